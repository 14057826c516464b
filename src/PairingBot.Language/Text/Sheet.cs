namespace PairingBot.Language.Text;

/// <summary>A message while its slots are read: what one reader has taken is covered, so that the next sees only the rest.</summary>
internal sealed class Sheet
{
    /// <summary>Stands where something was taken; also a border between words.</summary>
    public const char Cover = '\u0001';

    /// <summary>Slots are said at the beginning; longer texts are content, and reading stays quick.</summary>
    public const int Longest = 2000;

    private readonly char[] _left;

    public Sheet(Utterance utterance)
    {
        Text = utterance.Text.Length > Longest ? utterance.Text[..Longest] : utterance.Text;
        Key = utterance.Key.Length > Longest ? utterance.Key[..Longest] : utterance.Key;
        _left = Key.ToCharArray();
        Left = Key;
    }

    public string Text { get; }

    public string Key { get; }

    /// <summary>The key with everything taken so far covered.</summary>
    public string Left { get; private set; }

    public List<Evidence> Evidence { get; } = [];

    public void Take(Mark mark, string rule)
    {
        if (mark.Length <= 0) return;
        Array.Fill(_left, Cover, mark.Start, mark.Length);
        Left = new string(_left);
        Evidence.Add(new Evidence(rule, mark.Start, mark.Length, Text.Substring(mark.Start, mark.Length)));
    }

    public void TakeWithoutReason(Mark mark)
    {
        Array.Fill(_left, Cover, mark.Start, mark.Length);
        Left = new string(_left);
    }
}
