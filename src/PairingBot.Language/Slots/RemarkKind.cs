namespace PairingBot.Language;

/// <summary>What is said of a field without a new value.</summary>
public enum RemarkKind
{
    /// <summary>It is right as it stands: 人数对, 期限不变.</summary>
    Right,

    /// <summary>It is wrong, and the value has to be asked for: 主题不对.</summary>
    Wrong,

    /// <summary>It is to be left out: 责任人去掉.</summary>
    Needless,
}
