namespace PairingBot.Tests.Language.Slots;

public sealed class SentenceTests
{
    public static TheoryData<string, string, string> Sentences()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (intent, text, slots) in Reading.Sentences()) data.Add(intent, text, slots);
        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void One_sentence_fills_the_slots_of_its_intent(string intent, string text, string slots) => Assert.Equal(slots, Reading.Say(intent, text));
}
