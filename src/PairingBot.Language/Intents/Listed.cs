using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Several of one kind in one sentence: 难题14加两条举措，一是…，二是…; 两个新难题：…、…. Each is read with the words before the list.</summary>
internal static partial class Listed
{
    private const int Most = 5;

    /// <summary>The items, or null when nothing is listed.</summary>
    public static IReadOnlyList<Utterance>? Of(Utterance utterance, Func<Utterance, Said> read)
    {
        var key = utterance.Key;
        if (Head().Match(key) is not { Success: true } head) return null;
        var items = Numbered(key, head.Index) ?? Joined(key, head);
        if (items is not { Count: > 1 and <= Most }) return null;
        var before = new Mark(0, items[0].Lead.Start);
        if (head.Groups["things"].Success) return [.. items.Select(item => utterance.Only(item.Words))];
        if (!IsListable(read(utterance.Only(before)).Intent) && !IsListable(read(utterance).Intent)) return null;
        return [.. items.Select(item => utterance.Only(before, item.Words))];
    }

    private static bool IsListable(string intent) => intent is IntentNames.AddProblem or IntentNames.AddMeasure or IntentNames.LogActivity;

    /// <summary>一是…，二是…</summary>
    private static List<(Mark Lead, Mark Words)>? Numbered(string key, int from)
    {
        var leads = Number().Matches(key, from).ToList();
        if (leads.Count < 2) return null;
        return [.. leads.Select((lead, i) => (Of(lead), Trimmed(key, lead.Index + lead.Length, i + 1 < leads.Count ? leads[i + 1].Index : key.Length)))];
    }

    /// <summary>两个：…、…, as many as were announced.</summary>
    private static List<(Mark Lead, Mark Words)>? Joined(string key, Match head)
    {
        var colon = key.AsSpan(head.Index).IndexOfAny(":,") + head.Index;
        if (colon < head.Index) return null;
        var announced = head.Groups["n"].Value switch { "两" or "俩" or "2" => 2, "三" or "仨" or "3" => 3, "四" or "4" => 4, _ => 0 };
        foreach (var separator in (char[])[';', '、', ','])
        {
            var words = new List<Mark>();
            for (var start = colon + 1; start <= key.Length;)
            {
                var end = key.IndexOf(separator, start) is >= 0 and var found ? found : key.Length;
                if (end > start) words.Add(Trimmed(key, start, end));
                start = end + 1;
            }

            if (words.Count == announced) return [.. words.Select(item => (new Mark(colon + 1, colon + 1), item))];
        }

        return null;
    }

    private static Mark Of(Match match) => new(match.Index, match.Index + match.Length);

    private static Mark Trimmed(string key, int start, int end)
    {
        while (end > start && key[end - 1] is ' ' or ',' or ';' or '。' or '、') end--;
        return new Mark(start, end);
    }

    [GeneratedRegex("(?<n>[两俩仨三四234])(?:个|条|项|场|次|点)?(?:新)?(?:难题|举措|措施|活动|共建|场|次|条)(?![^,:]{0,10}(?:和|与)[^,:]{0,10}$)|(?<n>[两俩三四])(?:个|条|场|次|项)(?=:)|(?<things>(?<n>[两俩三四])件事)(?=[:,])")]
    private static partial Regex Head();

    [GeneratedRegex("(?:第?[一二三四][是、:]|(?:另|又)?一(?:个|条|项|场)是|第[一二三四](?:个|条|项|场)是?)")]
    private static partial Regex Number();
}
