using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Problems;

/// <summary>What conversations about problems work with.</summary>
internal sealed class ProblemTools(IProblems problems, ProblemService service, StepCorrections steps, ProblemReferences references, ProblemWording wording)
{
    /// <summary>The problems, to look at before they are changed.</summary>
    public IProblems Problems => problems;

    /// <summary>What writes.</summary>
    public ProblemService Service => service;

    /// <summary>Puts the words of a step right.</summary>
    public StepCorrections Steps => steps;

    /// <summary>Which problem is meant.</summary>
    public ProblemReferences References => references;

    /// <summary>How it is said.</summary>
    public ProblemWording Wording => wording;
}
