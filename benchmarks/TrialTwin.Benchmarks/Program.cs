using BenchmarkDotNet.Running;
using TrialTwin.Benchmarks;

if (args is ["ensemble", .. var requests])
{
    Array.ForEach(requests, EnsembleProcessorTime.Print);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(SpeedConfig).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new SpeedConfig());
