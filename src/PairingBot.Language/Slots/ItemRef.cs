using System.Globalization;

namespace PairingBot.Language;

/// <summary>How a problem or an activity is named.</summary>
public abstract record ItemRef
{
    private ItemRef()
    {
    }

    /// <summary>The words of the person, or what stands for them in the conventions: <c>@last</c>, <c>@2</c>.</summary>
    public string Said => this switch
    {
        Numbered numbered => numbered.Number.ToString(CultureInfo.InvariantCulture),
        Coded coded => coded.Code,
        Titled titled => titled.Words,
        Placed placed => "@" + placed.Place.ToString(CultureInfo.InvariantCulture),
        _ => "@last",
    };

    /// <summary>难题12, #12, 第十二个难题.</summary>
    public sealed record Numbered(int Number) : ItemRef;

    /// <summary>A code of the organisation's own, such as CW-2026-03.</summary>
    public sealed record Coded(string Code) : ItemRef;

    /// <summary>Words of its title.</summary>
    public sealed record Titled(string Words) : ItemRef;

    /// <summary>它, 这条: the one that was last spoken of.</summary>
    public sealed record Last : ItemRef;

    /// <summary>昨天和教务处的那次: an activity by its day and whom it was held with, one of which may be missing.</summary>
    public sealed record Held(DateOnly? Day, IReadOnlyList<BranchMention> Partners) : ItemRef;

    /// <summary>第二个: a place in the list that was last shown, counted from 1; 最后一个, 倒数第二个: from the end, -1 and -2.</summary>
    public sealed record Placed(int Place) : ItemRef
    {
        /// <summary>Where it is in a list of so many, from 0; null when the list has no such place.</summary>
        public int? IndexIn(int count) => Place is 0 || Math.Abs(Place) > count ? null : Place > 0 ? Place - 1 : count + Place;
    }
}
