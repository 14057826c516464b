using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Schema;
using PairingBot.Turns;

namespace PairingBot.Benchmarks.Turns;

/// <summary>The JSON that every turn reads and writes: the message, the state and the reply.</summary>
public class JsonBenchmarks
{
    private const string Message = """
        {"type":"message","id":"a-1","timestamp":"2026-07-02T01:00:00.000Z","serviceUrl":"http://127.0.0.1:9099/","channelId":"emulator","from":{"id":"demo-load-1","name":"书记","role":"user"},
        "recipient":{"id":"bot","name":"Bot","role":"bot"},"conversation":{"id":"conversation-1"},"locale":"zh-CN","textFormat":"plain","text":"报账培训"}
        """;

    private const string State = """
        {"dialogs":{"$stack":[{"id":"LogActivity","state":{"asked":"topic","date":"2026-07-01","partners":["教务处党支部"],"branch":"财务处党支部","misses":0}}]},"language":"zh"}
        """;

    private readonly byte[] _message = Encoding.UTF8.GetBytes(Message);
    private readonly IDictionary<string, object> _state = StateJson.Read(State);
    private readonly Activity _reply = ActivityJson.Read<Activity>(Message).CreateReply("活动主题是什么？");

    [Benchmark]
    public object ReadActivity() => ActivityJson.Read<Activity>(_message);

    [Benchmark]
    public string WriteActivity() => ActivityJson.Write(_reply);

    [Benchmark]
    public object ReadState() => StateJson.Read(State);

    [Benchmark]
    public string WriteState() => StateJson.Write(_state);
}
