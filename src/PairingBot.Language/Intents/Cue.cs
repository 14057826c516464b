using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>A form of words that speaks for some intents and against others.</summary>
/// <param name="Name">What it is called in explanations.</param>
/// <param name="Pattern">Where it occurs in the skeleton of an utterance.</param>
/// <param name="Weights">What it is worth for an intent before anything is learned.</param>
internal sealed record Cue(string Name, Regex Pattern, params (string Intent, float Weight)[] Weights);
