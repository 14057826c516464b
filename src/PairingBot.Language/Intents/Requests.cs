using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Cuts a message into its requests: 另外, 顺便 … and sentences that are commands of their own. A greeting before them is left out.</summary>
internal static partial class Requests
{
    private const int Most = 12;
    private const int MostBorders = 24;
    private const int Longest = 320;

    /// <returns>At least one part; spans stay where they are.</returns>
    public static IReadOnlyList<Utterance> Of(Utterance utterance, Func<Utterance, Said> read)
    {
        var key = Lined(utterance);
        var start = Greeting().Match(key) is { Success: true } greeting && greeting.Length < key.Length && !read(utterance).IsLine ? greeting.Length : 0;
        var whole = start == 0 ? utterance : utterance.Only(new Mark(start, key.Length));
        if (key.Length > Longest || IntentLabels.Read(key) is not null) return [whole];
        if (!Border().IsMatch(key)) return [whole];
        var parts = new List<Utterance>();
        var borders = Border().Matches(key).Take(MostBorders).Select(border => new RequestBorder(border)).ToList();
        foreach (var border in borders)
        {
            var at = border.End;
            if (at - start < 3 || key.Length - at < 3 || parts.Count + 1 >= Most) continue;
            var left = read(utterance.Only(new Mark(start, border.PartEnd)));
            var end = borders.Find(next => next.Start > at + 3 && (next.IsStrong || NextProblem().IsMatch(key, next.Start)))?.Start ?? key.Length;
            var nearest = borders.Find(next => next.Start > at + 3)?.Start ?? key.Length;
            if (!Parts(at, end) && !(nearest < end && Parts(at, nearest, ofItsOwn: true))) continue;
            parts.Add(utterance.Only(new Mark(start, border.PartEnd)));
            start = at;

            bool Parts(int from, int to, bool ofItsOwn = false) => new Parting(left, read(utterance.Only(new Mark(from, to))), border) is var parting && (!ofItsOwn || parting.IsWhole) && parting.Parts;
        }

        parts.Add(parts.Count == 0 ? whole : utterance.Only(new Mark(start, key.Length)));
        return parts;
    }

    /// <summary>False for what only steers or chats.</summary>
    public static bool IsWork(string intent) => intent is not (IntentNames.None or IntentNames.OutOfScope or IntentNames.SmallTalk or IntentNames.Greeting
        or IntentNames.Confirm or IntentNames.Deny or IntentNames.Correction or IntentNames.Cancel or IntentNames.AcknowledgeBroadcast or IntentNames.BindIdentity);

    /// <summary>活动1人数改成20.</summary>
    public static bool ChangesActivity(string key) => ActivityChanged().IsMatch(key);

    /// <summary>The key with a border at the end of each line.</summary>
    private static string Lined(Utterance utterance) =>
        utterance.Text.Contains('\n', StringComparison.Ordinal) ? string.Concat(utterance.Key.Select((c, i) => c == ' ' && utterance.Text[i] == '\n' ? '。' : c)) : utterance.Key;

    [GeneratedRegex(@"^\s{0,3}(?:@\S{1,20}\s{1,3})?(?:小结)?[,!\s]{0,2}(?:你好|您好|大家好|各位(?:老师|同志|领导)?好|老师好|早上好|上午好|下午好|晚上好|早|嗨|哈喽|在吗|在么|hello|hi|hey|good (?:morning|afternoon|evening))[啊呀哇]?(?:,?小结|,?老师)?[,。!?~\s]{1,3}")]
    private static partial Regex Greeting();

    [GeneratedRegex("[,。;、\\s!?](?<besides>[哦啊嗯诶哎]{0,2}对了(?=[,\\s])|另外|另(?=把|将|有|难|请|#)|还有(?=难|#|\\d{1,5}号难|个|把|一|,)|顺便|顺带|顺手|再帮|再把|再给(?=难|#|我|各|它|这)|再(?=导|查|催|发|加个|录|登|看)|同时(?=把|将|请|通|催|导|给)|然后[呢啊嘛]?(?=把|将|帮|通|催|导|给|再|查|看|难|#)|接着|此外|并(?=把|将|通知|催|导|提醒|请)|also\\b|then\\b|and (?:also|then|please|export|remind|set|assign|notify|show|tell|extend|push|postpone|what(?:'s|\\sis|\\sare))\\b)|[,。;!?]|(?<=[a-z0-9]{3}|[a-z]\\s\\d{1,4})\\.(?=\\s[a-z])|(?<=[^,。;、\\s!?]{4})(?=(?:(?:然后|接着|同时|并且?)(?:再|顺便|顺带|顺手)?|顺便|顺带|顺手|另外)(?:再|帮我|请|把)?(?:催|导|通知|提醒|发(?=个|一?份|一?条|通知|给)|统计|查一?下))|(?<=[^,。;、\\s!?然后接着顺便带手且时]{4})(?=再(?:帮我|给我)?(?:导出|导一?[份个下]|催一?[下催遍]|提醒一?下))")]
    private static partial Regex Border();

    /// <summary>，难题12…; ，再加一条举措：…: another problem's turn, or another thing of the same.</summary>
    [GeneratedRegex("\\G[,。;]\\s?(?:(?:请|再|另外,?|还有,?|把|将|给){0,2}(?:(?:难题|#)\\s?\\d|\\d{1,5}号难题)|(?:再|还|另外|同时|并|,){0,2}(?:给它)?(?:加|添|补|增加|新增)上?一?[条个项]?(?:举措|措施)[:,]|(?:同时|并且?|再|还有?|也|另外){0,2}(?:请|把|将){0,2}(?:责任人|负责人|牵头人|(?:截止|完成|办结)?(?:期限|时限))(?:也|就)?(?:换|改|调整|变更|更换|延|推|顺延)|(?:最新|目前)?进[展度](?:更新|改)?[是为成]?:)")]
    private static partial Regex NextProblem();

    [GeneratedRegex("^[ ,。;\u0001]{0,9}(?:请|再|另外|还有|帮我?|把|将){0,3}活动\\s?[\\dN][^,。;]{0,16}(?:改|换|更正|去掉)")]
    private static partial Regex ActivityChanged();
}
