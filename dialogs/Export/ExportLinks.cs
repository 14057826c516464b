using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Dialogs.Export;

/// <summary>Links to files: of ledgers, and for whoever keeps it of the roster (花名册).</summary>
internal sealed class ExportLinks(IExports exports, RosterExports rosters, LedgerTitles titles)
{
    /// <summary>Links to the sheets for the speaker, or why there are none.</summary>
    public ExportOutcome Offer(Speaker speaker, string name, IReadOnlyList<Sheet> sheets, ExportFormat format) => exports.Offer(speaker.Id, $"{name}-{titles.Today:yyyyMMdd}", sheets, format);

    /// <summary>The roster, or null when the speaker may not have it.</summary>
    public Task<Sheet?> RosterAsync(Speaker speaker, SpokenLanguage language, CancellationToken cancellationToken) =>
        rosters.MakeAsync(speaker, language == SpokenLanguage.English, cancellationToken);

    /// <summary>For how many minutes the links work.</summary>
    public int Minutes(IReadOnlyList<ExportOffer> offers) => (int)Math.Round((offers[0].Until - titles.Clock.UtcNow).TotalMinutes);
}
