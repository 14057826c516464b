using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Problems;

/// <summary>What conversations about problems work with.</summary>
internal sealed class ProblemTools(IProblems problems, ProblemService service, ProblemReferences references, ProblemWording wording)
{
    /// <summary>The problems, to look at before they are changed.</summary>
    public IProblems Problems => problems;

    /// <summary>What writes.</summary>
    public ProblemService Service => service;

    /// <summary>Which problem is meant.</summary>
    public ProblemReferences References => references;

    /// <summary>How it is said.</summary>
    public ProblemWording Wording => wording;
}
