#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.CallerId"/>.</summary>
/// <remarks>They are computed from the verified token, never taken from the wire.</remarks>
public static class CallerIdConstants
{
    public const string PublicAzureChannel = "urn:botframework:azure";
    public const string USGovChannel = "urn:botframework:azureusgov";
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
