using PairingBot.Language;
using PairingBot.Language.Intents;
using PairingBot.Language.Text;

namespace PairingBot.Tests.Language.Slots;

public sealed class EnumerationTests
{
    [Theory]
    [InlineData("AddProblem", "记两个难题，一个是校车班次少，另一个是浴室排队太久", "title=校车班次少", "title=浴室排队太久")]
    [InlineData("AddProblem", "支委会定了两个难题：热水断供、路灯不亮", "source=支委会 title=热水断供", "source=支委会 title=路灯不亮")]
    [InlineData("AddMeasure", "难题17，措施：一是公开流程，二是限时答复", "measure=公开流程 problemRef=17", "measure=限时答复 problemRef=17")]
    [InlineData("AddMeasure", "给#8加两条举措，1.设夜间岗 2.开网上预约", "measure=设夜间岗 problemRef=8", "measure=开网上预约 problemRef=8")]
    public void Every_item_is_a_frame_with_what_all_share(string intent, string text, string first, string second) =>
        Assert.Equal([first, second], Enumeration.Of(Utterance.Of(text))!.Each(Utterance.Of(text)).Select(item => Reading.Line(Reading.Sample.Read(item, new RecognitionContext(Sample.Now), intent).Slots)));

    [Theory]
    [InlineData("新增难题：食堂、澡堂卫生差")]
    [InlineData("难题3的举措是一是一二是二")]
    [InlineData("一个是校车班次少")]
    public void What_counts_nothing_is_one_frame(string text) => Assert.Null(Enumeration.Of(Utterance.Of(text)));
}
