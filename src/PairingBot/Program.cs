using PairingBot.Commands;

return await CommandLine.RunAsync(args);
