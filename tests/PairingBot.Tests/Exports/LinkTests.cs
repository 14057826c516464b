using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PairingBot.Domain.Ledgers;
using PairingBot.Exports;
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
        var offer = Assert.Single(service.Services.GetRequiredService<IExports>().Offer("台账-20261124", [Ledger], ExportFormat.Xlsx)!);
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
        var exports = service.Services.GetRequiredService<IExports>();
        var first = exports.Offer("a", [Ledger, Ledger with { Name = "另一张" }], ExportFormat.Csv)!;
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
    public void A_file_for_which_there_is_no_room_is_refused_and_those_that_wait_keep_their_time()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(57));
        var shelf = new ExportShelf(clock);
        Assert.NotNull(shelf.Put([("old", "a", "b", new byte[40 * 1024 * 1024])]));
        clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Null(shelf.Put([("small", "a", "b", new byte[1]), ("new", "a", "b", new byte[40 * 1024 * 1024])]));
        Assert.Equal((true, false), (shelf.Find("old") is not null, shelf.Find("small") is not null));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull(shelf.Put([("new", "a", "b", new byte[40 * 1024 * 1024])]));
        Assert.Equal((false, true), (shelf.Find("old") is not null, shelf.Find("new") is not null));
    }
}
