namespace PairingBot.Language.Text;

/// <summary>What the fields of problems, measures and notices are called, for use inside patterns. Those of activities stand in <see cref="Intents.CorrectionWords.Names"/>.</summary>
internal static class FieldNames
{
    public const string Due = "时限|期限|截止(?:日期|时间)?|完成时间";
    public const string Day = "日期|日子|时间";
    public const string Person = "责任人|负责人|牵头人";
    public const string Title = "标题|题目|名称";
    public const string Rank = "级别|优先级";
    public const string Source = "来源";
    public const string Number = "难题编?号|编号";
    public const string Audience = "对象|(?:发送|接收)?范围|接收人";

    /// <summary>What is told in a person's own words.</summary>
    public const string Content = "内容|正文|举措|措施|进展|理由|原因";

    /// <summary>All but the days that a text may hold and what is told in own words.</summary>
    public const string Short = Due + "|" + Person + "|" + Title + "|" + Source + "|" + Rank + "|" + Number + "|" + Audience;

    /// <summary>All of them.</summary>
    public const string All = Short + "|" + Day + "|" + Content;
}
