using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;

namespace TrialTwin.Reports.Sections;

/// <summary>The plan of the simulation: aims, truths, estimand, methods, measures.</summary>
internal static class SimulationPlanSection
{
    public static ReportSection Build(ReportInput input)
    {
        var (result, protocol, _) = input;
        var plan = protocol.Simulation;
        return new ReportSection("simulation-plan", "Simulation plan",
        [
            new TableBlock(new ResultTable(
                "simulation-plan-table",
                "Plan of the simulation study",
                "Aims, truths, estimand, methods and performance measures, fixed before the run.",
                [new("Element"), new("Plan")],
                [
                    Row("Aims", plan.Aims),
                    Row("Assumed truths", string.Join("; ", protocol.Scenarios.Select(scenario => scenario.Label))),
                    Row("Estimand", $"{protocol.Estimand.Summary.TrimEnd('.')}. {protocol.Estimand.Variable.TrimEnd('.')}. Strategies for leaving treatment: " +
                        string.Join(" and ", Enum.GetValues<DropoutStrategy>().Select(Wording.Of))),
                    Row("Methods", string.Join("; ", Enum.GetValues<AnalysisMethod>().Select(Wording.Of))),
                    Row("Designs", string.Join("; ", protocol.Variants.Select(variant => variant.Label)) +
                        $"; total sizes {string.Join(", ", protocol.TotalPatients)}"),
                    Row("Measures", "Power and type I error, bias, empirical and model standard error, coverage, expected patients, controls and duration; each with its Monte Carlo standard error"),
                    Row("Replicates", $"{NumberFormat.Count(plan.Replicates)} per cell, in blocks of {NumberFormat.Count(plan.ReplicatesPerBlock)}; {NumberFormat.Count(result.Simulation.ReplicatesDone)} done"),
                    Row("Random numbers", $"Seed {plan.Seed}; counter-based streams by purpose, replicate and subject; the same subjects across variants; no dependence on the number of threads"),
                ])),
        ]);
    }

    private static TableRow Row(string name, string text) => new([name, text]);
}
