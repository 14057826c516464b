namespace PairingBot.Language.Intents;

/// <summary>Whether what stands behind a border is a request of its own.</summary>
/// <param name="Left">What was said since the border before.</param>
/// <param name="Right">What stands behind the border, up to the next.</param>
/// <param name="Border">What stands between them.</param>
internal sealed partial record Parting(Said Left, Said Right, RequestBorder Border)
{
    private const double Likely = 0.6;
    private const double Sure = 0.8;
    private const double Certain = 0.95;

    /// <summary>Asked in turn; the first that knows decides: true parts them, false keeps them together.</summary>
    private static readonly Func<Parting, bool?>[] Rules =
    [
        p => p.OfActivity(),
        p => p.OfMeasure(),
        p => p.IsBehindCondition() ? false : null,
        p => p.IsUrgingOnCondition() || p.IsAnotherChange() || p.IsMoreOfIt() || p.IsOneMoreProblem() || p.IsSameQuestion() || p.IsUrging() ? true : null,
        p => p.IsWork() ? null : false,
        p => p.IsSaidBefore() ? false : null,
        p => p.Left.Intent == IntentNames.Broadcast && (!p.Border.IsBesides || p.IsAnotherNotice()) ? p.IsAnotherNotice() : null,
        p => p.IsOfAnotherNumber() || p.IsSameOfAnother() ? true : null,
        p => p.IsWhomItIsAbout() ? false : null,
        p => p.IsAnotherProgress() || p.IsChangeBesides() || p.IsWorkAfterActivity() ? true : null,
        p => p.Border.IsBesides ? p.Right.Score >= 0.4 && !p.IsPart() : null,
        p => p.IsWorkBehindQuestion() ? true : null,
        p => p.Left.Score < Sure || p.Right.Score < Sure ? false : null,
        p => p.IsTwoLines() ? true : null,
        p => p.IsPart() || p.IsContent() ? false : null,
        p => p.IsBehindColon() ? p.IsChangeOfAnother() : null,
        p => !p.MayHoldRequests() && p.StandsByItself() ? true : null,
        p => p.IsOfReason() || p.IsOfContent() ? false : null,
        p => p.Left.HasProblem && p.Right.HasProblem ? p.IsOfItsOwnProblem() : null,
        p => p.Left.Intent == p.Right.Intent ? p.IsAnotherActivity() : p.IsAnotherCommand(),
    ];

    /// <summary>True when they are two requests.</summary>
    public bool Parts
    {
        get
        {
            foreach (var rule in Rules)
                if (rule(this) is { } known) return known;
            return false;
        }
    }

    /// <summary>…，加个难题：…，催一下难题15: what stands behind the border is a request by itself, where it makes none with what follows it.</summary>
    public bool IsWhole => Right.IsLine || IsSameQuestion() || (Right.Score >= Certain && (PartingWords.OwnProblem().IsMatch(Form) || PartingWords.Begins().IsMatch(Form)));

    /// <summary>Both ask for something to be done or told, and each says what.</summary>
    private bool IsWork() => Requests.IsWork(Right.Intent) && (Requests.IsWork(Left.Intent) || (Border.IsBesides && Left.Intent == IntentNames.AcknowledgeBroadcast)) && !IsVague(Left) && !IsVague(Right);

    /// <summary>What follows these is their reason.</summary>
    private static bool IsVague(Said said) => said is { HasNoCue: true, Score: < 0.9 };

    private string Form { get; } = Trimmed(Right);

    private static string Trimmed(Said said) => said.Form.TrimStart(' ', ',', '。', ';', '.');
}
