using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace PairingBot.Tests.BotBuilder;

public sealed class BotStateTests
{
    private readonly CountingStorage storage = new();
    private readonly ConversationState state;
    private readonly IStatePropertyAccessor<Notes> accessor;

    public BotStateTests()
    {
        state = new ConversationState(storage);
        accessor = state.CreateProperty<Notes>("notes");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task State_is_kept_under_the_channel_and_the_conversation()
    {
        using var turn = NewTurn();
        await accessor.SetAsync(turn, new Notes { Lines = ["one"] }, Token);
        await state.SaveChangesAsync(turn, false, Token);
        Assert.Equal(["test/conversations/a;b/c"], storage.WrittenKeys);
    }

    [Fact]
    public async Task State_that_was_only_read_is_not_written()
    {
        await WriteAsync("one");
        using var turn = NewTurn();
        Assert.Equal(["one"], (await accessor.GetAsync(turn, null, Token)).Lines);
        await state.SaveChangesAsync(turn, false, Token);
        Assert.Single(storage.WrittenKeys);
    }

    [Fact]
    public async Task A_change_inside_a_value_is_noticed()
    {
        await WriteAsync("one");
        using (var turn = NewTurn())
        {
            (await accessor.GetAsync(turn, null, Token)).Lines.Add("two");
            await state.SaveChangesAsync(turn, false, Token);
            await state.SaveChangesAsync(turn, false, Token);
        }

        Assert.Equal(2, storage.WrittenKeys.Count);
        using var later = NewTurn();
        Assert.Equal(["one", "two"], (await accessor.GetAsync(later, null, Token)).Lines);
    }

    [Fact]
    public async Task A_default_becomes_the_value()
    {
        using var turn = NewTurn();
        var made = await accessor.GetAsync(turn, () => new Notes(), Token);
        Assert.Same(made, await accessor.GetAsync(turn, null, Token));
        Assert.Equal(7, await state.CreateProperty<int>("number").GetAsync(turn, () => 7, Token));
        Assert.Equal(0, await state.CreateProperty<int>("other").GetAsync(turn, null, Token));
    }

    [Fact]
    public async Task State_is_read_once_in_a_turn()
    {
        using var turn = NewTurn();
        await accessor.GetAsync(turn, null, Token);
        await accessor.GetAsync(turn, null, Token);
        Assert.Equal(1, storage.Reads);
        await state.LoadAsync(turn, true, Token);
        Assert.Equal(2, storage.Reads);
    }

    [Fact]
    public async Task Cleared_state_is_written_and_deleted_state_is_gone()
    {
        await WriteAsync("one");
        using var turn = NewTurn();
        await state.ClearStateAsync(turn, Token);
        await state.SaveChangesAsync(turn, false, Token);
        Assert.Equal(2, storage.WrittenKeys.Count);
        await state.DeleteAsync(turn, Token);
        Assert.Null(await accessor.GetAsync(turn, null, Token));
    }

    [Fact]
    public async Task Nothing_loaded_is_nothing_saved()
    {
        using var turn = NewTurn();
        await state.SaveChangesAsync(turn, true, Token);
        Assert.Empty(storage.WrittenKeys);
    }

    [Fact]
    public async Task A_value_that_storage_gives_back_as_json_is_converted()
    {
        storage.Instead = new Dictionary<string, object> { ["notes"] = JObject.Parse("""{"Lines":["plain"]}""") };
        using var turn = NewTurn();
        Assert.Equal(["plain"], (await accessor.GetAsync(turn, null, Token)).Lines);
    }

    private static TurnContext NewTurn() => new(new OpenAdapter(new FakeChannel()), OpenAdapter.Inbound());

    private async Task WriteAsync(string line)
    {
        using var turn = NewTurn();
        await accessor.SetAsync(turn, new Notes { Lines = [line] }, Token);
        await state.SaveChangesAsync(turn, false, Token);
    }

    private sealed class Notes
    {
        public List<string> Lines { get; set; } = [];
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage inner = new();

        public List<string> WrittenKeys { get; } = [];

        public int Reads { get; private set; }

        public object? Instead { get; set; }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => inner.DeleteAsync(keys, cancellationToken);

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return Instead is null
                ? inner.ReadAsync(keys, cancellationToken)
                : Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object> { [keys[0]] = Instead });
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            WrittenKeys.AddRange(changes.Keys);
            return inner.WriteAsync(changes, cancellationToken);
        }
    }
}
