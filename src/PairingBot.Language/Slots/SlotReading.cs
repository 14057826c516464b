using PairingBot.Language.Activities;
using PairingBot.Language.Announcements;
using PairingBot.Language.Branches;
using PairingBot.Language.Dates;
using PairingBot.Language.Intents;
using PairingBot.Language.Members;
using PairingBot.Language.Problems;
using PairingBot.Language.Queries;
using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>The slots of one sentence whose intent is known.</summary>
internal sealed class SlotReading
{
    private readonly ActivityReader _activities;
    private readonly Dictionary<string, Action<Draft>> _readers;
    private readonly ValueReader _values;

    public SlotReading(ActivityReader activities, BranchModel branches, DateModel dates)
    {
        _activities = activities;
        var mentions = new MentionReader(branches);
        var dues = new DueReader(dates);
        var work = new ProblemWork(mentions, dues);
        var audiences = new AudienceReader(mentions);
        _values = new ValueReader(activities, mentions, dues, audiences);
        _readers = Readers(mentions, audiences, work, dates);
        _readers["AddProblem"] = new ProblemReader(mentions, dues).Read;
    }

    /// <summary>What a sentence says for an intent; while a slot is asked for, what answers the question.</summary>
    public ReadSlots Read(Utterance utterance, RecognitionContext context, string intent)
    {
        if (intent == IntentNames.LogActivity)
        {
            var (slots, sheet) = _activities.Read(utterance, context.Now, withTopic: true);
            return new ReadSlots(slots, sheet.Evidence);
        }

        var draft = new Draft(utterance, context);
        if (intent == IntentNames.Correction) CorrectedSlots.Read(draft, (slot, span) => ReadValue(utterance, context, slot, span));
        if (_readers.TryGetValue(intent, out var read)) read(draft);
        RefReader.ReadAsNumbers(draft);
        BareRequest.Clear(draft.Slots);
        WholeWords.Restore(draft);
        if (context.AwaitsConfirmation && intent == context.Intent) Amendment.Clear(draft);
        if (context.ExpectedSlot is { } asked && intent == context.Intent) Answer(utterance, draft, asked);
        if (intent == IntentNames.Remind && context.ExpectedSlot == SlotNames.ProblemRef) UrgedGroup.Settle(draft);
        if (IntentNames.Broadcast == (intent == IntentNames.Correction ? context.Intent : intent)) NoticeLines.Restore(draft);
        return new ReadSlots(draft.Slots, draft.Sheet.Evidence) { Unread = draft.Unread, Replaces = draft.Replaces };
    }

    /// <summary>The value that a stretch gives for one slot, whatever surrounds it; null when it gives none.</summary>
    public SlotValue? ReadValue(Utterance utterance, RecognitionContext context, string slot, Mark span) =>
        span.Length <= 0 ? null : _values.Read(new Draft(utterance.Only(span), context), slot, span);

    /// <summary>What is asked for may be all that is said: 李明, 下周五, 楼道堆物.</summary>
    private void Answer(Utterance utterance, Draft draft, string asked)
    {
        var whole = new Mark(0, draft.Key.Length);
        var isWords = asked is SlotNames.Title or SlotNames.Measure or SlotNames.Progress or SlotNames.Message;
        if (!isWords)
        {
            // What is left over beside an answer is no content; only what is called a title or a measure is.
            foreach (var slot in (string[])[SlotNames.Title, SlotNames.Measure, SlotNames.Progress, SlotNames.Message])
                if (!Parted(draft.Key) || !draft.Sheet.Evidence.Any(reason => reason.Rule == slot + ":named")) draft.Slots[slot] = null;
            if (asked != SlotNames.ProblemRef && draft.Slots[SlotNames.ProblemRef] is RefsSlot { Items: [ItemRef.Titled or ItemRef.Last] }) draft.Slots[SlotNames.ProblemRef] = null;
        }

        // Several stretches without another slot: all of them are the answer.
        var isPart = isWords && draft.Slots.Count == 1 && draft.Sheet.Evidence.Any(reason => reason.Rule == asked + ":part");
        if (draft.Has(asked) && !isPart && !(isWords && draft.Slots.Count > 1 && !Parted(draft.Key))) return;
        if (isWords && !isPart && draft.Slots.Count > 0 && Parted(draft.Key)) return;
        var value = isWords ? _values.Read(new Draft(utterance, draft.Context), asked, whole) : ByClause(utterance, draft, asked);
        if (value is null) return;
        if (isWords) foreach (var slot in draft.Slots.Select(pair => pair.Key).ToList()) draft.Slots[slot] = null;
        draft.Put(asked, value, new Mark(value.Start, value.Start + value.Length), "answer");
    }

    /// <summary>钱老师吧，元旦前: the clause that answers, beside what is another slot's.</summary>
    private SlotValue? ByClause(Utterance utterance, Draft draft, string asked)
    {
        // 12月20日, where a person is asked for: the day is the deadline and nobody's name.
        if (asked == SlotNames.Responsible && draft.Slots.Count > 0 && draft.Left.AsSpan().Trim(" ,。吧啊了前\u0001").IsEmpty) return null;
        if (!Parted(draft.Key)) return _values.Read(new Draft(utterance, draft.Context), asked, new Mark(0, draft.Key.Length));
        foreach (var clause in Segments.Of(utterance.Key))
        {
            var isTaken = draft.Slots.Any(slot => slot.Value.Start < clause.End && slot.Value.Start + slot.Value.Length > clause.Start);
            if (!isTaken && _values.Read(new Draft(utterance.Only(clause), draft.Context), asked, clause) is { } value) return value;
        }

        return null;
    }

    // Content may hold a date or a name; they are values of their own only when punctuation parts them from the rest.
    private static bool Parted(string key) => key.AsSpan().Trim(" ,。").IndexOfAny(",。; ") >= 0;

    private static Dictionary<string, Action<Draft>> Readers(MentionReader mentions, AudienceReader audiences, ProblemWork work, DateModel dates)
    {
        var signOff = new SignOffReader(work);
        var queries = new QueryReader(mentions, new PeriodReader(dates), work);
        var receipts = new ReceiptQuestions(audiences, mentions);
        return new(StringComparer.Ordinal)
        {
            ["AddMeasure"] = work.ReadMeasure,
            ["AssignResponsible"] = work.ReadResponsible,
            ["SetDueDate"] = work.ReadDue,
            ["UpdateProgress"] = work.ReadProgress,
            ["RequestClose"] = signOff.ReadRequest,
            ["ApproveClose"] = signOff.ReadApproval,
            ["RejectClose"] = signOff.ReadRejection,
            ["Reopen"] = signOff.ReadReopening,
            ["QueryStatus"] = queries.ReadStatus,
            ["QueryOverdue"] = queries.ReadOverdue,
            ["QueryStats"] = queries.ReadStats,
            ["ListActivities"] = queries.ReadActivities,
            ["Export"] = queries.ReadExport,
            ["Broadcast"] = new NoticeReader(audiences, dates).Read,
            ["QueryBroadcastReceipts"] = receipts.Read,
            ["AcknowledgeBroadcast"] = receipts.ReadAcknowledgement,
            ["Remind"] = new ReminderReader(audiences, mentions, work, dates).Read,
            ["BindIdentity"] = new IdentityReader(mentions).Read,
            ["Undo"] = draft => RefReader.ReadPlaces(draft),
            ["SwitchLanguage"] = IdentityReader.ReadLanguage,
        };
    }
}
