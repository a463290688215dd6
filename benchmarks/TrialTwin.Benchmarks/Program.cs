using BenchmarkDotNet.Running;
using TrialTwin.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(SpeedConfig).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new SpeedConfig());
