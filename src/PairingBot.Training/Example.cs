using PairingBot.Language.Intents;

namespace PairingBot.Training;

/// <summary>One thing to learn from: what was said, and what it was.</summary>
/// <param name="Intent">The intent, or <see cref="IntentModel.Continues"/>.</param>
/// <param name="Features">What of it is weighed.</param>
/// <param name="Group">Lines that stand together, which are much alike, have the same.</param>
internal sealed record Example(string Intent, IntentFeatures Features, int Group);
