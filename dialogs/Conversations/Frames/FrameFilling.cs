using PairingBot.Language;
using PairingBot.Language.Intents;
using PairingBot.Language.Numbers;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Takes the values that were said into the frame. Each is checked before it replaces what is known; one that is not good is left out, with the reason.</summary>
internal static class FrameFilling
{
    /// <summary>What was taken, and the reasons why values were not, in the order of the fields.</summary>
    public static async Task<Filling> FillAsync(IReadOnlyList<Field> fields, Frame frame, Hearing hearing, CancellationToken cancellationToken)
    {
        var (objections, changed, heard) = (new List<Objection>(), new List<Field>(), false);
        foreach (var field in fields)
        {
            if (hearing.Heard.Slots[field.Slot] is not { } value) continue;
            var left = frame[field.Slot] is { } known && (hearing.Heard.Excludes || (field.IsLeftOutByWords && SharedWords.Except(hearing.Heard.Text))) ? field.Except(known, value) : null;
            if (left is null && hearing.Heard.Excludes)
            {
                heard = true; // what can't be taken out is never taken in instead
                objections.Add(new Objection(field.Slot, Field.Folder, "NotTakenOut"));
                continue;
            }

            value = left ?? value;
            var reading = await field.ReadAsync(value, hearing, cancellationToken);
            heard |= reading is not null;
            switch (reading)
            {
                case Reading.Taken(var taken):
                    if (frame[field.Slot] is { IsAssumed: false } old && field.Slot != frame.Asked && field.Show(old, hearing.Language) != field.Show(taken, hearing.Language)) changed.Add(field);
                    frame.Values[field.Slot] = left is null ? field.Join(frame[field.Slot], taken, hearing.Heard) : taken; // what is left is all of it
                    frame.Settle(field.Slot);
                    break;
                case Reading.Unclear(var choice):
                    if (frame.Choice is null || frame.Choice.Slot == field.Slot) frame.Choice = choice;
                    else frame.Further = choice; // one question at a time
                    break;
                case Reading.Missing(var objection, var offered):
                    FrameChanges.Clear(frame, field.Slot);
                    (frame.Choice, frame.Further) = (offered, frame.Choice?.Slot == field.Slot ? frame.Further : frame.Choice);
                    objections.Add(objection);
                    break;
                case Reading.Wrong(var objection):
                    if (field.Question is not null) FrameChanges.Clear(frame, field.Slot); // the person called the old value wrong by saying another; what need not be said is not asked for again, and stays
                    objections.Add(objection);
                    break;
            }
        }

        return new Filling(objections, heard) { Changed = changed };
    }

    /// <summary>A date said when a due date was asked for is the due date; a field's own value goes before its alias.</summary>
    public static void UseAlias(IReadOnlyList<Field> fields, Frame frame, Recognition heard)
    {
        foreach (var field in fields)
        {
            if (field.Slot == frame.Asked && field.Alias is { } alias && heard.Slots[field.Slot] is null && heard.Slots[alias] is { } value) heard.Slots[field.Slot] = value;
        }
    }

    /// <summary>Settles what may mean several by what was said; false when that is to be heard as any other message.</summary>
    public static bool TakeChoice(Frame frame, Recognition heard)
    {
        var choice = frame.Choice!;
        if (choice.AreDays) return TakeDay(frame, choice, heard);
        List<int> chosen = [];
        if (heard.Slots.TryGet<RefsSlot>(choice.Slot, out var refs)) chosen = [.. refs.Items.SelectMany(i => Meant(i, choice, IsBareNumber(heard.Text))).Distinct()];
        if (chosen is []) chosen = [.. SharedWords.Choose(heard.Text, choice.Names).Select(i => choice.Candidates[i])];
        if (chosen is [] && choice.Owners is { } owners && heard.Slots.TryGet<BranchesSlot>(SlotNames.Branch, out var named)) chosen = [.. choice.Candidates.Where((_, i) => named.Mentions.Any(m => m.Candidates.Contains(owners[i])))];
        if (chosen is []) return false;
        frame.Remember(heard.Text);
        var names = string.Join(", ", chosen.Select(c => choice.Names[choice.Candidates.IndexOf(c)]));
        frame.Values[choice.Slot] = choice.Beside is { } beside ? beside with { Numbers = [.. beside.Numbers ?? [], .. chosen] } : new FrameValue(names, chosen);
        frame.Settle(choice.Slot);
        frame.Misses = 0;
        return true;
    }

    /// <summary>A yes is for the likeliest day, a no for none of them; a day that is said is heard as any other value.</summary>
    private static bool TakeDay(Frame frame, FrameChoice choice, Recognition heard)
    {
        var isSaid = heard.Slots[choice.Slot] is not null || heard.Slots[SlotNames.Date] is not null;
        List<int> chosen = !isSaid && SharedWords.Choose(heard.Text, choice.Names) is [var one] ? [one] : [];
        if (chosen is [] && heard.Slots.Count == 0 && heard.Intent == IntentNames.Confirm) chosen = [0];
        if (chosen is [var place]) frame.Values[choice.Slot] = new FrameValue("", Day: DateOnly.FromDayNumber(choice.Candidates[place]));
        else if (isSaid || heard.Slots.Count > 0 || heard.Intent != IntentNames.Deny) return false;
        frame.Remember(heard.Text);
        frame.Settle(choice.Slot);
        frame.Misses = 0;
        return true;
    }

    private static bool IsBareNumber(string text) => Numeral.Read(text.AsSpan().Trim(" .\u3002")) is not null;

    private static IEnumerable<int> Meant(ItemRef item, FrameChoice choice, bool isBare) => item switch
    {
        ItemRef.Numbered numbered when choice.Candidates.Contains(numbered.Number) => [numbered.Number],
        ItemRef.Numbered { Number: > 0 and var place } when isBare && place <= choice.Candidates.Count => [choice.Candidates[place - 1]], // 2, of a list with numbers before its lines
        ItemRef.Placed placed when placed.IndexIn(choice.Candidates.Count) is { } at => [choice.Candidates[at]],
        ItemRef.Titled titled => SharedWords.Choose(titled.Words, choice.Names).Select(i => choice.Candidates[i]),
        _ => [],
    };
}
