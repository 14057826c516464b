using CsCheck;
using PairingBot.Domain.Branches;
using PairingBot.Store.Rosters;

namespace PairingBot.Tests.Store;

/// <summary>Rosters of the same few branches, people and accounts in every combination.</summary>
internal static class RandomRosters
{
    private static readonly string[] Names = ["财务处", "图书馆", "后勤处"];
    private static readonly string[] Keys = ["S1", "S2", "S3", "S4"];
    private static readonly string[] Ids = ["a", "b", "c"];

    private static readonly Gen<RosterBranch> Branch =
        Gen.Select(Gen.Enum<BranchKind>(), Gen.Shuffle<string>(Names, 0, 3), (kind, aliases) => new RosterBranch("", kind, aliases));

    private static readonly Gen<RosterMember> Member =
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 15], Gen.Shuffle<string>(Names, 0, 3), (at, roles, contacts) => new RosterMember("", "某" + Names[at], (Roles)roles, Names[at], contacts));

    public static readonly Gen<RosterData> Any = Gen.Select(
        Branch.Array[Names.Length],
        Gen.Shuffle(Keys, 0, 4),
        Member.Array[Keys.Length],
        Gen.Shuffle(Ids, 0, 3),
        Gen.Int[0, 3],
        (branches, keys, members, ids, first) => new RosterData(
            [.. branches.Select((b, i) => b with { Name = Names[i] })],
            [.. keys.Select((key, i) => members[i] with { Key = key })],
            keys is [] ? [] : [.. ids.Select((id, i) => new RosterAccount("msteams", i > 0 ? "tenant" : null, id, keys[(i + first) % keys.Length]))]));
}
