using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PairingBot.Load.Channel;
using PairingBot.Load.Wire;

namespace PairingBot.Load.Runs;

/// <summary>Plays one conversation after the other over one connection: a line goes once the line before it was answered 2xx and replied to.</summary>
internal sealed class Player(LoadOptions options, ChannelHost channel, Tally tally) : IDisposable
{
    private readonly ActivityWriter _writer = new(options.Url, channel.ServiceUrl, options.Channel, options.Locale);
    private readonly string[] _quoted = [.. options.Lines.Select(ActivityWriter.Quote)];
    private readonly List<Turn> _turns = new(options.Lines.Count);
    private CancellationTokenSource _deadline = new();
    private HttpConnection? _connection;

    /// <summary>Opens a connection to the bot, trying again while it does not listen yet.</summary>
    public static async Task<HttpConnection> ConnectAsync(LoadOptions options)
    {
        var peer = new DnsEndPoint(options.Url.Host, options.Url.Port);
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return await HttpConnection.OpenAsync(peer, CancellationToken.None);
            }
            catch (SocketException) when (Stopwatch.GetElapsedTime(began) < options.Patience)
            {
                await Task.Delay(10);
            }
        }
    }

    public async Task PlayAsync(Conversation conversation)
    {
        channel.Add(conversation);
        _turns.Clear();
        var last = "";
        for (var line = 0; line < _quoted.Length; line++)
        {
            if (await SayAsync(conversation, line) is not { } text) return;
            last = text;
        }

        if (options.ExpectedLast is { } expected && !last.Contains(expected, StringComparison.Ordinal)) tally.WrongEnd($"{conversation.Id} ended in: {last}");
        else tally.Conversation(_turns);
    }

    public void Dispose()
    {
        Drop();
        _deadline.Dispose();
    }

    /// <summary>The reply's text; null when the turn failed, which ends the conversation.</summary>
    private async Task<string?> SayAsync(Conversation conversation, int line)
    {
        try
        {
            _connection ??= await ConnectAsync(options);
            _deadline.CancelAfter(options.Patience);
            var activityId = $"{conversation.Id}-{line}";
            var reply = conversation.ExpectReplyTo(activityId);
            var request = _writer.Write(conversation, activityId, _quoted[line]);
            var posted = Stopwatch.GetTimestamp();
            if (!await PostAsync(request)) return null;
            var acknowledged = Stopwatch.GetTimestamp();
            var received = await reply.WaitAsync(_deadline.Token);
            _turns.Add(new Turn(posted, acknowledged, received.Timestamp));
            return received.Text ?? "";
        }
        catch (OperationCanceledException)
        {
            tally.Timeout($"{conversation.Id} got no answer to line {line + 1}.");
            Drop();
        }
        catch (Exception broken) when (broken is IOException or SocketException)
        {
            tally.Failure($"{conversation.Id} at line {line + 1}: {broken.Message}");
            Drop();
        }
        finally
        {
            Rearm();
        }

        return null;
    }

    private async Task<bool> PostAsync(ReadOnlyMemory<byte> request)
    {
        await _connection!.SendAsync(request, _deadline.Token);
        var answer = await _connection.ReadAsync(_deadline.Token) ?? throw new IOException("The bot closed the connection.");
        var taken = answer.Status is >= 200 and < 300;
        if (!taken) tally.Failure($"{Encoding.UTF8.GetString(answer.StartLine.Span)} {Encoding.UTF8.GetString(answer.Body.Span[..Math.Min(200, answer.Body.Length)])}");
        if (answer.Closes) Drop();
        return taken;
    }

    private void Rearm()
    {
        if (_deadline.TryReset()) return;
        _deadline.Dispose();
        _deadline = new CancellationTokenSource();
    }

    private void Drop()
    {
        _connection?.Dispose();
        _connection = null;
    }
}
