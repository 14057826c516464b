using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Correction;

/// <summary>
/// Hears that something saved of a problem is wrong: 不对，是12月20日 right after it was written or shown, 刚才那条难题的标题改成…, 难题12责任人写错了，是李明.
/// Such words are heard best as what they would be at the summary of a new problem.
/// </summary>
internal sealed class ProblemMentions(IUtteranceRecognizer recognizer, IProblems problems, ProblemReferences references, ConversationMemory memory, OrganisationClock clock)
{
    private const string Folder = "Correction";
    private const int Longest = 200;
    private const string Retracted = "control:retracting";
    private static readonly string[] Fields = [SlotNames.Title, SlotNames.Responsible, SlotNames.Due, SlotNames.Source, SlotNames.Priority];
    private static readonly string[] OnlyHere = [SlotNames.Title, SlotNames.Source, SlotNames.Priority];
    private static readonly string[] Recent = [.. SharedWords.Read("WordsThatProblem", Folder).OrderByDescending(w => w.Length)];
    private static readonly string[] NameOfProblem = SharedWords.Read("WordsProblem", "Undo");
    private static readonly string[] Starts = SharedWords.Read("WordsCorrectionStart", Folder);
    private static readonly string[] Wrong = SharedWords.Read("WordsWrong", Folder);
    private static readonly string[] Miswritten = SharedWords.Read("WordsMiswritten", Folder);
    private static readonly string[] TitleNamed = SharedWords.Read("WordsTitle", Folder);
    private static readonly string[] SourceChanged = SharedWords.Read("WordsSourceChanged", Folder);
    private static readonly char[] Around = [' ', ',', ':', '\u7684', '\uFF0C', '\uFF1A', '\u3001'];

    /// <summary>Makes the message a correction of the problem that is meant; false when it says something else.</summary>
    public async Task<bool> ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var heard = turn.Heard;
        if (heard.Intent == IntentNames.VoidActivity || heard.Evidence.Any(reason => reason.Rule == Retracted)) return false;
        return await SaidAgainAsync(heard, turn, context, cancellationToken) || await ReadAsync(heard, turn, context, cancellationToken);
    }

    /// <summary>刚才说错了，应该是下下周五, right after a due date or a person was written: the same is written anew, with another value.</summary>
    private async Task<bool> SaidAgainAsync(Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var shown = await memory.ReadShownAsync(context, cancellationToken);
        if (shown is not { Last: { } last, Written: IntentNames.SetDueDate or IntentNames.AssignResponsible } || heard.Text.Length > Longest || heard.Also is not []) return false;
        var slot = shown.Written == IntentNames.SetDueDate ? SlotNames.Due : SlotNames.Responsible;
        if (heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items is [ItemRef.Numbered { Number: var number }] && (number != last || (heard.Intent == shown.Written && heard.Slots[slot] is not null))) return number == last; // 难题19应该延到12月10日: it is said whole
        var again = recognizer.Recognize(Words(heard), new RecognitionContext(clock.Now, shown.Written, null, AwaitsConfirmation: true));
        if (again.Intent != IntentNames.Correction || again.Slots[slot] is not { } value || again.Slots.Any(s => s.Key != slot)) return false;
        turn.Heard = again with { Text = heard.Text, Intent = shown.Written, Slots = new SlotValues { [SlotNames.ProblemRef] = new RefsSlot([new ItemRef.Numbered(last)], 0, 0), [slot] = value }, Alternatives = [] };
        return true;
    }

    /// <summary>The same in the middle of something, where the problem has to be named by its number.</summary>
    public async Task<bool> ReadInTheMiddleAsync(string text, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (!text.Any(char.IsAsciiDigit) || turn.Heard.Intent is IntentNames.Confirm or IntentNames.Deny) return false;
        if (turn.Heard is { Intent: IntentNames.Correction } here && here.Slots[SlotNames.ProblemRef] is not null) return false; // 不是15，是8: which problem the open one is about
        var alone = recognizer.Recognize(text, new RecognitionContext(clock.Now));
        return alone.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items is [ItemRef.Numbered] && await ReadAsync(alone, turn, context, cancellationToken);
    }

    private async Task<bool> ReadAsync(Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        heard = WithNumber(heard);
        if (heard.Text.Length > Longest || heard.Also.Any(a => a.Intent is not (IntentNames.AssignResponsible or IntentNames.SetDueDate)) || heard.Slots[SlotNames.ActivityRef] is not null || heard.Slots[SlotNames.Partners] is not null) return false;
        var words = Words(heard);
        if (!Array.Exists(Starts, s => words.StartsWith(s, StringComparison.OrdinalIgnoreCase))) return false;
        if (await MeantAsync(heard, context, cancellationToken) is not { TakenBackAt: null } problem) return false;
        var again = recognizer.Recognize(words, new RecognitionContext(clock.Now, IntentNames.AddProblem, null, AwaitsConfirmation: true));
        if (again is { Intent: IntentNames.AddProblem, Slots: { Count: 1 } only } && only[SlotNames.Priority] is not null) again = again with { Intent = IntentNames.Correction }; // 列为重点
        if (again.Intent != IntentNames.Correction) return false;
        again = WithoutEcho(again);
        // 来源改成巡察反馈: a source that there is none of is asked for.
        if (again is { Slots.Count: 0, Disputed: [] } && SharedWords.AreIn(words, SourceChanged)) again = again with { Disputed = [SlotNames.Source] };
        var said = Fields.Where(f => again.Slots[f] is not null || again.Disputed.Contains(f, StringComparer.Ordinal)).ToList();
        // 不对，应该是每周一次: what names no field is a title only where one was just written.
        if (again.Slots[SlotNames.Title] is not null && !SharedWords.AreIn(heard.Text, TitleNamed) && (await memory.ReadShownAsync(context, cancellationToken)).Written != IntentNames.AddProblem) return false;
        var isWrong = SharedWords.AreIn(words, Wrong);
        var isDraft = problem.Facts.State == ProblemState.Proposed && problem.AddedBy == turn.Speaker.Id;
        if (said.Count == 0 && !SharedWords.AreIn(words, Miswritten)) return false;
        // 期限改成12月20日 of a problem that is on its way is an extension, with its own rules; that it was written wrongly is a correction.
        if (!isWrong && !said.Exists(f => OnlyHere.Contains(f, StringComparer.Ordinal)) && !(isDraft && said.Count > 0)) return false;
        if (AgainOf((await memory.ReadShownAsync(context, cancellationToken)).Written, heard, said) is { } deed)
        {
            again.Slots[SlotNames.ProblemRef] = new RefsSlot([new ItemRef.Last()], 0, 0);
            turn.Heard = again with { Intent = deed, Text = heard.Text, Disputed = [], Also = [] };
            return true;
        }

        turn.CorrectsProblem = problem.Number;
        turn.Heard = again with { Text = heard.Text };
        return true;
    }

    /// <summary>哎错了，应该是12月25日, right after the deadline was set: it is set again. Null for a correction of what is saved.</summary>
    private static string? AgainOf(string? written, Recognition heard, List<string> said) => (written, said) switch
    {
        _ when heard.Slots[SlotNames.ProblemRef] is not null => null,
        (IntentNames.SetDueDate, [SlotNames.Due]) or (IntentNames.AssignResponsible, [SlotNames.Responsible]) => heard.Disputed is [] ? written : null,
        _ => null,
    };

    /// <summary>难题3标题改成… may be heard as a new problem: its number tells better.</summary>
    private static Recognition WithNumber(Recognition heard)
    {
        if (heard.Intent != IntentNames.AddProblem || heard.Slots[SlotNames.ProblemRef] is not null || SharedWords.Numbered(heard.Text, NameOfProblem) is not { } found) return heard;
        return heard with { Slots = new SlotValues { [SlotNames.ProblemRef] = new RefsSlot([new ItemRef.Numbered(found.Number)], found.Start, found.Length) } };
    }

    /// <summary>标题写错了 says no new title.</summary>
    private static Recognition WithoutEcho(Recognition again)
    {
        if (!again.Slots.TryGet<TextSlot>(SlotNames.Title, out var title) || title.Value.Trim() != again.Text.Trim()) return again;
        again.Slots[SlotNames.Title] = null;
        return again with { Disputed = [SlotNames.Title] };
    }

    /// <summary>What is said besides which problem it is about.</summary>
    private static string Words(Recognition heard)
    {
        var words = heard.Text;
        if (heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs is { Items: [ItemRef.Numbered or ItemRef.Placed], Length: > 0 } && refs.Start + refs.Length <= words.Length) words = words.Remove(refs.Start, refs.Length);
        foreach (var recent in Recent)
        {
            if (words.IndexOf(recent, StringComparison.OrdinalIgnoreCase) is var at and >= 0) words = words.Remove(at, recent.Length);
        }

        return words.Trim(Around);
    }

    /// <summary>The problem that is named, else the one that was written or shown last, with nothing else since.</summary>
    private async Task<Problem?> MeantAsync(Recognition heard, ITurnContext context, CancellationToken cancellationToken)
    {
        if (heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items is [ItemRef.Numbered or ItemRef.Placed])
            return await references.FindAsync(refs.Items[0], null, context, cancellationToken) is [var named] ? named : null;
        var shown = await memory.ReadShownAsync(context, cancellationToken);
        if (shown.Activity is not null) return null;
        var last = shown.Last ?? (await memory.ReadLastWrittenAsync(context, cancellationToken) is [{ Kind: WrittenKind.Problem } written] ? written.Number : null);
        return last is { } number ? await problems.FindAsync(new ProblemNumber(number), cancellationToken) : null;
    }
}
