using System.Text.RegularExpressions;
using PairingBot.Language.Intents;
using PairingBot.Language.Text;

namespace PairingBot.Language.Members;

/// <summary>Who is to get a binding code, and whose accounts are to be unbound. The name is kept as it was said: who is meant, the roster knows.</summary>
internal static partial class BindingReader
{
    private const string Me = "@me";
    private const double Sure = 0.95;
    private const int Longest = 80;

    private static readonly (Regex Pattern, string Intent)[] Requests =
    [
        (ForSomeone(), IntentNames.GiveBindingCode), (Asked(), IntentNames.GiveBindingCode), (Whose(), IntentNames.GiveBindingCode), (InEnglish(), IntentNames.GiveBindingCode),
        (Unbinds(), IntentNames.UnbindMember), (EndsBinding(), IntentNames.UnbindMember), (UnbindsInEnglish(), IntentNames.UnbindMember),
    ];

    /// <summary>What a whole utterance asks for; null when it is about something else.</summary>
    public static Recognition? Read(Utterance utterance)
    {
        var key = utterance.Key;
        if (key.Length > Longest || !Subject().IsMatch(key)) return null;
        foreach (var (pattern, intent) in Requests)
        {
            if (pattern.Match(key) is not { Success: true } match) continue;
            var who = match.Groups["n"];
            if (who.Success && Pronoun().IsMatch(who.ValueSpan) && match.Groups["lead"] is { Success: true } lead) who = lead;
            return Of(utterance, intent, intent, who);
        }

        return null;
    }

    /// <summary>A name where one was asked for, or another in place of the one that is shown.</summary>
    public static Recognition? ReadAnswer(Utterance utterance, RecognitionContext context)
    {
        if (utterance.Key.Length > Longest) return null;
        if (context.ExpectedSlot == SlotNames.Name && NoName().IsMatch(utterance.Key)) return null;
        if (context.ExpectedSlot == SlotNames.Name && Answer().Match(utterance.Key) is { Success: true } answer) return Of(utterance, context.Intent!, "answer", answer.Groups["n"]);
        return Another().Match(utterance.Key) is { Success: true } other ? Of(utterance, IntentNames.Correction, "another", other.Groups["n"]) : null;
    }

    private static Recognition Of(Utterance utterance, string intent, string rule, Group who)
    {
        var slots = new SlotValues();
        if (who is { Success: true, Length: > 0 } && !Somebody().IsMatch(who.ValueSpan)) slots[SlotNames.Name] = new TextSlot(Myself().IsMatch(who.ValueSpan) ? Me : utterance.Text.Substring(who.Index, who.Length).Trim(), who.Index, who.Length);
        return new Recognition(utterance.Text, intent, Sure, slots) { Evidence = [new Evidence("binding:" + rule, 0, utterance.Text.Length, "")] };
    }

    [GeneratedRegex("绑定码|解绑|绑定|binding code|(?<![a-z])unbind|'s (?:binding|account)")]
    private static partial Regex Subject();

    /// <summary>给王芳一个绑定码; 王芳换手机了,给她发个绑定码.</summary>
    [GeneratedRegex("^(?:(?<lead>[^,。;]{2,30})[,。;]\\s?)?" + Please + "(?:给|帮|为|替|发给)(?<n>[^,。;!?]{1,30}?)(?:再|重新)?(?:生成|发|开|弄|要|办|申请|来|做|出|搞)?(?:一个|一张|一|个|张)?新?的?(?:一次性)?绑定码" + End)]
    private static partial Regex ForSomeone();

    /// <summary>生成一个绑定码给王芳; 我要一个绑定码.</summary>
    [GeneratedRegex("^" + Please + "(?<n>我|本人)?(?:自己)?(?:想|再|重新)?(?:生成|发|开|要|申请|来|出|弄|拿|领|需要|想要)(?:一个|一张|一|个|张)新?的?(?:一次性)?绑定码(?:发?给(?<n>[^,。;!?]{1,30}?))?" + End)]
    private static partial Regex Asked();

    /// <summary>生成王芳的绑定码; 绑定码发给王芳; 王芳需要一个绑定码.</summary>
    [GeneratedRegex("^" + Please + "(?:(?:生成|发|开|要|申请|出)(?:一个|个)?(?<n>[^,。;!?一个]{1,30}?)的新?绑定码|(?:把|发)?新?绑定码发?给(?<n>[^,。;!?]{1,30}?)|(?<n>[^,。;!?我的]{2,20}?)(?:也|还)?(?:要|需要|想要|缺)(?:一个|个)?新?的?绑定码)" + End)]
    private static partial Regex Whose();

    [GeneratedRegex(@"^(?:please |can you |could you )?(?:(?:give|get|issue|send|create|make|generate)(?: (?!(?:an?|another|the) )(?<n>[^,.!?]{1,40}?))?|i (?:need|want)|can i have|may i have|need)(?: an?| another| a new)? (?:new )?binding code(?: (?:for|to) (?<n>[^,.!?]{2,40}?))?(?:,? please)?[.!?]?$")]
    private static partial Regex InEnglish();

    /// <summary>解绑王芳; 王芳离职了,解绑她的账号; 把王芳的账号解绑.</summary>
    [GeneratedRegex("^(?:(?<lead>[^,。;]{2,30})[,。;]\\s?)?" + Please + "(?:(?:解绑|解除绑定)(?:一下)?(?<n>[^,。;!?]{1,30}?)?(?:的?账号)?|(?:把|将)(?<n>[^,。;!?]{1,30}?)(?:的?(?:账号|绑定))?(?:给我?)?(?:解绑|解除绑定|取消绑定|解除))(?:了|掉|吧)?" + End)]
    private static partial Regex Unbinds();

    /// <summary>解除王芳的绑定.</summary>
    [GeneratedRegex("^" + Please + "(?:解除|取消|撤销|注销|清除|解掉)(?<n>[^,。;!?]{1,30}?)的?(?:账号)?的?绑定" + End)]
    private static partial Regex EndsBinding();

    [GeneratedRegex(@"^(?:please |can you |could you )?(?:unbind (?<n>[^,.!?]{2,40}?)(?:'s accounts?)?|(?:remove|end|cancel|release) (?<n>[^,.!?']{1,40}?)'s (?:binding|account)s?)(?:,? please)?[.!?]?$")]
    private static partial Regex UnbindsInEnglish();

    [GeneratedRegex("^(?:她|他|其|ta|本人|人家)(?:们)?的?$")]
    private static partial Regex Pronoun();

    /// <summary>解绑一个人的账号 says not yet whose.</summary>
    [GeneratedRegex("^(?:一个|某个?|一位|某位|个)(?:人|同志|党员|老师|账号)的?$|^(?:someone|somebody)$")]
    private static partial Regex Somebody();

    [GeneratedRegex("^(?:我|我自己|自己|本人|me|myself)的?$")]
    private static partial Regex Myself();

    [GeneratedRegex("^(?:就?是|给|发给|解绑|for|it's)?\\s?(?<n>[^,。;!?]{1,40}?)(?:吧|呀|啊)?[。.!]?$")]
    private static partial Regex Answer();

    /// <summary>绑定码怎么弄, 有哪些逾期, 昨天和教务处共建: asked or told, and nobody's name.</summary>
    [GeneratedRegex("怎么|什么|咋|哪|吗|多少|几[个号点]|如何|为啥|[?]|绑定|难题|通知|共建|活动|逾期|导出|帮助|进展|销号|延期|主题|取消|昨天|今天|上周|\\b(?:what|how|which|when|why|who|show|list|log|problem|notice|help|export|yesterday|overdue)\\b|.{25}")]
    private static partial Regex NoName();

    [GeneratedRegex("^(?:(?:不对|错了|说错了)[,\\s]{1,2})?不是[^,。;!?]{1,30}[,\\s]{1,2}(?:而是|应该是|是|给)(?<n>[^,。;!?]{2,30}?)(?:吧|呀|啊)?[。.!]?$|^(?:(?:不对|不是|错了|搞错了|说错了|改成|换成|应该是|应该给|改|no|not|change to|i meant?)[,\\s]{0,2}){1,3}(?:是|给)?(?<n>(?!这|那|他|她|它|的|了|吧|要|不)[^,。;!?]{2,30}?)[。.!]?$")]
    private static partial Regex Another();

    private const string Please = "(?:@\\S{1,20}\\s)?(?:请|麻烦您?|帮忙|帮我|能不能|能否|可以|我想|我要|想|再){0,4}";
    private const string End = "(?:好吗|行吗|吗|吧|呢|啊|呀|哈|,?谢谢|,?多谢|了)?[。.!?]?$";
}
