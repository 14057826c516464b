using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PairingBot.Benchmarks.Language;

if (args is [LineTimes.Name, ..]) return await LineTimes.RunAsync(args[1..]);

// In this process: the generated project of the default toolchain would build the whole product again for each benchmark.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args, config);
await PairingBot.Benchmarks.Store.LedgerBenchmarks.CloseAsync();
return 0;
