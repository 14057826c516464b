using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.History;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>
/// A conversation that fills a frame and writes it: it takes whatever a sentence holds, asks for what is missing one after another, shows all of it and writes it on a yes.
/// A conversation says which fields it has, in the order of asking, and how it writes; its texts have <c>SummaryTitle</c> and a question for each required field.
/// </summary>
internal abstract partial class FrameDialog(FrameTools tools) : ConversationDialog, IOngoing, IQueueable
{
    private const int LongestRemoval = 16;

    /// <inheritdoc/>
    public sealed override bool IsSideQuestion => false;

    /// <summary>The fields; those with a question are required and asked for in this order.</summary>
    protected abstract IReadOnlyList<Field> Fields { get; }

    /// <inheritdoc/>
    public Expectation Expects(DialogInstance instance)
    {
        var frame = Frame.Read(instance);
        var expected = frame.Asked == FramePrompts.AnyChange ? new Expectation(null, true) : new Expectation(frame.Asked, frame.Asked is null && IsComplete(frame)) { Items = Together(frame).Count, Names = NamesOf(frame), Choices = frame.Choice is { AreDays: false } choice ? choice.Names : [] };
        return expected with { Problem = frame.Corrects is { IsStep: true } ? null : frame.Corrects?.Number, Place = frame.Corrects?.Place };
    }

    /// <inheritdoc/>
    public ReportedFrame Describe(DialogInstance instance) => Describe(Frame.Read(instance));

    /// <inheritdoc/>
    public CardStanding StandingOf(DialogInstance instance, CardPress press)
    {
        var frame = Frame.Read(instance);
        if (!frame.Tokens.Contains(press.Token)) return CardStanding.Unknown;
        return frame.Tokens[^1] == press.Token && IsComplete(frame) ? CardStanding.Latest : CardStanding.Outdated;
    }

    /// <inheritdoc/>
    public bool IsEmpty(DialogInstance instance) => Frame.Read(instance) is { Choice: null or { AreOffered: true } } frame && (frame.Corrects is null ? frame.Values.Values.All(v => v.IsAssumed) : !FrameChanges.Has(Fields, frame));

    /// <inheritdoc/>
    public bool IsAnother(DialogInstance instance, Recognition heard) =>
        Frame.Read(instance) is { Corrects: { IsPart: true } saved } part ? IsBeside(part, saved, heard)
        : Frame.Read(instance) is { Corrects: null } frame && IsComplete(frame) && frame[SlotNames.ProblemRef]?.Numbers is { } known
        && heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items.All(item => item is ItemRef.Numbered named && !known.Contains(named.Number))
        && Fields.Any(f => f.Slot != SlotNames.ProblemRef && frame[f.Slot] is not null && heard.Slots[f.Slot] is { } other && !IsSame(f, frame[f.Slot]!, other));

    /// <summary>While a part of a problem is corrected: something of another problem, or, once all of it is shown, another of its kind.</summary>
    private bool IsBeside(Frame part, SavedFrame saved, Recognition heard) =>
        (heard.Slots.Count > 1 && heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items.Any(item => item is ItemRef.Numbered other && other.Number != saved.Number))
        || (part.Asked is null && heard.Intent == Id && Fields.Any(f => f.IsText && heard.Slots[f.Slot] is not null));

    /// <summary>The same words of another problem only put the problem right; a day or a person may well be the same for two.</summary>
    private static bool IsSame(Field field, FrameValue known, SlotValue said) => field.IsText && said is TextSlot text && text.Value == known.Text;

    /// <inheritdoc/>
    public async Task<bool> MayGoOnAsync(DialogInstance instance, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var frame = Frame.Read(instance);
        if (frame.IsOf(turn.Speaker)) return true;
        await tools.SpendAsync(frame, null, context, cancellationToken);
        turn.Say(Field.Folder, frame.By == turn.Speaker.Id.Value ? "OfAnotherBranch" : "OfAnother");
        return false;
    }

    /// <inheritdoc/>
    public Task DropAsync(DialogInstance instance, ITurnContext context, CancellationToken cancellationToken) => tools.SpendAsync(Frame.Read(instance), null, context, cancellationToken);

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        if (options is string json && Frame.Parse(json) is var waited) return await WaitAsync(dc, turn, waited, TakeUp(waited, turn), cancellationToken);
        if (options is Frame opened) return await OpenAsync(dc, turn, opened, cancellationToken);
        if (await InsteadAsync(turn, dc.Context, cancellationToken) is { } other) return await dc.ReplaceDialogAsync(other, null, cancellationToken);
        var frame = Frame.Of(turn.Speaker);
        var filling = await FillAsync(frame, turn, dc.Context, turn.Heard, cancellationToken);
        await AssumeAsync(frame, turn, dc.Context, cancellationToken);
        TableWords.Say(turn);
        SayUnread(turn);
        var (first, objections) = await TakeFurtherAsync(frame, filling.Objections, turn, dc.Context, cancellationToken);
        return await WaitAsync(dc, turn, first, objections, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<string?> PrepareAsync(Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var frame = Frame.Of(turn.Speaker);
        var filling = await FillAsync(frame, turn, context, heard, cancellationToken);
        frame.Objections = filling.Objections is [] ? null : filling.Objections;
        await AssumeAsync(frame, turn, context, cancellationToken);
        return frame.ToJson();
    }

    /// <inheritdoc/>
    public bool Has(string slot) => Fields.Any(f => f.Slot == slot || f.Alias == slot);

    /// <inheritdoc/>
    public async Task<(string Options, string Facts)?> AmendAsync(string options, Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var frame = Frame.Parse(options);
        if (!frame.IsOf(turn.Speaker)) return null;
        var filling = await FillAsync(frame, turn, context, heard, cancellationToken);
        foreach (var objection in filling.Objections) objection.Say(turn);
        if (filling.Objections is not [] || frame.Choice is not null) return null;
        var facts = Fields.Where(f => frame[f.Slot] is not null && (f.Slot == SlotNames.ProblemRef || heard.Slots[f.Slot] is not null));
        return (frame.ToJson(), Wording.List(turn.Language, facts.Select(f => TextCatalog.Embedded.Find(turn.Language, Field.Folder, "Fact").Fill(("label", f.LabelIn(turn.Language)), ("value", f.Show(frame[f.Slot]!, turn.Language))))));
    }

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var frame = Frame.Read(dc.ActiveDialog);
        await LookUpAllAsync(frame, turn, cancellationToken);
        if (turn.Amendments is not []) return await AmendAsync(dc, turn, frame, cancellationToken);
        if (TakesWhole(frame, turn)) return AskAgain(dc, turn, frame, null);
        if (turn.Heard.Intent == IntentNames.Cancel && Deletes(frame) && Retracting.IsDeletion(turn.Heard.Text)) turn.Heard = turn.Heard with { Intent = IntentNames.Confirm };
        turn.Heard = WhereTo.Take(frame, turn);
        var awaitsYes = frame.Asked is null && IsComplete(frame);
        if ((awaitsYes || frame.Asked == FramePrompts.AnyChange) && Together(frame) is [_]) turn.Heard = FrameRewording.Take(Fields, frame, turn.Heard);
        if (IsAnswer(turn.Heard.Remarks, frame)) turn.Heard = turn.Heard with { Intent = IntentNames.None, Remarks = [] };
        var heard = turn.Heard;
        if (heard.Remarks is not []) return await HearRemarksAsync(dc, turn, frame, cancellationToken);
        var saidNothing = !Fields.Any(f => heard.Slots[f.Slot] is not null);
        return heard.Intent switch
        {
            IntentNames.Cancel when FieldToLeaveOut(frame, heard) is null => await DropAsync(dc, turn, frame, cancellationToken),
            IntentNames.Deny when saidNothing && SharedWords.PutOff(heard.Text) && !AsksForText(frame) => await DropAsync(dc, turn, frame, cancellationToken),
            IntentNames.Confirm when saidNothing && awaitsYes => await SaveAsync(dc, turn, frame, cancellationToken),
            IntentNames.Confirm when saidNothing && IsComplete(frame) => AskAgain(dc, turn, frame, null),
            IntentNames.Deny when saidNothing && frame is { Corrects: not null, Choice: null } && !IsComplete(frame) => await DropAsync(dc, turn, frame, cancellationToken),
            IntentNames.Deny when saidNothing && frame is { Choice: { AreOffered: true } none, Before: null } => AskAnew(dc, turn, frame, none),
            IntentNames.Deny when saidNothing && frame.Before is { } before => await WaitAsync(dc, turn, Frame.Parse(before), [], cancellationToken),
            IntentNames.Deny when saidNothing && (awaitsYes || frame.Asked == FramePrompts.AnyChange) && heard.Unread is [var words] => AskWhereTo(dc, turn, frame, words),
            IntentNames.Deny when saidNothing && frame.Asked == FramePrompts.AnyChange && (frame.Corrects is null || FrameChanges.Has(Fields, frame)) && FieldNamed(heard) is null => KeepAsShown(dc, turn, frame),
            IntentNames.Deny when saidNothing && awaitsYes && SharedWords.KeepAsItIs(heard.Text) => IsChange || frame.Corrects is not null ? await DropAsync(dc, turn, frame, cancellationToken) : KeepAsShown(dc, turn, frame),
            IntentNames.Deny when saidNothing && awaitsYes && FieldNamed(heard) is null => AskAgain(dc, turn, frame, FramePrompts.AnyChange),
            IntentNames.Deny when saidNothing && frame.Asked is not (null or FramePrompts.AnyChange) && IsComplete(frame) => AskAgain(dc, turn, frame, null),
            _ => await HearAsync(dc, turn, frame, cancellationToken),
        };
    }

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public sealed override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var frame = Frame.Read(instance);
        await LookUpAllAsync(frame, Turn.Of(turnContext), cancellationToken);
        tools.Prompts.Ask(Form(frame, Turn.Of(turnContext)));
        frame.Write(instance);
    }

    /// <summary>True where all of it is a change of something saved: 不改了 then means that it is not wanted.</summary>
    protected virtual bool IsChange => false;

    /// <summary>Writes what the frame holds; it is complete and was confirmed.</summary>
    /// <param name="origin">Where it was asked for, with all that the person said.</param>
    protected abstract Task<FrameEnd> WriteAsync(Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken);

    /// <summary>The conversation that the first message turns out to be for; null for this one.</summary>
    protected virtual Task<string?> InsteadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <summary>Takes from the conversation so far what the first message did not say.</summary>
    protected virtual Task AssumeAsync(Frame frame, Turn turn, ITurnContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes from a sentence what is said in it without being a value of its own.</summary>
    /// <returns>True when that is what the sentence was for.</returns>
    protected virtual bool Glean(Frame frame, Recognition heard) => false;

    /// <summary>Takes what a message says of all of it, and not of a field.</summary>
    /// <returns>True when it said so.</returns>
    protected virtual bool TakesWhole(Frame frame, Turn turn) => false;

    /// <summary>True where a yes deletes something, so that 删掉吧 is one.</summary>
    protected virtual bool Deletes(Frame frame) => false;

    /// <summary>Looks up what <see cref="FactsBeside"/> tells.</summary>
    protected virtual Task LookUpAsync(Frame frame, Turn turn, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Looks at the frame after each change: fills in defaults, or says why it can't go on, which ends the conversation (or asks again for the objection's slot).</summary>
    protected virtual Task<Objection?> CheckAsync(Frame frame, Turn turn, CancellationToken cancellationToken) => Task.FromResult<Objection?>(null);

    /// <summary>What the summary says above and below the fields; empty values are left out.</summary>
    protected virtual IEnumerable<(string Label, string? Value)> FactsBeside(Frame frame, Turn turn) => [];

    /// <summary>Stands for what the summary shows only a part of: when it is another at the yes than when it was shown, the summary is shown again.</summary>
    protected virtual string StateBehind(Frame frame) => "";

    private static bool IsSaying(Frame frame, Field field, Recognition heard) => field.IsText && frame.Asked == field.Slot && heard.Text.Count(char.IsLetterOrDigit) > 1;

    private ReportedFrame Describe(Frame frame) =>
        new(Id, Fields.Where(f => SlotNames.IsLabelled(f.Slot) && frame[f.Slot] is { IsAssumed: false }).ToDictionary(f => f.Slot, f => f.Report(frame[f.Slot]!), StringComparer.Ordinal));

    private bool IsComplete(Frame frame) => frame.Choice is null && NextSlot(frame) is null;

    private string? NextSlot(Frame frame) => frame.Corrects is null ? FramePrompts.NextSlot(Fields, frame) : FrameChanges.Has(Fields, frame) ? null : FramePrompts.AnyChange;

    private bool AsksForText(Frame frame) => Fields.Any(f => f.IsText && f.Slot == frame.Asked);

    private Form Form(Frame frame, Turn turn) => new(Id, Fields, frame, turn)
    {
        Beside = [.. FactsBeside(frame, turn)],
        Behind = StateBehind(frame),
        More = frame.IsTogether && IsComplete(frame) ? [.. (frame.Next ?? []).Select(next => Form(next, turn))] : [],
    };

    /// <summary>The frames that one yes is for.</summary>
    private List<Frame> Together(Frame frame) => frame.IsTogether && IsComplete(frame) ? [frame, .. frame.Next ?? []] : [frame];

    /// <summary>The optional field that is to be left out.</summary>
    private Field? FieldToLeaveOut(Frame frame, Recognition heard)
    {
        if (heard.Text.Length is 0 or > LongestRemoval || AsksForText(frame) || !SharedWords.Remove(heard.Text)) return null;
        return Fields.FirstOrDefault(f => f.MayBeLeftOut && (frame[f.Slot] is not null || f.IsMissing(frame)) && f.IsNamedIn(heard.Text));
    }

    /// <summary>The field that is to be changed, when no new value was said.</summary>
    private Field? FieldNamed(Recognition heard) => heard switch
    {
        { Disputed: [var slot, ..] } => Fields.FirstOrDefault(f => f.Slot == slot),
        { Intent: IntentNames.Correction or IntentNames.Deny or IntentNames.None } => Fields.FirstOrDefault(f => f.IsNamedIn(heard.Text)),
        _ => null,
    };
}
