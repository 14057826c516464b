using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>
/// The new values in a correction of any frame, clause by clause: 责任人换成赵强，期限放到元旦前，另外标成重点.
/// A value is for the slot that its clause names, else for one that was called wrong (编号和日子都错了，是13，12月12号), else for the one whose kind it is.
/// </summary>
internal static class CorrectedSlots
{
    /// <param name="draft">The correction.</param>
    /// <param name="read">Reads the value of a slot from a stretch.</param>
    public static void Read(Draft draft, Func<string, Mark, SlotValue?> read)
    {
        var clauses = CorrectedClauses.Of(draft.Left);
        var (wrong, denied) = (new List<string>(), new List<Mark>());
        for (var i = 0; i < clauses.Count; i++)
        {
            var words = draft.Left[clauses[i].Start..clauses[i].End];
            if (IsCalledWrong(words, draft))
            {
                wrong.AddRange(CorrectedWords.Named().Matches(words).Select(name => SlotOf(name, draft.Context.Intent)));
                if (CorrectedWords.NotThat().IsMatch(words)) denied.Add(clauses[i]);
            }
            else if (ReadReceipt(draft, read, clauses[i]) || ReadBranch(draft, read, clauses[i])) continue;
            else if (clauses.Count > 1 && !CorrectedWords.Named().IsMatch(words) && CorrectedWords.EndsWrong().Match(words) is { Success: true } ends)
            {
                wrong.AddRange(WantedSlots.Of(draft, [], words.AsSpan(0, ends.Index), isAlone: true).Take(1));
                denied.Add(clauses[i] with { End = clauses[i].Start + ends.Index });
            }
            else if (IsDayOfNotice(draft, clauses, i)) draft.Unread.Add(draft.Words(new Mark(clauses[i].Start, clauses[++i].End)));
            else if (IsDenied(draft, clauses, words)) denied.Add(clauses[i]);
            else if (!ReadClause(draft, read, clauses, ref i, wrong) && SaysSomething(words)) draft.Unread.Add(draft.Words(clauses[i]));
        }

        List<SlotValue> gone = [.. denied.Select(clause => ReadDenied(draft, read, clause)).OfType<SlotValue>()];
        draft.Replaces = gone.Count > 1 && gone.TrueForAll(value => value is RefsSlot) ? new RefsSlot([.. gone.OfType<RefsSlot>().SelectMany(refs => refs.Items)], gone[0].Start, gone[0].Length) : gone.FirstOrDefault();
        if (draft.Slots.Count > 0) return;
        if (draft.Context.Intent != Intents.IntentNames.Broadcast) draft.Unread.Clear(); // a part of a notice's text may be meant, which only the dialog knows
        if (WordsOf(draft.Context.Intent) is { } only && CorrectedWords.Instead().Match(draft.Left) is { Success: true } instead && read(only, Segments.Of(instead.Groups["b"])) is { } better)
            draft.Put(only, better, Segments.Of(instead), "corrected");
    }

    /// <summary>只发机关支部，不要回执.</summary>
    private static bool ReadReceipt(Draft draft, Func<string, Mark, SlotValue?> read, Mark clause)
    {
        if (draft.Context.Intent != Intents.IntentNames.Broadcast || draft.Has(SlotNames.Receipt) || !CorrectedWords.Receipt().IsMatch(draft.Left.AsSpan(clause.Start, clause.Length)) || read(SlotNames.Receipt, clause) is not { } receipt) return false;
        draft.Put(SlotNames.Receipt, receipt, clause, "corrected");
        return true;
    }

    /// <summary>支部是教务处, of a new problem.</summary>
    private static bool ReadBranch(Draft draft, Func<string, Mark, SlotValue?> read, Mark clause)
    {
        if (draft.Context.Intent != Intents.IntentNames.AddProblem || draft.Has(SlotNames.Branch) || CorrectedWords.OwnBranch().Match(draft.Left[clause.Start..clause.End]) is not { Success: true } own || read(SlotNames.Branch, clause with { Start = clause.Start + own.Length }) is not { } branch) return false;
        draft.Put(SlotNames.Branch, branch, clause, "corrected");
        return true;
    }

    /// <summary>The problem or the receiver that gives way to another: with several that are known, only that one goes.</summary>
    private static SlotValue? ReadDenied(Draft draft, Func<string, Mark, SlotValue?> read, Mark clause)
    {
        var start = clause.Start + CorrectedWords.NotThat().Match(draft.Left[clause.Start..clause.End]) switch { { Success: true } not => not.Index + not.Length, _ => 0 };
        return Array.Find([SlotNames.ProblemRef, SlotNames.Audience], draft.Has) is { } slot ? read(slot, new Mark(start, clause.End)) : null;
    }

    /// <summary>False for yes and no, thanks, and the reason why something was wrong.</summary>
    private static bool SaysSomething(string words) =>
        words.Count(char.IsLetterOrDigit) > 2 && Intents.ControlGrammar.Read(words) is null && !Intents.ReasonedCorrection.IsReason(words)
        && !CorrectedWords.Polite().IsMatch(words) && !CorrectedWords.Wrong().IsMatch(words);

    private static bool ReadClause(Draft draft, Func<string, Mark, SlotValue?> read, List<Mark> clauses, ref int i, List<string> wrong)
    {
        var clause = clauses[i];
        var words = draft.Left[clause.Start..clause.End];
        if (CorrectedWords.Inside().IsMatch(words)) return false;
        var named = CorrectedWords.Named().Match(words);
        var change = CorrectedWords.Change().Match(words);
        // 措施错了，应该是每月通报进度: the name is a part of the words.
        if (named.Index > 2 && !wrong.TrueForAll(draft.Has) && !CorrectedWords.Becomes().IsMatch(words, named.Index + named.Length)) named = Match.Empty;
        foreach (var slot in named.Success ? [SlotOf(named, draft.Context.Intent)] : WantedSlots.Of(draft, wrong, change.Success ? change.Groups["b"].ValueSpan : words, change.Index < 2 || words.StartsWith("难题", StringComparison.Ordinal)))
        {
            if (draft.Has(slot)) continue;
            var last = i;
            var start = change.Success ? clause.Start + change.Groups["b"].Index : clause.Start;
            if (WantedSlots.AreWords(slot))
            {
                last = EndOfWords(draft, clauses, i);
                if (named.Success && CorrectedWords.Words().Match(draft.Left, clause.Start + named.Index + named.Length, clause.End - clause.Start - named.Index - named.Length) is { Success: true } to) start = to.Index + to.Length;
            }

            if (read(slot, new Mark(start, change.Success && !WantedSlots.AreWords(slot) ? start + change.Groups["b"].Length : clauses[last].End)) is not { } found) continue;
            draft.Put(slot, found, new Mark(found.Start, found.Start + found.Length), "corrected");
            i = last;
            return true;
        }

        return false;
    }

    /// <summary>Words go on over commas, up to a clause that says for itself what it changes.</summary>
    private static int EndOfWords(Draft draft, List<Mark> clauses, int from)
    {
        var last = from;
        if (draft.Left[clauses[from].End - 1] is '”' or '」' or '』' or '"') return last; // quoted words end with their mark
        while (last + 1 < clauses.Count)
        {
            var next = draft.Left.AsSpan(clauses[last + 1].Start, clauses[last + 1].Length);
            if (CorrectedWords.ItsOwn().IsMatch(next) || (last + 2 == clauses.Count && CorrectedWords.Denied().IsMatch(next)) || IsSaidBesides(next, draft.Context.Intent)) break;
            last++;
        }

        return last;
    }

    /// <summary>A field with its value, which the words before it do not go on with. In a notice it is its text.</summary>
    private static bool IsSaidBesides(ReadOnlySpan<char> clause, string? intent) => intent switch
    {
        Intents.IntentNames.Broadcast => CorrectedWords.Sent().IsMatch(clause),
        Intents.IntentNames.AddProblem => CorrectedWords.IsSaid().IsMatch(clause) || CorrectedWords.Ranked().IsMatch(clause),
        _ => CorrectedWords.IsSaid().IsMatch(clause),
    };

    /// <summary>时间不是12月3日，是12月4日, of a notice: a day in its text, and no hour to send at.</summary>
    private static bool IsDayOfNotice(Draft draft, List<Mark> clauses, int i) => draft.Context.Intent == Intents.IntentNames.Broadcast && i + 1 < clauses.Count
        && CorrectedWords.DayDenied().IsMatch(draft.Left.AsSpan(clauses[i].Start, clauses[i].Length)) && draft.Left[clauses[i + 1].Start] == '是';

    /// <summary>不是李明 beside what it is, 不发学生支部了 beside 只发机关支部: what gives way is no value.</summary>
    private static bool IsDenied(Draft draft, List<Mark> clauses, string words) => clauses.Count > 1
        && (CorrectedWords.Denied().IsMatch(words) || (CorrectedWords.NotSent().IsMatch(words) && clauses.Exists(other => CorrectedWords.OnlySent().IsMatch(draft.Left.AsSpan(other.Start, other.Length)))));

    /// <summary>期限错了, 标题不是这个, 期限不要月底: a name and no value.</summary>
    private static bool IsCalledWrong(string words, Draft draft)
    {
        if (CorrectedWords.Named().Match(words) is not { Success: true } named) return false;
        if (CorrectedWords.Becomes().Match(words, named.Index + named.Length) is { Success: true } to && to.Index + to.Length < words.Length) return CorrectedWords.OnlyWrong().IsMatch(words, to.Index + to.Length);
        if (CorrectedWords.Change().Match(words) is { Success: true } change) return (WantedSlots.AreWords(SlotOf(named, draft.Context.Intent)) ? CorrectedWords.JustAsked() : CorrectedWords.Wrong()).IsMatch(change.Groups["b"].ValueSpan);
        return CorrectedWords.Wrong().IsMatch(words) || CorrectedWords.NotThat().IsMatch(words);
    }

    /// <summary>The slot in a person's own words that a conversation is about.</summary>
    private static string? WordsOf(string? intent) => intent switch
    {
        Intents.IntentNames.UpdateProgress or Intents.IntentNames.RequestClose => SlotNames.Progress,
        Intents.IntentNames.AddMeasure => SlotNames.Measure,
        Intents.IntentNames.AddProblem => SlotNames.Title,
        Intents.IntentNames.Broadcast or Intents.IntentNames.RejectClose or Intents.IntentNames.Reopen => SlotNames.Message,
        _ => null,
    };

    /// <summary>The slot that a name of <see cref="CorrectedWords.Named"/> means in a conversation: why a due date is moved is no notice.</summary>
    public static string SlotOf(Match match, string? intent) => match.Groups.Values.Skip(1).First(group => group.Success).Name switch
    {
        SlotNames.Message when intent == Intents.IntentNames.SetDueDate => SlotNames.Reason,
        SlotNames.Message when intent == Intents.IntentNames.RequestClose => SlotNames.Progress,
        SlotNames.Due when intent is Intents.IntentNames.Broadcast => SlotNames.ScheduleAt,
        // 名字打错了, of a person.
        SlotNames.Title when intent == Intents.IntentNames.AssignResponsible => SlotNames.Responsible,
        SlotNames.Message when intent == Intents.IntentNames.AddMeasure => SlotNames.Measure,
        SlotNames.Message when intent == Intents.IntentNames.UpdateProgress => SlotNames.Progress,
        SlotNames.Message when intent == Intents.IntentNames.AddProblem => SlotNames.Title,
        var slot => slot,
    };
}
