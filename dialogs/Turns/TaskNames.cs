namespace PairingBot.Dialogs.Turns;

/// <summary>How a task is named beside another: by its label, by what its label is about, or by its place.</summary>
internal static class TaskNames
{
    private const int LabelEnd = 2;

    /// <summary>All names of a task.</summary>
    /// <param name="label">What it is called.</param>
    /// <param name="places">What it is called by its place: 后面那个.</param>
    public static IEnumerable<string> Of(string label, string[] places) => places.Append(label).Append(Core(label));

    /// <summary>Where a text names a task; -1 when it does not.</summary>
    public static int PlaceIn(string text, string label, string[] places)
    {
        var found = Of(label, places).Select(name => text.IndexOf(name, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).ToList();
        return found is [] ? -1 : found.Min();
    }

    /// <summary>What a label is about: 举措 of 加举措, "measure" of "add a measure".</summary>
    private static string Core(string label) => label.LastIndexOf(' ') is >= 0 and var gap ? label[(gap + 1)..] : label.Length > LabelEnd ? label[^LabelEnd..] : label;
}
