namespace PairingBot.Dialogs.Ledgers;

/// <summary>What a question counts or exports, in the words of the slot.</summary>
internal static class LedgerItems
{
    /// <summary>共建活动台账.</summary>
    public const string Activities = "activities";

    /// <summary>难题清单.</summary>
    public const string Problems = "problems";

    /// <summary>举措清单.</summary>
    public const string Measures = "measures";

    /// <summary>责任清单.</summary>
    public const string Responsibilities = "responsibilities";

    /// <summary>三张清单.</summary>
    public const string ThreeLists = "three_lists";
}
