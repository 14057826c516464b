using System.Buffers;
using PairingBot.Language.Branches;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>What the words of an utterance speak for: a known line, or else the weights of its cues and words.</summary>
internal sealed class IntentReader(IntentModel model)
{
    private static readonly SearchValues<char> Things = SearchValues.Create("BDHLMNP0 ,.;:!?。、");

    private const double Sure = 0.8;

    /// <summary>Outside any dialog.</summary>
    public Said Read(Utterance utterance, BranchModel branches)
    {
        var said = Weighed(utterance.Key, branches);
        // 退回难题9，原因：没有说明有哪些措施: what is asked for stands before the words that are content.
        if (said.IsLine || Contents.Head(utterance.Key) is not { } head || Weighed(utterance.Only(head).Key, branches) is not { Score: >= Sure } asked) return said;
        return asked.Intent != said.Intent && MayHoldContent(asked.Intent) ? asked with { Form = said.Form, IsLine = false } : said;
    }

    /// <summary>True for what the speaker's own words may belong to.</summary>
    private static bool MayHoldContent(string intent) => intent is IntentNames.LogActivity or IntentNames.AddMeasure or IntentNames.UpdateProgress
        or IntentNames.RequestClose or IntentNames.RejectClose or IntentNames.Reopen or IntentNames.VoidActivity or IntentNames.SetDueDate or IntentNames.AssignResponsible;

    private Said Weighed(string key, BranchModel branches)
    {
        var skeleton = Skeleton.Of(key, branches);
        return skeleton.Text.AsSpan().ContainsAnyExcept(Things)
            ? Said(skeleton, model.Weigh(skeleton), model.Lines.Find(skeleton))
            : Bare(skeleton.Text);
    }

    /// <summary>Inside a dialog; the intent may then also be <see cref="IntentModel.Continues"/>, a yes, a no or a cancel.</summary>
    public Said Read(Utterance utterance, BranchModel branches, string dialog)
    {
        var skeleton = Skeleton.Of(utterance.Key, branches);
        // Things alone can only be what the dialog wants to know.
        if (!skeleton.Text.AsSpan().ContainsAnyExcept(Things)) return new Said(IntentModel.Continues, 0.7, IntentNames.None, skeleton.Text, [skeleton.Text]) { HasNoCue = true };
        return Said(skeleton, model.Weigh(skeleton, dialog), model.Lines.Find(skeleton, dialog));
    }

    private static Said Said(Skeleton skeleton, Verdict verdict, string? line) => line is null
        ? new Said(verdict.Intent, verdict.Score, verdict.Next, skeleton.Text, verdict.Reasons) { IsEmpty = verdict.IsEmpty, HasNoCue = verdict.HasNoCue }
        : new Said(line, 1, verdict.Intent == line ? verdict.Next : verdict.Intent, skeleton.Text, [skeleton.Text]) { IsLine = true };

    /// <summary>A problem, a day or a branch alone: what is meant, only the conversation knows. A problem with a day is likeliest to be done by then.</summary>
    private static Said Bare(string form)
    {
        if (!form.Contains('P', StringComparison.Ordinal)) return new(IntentNames.None, 0.4, IntentNames.UpdateProgress, form, [form]) { HasNoCue = true };
        return form.AsSpan().ContainsAny('D', 'L')
            ? new(IntentNames.SetDueDate, 0.5, IntentNames.QueryStatus, form, [form])
            : new(IntentNames.QueryStatus, 0.4, IntentNames.UpdateProgress, form, [form]) { HasNoCue = true };
    }
}
