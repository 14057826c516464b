namespace PairingBot.Dialogs.Bindings;

/// <summary>A message without the binding code that a person wrote in it. It stands in the <c>TurnState</c>; a channel that keeps what people write keeps this.</summary>
public sealed record HushedText(string Text);
