using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;
using PairingBot.Exports;
using PairingBot.Store;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Exports;

public sealed class LinkTests
{
    private static readonly Sheet Ledger = new("台账", ["台账"], [new Column("主题", 20)], [["报账培训"]]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_gives_its_file_until_it_expires()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(57));
        await using var service = await InProcessService.StartAsync(configure: b => b.Services.AddSingleton<TimeProvider>(clock));
        var offer = Assert.Single(Offer(service, "台账-20261124", [Ledger], ExportFormat.Xlsx));
        Assert.StartsWith(service.Address.AbsoluteUri + "exports/", offer.Link.AbsoluteUri, StringComparison.Ordinal);
        Assert.Matches(new Regex("/exports/[A-Za-z0-9_-]{43}$", RegexOptions.None, TimeSpan.FromSeconds(1)), offer.Link.AbsolutePath);

        using var client = TestHttp.Client();
        using var answer = await client.GetAsync(offer.Link, Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("台账-20261124.xlsx", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("PK"u8.ToArray(), (await answer.Content.ReadAsByteArrayAsync(Token))[..2]);

        clock.Advance(TimeSpan.FromMinutes(29));
        using (var late = await client.GetAsync(offer.Link, Token)) Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        clock.Advance(TimeSpan.FromMinutes(1));
        using var gone = await client.GetAsync(offer.Link, Token);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.True(gone.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_guessed_link_gives_nothing_and_two_files_have_two_links()
    {
        await using var service = await InProcessService.StartAsync(settings: ("Web:PublicUrl", "https://bot.example.edu/pairing/"));
        var first = Offer(service, "a", [Ledger, Ledger with { Name = "另一张" }], ExportFormat.Csv);
        Assert.Equal(["a-台账.csv", "a-另一张.csv"], first.Select(o => o.FileName));
        Assert.NotEqual(first[0].Link, first[1].Link);
        Assert.StartsWith("https://bot.example.edu/pairing/exports/", first[0].Link.AbsoluteUri, StringComparison.Ordinal);

        using var client = TestHttp.Client();
        using var guessed = await client.GetAsync(new Uri(service.Address, "exports/" + new string('A', 43)), Token);
        Assert.Equal(HttpStatusCode.NotFound, guessed.StatusCode);
        using var real = await client.GetAsync(new Uri(service.Address, "exports/" + first[1].Link.Segments[^1]), Token);
        Assert.Equal(HttpStatusCode.OK, real.StatusCode);
    }

    [Theory]
    [InlineData("ftp://bot.example.edu")]
    [InlineData("bot.example.edu")]
    [InlineData("https://bot.example.edu/?a=1")]
    public void An_address_that_no_link_can_begin_with_is_refused(string address) =>
        Assert.True(new WebOptionsValidator().Validate(null, new WebOptions { PublicUrl = address }).Failed);

    [Fact]
    public async Task A_file_beyond_the_share_of_one_person_is_refused_as_too_large()
    {
        await using var service = await InProcessService.StartAsync();
        using var scope = service.Services.CreateScope();
        var exports = scope.ServiceProvider.GetRequiredService<IExports>();
        var large = Ledger with { Rows = [[new string('长', ExportShelf.ShareBytes / 3)]] };
        Assert.Equal(new ExportOutcome.TooLarge(ExportShelf.ShareBytes), exports.Offer(new MemberId(1), "a", [large], ExportFormat.Csv));
        Assert.IsType<ExportOutcome.Ready>(exports.Offer(new MemberId(1), "a", [Ledger], ExportFormat.Csv));
    }

    private static IReadOnlyList<ExportOffer> Offer(InProcessService service, string name, IReadOnlyList<Sheet> sheets, ExportFormat format)
    {
        using var scope = service.Services.CreateScope();
        var made = Assert.IsType<ExportOutcome.Ready>(scope.ServiceProvider.GetRequiredService<IExports>().Offer(new MemberId(1), name, sheets, format));
        scope.ServiceProvider.GetRequiredService<UnitOfWork>().AfterCommit.ForEach(act => act());
        return made.Offers;
    }
}
