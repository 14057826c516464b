using System.Text;
using Microsoft.Bot.Builder;
using PairingBot.Store;

namespace PairingBot.Turns;

/// <summary>Turns an adapter's synchronous response into the answer that the channel and every duplicate get.</summary>
internal static class TurnAnswers
{
    /// <summary>200 with an empty body when there is no response.</summary>
    public static TurnAnswer From(InvokeResponse? response) => response switch
    {
        null => TurnAnswer.Accepted,
        { Body: null } => new TurnAnswer(response.Status, null),
        _ => new TurnAnswer(response.Status, Encoding.UTF8.GetBytes(ActivityJson.Write(response.Body))),
    };
}
