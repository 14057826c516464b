namespace PairingBot.Dialogs.Texts;

/// <summary>The languages that the bot speaks.</summary>
internal enum SpokenLanguage
{
    /// <summary>中文, the first language.</summary>
    Chinese = 0,

    /// <summary>English.</summary>
    English = 1,
}
