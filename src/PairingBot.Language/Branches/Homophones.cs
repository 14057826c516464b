using System.Collections.Frozen;

namespace PairingBot.Language.Branches;

/// <summary>Characters of units' names that sound alike: what is chosen wrongly when a name is typed by its sound (教物处, 宗濂书元).</summary>
internal static class Homophones
{
    // One sound after the other, whatever the tone.
    private const string Sounds =
        "务物误雾悟勿 处出初楚除触 院员园原元圆源缘苑 财才材采 教叫较交角 保宝堡饱 卫位未味委维威伟 宣轩选玄 传穿船 馆管官关观 图涂徒途 书输舒叔数树术述束 博薄伯泊 档当挡荡党 案岸暗按 网往忘 络落洛 信心新欣芯辛 " +
        "息习西吸希系 科课克刻客 研言延沿严 究就旧久 社设射涉舍 机鸡积基级集及计际记济纪技吉 械谢写协 电店点典 气器汽起齐企启 生声升胜 命名明鸣 学雪 航杭 天田添 化话华画划 工公功宫共供 料聊 二而儿 附付府负副富 " +
        "医一依衣仪宜移艺议意 前钱千 人仁任认 文闻问温 媒没煤美梅 体提题替 崇虫充冲 实时石食识市师世式室 宗综总踪 濂联连廉莲 德得 合和何河 校效笑晓 办班般伴 国过果 育玉预遇雨语 力利立里丽理 资姿字 部步布 中钟忠众 " +
        "碑杯 林临邻 分份 局居剧 刑型形 侦真珍针 队对 寨债宅 派排 所锁索 陕闪善 测册策 井景京 训讯迅 践建健 享想项";

    private static readonly FrozenDictionary<char, char> First = Sounds.Split(' ').SelectMany(alike => alike.Select(character => (character, alike[0]))).ToFrozenDictionary(pair => pair.character, pair => pair.Item2);

    /// <summary>The same text with every character of a sound written alike; as long as before.</summary>
    public static string Fold(string key) => string.Create(key.Length, key, (folded, text) =>
    {
        for (var i = 0; i < text.Length; i++) folded[i] = text[i] < '\u4E00' ? text[i] : First.GetValueOrDefault(text[i], text[i]);
    });
}
