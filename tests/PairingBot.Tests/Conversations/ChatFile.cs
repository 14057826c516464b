using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using PairingBot.Domain.Problems;

namespace PairingBot.Tests.Conversations;

/// <summary>
/// A conversation as a test. Above: <c>users = 书记@财务处, 生人</c>, <c>now = 2026-11-23 10:00</c>, <c>given = problem 12 "停车难" of 财务处</c>,
/// <c>given = activity 1 of 财务处 with 教务处+西北工业大学 on 2026-11-03 "选课" 18</c>, <c>locale = en-US</c>, <c>show = cards</c>. Below: what people do, and
/// what the bot then says; <c>restart</c>, <c>again</c> and <c>党员 is bound to 书记@教务处</c> happen in between.
/// </summary>
internal sealed partial class ChatFile
{
    private static readonly string[] Outputs = ["bot:", "bot→", "answer:", "card:", "saved:", "taken back:", "stored:", "  ", "(nothing)"];
    private static readonly Lazy<string> TheRoot = new(FindRoot);
    private static readonly Lazy<IReadOnlyList<string>> All = new(() => FindFiles(Environment.GetEnvironmentVariable("CHATS") ?? ""));
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);

    public ChatFile(string text)
    {
        Lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        foreach (var line in Lines)
        {
            if (Setting().Match(line) is not { Success: true } setting) continue;
            var (name, value) = (setting.Groups["name"].Value, setting.Groups["value"].Value.Trim());
            if (!_settings.TryAdd(name, value) && name == "given") _settings[name] += ", " + value;
        }
    }

    /// <summary>All lines, as they stand in the file.</summary>
    public IReadOnlyList<string> Lines { get; }

    public bool ShowsCards => _settings.GetValueOrDefault("show") == "cards";

    /// <summary>The problems that it stands on, as they are written.</summary>
    public string? Givens => _settings.GetValueOrDefault("given");

    public string? Locale => _settings.GetValueOrDefault("locale");

    /// <summary>What people say in it, in order.</summary>
    public IReadOnlyList<string> Messages => [.. Lines.Where(l => !IsOutput(l)).Select(l => Said().Match(l)).Where(m => m.Success).Select(m => m.Groups["words"].Value)];

    /// <summary>Every <c>.chat</c> file beside the dialogs; with <c>CHATS=dialogs/Undo</c> those whose paths begin so.</summary>
    public static IReadOnlyList<string> FindAll() => All.Value;

    private static List<string> FindFiles(string only)
    {
        var all = Directory.EnumerateFiles(Path.Combine(Root(), "dialogs"), "*.chat", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(Root(), p));
        return [.. all.Where(p => Array.Exists(only.Split(','), o => p.StartsWith(o, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];
    }

    /// <summary>The repository's root: the folder of the solution.</summary>
    public static string Root() => TheRoot.Value;

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PairingBot.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }

    /// <summary>True for a line that says what the bot does.</summary>
    public static bool IsOutput(string line) => Array.Exists(Outputs, o => line.StartsWith(o, StringComparison.Ordinal));

    /// <summary>True for a line that only says what the chat stands on; a later <c>now</c> moves the clock.</summary>
    public static bool IsSetting(string line) => Setting().IsMatch(line);

    /// <summary>Moves the clock to a line <c>now = …</c>; false for another setting.</summary>
    public static bool SetClock(FakeTimeProvider clock, string line)
    {
        var now = Setting().Match(line);
        if (now.Groups["name"].Value != "now") return false;
        clock.SetUtcNow(Instant(now.Groups["value"].Value));
        return true;
    }

    /// <summary>What the chat stands on.</summary>
    public ChatWorld World()
    {
        var roster = new ChatRoster(_settings["users"].Split(',', StringSplitOptions.TrimEntries));
        var problems = Given().Matches(Givens ?? "").Select(g => ProblemOf(g.Groups, roster));
        var activities = GivenActivity().Matches(Givens ?? "").Select(g => GivenActivities.Read(g.Groups, roster));
        return new ChatWorld(roster, [.. problems], new FakeTimeProvider(Instant(_settings.GetValueOrDefault("now") ?? "2026-11-23 10:00"))) { Activities = [.. activities] };
    }

    private static Problem ProblemOf(GroupCollection given, ChatRoster roster)
    {
        var more = given["more"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var facts = new ProblemFacts(roster.Named(given["branch"].Value).Id, given["title"].Value)
        {
            State = more.Contains("closed") ? ProblemState.SignedOff : more.Contains("requested") ? ProblemState.SignOffRequested : ProblemState.InProgress,
            Priority = more.Contains("key") ? ProblemPriority.Key : ProblemPriority.Normal,
            Due = After("due") is { } due ? DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Responsible = After("by") is { } name ? new ResponsiblePerson(name, null) : null,
            Code = After("code"),
            Source = After("from") is { } source ? Enum.Parse<ProblemSource>(source) : null,
            Pending = more.Contains("requested") ? new PendingRequest(null, null) : null,
        };
        return new Problem(new ProblemNumber(int.Parse(given["number"].Value, CultureInfo.InvariantCulture)), facts, null, DateTimeOffset.UnixEpoch);

        string? After(string word) => Array.IndexOf(more, word) is var at and >= 0 ? more[at + 1] : null;
    }

    private static DateTimeOffset Instant(string local) =>
        new(DateTime.ParseExact(local.Trim(), "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    [GeneratedRegex("^(?<name>users|now|given|locale|show) = (?<value>.+)$", RegexOptions.None, 1000)]
    private static partial Regex Setting();

    [GeneratedRegex("problem (?<number>\\d+) \"(?<title>[^\"]+)\" of (?<branch>[^ ,]+)(?<more>[^,]*)", RegexOptions.None, 1000)]
    private static partial Regex Given();

    [GeneratedRegex("activity (?<number>\\d+) of (?<branch>[^ ,]+) with (?<partners>[^ ,]+) on (?<day>[0-9-]+) \"(?<topic>[^\"]+)\"( (?<people>\\d+))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GivenActivity();

    [GeneratedRegex("^(?<user>[^:# ]+): ?(?<words>.*)$", RegexOptions.None, 1000)]
    private static partial Regex Said();
}
