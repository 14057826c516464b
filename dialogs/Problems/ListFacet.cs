using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Problems;

/// <summary>Which problems of a branch or a person a list shows.</summary>
internal enum ListFacet
{
    /// <summary>What is not signed off.</summary>
    Open,

    /// <summary>What waits for the speaker's own decision.</summary>
    ForMe,

    /// <summary>What waits for anybody's decision, on a sign-off or on an extension.</summary>
    Pending,

    /// <summary>What waits for the decision on its sign-off.</summary>
    Requested,

    /// <summary>What is signed off.</summary>
    SignedOff,

    /// <summary>What is being worked on.</summary>
    InProgress,

    /// <summary>What was proposed and not begun.</summary>
    Proposed,

    /// <summary>The key problems among what is not signed off.</summary>
    Key,

    /// <summary>Those that are no key problems among what is not signed off.</summary>
    Ordinary,

    /// <summary>What is not signed off and has no measure.</summary>
    NoMeasure,

    /// <summary>What is not signed off and has had no progress.</summary>
    NoProgress,

    /// <summary>What had progress, within the period when there is one.</summary>
    Progress,

    /// <summary>Everything on the list, signed off or not.</summary>
    Any,
}

/// <summary>Hears which problems are meant, and picks them.</summary>
internal static class ListFacets
{
    private const string Folder = "QueryStatus";

    private static readonly (ListFacet Facet, string[] Words)[] Named =
    [
        (ListFacet.NoMeasure, SharedWords.Read("WordsNoMeasure", Folder)),
        (ListFacet.NoProgress, SharedWords.Read("WordsNoProgress", Folder)),
        (ListFacet.ForMe, SharedWords.Read("WordsForMe", Folder)),
        (ListFacet.Pending, SharedWords.Read("WordsPending", Folder)),
        (ListFacet.Requested, SharedWords.Read("WordsRequested", Folder)),
        (ListFacet.Open, SharedWords.Read("WordsOpen", Folder)),
        (ListFacet.SignedOff, SharedWords.Read("WordsSignedOff", Folder)),
        (ListFacet.InProgress, SharedWords.Read("WordsInProgress", Folder)),
        (ListFacet.Proposed, SharedWords.Read("WordsProposed", Folder)),
        (ListFacet.Ordinary, SharedWords.Read("WordsOrdinary", Folder)), // 非重点难题 holds the words for the key ones, too
        (ListFacet.Key, SharedWords.Read("WordsKey", Folder)),
        (ListFacet.Progress, SharedWords.Read("WordsProgress", Folder)),
    ];

    /// <summary>What a message names; null when it names nothing of the kind.</summary>
    public static ListFacet? In(string text)
    {
        foreach (var (facet, words) in Named)
            if (SharedWords.AreIn(text, words)) return facet;
        return null;
    }

    /// <summary>A text without the first words in it that name which problems are meant.</summary>
    public static string Without(string text)
    {
        foreach (var word in Named.SelectMany(n => n.Words))
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at) return text.Remove(at, word.Length);
        return text;
    }

    /// <summary>What such problems are called in a list's title.</summary>
    public static string Name(ListFacet facet, SpokenLanguage language) => TextCatalog.Embedded.Find(language, Folder, facet switch
    {
        ListFacet.ForMe => "WhatForMe",
        ListFacet.Pending => "WhatPending",
        ListFacet.Requested => "WhatRequested",
        ListFacet.SignedOff => "WhatSignedOff",
        ListFacet.InProgress => "WhatInProgress",
        ListFacet.Proposed => "WhatProposed",
        ListFacet.Key => "WhatKey",
        ListFacet.Ordinary => "WhatOrdinary",
        ListFacet.NoMeasure => "WhatNoMeasure",
        ListFacet.NoProgress => "WhatNoProgress",
        ListFacet.Progress => "WhatProgress",
        ListFacet.Any => "WhatAny",
        _ => "WhatOpen",
    }).Fill();

    /// <summary>What a question that was answered with such a list was about.</summary>
    public static ListFacet? Of(LedgerQuestion? question) => question switch
    {
        null => null,
        { Facet: Facets.ForMe } => ListFacet.ForMe,
        { Facet: Facets.Pending } => ListFacet.Pending,
        { Facet: Facets.SignedOff } => ListFacet.SignedOff,
        { Facet: Facets.NoMeasure } => ListFacet.NoMeasure,
        { Facet: Facets.NoProgress } => ListFacet.NoProgress,
        { Facet: Facets.Progress } => ListFacet.Progress,
        { Priority: ProblemPriority.Key } => ListFacet.Key,
        { Priority: ProblemPriority.Normal } => ListFacet.Ordinary,
        { Facet: null, State: null, From: not null } => ListFacet.Any,
        { State: ProblemState.SignOffRequested } => ListFacet.Requested,
        { State: ProblemState.InProgress } => ListFacet.InProgress,
        { State: ProblemState.Proposed } => ListFacet.Proposed,
        _ => ListFacet.Open,
    };

    /// <summary>Narrows a question to it: for the list itself, and for its export.</summary>
    public static LedgerQuestion Narrow(LedgerQuestion question, ListFacet facet) => facet switch
    {
        ListFacet.ForMe => question with { Facet = Facets.ForMe },
        ListFacet.Pending => question with { Facet = Facets.Pending },
        ListFacet.SignedOff => question with { Facet = Facets.SignedOff },
        ListFacet.Key => question with { Facet = Facets.Open, Priority = ProblemPriority.Key },
        ListFacet.Ordinary => question with { Facet = Facets.Open, Priority = ProblemPriority.Normal },
        ListFacet.Open => question with { Facet = Facets.Open },
        ListFacet.NoMeasure => question with { Facet = Facets.NoMeasure },
        ListFacet.NoProgress => question with { Facet = Facets.NoProgress },
        ListFacet.Progress => question with { Facet = Facets.Progress },
        ListFacet.Any => question,
        _ => question with { State = StateOf(facet) },
    };

    private static ProblemState? StateOf(ListFacet facet) => facet switch
    {
        ListFacet.Requested => ProblemState.SignOffRequested,
        ListFacet.SignedOff => ProblemState.SignedOff,
        ListFacet.InProgress => ProblemState.InProgress,
        ListFacet.Proposed => ProblemState.Proposed,
        _ => null,
    };
}
