using PairingBot.Training;

return args switch
{
    ["train", var list, var branches, var model] => Run.Train(list, branches, model),
    ["validate", var list, var branches, .. var settings] => Run.Validate(list, branches, settings, Console.Out),
    _ => Run.Usage(Console.Error),
};
