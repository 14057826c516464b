using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>What is known so far of what a person wants written. It stands as one JSON string in the dialog's state.</summary>
internal sealed class Frame : ILinedUp<Frame>
{
    private const string Key = "frame";
    private const int LongestSaid = 1000;
    private const int KeptTokens = 8;

    /// <summary>The member who began; nobody else may go on.</summary>
    public int By { get; set; }

    /// <summary>The branch of that member at the beginning; 0 in a frame of a version that did not note it.</summary>
    public int Home { get; set; }

    /// <summary>The values by slot.</summary>
    public SortedDictionary<string, FrameValue> Values { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Something said that may mean several, to be asked about.</summary>
    public FrameChoice? Choice { get; set; }

    /// <summary>Another such, to be asked about after the first.</summary>
    public FrameChoice? Further { get; set; }

    /// <summary>The slot that was asked for; null while the summary waits for yes or no.</summary>
    public string? Asked { get; set; }

    /// <summary>Words that were said while everything was shown, and of which it is asked whether they are to be added to the text; null for none.</summary>
    public string? Offered { get; set; }

    /// <summary>Answers in a row that gave nothing.</summary>
    public int Misses { get; set; }

    /// <summary>The tokens of the cards that were shown, the latest last.</summary>
    public List<string> Tokens { get; set; } = [];

    /// <summary>A digest of the summary that the latest card shows.</summary>
    public string? Shown { get; set; }

    /// <summary>The language that the summary was shown in.</summary>
    public SpokenLanguage ShownIn { get; set; }

    /// <summary>The person's own sentences, for the history.</summary>
    public string Said { get; set; } = "";

    /// <inheritdoc/>
    public List<Frame>? Next { get; set; }

    /// <summary>The slots that all items lack and that are asked for once for all; null while each is asked about by itself.</summary>
    public List<string>? Shared { get; set; }

    /// <inheritdoc/>
    public bool IsTogether { get; set; }

    /// <inheritdoc/>
    public List<Frame>? Later { get; set; }

    /// <summary>Why values of it were not taken, to be said when its turn comes.</summary>
    public List<Objection>? Objections { get; set; }

    /// <summary>The frame as JSON before a value was said that can't be; to go back to on a no.</summary>
    public string? Before { get; set; }

    /// <summary>What is saved already and is to be corrected; null for something new.</summary>
    public SavedFrame? Corrects { get; set; }

    /// <summary>The value of a slot, or null.</summary>
    public FrameValue? this[string slot] => Values.GetValueOrDefault(slot);

    /// <summary>An empty frame of the person who begins.</summary>
    public static Frame Of(Speaker speaker) => new() { By = speaker.Id.Value, Home = speaker.Branch.Id.Value };

    /// <summary>True for the person who began, as long as that person is in the same branch.</summary>
    public bool IsOf(Speaker speaker) => By == speaker.Id.Value && (Home == 0 || Home == speaker.Branch.Id.Value);

    /// <summary>Takes what may mean several for settled, as far as it is of a slot, and goes on to the next.</summary>
    public void Settle(string slot)
    {
        if (Further?.Slot == slot) Further = null;
        if (Choice?.Slot == slot) (Choice, Further) = (Further, null);
    }

    /// <summary>Reads the frame of a dialog.</summary>
    public static Frame Read(DialogInstance instance) => Parse((string)instance.State[Key]);

    /// <summary>Reads a frame that was kept elsewhere.</summary>
    public static Frame Parse(string json) => JsonSerializer.Deserialize(json, FrameJson.Default.Frame)!;

    /// <summary>Keeps the frame in its dialog.</summary>
    public void Write(DialogInstance instance) => instance.State[Key] = ToJson();

    /// <summary>The frame as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, FrameJson.Default.Frame);

    /// <summary>Adds a sentence for the history.</summary>
    public void Remember(string sentence)
    {
        if (sentence.Length == 0 || Said.Length >= LongestSaid) return;
        Said = Said.Length == 0 ? sentence : Said + "\n" + sentence;
        if (Said.Length > LongestSaid) Said = Said[..(char.IsHighSurrogate(Said[LongestSaid - 1]) ? LongestSaid - 1 : LongestSaid)];
    }

    /// <summary>Takes out what is to be said now that its turn has come.</summary>
    public List<Objection> TakeObjections()
    {
        var objections = Objections ?? [];
        Objections = null;
        return objections;
    }

    /// <summary>Notes the token of a card that is shown now.</summary>
    public void Show(string token, string digest, SpokenLanguage language)
    {
        ShownIn = language;
        Tokens.Add(token);
        if (Tokens.Count > KeptTokens) Tokens.RemoveAt(0);
        Shown = digest;
    }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Frame))]
internal sealed partial class FrameJson : JsonSerializerContext;
