namespace PairingBot.Training;

/// <summary>How the weights are learned; chosen by cross-validation.</summary>
internal sealed record TrainingSettings
{
    /// <summary>How often every example is gone through.</summary>
    public int Rounds { get; init; } = 12;

    /// <summary>The first step's length; it falls to nothing.</summary>
    public float Rate { get; init; } = 0.25f;

    /// <summary>How fast the weight of a word falls back to nothing.</summary>
    public float Decay { get; init; } = 0.0004f;

    /// <summary>How fast the weight of a cue falls back to the one set by hand.</summary>
    public float CueDecay { get; init; }

    /// <summary>In how many examples a word must occur.</summary>
    public int LeastOften { get; init; } = 1;

    /// <summary>What the order of the examples begins with.</summary>
    public ulong Seed { get; init; } = 20261123;
}
