using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>What is new about a problem: the words beside it, without the word for progress.</summary>
internal static partial class ProgressWords
{
    public static void Read(Draft draft)
    {
        if (Named().Match(draft.Left) is { Success: true } named && Put(draft, new Mark(named.Index + named.Length, Segments.ContentEnd(draft.Left, named.Index + named.Length)), "named")) return;
        var after = (draft.Slots[SlotNames.ProblemRef] is { } item ? item.Start : 0) is var from && from > draft.Left.Length ? 0 : from;
        Mark? best = null;
        foreach (var segment in Segments.Of(draft.Left))
        {
            var words = Segments.WithoutHead(draft.Left, segment, Head());
            if (words.Length < 2 || Nothing().IsMatch(draft.Left.AsSpan(words.Start, words.Length))) continue;
            best ??= words;
            if (segment.Start < after) continue;
            best = words;
            break;
        }

        if (best is { } rest) Put(draft, new Mark(rest.Start, Segments.ContentEnd(draft.Left, rest.Start)), "rest");
    }

    private static bool Put(Draft draft, Mark words, string rule)
    {
        words = Segments.WithoutHead(draft.Left, words, Head());
        if (Comment().Match(draft.Left, words.Start, words.Length) is { Success: true } comment) words = words with { End = comment.Index };
        words = Segments.WithoutTail(draft.Left, words, Tail());
        return words.Length >= 2 && draft.PutWords(SlotNames.Progress, words, rule);
    }

    [GeneratedRegex(@"(?<![没无啥么有])(?:的)?(?:最新|新近|近期|目前|当前|工作|本周|本月|阶段性)?(?:进展|进度|动态|情况)(?:情况)?(?=(?:也|再|都|给|帮我)?(?:更新|补充|记|报|汇报|登记)|是|为|有|更新|汇报|报告|补[记充报]|如下|[:,\s]|改[成为]|写|调整为|到|填|你|就|帮|记)(?:也|再|都|给|帮我)?" + FieldWords.Becomes + @"(?:有|到|:|,|\s){0,3}|\b(?:progress|update|status|note)\b(?:\s(?:for|on|about)\s\u0001{1,40}|\s(?:is|now))?\s?[:\-,]\s?")]
    private static partial Regex Named();

    [GeneratedRegex(@"\G(?:的?进[展度](?:情况)?(?:也|就|总|能|可以|总能|,){0,3}(?:写|记|填|报)(?:上|进去|一下|一笔)?[吧了]?:|(?:现在|目前)?的?(?:情况|进展)?是?这样(?:子|的){0,2}[,:]?|\s|[、\-·:,。\u0001]|(?:那个|我)(?=我?说)|再补一句(?:进展)?|补一句(?:进展)?|说下(?:进展)?|[^,。:\u0001没无]{0,6}(?<![没无])有(?:新|点|些)?(?:的)?(?:进[展度]|眉目|动静|着落|消息|好消息)了?(?=[,:。])|(?:的)?(?:最新|新)?进[展度](?:来|到|有)[了啦咯喽](?=[\s,:。!])|(?:的)?进[展度](?:情况)?(?:记|更新|登记|写|补|改|报)(?:一下|一笔|一句|上|下)?(?=[,:。\u0001])|就是(?=[^否])|吧(?=就是)|@\S{1,12}\s|小结[,\s]?|请|麻烦|帮我?忙?|给我|我们(?=更新|汇报|反馈)|我(?=更新|汇报|反馈|来)|更新(?:一下)?(?=$|[,:\s的\u0001])|更新(?:一下)?进[展度]|汇报(?:一下)?(?:进[展度])?|反馈(?:一下)?(?:进[展度])?|报告(?:一下)?(?:进[展度])|同步(?:一下)?(?:进[展度])?|说一?下|补充(?:一下)?(?=$|[,:])|记一?下|记录(?:一下)?|登记(?:一下)?|(?:最新|新近)?进[展度](?:情况)?(?=是|为|:|,|$|如|更|有)|[啊哈呢嘛哦呃](?=[\u4e00-\u9fff,])|是(?=:)|如下|这边|那边|的|\bupdate\b|\bprogress\b|\bnote\b|\bfor\b(?=\s\u0001)|\bon\b(?=\s\u0001)|\bplease\b|:)")]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:" + RequestWords.Tail + @"|\s|[、\-:,]|吧|啊|呀|哈|呢|哦|喔|,?(?:请|帮我?|麻烦)?(?:更新一下|记一下|记上|登记一下|录一下|更新到?|写进|记到|记入|登到)|\bfor|\bon|\bto)$", RegexOptions.RightToLeft)]
    private static partial Regex Tail();

    [GeneratedRegex(@"[,。\s](?:请(?:更新|登记|记录|知悉|审阅)|帮我.{0,8}|麻烦.{0,8}|记一下|记上|记录一下|更新一下|登记一下|写进去|谢谢.{0,2}|特此(?:汇报|报告|说明)|以上|汇报完毕|please.{0,10}|thanks)[。!]?$")]
    private static partial Regex Comment();

    [GeneratedRegex("^(?:难题|问题|进展|进度|更新|汇报|你好|各位.{0,4}|大家好|谢谢|书记好?|报告|update|progress|note|problem|hi|hello)$")]
    private static partial Regex Nothing();
}
