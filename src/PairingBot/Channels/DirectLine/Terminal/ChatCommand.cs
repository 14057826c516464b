using System.Net;
using Microsoft.Extensions.Options;
using PairingBot.Web;

namespace PairingBot.Channels.DirectLine.Terminal;

/// <summary>
/// <c>PairingBot -- chat --as demo-member</c>: a chat in the terminal. It talks Direct Line with the service that runs, or with one that it starts for itself.
/// In Development only: there anybody may be anybody.
/// </summary>
internal sealed class ChatCommand(ChatTerminal terminal, HttpClient http, TimeProvider time)
{
    /// <summary>The word that begins the command.</summary>
    public const string Name = "chat";

    private const int Failed = 1;
    private const int Misused = 2;
    private const string NotHere =
        "chat 只能在开发环境使用：请先设置 ASPNETCORE_ENVIRONMENT=Development。/ chat is for Development only: set ASPNETCORE_ENVIRONMENT=Development.";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // The terminal is for the conversation.
    private static readonly string[] Quiet =
        ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", "--Logging:Console:LogToStandardErrorThreshold=Trace", $"--Logging:LogLevel:{StartErrors.HostLog}=None"];

    /// <summary>Chats until the input ends. The exit code is 0 when every line was answered.</summary>
    /// <param name="arguments">What follows the word <c>chat</c>.</param>
    /// <param name="build">Builds the service from a command line.</param>
    public static async Task<int> RunAsync(
        string[] arguments, Func<string[], WebApplication> build, ChatTerminal terminal, CancellationToken cancellationToken)
    {
        var settings = arguments.Where(ChatOptions.IsSetting).ToArray();
        var host = WebApplication.CreateBuilder(HostSettings.From(settings));
        if (!host.Environment.IsDevelopment())
        {
            await terminal.WriteErrorAsync(NotHere);
            return Misused;
        }

        var address = host.Configuration["urls"]?.Split(';')[0] ?? Address.Default;
        if (ChatOptions.Parse(arguments, address) is not { } options)
        {
            await terminal.WriteErrorAsync("用法 / Usage: " + ChatOptions.Usage);
            return Misused;
        }

        await using var services = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        using var http = services.GetRequiredService<IHttpClientFactory>().CreateClient();
        return await new ChatCommand(terminal, http, TimeProvider.System).RunAsync(options, build, cancellationToken);
    }

    private async Task<int> RunAsync(ChatOptions options, Func<string[], WebApplication> build, CancellationToken cancellationToken)
    {
        WebApplication? own = null;
        try
        {
            var service = options.Service;
            if (!await IsReadyAsync(service, cancellationToken))
            {
                own = build([.. options.Settings, .. Quiet]);
                own.Services.GetRequiredService<IStartupValidator>().Validate();
                await own.StartAsync(cancellationToken);
                service = new Uri(own.Urls.First());
            }

            var conversation = new ChatConversation(http, service, time);
            await conversation.StartAsync(options.User, options.Locale, cancellationToken);
            return await ChatAsync(conversation, options.Locale, cancellationToken) ? 0 : Failed;
        }
        catch (Exception problem) when (problem is ChatRefusedException or HttpRequestException)
        {
            await terminal.WriteErrorAsync(problem.Message);
            return Failed;
        }
        finally
        {
            if (own is not null)
            {
                if (own.Lifetime.ApplicationStarted.IsCancellationRequested)
                    await own.StopAsync(CancellationToken.None);
                await own.DisposeAsync();
            }
        }
    }

    /// <summary>False when a line was too long to be answered; it is said so, and the chat goes on.</summary>
    private async Task<bool> ChatAsync(ChatConversation conversation, string locale, CancellationToken cancellationToken)
    {
        var answered = true;
        await ShowAsync(conversation, cancellationToken);
        while (true)
        {
            // What comes by itself, such as a reminder, is shown while nobody types.
            var reading = terminal.ReadLineAsync();
            while (await Task.WhenAny(reading, Task.Delay(Pause, time, cancellationToken)) != reading)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await ShowAsync(conversation, cancellationToken);
            }

            if (await reading is not { } line)
                return answered;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (!await TrySayAsync(conversation, line, locale, cancellationToken))
                answered = false;
            await ShowAsync(conversation, cancellationToken);
        }
    }

    private async Task<bool> TrySayAsync(ChatConversation conversation, string line, string locale, CancellationToken cancellationToken)
    {
        try
        {
            await conversation.SayAsync(line, locale, cancellationToken);
            return true;
        }
        catch (ChatRefusedException problem) when (problem.Status == HttpStatusCode.RequestEntityTooLarge)
        {
            await terminal.WriteErrorAsync(problem.Message);
            return false;
        }
    }

    private async Task ShowAsync(ChatConversation conversation, CancellationToken cancellationToken)
    {
        foreach (var line in (await conversation.ReadAsync(cancellationToken)).SelectMany(ChatLines.Write))
            await terminal.WriteAsync(line);
    }

    private async Task<bool> IsReadyAsync(Uri service, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var answer = await http.GetAsync(new Uri(service, "/health/ready"), either.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception problem) when (problem is HttpRequestException || (problem is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}
