using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>What is known so far of an activity that is being logged. It stands as one JSON string in the dialog's state.</summary>
internal sealed class LogFrame : ILinedUp<LogFrame>
{
    private const string Key = "frame";
    private const int LongestSaid = 1000;
    private const int KeptTokens = 8;

    /// <summary>The member who began; nobody else may go on.</summary>
    public int By { get; set; }

    /// <summary>The branch of that member at the beginning; 0 in a frame of a version that did not note it.</summary>
    public int Home { get; set; }

    /// <summary>The branch whose activity it is; null for the speaker's own.</summary>
    public int? Branch { get; set; }

    public DateOnly? Date { get; set; }

    public List<FramePartner> Partners { get; set; } = [];

    public string? Topic { get; set; }

    public TimeOnly? From { get; set; }

    public TimeOnly? To { get; set; }

    public string? Venue { get; set; }

    public int? Participants { get; set; }

    public int? Problem { get; set; }

    public string? ProblemTitle { get; set; }

    public string? Outcome { get; set; }

    /// <summary>Names that must be asked about, one after the other.</summary>
    public List<FrameQuestion> Questions { get; set; } = [];

    /// <summary>The days that the words for the date may mean, the likeliest first, and the words; null when the date is clear or was not said.</summary>
    public UnclearDay? UnclearDay { get; set; }

    /// <summary>A name that the person said means none of the branches offered.</summary>
    public string? DeniedGuess { get; set; }

    /// <summary>The slot that was asked for; null while the summary waits for yes or no.</summary>
    public string? Asked { get; set; }

    /// <summary>Answers in a row that gave nothing.</summary>
    public int Misses { get; set; }

    /// <summary>The tokens of the cards that were shown, the latest last.</summary>
    public List<string> Tokens { get; set; } = [];

    /// <summary>A digest of the summary that the latest card shows.</summary>
    public string? Shown { get; set; }

    /// <summary>The person's own sentences, for the history.</summary>
    public string Said { get; set; } = "";

    /// <summary>The saved activity that is corrected; null while a new one is logged.</summary>
    public SavedActivity? Saved { get; set; }

    /// <inheritdoc/>
    public List<LogFrame>? Next { get; set; }

    /// <inheritdoc/>
    public bool IsTogether { get; set; }

    /// <inheritdoc/>
    public List<LogFrame>? Later { get; set; }

    /// <summary>Why values of it were not taken, to be said when its turn comes.</summary>
    public List<Complaint>? Complaints { get; set; }

    /// <summary>The saved activity that it was said to be like; null for none.</summary>
    public int? LikeOf { get; set; }

    /// <summary>The facts for which that was looked up last.</summary>
    public string? LookedUp { get; set; }

    /// <summary>The frame as JSON before a value was said that can't be; to go back to on a no.</summary>
    public string? Before { get; set; }

    /// <summary>The frames that one yes is for.</summary>
    [JsonIgnore]
    public IReadOnlyList<LogFrame> Together => IsTogether && IsComplete ? [this, .. Next ?? []] : [this];

    /// <summary>True while the summary waits for yes or no.</summary>
    [JsonIgnore]
    public bool AwaitsConfirmation => Asked is null && Questions is [] && IsComplete;

    /// <summary>True when all that is required is known.</summary>
    [JsonIgnore]
    public bool IsComplete => Date is not null && Partners is not [] && Topic is not null;

    /// <summary>True when nothing is missing of it or in its way.</summary>
    [JsonIgnore]
    public bool IsClear => this is { Complaints: null, IsComplete: true, Questions: [] };

    /// <summary>An empty frame of a person.</summary>
    public static LogFrame Of(Speaker speaker) => new() { By = speaker.Id.Value, Home = speaker.Branch.Id.Value };

    /// <summary>True for the person who began, as long as that person is in the same branch.</summary>
    public bool IsOf(Speaker speaker) => By == speaker.Id.Value && (Home == 0 || Home == speaker.Branch.Id.Value);

    /// <summary>Reads the frame of a dialog.</summary>
    public static LogFrame Read(DialogInstance instance) => Parse((string)instance.State[Key]);

    /// <summary>Reads a frame that was kept elsewhere.</summary>
    public static LogFrame Parse(string json) => JsonSerializer.Deserialize(json, LogFrameJson.Default.LogFrame)!;

    /// <summary>Keeps the frame in its dialog.</summary>
    public void Write(DialogInstance instance) => instance.State[Key] = ToJson();

    /// <summary>The frame as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, LogFrameJson.Default.LogFrame);

    /// <summary>Adds a sentence for the history.</summary>
    public void Remember(string sentence)
    {
        if (sentence.Length == 0 || Said.Length >= LongestSaid) return;
        Said = Said.Length == 0 ? sentence : Said + "\n" + sentence;
        Said = PlainText.Cut(Said, LongestSaid);
    }

    /// <summary>Takes out what is to be said now that its turn has come, and says first that it is another thing than before.</summary>
    public List<Complaint> TakeComplaints(Turn turn)
    {
        var complaints = Complaints ?? [];
        Complaints = null;
        if (complaints is not []) turn.Say(Field.Folder, "TheOther");
        return complaints;
    }

    /// <summary>Notes the token of a card that is shown now.</summary>
    public void Show(string token, string digest)
    {
        Tokens.Add(token);
        if (Tokens.Count > KeptTokens) Tokens.RemoveAt(0);
        Shown = digest;
    }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(LogFrame))]
internal sealed partial class LogFrameJson : JsonSerializerContext;
