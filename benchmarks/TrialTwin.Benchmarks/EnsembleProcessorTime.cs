using System.Diagnostics;
using System.Globalization;
using TrialTwin.Numerics.Ode;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Benchmarks;

/// <summary>
/// Patients per second of processor time that a model request takes, on one thread: what benchmarks/ensemble/compare.sh sets
/// beside CVODE. Processor time, because it depends less on what else a machine does.
/// </summary>
internal static class EnsembleProcessorTime
{
    private const int Rounds = 7;

    /// <summary>Prints the median over some rounds for every width of lanes that the processor has.</summary>
    public static void Print(string requestPath)
    {
        var study = ModelRequest.Parse(File.ReadAllText(requestPath)).ToStudy(Path.GetDirectoryName(Path.GetFullPath(requestPath))!);
        foreach (var width in Enum.GetValues<LaneWidth>().Where(width => width <= Processor.WidestLanes))
        {
            var cold = ProcessorSeconds(() => ModelSimulation.Compile(study.Card, width));
            var program = ModelSimulation.Compile(study.Card, width);
            var speeds = Enumerable.Range(0, Rounds)
                .Select(_ => study.Individuals.Count / ProcessorSeconds(() => ModelSimulation.Simulate(study, program, 1)))
                .Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{study.Card.Id}, relative tolerance {study.Request.RelativeTolerance:G2}, {(int)width} lanes: {speeds[Rounds / 2]:F0} patients/s ({speeds[0]:F0} to {speeds[^1]:F0}), compiled in {cold * 1000:F0} ms"));
        }
    }

    private static double ProcessorSeconds(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
