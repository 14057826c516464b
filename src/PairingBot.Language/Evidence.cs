namespace PairingBot.Language;

/// <summary>One reason for a decision: the rule that fired on a span of the text.</summary>
public sealed record Evidence(string Rule, int Start, int Length, string Value);
