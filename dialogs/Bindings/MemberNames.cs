using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.Bindings;

/// <summary>Finds the members that words name: by their whole names or numbers anywhere in them.</summary>
internal sealed class MemberNames(IRoster roster)
{
    private const int ShortestNumber = 4;

    /// <summary>The member with this id, or null.</summary>
    public Speaker? Find(int id) => roster.Members.FirstOrDefault(m => m.Id.Value == id);

    /// <summary>Those who are named, grouped by the name that they share. Where a branch is named too, its members go before others of their name; else those of the speaker's own.</summary>
    public IReadOnlyList<IReadOnlyList<Speaker>> Named(string words, Speaker speaker)
    {
        if (Numbered(words) is { } numbered) return [[numbered]];
        var named = roster.Members.Where(m => words.Contains(m.Name, StringComparison.OrdinalIgnoreCase)).GroupBy(m => m.Name, StringComparer.OrdinalIgnoreCase).ToList();
        // 王芳芳 is not 王芳.
        named.RemoveAll(g => named.Exists(other => other.Key.Length > g.Key.Length && other.Key.Contains(g.Key, StringComparison.OrdinalIgnoreCase)));
        return [.. named.Select(g => Nearest([.. g], words, speaker))];
    }

    /// <summary>A member as he or she is told from others of the same name.</summary>
    public string Describe(Speaker member, SpokenLanguage language, bool withNumber = false) => TextCatalog.Embedded.Find(language, Field.Folder, withNumber ? "MemberBesideNumber" : "MemberBesideBranch")
        .Fill(withNumber ? [("name", member.Name), ("branch", member.Branch.Name), ("number", roster.NumberOf(member.Id))] : [("name", member.Name), ("branch", member.Branch.Name)]);

    private static List<Speaker> Nearest(List<Speaker> alike, string words, Speaker speaker)
    {
        if (alike is [_]) return alike;
        var inBranch = alike.FindAll(m => words.Contains(m.Branch.Name, StringComparison.OrdinalIgnoreCase) || m.Branch.Aliases.Any(a => words.Contains(a, StringComparison.OrdinalIgnoreCase)));
        var own = alike.FindAll(m => m.Branch.Id == speaker.Branch.Id);
        return inBranch is not [] ? inBranch : own is not [] && !speaker.Roles.HasFlag(Roles.Office) ? own : alike;
    }

    private Speaker? Numbered(string words)
    {
        var digits = new string([.. words.SkipWhile(c => !char.IsAsciiLetterOrDigit(c)).TakeWhile(char.IsAsciiLetterOrDigit)]);
        return digits.Length < ShortestNumber || !digits.Any(char.IsAsciiDigit) ? null : roster.Members.FirstOrDefault(m => string.Equals(roster.NumberOf(m.Id), digits, StringComparison.OrdinalIgnoreCase));
    }
}
