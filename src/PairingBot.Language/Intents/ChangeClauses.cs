using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>The clauses of a message that changes several things of what is shown: 加上图书馆，人数改成25，地点是主楼; looks good, but 14 people.</summary>
internal static partial class ChangeClauses
{
    private const int Most = 6;
    private const int Longest = 300;

    /// <summary>Where the clauses stand; null for one clause, for too many, and where one denies what the next says instead.</summary>
    public static List<Mark>? Of(string key)
    {
        if (key.Length > Longest || key.Contains(Sheet.Cover, StringComparison.Ordinal)) return null;
        var marks = new List<Mark>();
        var start = CorrectedClauses.Heading().Match(key).Length;
        foreach (Match border in Border().Matches(key))
        {
            Add(start, border.Index);
            start = border.Index + border.Length;
        }

        Add(start, key.Length);
        // 不是甲，是乙 is one change.
        for (var i = marks.Count - 2; i >= 0; i--)
        {
            if (!IsNot().IsMatch(key[marks[i].Start..marks[i].End]) || !Is().IsMatch(key[marks[i + 1].Start..marks[i + 1].End])) continue;
            marks[i] = marks[i] with { End = marks[i + 1].End };
            marks.RemoveAt(i + 1);
        }

        return marks.Count is < 2 or > Most || marks.Exists(mark => Denies().IsMatch(key[mark.Start..mark.End]) && !Replaces(key[mark.Start..mark.End])) ? null : marks;
        void Add(int from, int to)
        {
            while (from < to && key[from] == ' ') from++;
            while (to > from && key[to - 1] is ' ' or '.') to--;
            if (from < to) marks.Add(new Mark(from, to));
        }
    }

    /// <summary>True for a clause that says for itself what it changes, so that it is no more of the words before it.</summary>
    public static bool IsItsOwn(string clause) => CorrectionWords.NamesField(clause) || Changes().IsMatch(clause);

    /// <summary>True for 不是甲，是乙: heard on its own, since the whole would hear the first such pair alone.</summary>
    public static bool Replaces(string clause) => Settled().IsMatch(clause);

    /// <summary>True for a clause that takes something out: 地点不要了.</summary>
    public static bool Removes(string clause) => CorrectionWords.NamesField(clause) && Removal().IsMatch(clause);

    [GeneratedRegex(@"[,。;!]\s?(?:(?:还有|另外|以及|并且|同时|顺便|然后|再就是|and\s|but\s|also\s)[,\s]?)?|(?<=[\u4e00-\u9fff0-9])(?:并且|以及|同时)(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff0-9])\s{1,4}(?=[\u4e00-\u9fff])|\s(?:and|but)\s(?=(?:change\s|set\s|make\s|the\s|add\s|remove\s){0,2}(?:" + CorrectionWords.Names + @")|\d{1,4}\s?(?:people|participants|attendees|of\sus)|(?:add|remove|change)\s)")]
    private static partial Regex Border();

    [GeneratedRegex("(?:不是|不叫|不在|并非)[^是,]{1,24}$|^not\\s")]
    private static partial Regex IsNot();

    /// <summary>不是甲，是乙, as one clause.</summary>
    [GeneratedRegex("(?:不是|不叫|不在|并非)[^是,]{1,24},\\s?(?:而|其实|应该|就)?(?:是|叫|在|改成|应为)|^not\\s.{1,40},\\s?(?:(?:but|it's|it\\sis)\\s|\\d{1,4}(?:\\s(?:people|of\\sus))?$)")]
    private static partial Regex Settled();

    [GeneratedRegex("^(?:而|其实|应该|就)?(?:是|叫|在|改成|应为)(?!不)|^(?:but|it's|it\\sis)\\s|^\\d{1,4}(?:\\s(?:people|of\\sus))?$")]
    private static partial Regex Is();

    [GeneratedRegex("^(?:不是|不叫|并非|别写|不写|别叫|没有|not\\s)|[错岔]|不对$|有误|没那么|忘了|忘记|漏了")]
    private static partial Regex Denies();

    [GeneratedRegex("^(?:再|还|也|另外|请|帮我)?(?:加上?|添上?|补上?|还有|去掉|删掉|删了|把|将|改成|改为|换成)|改[成为到]|换[成为]|去掉|删掉|不要了|也(?:参加|来|去)了?$|^(?:change|set|add|remove|drop|make)\\s")]
    private static partial Regex Changes();

    [GeneratedRegex("去掉|删掉|删除|删了|不要|不填|不用填|清空|不写|\\b(?:remove|delete|drop|clear)\\b")]
    private static partial Regex Removal();
}
