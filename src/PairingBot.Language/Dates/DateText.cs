using System.Buffers;

namespace PairingBot.Language.Dates;

/// <summary>The key of a text as the date grammar sees it: as long, with formal and look-alike characters made plain.</summary>
internal static class DateText
{
    private const string Formal = "壹贰叁肆伍陆柒捌玖拾貳參陸○臘閏曆’·‧•ｏ倆";
    private const string Plain = "一二三四五六七八九十二三六零腊闰历'...零俩";

    private static readonly SearchValues<char> NotPlain = SearchValues.Create(Formal);

    public static string Of(string key) =>
        !key.AsSpan().ContainsAny(NotPlain) ? key : string.Create(key.Length, key, static (span, text) =>
        {
            for (var i = 0; i < text.Length; i++)
                span[i] = Formal.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : text[i];
        });
}
