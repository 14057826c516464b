namespace PairingBot.Training;

/// <summary>An order that looks like chance and is always the same (SplitMix64).</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Mixes in place.</summary>
    public void Mix(int[] values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (values[i], values[j]) = (values[j], values[i]);
        }
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
