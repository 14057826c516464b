#nullable disable
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>Making activities, and reading their untyped parts.</content>
public partial class Activity
{
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity()
        => new Activity(ActivityTypes.ContactRelationUpdate);

    public static IConversationUpdateActivity CreateConversationUpdateActivity()
        => new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    public static IEndOfConversationActivity CreateEndOfConversationActivity()
        => new Activity(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static ITraceActivity CreateTraceActivity(
        string name, string valueType = default, object value = default, string label = default)
        => new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>Whether there is anything to send: a text, a summary, an attachment or channel data.</summary>
    public bool HasContent()
        => !string.IsNullOrWhiteSpace(Text)
            || !string.IsNullOrWhiteSpace(Summary)
            || Attachments is { Count: > 0 }
            || ChannelData is not null;

    /// <summary>The mentions among the entities; empty when there are none.</summary>
    public Mention[] GetMentions()
    {
        if (Entities is not { Count: > 0 } entities) return [];
        List<Mention> mentions = null;
        foreach (var entity in entities)
        {
            if (!string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase)) continue;
            (mentions ??= []).Add(entity as Mention ?? entity.Properties.ToObject<Mention>());
        }

        return mentions is null ? [] : [.. mentions];
    }

    /// <summary>The channel data as the type; the default when there is none.</summary>
    /// <exception cref="InvalidCastException">The channel data is neither of the type nor a JSON object.</exception>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT typed => typed,
        _ => ((JObject)ChannelData).ToObject<TypeT>(),
    };

    /// <summary>The channel data as the type; false when there is none, or it is of another shape.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            if (ChannelData is null) return false;
            instance = GetChannelData<TypeT>();
            return true;
        }
#pragma warning disable CA1031 // the name promises that no shape of channel data throws
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
