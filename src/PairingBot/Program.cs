using PairingBot;

return await CommandLine.RunAsync(args);
