using System.Globalization;
using PairingBot.Domain.Branches;
using PairingBot.Store.Rosters;

namespace PairingBot.Roster.Import;

/// <summary>Says how an import ended.</summary>
internal static class ImportReport
{
    public static IEnumerable<string> Lines(ImportOutcome outcome, bool dryRun, ImportTexts texts)
    {
        if (outcome.SheetName is { } sheet) yield return texts["sheet", ("name", sheet)];
        if (outcome.Change is not { } change)
        {
            yield return texts["refused", ("count", Number(outcome.Errors.Count))];
            foreach (var error in outcome.Errors) yield return texts.Sentence(error);
            yield break;
        }

        if (change.Nothing) yield return texts["nothing"];
        else yield return texts[dryRun ? "dry-run" : "done"];
        yield return Line("branches", change.Branches, texts);
        yield return Line("members", change.Members, texts);
        yield return Line("contacts", change.Contacts, texts);
        yield return Line("accounts", change.Accounts, texts);
        if (!HasOffice(change.After)) yield return texts["no-office"];
    }

    private static string Line(string key, Tally tally, ImportTexts texts) => texts[
        key,
        ("added", Number(tally.Added)), ("changed", Number(tally.Changed)), ("ended", Number(tally.Ended)), ("unchanged", Number(tally.Unchanged))];

    private static bool HasOffice(RosterData roster)
    {
        var office = roster.Members.Where(member => !member.Left && member.Roles.HasFlag(Roles.Office)).Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        return roster.Accounts.Any(account => account.Channel != RosterSnapshot.AnyChannel && office.Contains(account.MemberKey));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
