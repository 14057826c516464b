namespace PairingBot.Store;

/// <summary>What the operating system refuses, as a sentence that follows the file's name.</summary>
internal static class FileFailures
{
    // errno on Linux and macOS, and what .NET gives on Windows: https://man7.org/linux/man-pages/man3/errno.3.html
    private const int InputOutput = 5;
    private const int Exists = 17;
    private const int NoFolder = 20;
    private const int Full = 28;
    private const int ReadOnly = 30;
    private const int OverQuota = 122;
    private const int FullOnWindows = unchecked((int)0x80070070);
    private const int ExistsOnWindows = unchecked((int)0x80070050);

    public static Sentence Explain(Exception error) => error switch
    {
        UnauthorizedAccessException => new("没有权限，或者那里是一个文件夹。", "There is no right to do so, or a folder stands there."),
        DirectoryNotFoundException => NoSuchFolder,
        FileNotFoundException => new("没有这个文件。", "There is no such file."),
        PathTooLongException => new("名字太长。", "The name is too long."),
        _ => OfCode(error),
    };

    /// <summary>True for what may be otherwise a minute later.</summary>
    public static bool MayPass(Exception error) => error is IOException && error.HResult is Full or OverQuota or FullOnWindows or InputOutput;

    private static Sentence NoSuchFolder => new("没有这个文件夹。", "There is no such folder.");

    private static Sentence OfCode(Exception error) => error.HResult switch
    {
        Full or OverQuota or FullOnWindows => new("磁盘满了。", "The disk is full."),
        ReadOnly => new("磁盘是只读的。", "The disk is read-only."),
        InputOutput => new("磁盘读写出错。", "The disk reports an error."),
        NoFolder => NoSuchFolder,
        Exists or ExistsOnWindows => new("已经有这个文件，不会覆盖它。", "There is such a file already, and it is not written over."),
        _ => new($"系统报告错误 {error.HResult}。", $"The system reports error {error.HResult}: {error.Message}"),
    };
}
