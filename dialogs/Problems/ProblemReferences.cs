using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Problems;

/// <summary>Which problems a person means by a number, a code, words of the title, "it", or a place in the list that was shown. Anybody may ask: the programme is open inside the organisation.</summary>
internal sealed class ProblemReferences(IProblems problems, IProblemQueries queries, ConversationMemory memory)
{
    private const int MostLooked = 200;
    private const int LongestName = 8;
    private static readonly string[] LastOfList = SharedWords.Read("WordsLastOfList", "Problems");

    /// <summary>None when there is no such problem, one when it is clear, several when it must be asked about, the likeliest first.</summary>
    /// <param name="branch">The branch that was named with it; null when none was.</param>
    public async Task<IReadOnlyList<Problem>> FindAsync(ItemRef said, BranchId? branch, ITurnContext context, CancellationToken cancellationToken) => said switch
    {
        ItemRef.Numbered numbered => await ByNumberAsync(numbered.Number, cancellationToken),
        ItemRef.Coded coded => await queries.FindByCodeAsync(coded.Code, cancellationToken) is { } problem ? [problem] : [],
        ItemRef.Titled titled => await ByWordsAsync(titled.Words, branch, Turn.Of(context).Speaker, cancellationToken),
        ItemRef.Placed placed => (await memory.ReadShownAsync(context, cancellationToken)).Listed is var listed && placed.IndexIn(listed.Count) is { } at
            ? await ByNumberAsync(listed[at], cancellationToken)
            : [],
        _ => LastOf(await memory.ReadShownAsync(context, cancellationToken), Turn.Of(context).Heard.Text) is { } last ? await ByNumberAsync(last, cancellationToken) : [],
    };

    /// <summary>The likeliest that is meant; null when there is none.</summary>
    public async Task<Problem?> FirstAsync(ItemRef said, ITurnContext context, CancellationToken cancellationToken) =>
        await FindAsync(said, null, context, cancellationToken) is [var first, ..] ? first : null;

    /// <summary>The problem that was spoken of last; null when there was none, or several.</summary>
    public async Task<Problem?> LastAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await FindAsync(new ItemRef.Last(), null, context, cancellationToken) is [var last] ? last : null;

    /// <summary>The problems with any two neighbouring characters of these words in their titles.</summary>
    public Task<IReadOnlyList<Problem>> LikeAsync(string words, CancellationToken cancellationToken) => queries.FindByWordsAsync(words, cancellationToken);

    /// <summary>The problems that a person most likely means with a name that none bears: of the own branch, or of those that he or she contacts, the soonest due first.</summary>
    /// <param name="may">What may be meant at all.</param>
    public async Task<IReadOnlyList<Problem>> OfferAsync(Speaker speaker, Func<Problem, bool> may, int most, CancellationToken cancellationToken)
    {
        var near = await queries.ListAsync(new ProblemFilter { Branches = [speaker.Branch.Id, .. speaker.Contacts] }, 0, MostLooked, cancellationToken);
        return [.. near.Items.Where(may).Take(most)];
    }

    /// <summary>The one spoken of last; of a list alone, "the last one" is its last.</summary>
    private static int? LastOf(ProblemsShown shown, string text) => shown.Last ?? (shown.Listed is [.., var end] && SharedWords.AreIn(text, LastOfList) ? end : null);

    private async Task<IReadOnlyList<Problem>> ByNumberAsync(int number, CancellationToken cancellationToken) =>
        number > 0 && await problems.FindAsync(new ProblemNumber(number), cancellationToken) is { TakenBackAt: null } problem ? [problem] : [];

    /// <summary>Of several that fit alike, those of the branch named, else those of the own branch, are meant.</summary>
    private async Task<IReadOnlyList<Problem>> ByWordsAsync(string words, BranchId? branch, Speaker speaker, CancellationToken cancellationToken)
    {
        var found = TitleMatch.Choose(words, await queries.FindByWordsAsync(words, cancellationToken));
        if (found is []) found = await OfPersonAsync(words, cancellationToken);
        if (found.Count < 2) return found;
        List<Problem> near = [.. found.Where(p => p.Branch == (branch ?? speaker.Branch.Id))];
        return near is [] ? found : near;
    }

    /// <summary>王芳那个: what is open of a person's, where no title is called so.</summary>
    private async Task<IReadOnlyList<Problem>> OfPersonAsync(string name, CancellationToken cancellationToken) =>
        name.Length > LongestName ? [] : [.. (await queries.ListAsync(new ProblemFilter { ResponsibleName = name.Trim() }, 0, MostLooked, cancellationToken)).Items.Where(p => p.IsOpen)];
}
