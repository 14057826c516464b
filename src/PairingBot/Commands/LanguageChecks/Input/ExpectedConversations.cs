using System.Globalization;
using PairingBot.Commands.Conversing;
using PairingBot.Roster;

namespace PairingBot.Commands.LanguageChecks.Input;

/// <summary>How conversations to be played, and what they stand on, have to be.</summary>
internal static class ExpectedConversations
{
    private static readonly HashSet<string> Branches = [.. SampleOrganisation.Roster().Branches.Select(branch => branch.Name)];

    /// <summary>A conversation to be played.</summary>
    public static void Check(InputNode line)
    {
        line.Object().Optional("channel")?.Text();
        foreach (var turn in line.Field("turns").List())
        {
            turn.Object().Field("user").Text();
            CheckSpeaker(turn.Optional("speaker") ?? line.Field("speaker"));
        }

        if (line.Optional("speaker") is { } speaker) CheckSpeaker(speaker);
    }

    /// <summary>A conversation with what each turn expects.</summary>
    public static void CheckLabelled(InputNode line)
    {
        Check(line);
        if (line.Optional("id") is null) throw line.Place.Of("id").Wants("对话的编号", "the conversation's id");
        foreach (var turn in line.Field("turns").List()) CheckExpectation(turn.Field("expect").Object());
    }

    /// <summary>What conversations stand on.</summary>
    public static void CheckFixture(InputNode fixture)
    {
        fixture.Object().Field("reference_time").Text(text => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _), "一个时间，例如 2026-11-23T10:00:00+08:00", "a time such as 2026-11-23T10:00:00+08:00");
        foreach (var problem in fixture.Optional("problems")?.List() ?? []) CheckProblem(problem.Object());
        foreach (var speaker in fixture.Optional("speakers")?.Values() ?? []) CheckPerson(speaker.Object());
    }

    private static void CheckProblem(InputNode problem)
    {
        problem.Field("id").Number();
        problem.Field("title").Text();
        CheckBranch(problem.Field("branch"));
        problem.Field("status").Text(Fixture.IsState, $"难题的状态（{string.Join('、', Fixture.StateNames)}）", $"a state of a problem ({string.Join(", ", Fixture.StateNames)})");
        problem.Optional("priority")?.Text();
        problem.Optional("responsible")?.Text();
        problem.Optional("due")?.Text(text => DateOnly.TryParse(text, CultureInfo.InvariantCulture, out _), "一个日期，例如 2026-12-31", "a day such as 2026-12-31");
    }

    private static void CheckExpectation(InputNode expected)
    {
        if (expected.Optional("act_any") is { } any) foreach (var act in any.List()) act.Text();
        else expected.Field("act").Text();
        if (expected.Optional("state") is { } state) CheckFrame(state);
        foreach (var frame in expected.Optional("committed")?.List() ?? []) CheckFrame(frame);
        foreach (var number in expected.Optional("answer_problem_ids")?.List() ?? []) number.Number();
    }

    private static void CheckFrame(InputNode frame)
    {
        frame.Object().Optional("intent")?.Text();
        frame.Optional("slots")?.Object();
    }

    /// <summary>A name of the fixture's, or a person in full.</summary>
    private static void CheckSpeaker(InputNode speaker)
    {
        if (speaker.Json is System.Text.Json.Nodes.JsonValue) speaker.Text();
        else CheckPerson(speaker.Object());
    }

    private static void CheckPerson(InputNode person)
    {
        person.Optional("name")?.Text();
        person.Optional("role")?.Text();
        person.Optional("branch")?.Text();
        IReadOnlyList<InputNode> contacts = person.Optional("liaison")?.List() ?? [];
        foreach (var contact in contacts) contact.Text();
        if (PlayedPerson.Read("", person.Json!).ToMember() is null) return; // nobody of the roster may be from anywhere
        foreach (var branch in contacts.Append(person.Field("branch"))) CheckBranch(branch);
    }

    private static void CheckBranch(InputNode branch) => branch.Text(Branches.Contains, "样例组织里的党支部（samples/branches.json）", "a branch of the sample organisation (samples/branches.json)");
}
