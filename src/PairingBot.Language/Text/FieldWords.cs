namespace PairingBot.Language.Text;

/// <summary>The words between a field's name and its value, for use inside patterns: 主题就写…, 地点应更正为…, 进展你帮我记成….</summary>
internal static class FieldWords
{
    /// <summary>As often as they come, with the particles and commas between them; may be nothing.</summary>
    public const string Becomes =
        "(?:[,:]|[啊呢嘛呃哈吧]|你|那|就|应该?|要|该|给我?|帮我|请|先|一下|补上|加上|上|换一[个下],?|改一[个下],?|(?:填|写|记|定|登|补记|补充|补报|更新|报告|汇报|通报)(?:成|为|作|上)?|(?:更正|修改|变更|调整|更改|改|换|设|列|明确|确定)[成为到]|名?叫做?(?![号停车醒卖苦好])|如下|拟?(?:定|设)[为在]|说(?![明法服])|[是为]|(?:都|均)[是为]|就是|应为|系(?![统列里主部所数党教])){0,6}";
}
