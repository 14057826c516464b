namespace PairingBot.Exports;

/// <summary>Gives a file to whoever has its link.</summary>
internal static class ExportEndpoint
{
    private const string Gone = "链接已过期或不存在，请在聊天里重新导出。 / This link has expired or never existed. Please export again in the chat.";

    private static readonly string MadeRoom = $"这个文件已让位给您后来导出的文件：每人最多保留{ExportShelf.ShareFiles}个、共{ExportShelf.ShareBytes >> 20} MB。请在聊天里重新导出。 / This file has made room for what you exported later: at most {ExportShelf.ShareFiles} files of {ExportShelf.ShareBytes >> 20} MB in all are kept for each person. Please export again in the chat.";

    /// <summary>Maps <c>/exports/{token}</c>.</summary>
    public static void MapExports(this IEndpointRouteBuilder routes) => routes.MapGet(ExportDesk.Path + "{token}", (string token, HttpContext context, ExportShelf shelf) =>
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        return shelf.Find(token) is { } file
            ? Results.File(file.Content, file.ContentType, file.Name)
            : shelf.HasMadeRoom(token)
                ? Results.Text(MadeRoom, "text/plain; charset=utf-8", statusCode: StatusCodes.Status410Gone)
                : Results.Text(Gone, "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
    });
}
