namespace PairingBot.Language.Entities;

/// <summary>A slot's value as the resolution of a model's result.</summary>
internal static class SlotResolution
{
    /// <exception cref="ArgumentException">No model reads such a value.</exception>
    public static (string Key, object Value) Of(SlotValue value) => value switch
    {
        NamesSlot names => ("names", names.Names),
        RefsSlot refs => ("references", refs.Items.Select(item => item.Said).ToList()),
        NumberSlot number => ("value", number.Value),
        ChoiceSlot choice => ("values", choice.Values),
        AudienceSlot audience => ("audience", (List<string>)[.. audience.Groups, .. audience.Branches.Select(branch => branch.Text)]),
        BranchesSlot branches => ("names", branches.Mentions.Select(mention => mention.Text).ToList()),
        _ => throw new ArgumentException("No entity is read into " + value.GetType().Name + ".", nameof(value)),
    };
}
