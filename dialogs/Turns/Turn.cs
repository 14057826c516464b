using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Turns;

/// <summary>What the dialogs know of the turn they are in, and what they say in it; it stands in the <c>TurnState</c>.</summary>
internal sealed class Turn(Speaker speaker, Origin origin, SpokenLanguage language)
{
    private readonly List<Activity> _replies = [];
    private readonly HashSet<Activity> _confided = [];

    /// <summary>The verified person.</summary>
    public Speaker Speaker => speaker;

    /// <summary>Where the message came from.</summary>
    public Origin Origin => origin;

    /// <summary>The language to answer in.</summary>
    public SpokenLanguage Language { get; set; } = language;

    /// <summary>What was understood.</summary>
    public Recognition Heard { get; set; } = new("", IntentNames.None, 0, []);

    /// <summary>True in a conversation of several people, where nothing personal is said.</summary>
    public bool IsInGroup { get; init; }

    /// <summary>What is done in it.</summary>
    public TurnReport Report { get; init; } = new();

    /// <summary>What the message says of some of the items that are confirmed together; empty when it names none of them.</summary>
    public IReadOnlyList<Amendment> Amendments { get; set; } = [];

    /// <summary>The dialog in progress when the message came; null when there was none.</summary>
    public string? InProgress { get; set; }

    /// <summary>The question that the message goes on with; null for a question of its own.</summary>
    public LedgerQuestion? FollowsUp { get; set; }

    /// <summary>Words of the message that titles of problems hold, by which a list is narrowed; null for none.</summary>
    public string? TitleWords { get; set; }

    /// <summary>The saved problem that the message corrects; null when it does not.</summary>
    public ProblemNumber? CorrectsProblem { get; set; }

    /// <summary>The saved measure that the message corrects or removes; null when it does not.</summary>
    public MeasureMention? CorrectsMeasure { get; set; }

    /// <summary>The saved measure that is open to be corrected, by its problem and its place; null when none is.</summary>
    public (int Problem, int Place)? OpenMeasure { get; set; }

    /// <summary>The words of a saved step that the message corrects; null when it does not.</summary>
    public StepMention? CorrectsStep { get; set; }

    /// <summary>Problems that were looked up in this turn, by number, for what is shown of them.</summary>
    public Dictionary<int, Problem> Known { get; } = [];

    /// <summary>The words with which a decision on a problem was asked for, by its number, for what is shown of them.</summary>
    public Dictionary<int, string?> Requests { get; } = [];

    /// <summary>True while words are asked for, which may hold anything.</summary>
    public bool AsksForWords { get; set; }

    /// <summary>What could not be done in it.</summary>
    public ObjectionsSaid Objections { get; } = new();

    /// <summary>What is said in this turn, in order; it is sent when the dialogs are done.</summary>
    public IReadOnlyList<Activity> Replies => _replies;

    /// <summary>True for a reply that is for the speaker alone (<see cref="PrivateReplies"/>).</summary>
    public bool IsConfided(Activity reply) => _confided.Contains(reply);

    /// <summary>The turn that a context belongs to.</summary>
    public static Turn Of(ITurnContext context) => context.TurnState.Get<Turn>();

    /// <summary>Says a sentence of a folder with the buttons that belong to it.</summary>
    public void Say(string folder, string key, params ReadOnlySpan<Hole> holes)
    {
        var template = TextCatalog.Embedded.Find(Language, folder, key);
        _replies.Add(Reply.Text(template.Fill(holes), template.Buttons));
    }

    /// <summary>Says a sentence before what was said last, so that a question with its buttons stays the last.</summary>
    public void SayBeforeLast(string folder, string key, params ReadOnlySpan<Hole> holes) =>
        _replies.Insert(Math.Max(0, _replies.Count - 1), Reply.Text(TextCatalog.Embedded.Find(Language, folder, key).Fill(holes), []));

    /// <summary>Says something that is more than one sentence.</summary>
    /// <param name="isPersonal">True for what is for the speaker alone.</param>
    public void Say(Activity reply, bool isPersonal = false)
    {
        _replies.Add(reply);
        if (isPersonal) _confided.Add(reply);
    }

    /// <summary>Says these instead of all that was said.</summary>
    public void SayInstead(IReadOnlyList<Activity> replies)
    {
        _replies.Clear();
        _replies.AddRange(replies);
    }

    /// <summary>Keeps for the speaker alone what was said after so many replies.</summary>
    public void Confide(int after) => _confided.UnionWith(_replies.Skip(after));
}
