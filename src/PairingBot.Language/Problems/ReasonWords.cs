using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>Why a due date is moved: 因为等教务处批复, 理由是设备没到, because the supplier is late. A day that stands in the reason is no deadline.</summary>
internal static partial class ReasonWords
{
    /// <summary>Reads it; before the request up to where that begins, behind it to the end.</summary>
    public static void Read(Draft draft)
    {
        var left = draft.Left;
        if (Cue().Match(left) is not { Success: true } cue) return;
        var (start, end) = (cue.Index + cue.Length, left.Length);
        if (!Moves().IsMatch(left[..cue.Index]) && Request().Match(left, start) is { Success: true } request) end = request.Index;
        var words = Segments.WithoutTail(left, new Mark(start, end), Tail());
        if (words.Length >= 2) draft.PutWords(SlotNames.Reason, words, new Mark(cue.Index, end), "said");
    }

    [GeneratedRegex("(?:^|(?<=[,。;!(\\s\u0001\\d日号月周底天年前内一二三四五六]))(?:主要|还|就)?(?:是)?(?:因为|由于|鉴于|考虑到|(?:延期|延后|推迟|顺延)?的?(?:理由|原因)(?:就?是|写成?|填|为|:|,)?)[,:\\s]?|\\b(?:because(?:\\sof)?|since|due\\sto|the\\sreason\\sis|reason:)\\s")]
    private static partial Regex Cue();

    [GeneratedRegex("延期|延到|延至|延后|延长|顺延|推迟|推到|改到|改成|改为|宽限|放宽|展期|调整[到为]|(?<![a-z])(?:extend|postpone|push|move|delay|due)")]
    private static partial Regex Moves();

    // 因为设备没到，难题3延到…: the clause in which it is moved.
    [GeneratedRegex("[,。;]\\s?(?=[^,。;]{0,40}?(?:延期|延到|延至|延后|延长|顺延|推迟|推到|改到|改成|改为|宽限|放宽|展期|调整[到为]|延\u0001|(?<![a-z])(?:extend|postpone|push|move)))")]
    private static partial Regex Request();

    [GeneratedRegex("(?:[\\s,。;!)]|的?(?:原因|缘故)|吧|谢谢|please|thanks)$", RegexOptions.RightToLeft)]
    private static partial Regex Tail();
}
