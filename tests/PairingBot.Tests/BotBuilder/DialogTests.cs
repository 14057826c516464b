using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace PairingBot.Tests.BotBuilder;

public sealed class DialogTests
{
    private readonly List<string> log = [];
    private readonly ConversationState state = new(new MemoryStorage());
    private readonly DialogSet dialogs;

    public DialogTests()
    {
        dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        dialogs.Add(new Asking("outer", log)).Add(new Asking("inner", log));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dialog_that_ends_resumes_the_one_that_began_it()
    {
        await TurnAsync(dc => dc.BeginDialogAsync("outer", null, Token));
        await TurnAsync(async dc =>
        {
            await dc.BeginDialogAsync("inner", null, Token);
            Assert.Equal(["inner", "outer"], dc.Stack.Select(d => d.Id));
            return await dc.EndDialogAsync("done", Token);
        });

        Assert.Equal(["begin outer", "begin inner", "end inner EndCalled", "resume outer EndCalled done"], log);
    }

    [Fact]
    public async Task The_stack_and_its_state_outlive_the_turn()
    {
        await TurnAsync(dc => dc.BeginDialogAsync("outer", null, Token));
        await TurnAsync(dc => dc.ContinueDialogAsync(Token));
        await TurnAsync(dc => dc.ContinueDialogAsync(Token));
        Assert.Equal(["begin outer", "continue outer 1", "continue outer 2"], log);
    }

    [Fact]
    public async Task The_last_dialog_that_ends_completes()
    {
        await TurnAsync(dc => dc.BeginDialogAsync("outer", null, Token));
        var result = await TurnAsync(dc => dc.EndDialogAsync(5, Token));
        Assert.Equal(DialogTurnStatus.Complete, result.Status);
        Assert.Equal(5, result.Result);
        Assert.Equal(DialogTurnStatus.Empty, (await TurnAsync(dc => dc.ContinueDialogAsync(Token))).Status);
    }

    [Fact]
    public async Task A_replaced_dialog_does_not_resume_the_one_below()
    {
        await TurnAsync(dc => dc.BeginDialogAsync("outer", null, Token));
        await TurnAsync(dc => dc.ReplaceDialogAsync("inner", null, Token));
        Assert.Equal(["begin outer", "end outer ReplaceCalled", "begin inner"], log);
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog()
    {
        await TurnAsync(dc => dc.BeginDialogAsync("outer", null, Token));
        await TurnAsync(dc => dc.BeginDialogAsync("inner", null, Token));
        log.Clear();

        var result = await TurnAsync(dc => dc.CancelAllDialogsAsync(Token));

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal(["end inner CancelCalled", "end outer CancelCalled"], log);
        Assert.Equal(DialogTurnStatus.Empty, (await TurnAsync(dc => dc.CancelAllDialogsAsync(Token))).Status);
    }

    [Fact]
    public async Task The_active_dialog_asks_again()
    {
        await TurnAsync(dc => dc.BeginDialogAsync("outer", null, Token));
        await TurnAsync(async dc =>
        {
            await dc.RepromptDialogAsync(Token);
            return Dialog.EndOfTurn;
        });
        Assert.Equal("reprompt outer", log[^1]);
    }

    [Fact]
    public async Task A_component_keeps_its_own_stack_and_ends_with_its_last_dialog()
    {
        dialogs.Add(new ComponentDialog("component").AddDialog(new Asking("part", log)));
        await TurnAsync(dc => dc.BeginDialogAsync("component", null, Token));
        await TurnAsync(async dc =>
        {
            Assert.Equal(["component"], dc.Stack.Select(d => d.Id));
            Assert.Equal(["part"], dc.Child.Stack.Select(d => d.Id));
            return await dc.ContinueDialogAsync(Token);
        });
        await TurnAsync(dc => dc.ContinueDialogAsync(Token));
        var result = await TurnAsync(dc => dc.ContinueDialogAsync(Token));

        Assert.Equal(DialogTurnStatus.Complete, result.Status);
        Assert.Equal(3, result.Result);
        Assert.Equal(["begin part", "continue part 1", "continue part 2", "continue part 3", "end part EndCalled"], log);
    }

    [Fact]
    public async Task A_cancelled_component_cancels_its_dialogs()
    {
        dialogs.Add(new ComponentDialog("component").AddDialog(new Asking("part", log)));
        await TurnAsync(dc => dc.BeginDialogAsync("component", null, Token));
        await TurnAsync(dc => dc.CancelAllDialogsAsync(Token));
        Assert.Equal("end part CancelCalled", log[^1]);
    }

    [Fact]
    public async Task An_unknown_dialog_is_named()
    {
        var e = await Assert.ThrowsAnyAsync<Exception>(() => TurnAsync(dc => dc.BeginDialogAsync("nowhere", null, Token)));
        Assert.Contains("nowhere", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_dialog_of_one_id_gets_a_number()
    {
        var second = new Asking("outer", log);
        dialogs.Add(second);
        Assert.Equal("outer2", second.Id);
    }

    private async Task<DialogTurnResult> TurnAsync(Func<DialogContext, Task<DialogTurnResult>> act)
    {
        using var turn = new TurnContext(new OpenAdapter(new FakeChannel()), OpenAdapter.Inbound(text: "x"));
        var result = await act(await dialogs.CreateContextAsync(turn, Token));
        await state.SaveChangesAsync(turn, false, Token);
        return result;
    }

    /// <summary>Counts what it is told, and ends at three.</summary>
    private sealed class Asking(string id, List<string> log) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null!, CancellationToken cancellationToken = default)
        {
            log.Add("begin " + Id);
            dc.ActiveDialog.State["count"] = 0;
            return Task.FromResult(EndOfTurn);
        }

        public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        {
            var count = Convert.ToInt32(dc.ActiveDialog.State["count"], System.Globalization.CultureInfo.InvariantCulture) + 1;
            dc.ActiveDialog.State["count"] = count;
            log.Add($"continue {Id} {count}");
            return count == 3 ? await dc.EndDialogAsync(count, cancellationToken) : EndOfTurn;
        }

        public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null!, CancellationToken cancellationToken = default)
        {
            log.Add($"resume {Id} {reason} {result}");
            return Task.FromResult(EndOfTurn);
        }

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        {
            log.Add("reprompt " + Id);
            return Task.CompletedTask;
        }

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            log.Add($"end {Id} {reason}");
            return Task.CompletedTask;
        }
    }
}
