using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Counts;
using TrialTwin.Trials.Rates;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Survival;

namespace TrialTwin.Reports.Requests;

/// <summary>Answers requests for simulated trials: adaptive, with survival times, with rates, with recurrent events.</summary>
public static class TrialRequests
{
    /// <summary>Schemas of the requests that are answered.</summary>
    public static IReadOnlyList<string> Schemas { get; } =
    [
        AdaptiveRequest.CurrentSchema, SurvivalRequest.CurrentSchema, RateRequest.CurrentSchema, CountRequest.CurrentSchema,
    ];

    /// <summary>Simulates what a request asks for.</summary>
    /// <param name="text">The request as JSON; its schema says what kind it is.</param>
    /// <param name="seed">Seed that replaces the request's; null keeps that one.</param>
    /// <param name="options">Threads, progress, cancellation.</param>
    /// <exception cref="BadInputException">No such request, or one with faults; all are listed.</exception>
    public static SimulationAnswer Simulate(string text, ulong? seed, RunOptions options) =>
        DocumentReader.KindOf(text, [.. Schemas]) switch
        {
            AdaptiveRequest.CurrentSchema => Simulate(AdaptiveRequestReader.Read(text), seed, options),
            SurvivalRequest.CurrentSchema => Simulate(SurvivalRequestReader.Read(text), seed, options),
            RateRequest.CurrentSchema => Simulate(RateRequestReader.Read(text), seed, options),
            _ => Simulate(CountRequestReader.Read(text), seed, options),
        };

    private static SimulationAnswer Simulate(AdaptiveRequest request, ulong? seed, RunOptions options)
    {
        request = request with { Simulation = Seeded(request.Simulation, seed) };
        var result = AdaptiveSimulation.Simulate(request, options);
        return new SimulationAnswer(
            request.Title,
            request.Simulation,
            result,
            [
                new("results", AdaptiveTables.Scenarios(request, result)),
                new("stages", AdaptiveTables.Stages(request, result)),
                new("hypotheses", AdaptiveTables.Hypotheses(request, result)),
            ])
        {
            Remarks = [AdaptiveTables.ErrorControl(result.ErrorControl)],
        };
    }

    private static SimulationAnswer Simulate(SurvivalRequest request, ulong? seed, RunOptions options)
    {
        request = request with { Simulation = Seeded(request.Simulation, seed) };
        var result = SurvivalSimulation.Simulate(request, options);
        return new SimulationAnswer(
            request.Title,
            request.Simulation,
            result,
            [new("results", SurvivalTables.Scenarios(request, result)), new("looks", SurvivalTables.Looks(request, result))]);
    }

    private static SimulationAnswer Simulate(RateRequest request, ulong? seed, RunOptions options)
    {
        request = request with { Simulation = Seeded(request.Simulation, seed) };
        var result = RateSimulation.Simulate(request, options);
        return new SimulationAnswer(
            request.Title,
            request.Simulation,
            result,
            [new("results", RateTables.Scenarios(request, result)), new("looks", RateTables.Looks(request, result))]);
    }

    private static SimulationAnswer Simulate(CountRequest request, ulong? seed, RunOptions options)
    {
        request = request with { Simulation = Seeded(request.Simulation, seed) };
        var result = CountSimulation.Simulate(request, options);
        return new SimulationAnswer(
            request.Title,
            request.Simulation,
            result,
            [new("results", CountTables.Scenarios(request, result)), new("looks", CountTables.Looks(request, result))]);
    }

    private static SimulationPlan Seeded(SimulationPlan plan, ulong? seed) => plan with { Seed = seed ?? plan.Seed };
}
