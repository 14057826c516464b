namespace PairingBot.Language;

/// <summary>A clause that calls a field right, wrong or needless and says no value of it.</summary>
/// <param name="Name">The field as the person calls it.</param>
/// <param name="Slot">The slot that it is known to mean; null where only the dialog can tell.</param>
/// <param name="Kind">What is said of it.</param>
public sealed record FieldRemark(string Name, string? Slot, RemarkKind Kind);
