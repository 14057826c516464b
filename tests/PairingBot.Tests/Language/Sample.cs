using PairingBot.Language;
using PairingBot.Language.Branches;
using PairingBot.Language.Intents;
using PairingBot.Training;

namespace PairingBot.Tests.Language;

/// <summary>A small organisation and a few utterances; the clock stands on Wednesday, 2026-05-20, 09:00.</summary>
internal static class Sample
{
    public static readonly DateTime Now = new(2026, 5, 20, 9, 0, 0);

    public static readonly IReadOnlyList<BranchName> Branches =
    [
        new(1, "后勤处党支部", ["后勤处", "后勤"]),
        new(2, "审计处党支部", ["审计处", "审计"]),
        new(3, "物理学院党支部", ["物理学院", "物理"]),
        new(4, "外语学院英语系党支部", ["外语学院英语系", "英语系", "外语学院"]),
        new(5, "外语学院日语系党支部", ["外语学院日语系", "日语系", "外语学院"]),
        new(6, "校医院党支部", ["校医院"]),
        new(7, "图书馆党支部", ["图书馆"]),
        new(8, "北方航空制造集团党支部", ["北方航空制造集团", "北航集团"]),
    ];

    public static readonly IReadOnlyList<IntentLines> Lines =
    [
        new("LogActivity", "zh", ["我要登记一次活动", "录个活动"]),
        new("Help", "zh", ["帮助", "你能做什么", "怎么用"]),
        new("Undo", "zh", ["撤销", "撤销刚才那条"]),
        new("Greeting", "zh", ["你好", "大家好"]),
        new("SmallTalk", "zh", ["谢谢", "好的谢谢"]),
        new("AssignResponsible", "zh", ["把难题{n}的责任人改成{responsible}"]),
        new("SwitchLanguage", "en", ["switch to english", "说中文"]),
    ];

    public static readonly UtteranceRecognizer Recognizer = new(IntentTraining.Learn(Lines, Branches), Branches);

    public static Recognition Say(string text, string? intent = null, string? asked = null, bool confirms = false) =>
        Recognizer.Recognize(text, new RecognitionContext(Now, intent, asked, confirms));

    public static Recognition Correct(string text) => Say(text, "LogActivity", confirms: true);

    /// <summary>The slots as one line: <c>date=2026-05-19 partners=1,2</c>, branches by id, outside names as they stand.</summary>
    public static string Slots(this Recognition recognition) => string.Join(" ", recognition.Slots.Select(slot => slot.Key + "=" + Show(slot.Value)));

    public static string Show(SlotValue? value) => value switch
    {
        DateSlot date => date.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        TimeSlot time => Clock(time.From) + (time.To is { } to ? "-" + Clock(to) : ""),
        NumberSlot number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        TextSlot words => words.Value,
        RefsSlot refs => string.Join(",", refs.Items.Select(item => item.Said)),
        BranchesSlot names => string.Join(",", names.Mentions.Select(name => name.Candidates.Count == 0 ? name.Text : string.Join("|", name.Candidates) + (name.IsGuess ? "?" : ""))),
        _ => "",
    };

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
