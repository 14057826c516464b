using System.Text.Json;
using System.Text.Json.Serialization;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Ledgers;

namespace PairingBot.Dialogs.Problems;

/// <summary>What a conversation showed of problems and activities, so that 它, 第二个 and 下一页 can be understood.</summary>
internal sealed record ProblemsShown
{
    /// <summary>The problem that was spoken of last, for <c>@last</c>; null when there was none or several.</summary>
    public int? Last { get; init; }

    /// <summary>The numbers on the page that was shown last, for <c>@2</c>.</summary>
    public IReadOnlyList<int> Listed { get; init; } = [];

    /// <summary>True while it is asked which of those listed is meant.</summary>
    public bool AsksWhich { get; init; }

    /// <summary>The activity that was saved or shown last; null when something else was shown since.</summary>
    public int? Activity { get; init; }

    /// <summary>The conversation that wrote last; null when something else was shown since.</summary>
    public string? Written { get; init; }

    /// <summary>The numbers of the activities on the page that was shown last.</summary>
    public IReadOnlyList<int> Activities { get; init; } = [];

    /// <summary>The list that the page is of; null when something else was shown.</summary>
    public ListShown? List { get; init; }

    /// <summary>The receipts that a page was shown of; null when something else was shown since.</summary>
    public ReceiptsShown? Receipts { get; init; }

    /// <summary>True when a notice's receipts were shown last.</summary>
    public bool IsOfReceipts { get; init; }

    /// <summary>The question that was answered last, for its next page, its rows and its export.</summary>
    public LedgerQuestion? Question { get; init; }

    /// <summary>From the conversation's state; what can't be read is forgotten.</summary>
    public static ProblemsShown Read(string? state)
    {
        try
        {
            return string.IsNullOrEmpty(state) ? new ProblemsShown() : JsonSerializer.Deserialize(state, ShownJson.Default.ProblemsShown)!;
        }
        catch (JsonException)
        {
            return new ProblemsShown();
        }
    }

    /// <summary>For the conversation's state.</summary>
    public string Write() => JsonSerializer.Serialize(this, ShownJson.Default.ProblemsShown);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ProblemsShown))]
internal sealed partial class ShownJson : JsonSerializerContext;
