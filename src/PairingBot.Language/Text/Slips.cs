using System.Buffers;

namespace PairingBot.Language.Text;

/// <summary>Our own words as the keyboard, the microphone or the dialect wrote them (难提, 共健, 后晌), read as the usual word of the same length.</summary>
internal static class Slips
{
    // A slip, the word, and the characters beside which it is a word of its own (疑难提问, 施工建设).
    private static readonly (string Slip, string Word, string NotAfter, string NotBefore)[] All =
    [
        ("南题", "难题", "指", ""), ("男题", "难题", "", ""), ("难提", "难题", "困为疑艰", "出升供及起议交问高拔"), ("难体", "难题", "困为", "会现育"), ("南提", "难题", "", ""),
        ("工建", "共建", "施手化分职员军民", "设筑材立造成议"), ("共健", "共建", "", "康"), ("共见", "共建", "", "证"), ("供建", "共建", "提", "议"), ("共件", "共建", "公", ""),
        ("举错", "举措", "列检", ""), ("举搓", "举措", "", ""), ("消号", "销号", "取", ""), ("肖号", "销号", "", ""), ("书元", "书院", "", ""), ("书园", "书院", "", ""),
        ("支布", "支部", "", ""), ("同知", "通知", "不", "道识情"), ("统知", "通知", "", ""), ("近展", "进展", "最", "开示览现出"), ("从新", "重新", "", "生老区校媒闻能技学人材式"), ("台帐", "台账", "", ""),
        ("愈期", "逾期", "", ""), ("逾其", "逾期", "", ""), ("言期", "延期", "", ""), ("延七", "延期", "", ""), ("则任", "责任", "", ""), ("责认", "责任", "", ""), ("负则", "负责", "", ""), ("附责", "负责", "", ""), ("登计", "登记", "", ""), ("措失", "措施", "", ""),
        ("申清", "申请", "", ""), ("提行", "提醒", "前", "李业程"), ("主提", "主题", "公", "供出问"), ("清但", "清单", "", ""), ("汇抱", "汇报", "", ""), ("导初", "导出", "", ""), ("通之", "通知", "", "间后"), ("木有", "没有", "", ""),
        ("唔系", "不是", "", ""), ("唔使", "不用", "", ""), ("唔要", "不要", "", ""), ("唔对", "不对", "", ""), ("唔该", "麻烦", "", ""), ("琴日", "昨日", "口钢", ""), ("寻日", "昨日", "", ""), ("听日", "明日", "", ""), ("边个", "哪个", "旁身周左右", ""), ("边度", "哪里", "", ""), ("点样", "怎样", "一几", ""),
        ("后晌", "下午", "", ""), ("前晌", "上午", "", ""), ("夜儿", "昨儿", "", "童子女"), ("夜个", "昨个", "", ""),
        .. "0123456789十".Select(digit => (digit + "仁", digit + "人", "", "川岛和寿")),
    ];

    private static readonly SearchValues<string> Written = SearchValues.Create([.. All.Select(slip => slip.Slip)], StringComparison.Ordinal);

    /// <summary>Writes the usual words over the slips.</summary>
    public static void Mend(Span<char> key)
    {
        for (var at = 0; at < key.Length && ((ReadOnlySpan<char>)key[at..]).IndexOfAny(Written) is >= 0 and var next; at++)
        {
            at += next;
            foreach (var (slip, word, notAfter, notBefore) in All)
            {
                if (!key[at..].StartsWith(slip) || (at > 0 && notAfter.Contains(key[at - 1], StringComparison.Ordinal))) continue;
                if (at + slip.Length < key.Length && notBefore.Contains(key[at + slip.Length], StringComparison.Ordinal)) continue;
                word.CopyTo(key[at..]);
                break;
            }
        }
    }
}
