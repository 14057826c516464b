using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Tests.Conversations;

public sealed class TaskLabelTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_conversation_that_can_wait_has_a_label_of_its_own(bool isEnglish)
    {
        var language = isEnglish ? SpokenLanguage.English : SpokenLanguage.Chinese;
        var dialogs = ConversationCatalog.Dialogs.Where(t => !t.IsSubclassOf(typeof(SideQuestion))).Select(ConversationDialog.IdOf).ToList();
        var fallback = TaskSwitch.LabelOf("", language);

        Assert.Contains("UnbindMember", dialogs);
        Assert.All(dialogs, d => Assert.NotEqual(fallback, TaskSwitch.LabelOf(d, language)));
        Assert.Equal(dialogs.Count, dialogs.Select(d => TaskSwitch.LabelOf(d, language)).Distinct(StringComparer.Ordinal).Count());
    }
}
