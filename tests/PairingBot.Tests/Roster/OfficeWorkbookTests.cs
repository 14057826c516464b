using System.IO.Compression;
using PairingBot.Domain.Branches;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Roster;

/// <summary>Workbooks that LibreOffice Calc made of the sources beside them; <c>Office/make.py</c> makes them again.</summary>
public sealed class OfficeWorkbookTests
{
    [Fact]
    public void They_were_made_by_an_office_program()
    {
        foreach (var name in new[] { "roster", "faults" })
        {
            using var archive = ZipFile.OpenRead(Path.ChangeExtension(PathOf(name), ".xlsx"));
            using var properties = new StreamReader(archive.GetEntry("docProps/app.xml")!.Open());
            Assert.Contains("<Application>LibreOffice/", properties.ReadToEnd(), StringComparison.Ordinal);
        }
    }

    /// <summary>A title over merged cells, a branch, a role and a tenant merged over several rows, zeros that are shown, a formula, days beside the columns that are read, a hidden row and a hidden sheet.</summary>
    [Fact]
    public async Task A_roster_is_read_as_people_see_it()
    {
        var importing = new Importing();
        await importing.TakeAsync(await ReadAsync("roster"));

        Assert.Equal(["00000012", "20180001", "20180002", "00020180003", "20180004"], importing.Store.Data.Members.Select(m => m.Key));
        Assert.Equal(["林晓", "欧阳 明", "江雨", "吴楠", "郑岚"], importing.Store.Data.Members.Select(m => m.Name));
        Assert.Single(importing.Store.Data.Members.Take(3).Select(m => m.Branch).Distinct());
        Assert.Equal(Roles.Secretary, importing.Member("20180002").Roles & Roles.Secretary);
        Assert.Equal(Roles.Office | Roles.Secretary, importing.Member("00020180003").Roles & (Roles.Office | Roles.Secretary));
        Assert.Equal(2, importing.Store.Data.Accounts.Count(a => a.Tenant == Importing.Tenant));
        Assert.True((await importing.TakeAsync(await ReadAsync("roster"))).Nothing);
    }

    [Fact]
    public async Task Every_fault_is_listed_in_its_place()
    {
        var outcome = await new Importing().RunAsync(await ReadAsync("faults"));

        Assert.Null(outcome.Change);
        Assert.Equal(
            ["B4 cell-day", "B6 member-twice", "B7 cell-digits-lost", "D8 branch-unknown", "B9 cell-formula-error"],
            outcome.Errors.Select(error => $"{error.Letter}{error.Row} {error.Key}"));
    }

    private static string PathOf(string name) => Path.Combine(RepositoryRoot.Path, "tests/PairingBot.Tests/Roster/Office", name);

    private static Task<byte[]> ReadAsync(string name) => File.ReadAllBytesAsync(Path.ChangeExtension(PathOf(name), ".xlsx"), TestContext.Current.CancellationToken);
}
