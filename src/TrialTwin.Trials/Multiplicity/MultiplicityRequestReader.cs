using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>Reads requests for multiple tests (docs/formats/multiplicity-request.md).</summary>
public static class MultiplicityRequestReader
{
    private const int MostHypotheses = 10;

    /// <exception cref="BadInputException">With every fault found.</exception>
    public static MultiplicityRequest Read(string json, MultiplicityPurpose purpose)
    {
        var request = DocumentReader.Read<MultiplicityRequest>(json, "multiplicity-request");
        var problems = Validate(request, purpose);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>All problems of content.</summary>
    public static IReadOnlyList<Problem> Validate(MultiplicityRequest request, MultiplicityPurpose purpose)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problems = new ProblemList();
        problems.NeedSchema(request.Schema, MultiplicityRequest.CurrentSchema);
        problems.NeedText("title", request.Title);
        problems.NeedRange("alphaOneSided", request.AlphaOneSided, 1e-6, 0.4999);
        problems.NeedUniqueIds("hypotheses", [.. request.Hypotheses.Select(hypothesis => hypothesis.Id)]);
        problems.NeedRange("hypotheses", request.Hypotheses.Count, 1, MostHypotheses);
        HypothesisRules.Check(request, problems);
        CheckArms(request, problems);
        if (purpose == MultiplicityPurpose.Analyse)
        {
            for (int i = 0; i < request.Hypotheses.Count; i++)
            {
                if (request.Hypotheses[i].Looks is [{ PValue: null }, ..])
                {
                    problems.Add($"hypotheses[{i}].looks[0].pValue", "There is none.", "An analysis needs the one-sided p-value of at least the first look.");
                }
            }
        }
        else
        {
            CheckSimulation(request, problems);
        }

        return problems.Found;
    }

    private static void CheckArms(MultiplicityRequest request, ProblemList problems)
    {
        bool isDunnett = request.Procedure is MultiplicityProcedure.Dunnett or MultiplicityProcedure.StepDownDunnett;
        if (isDunnett != request.Arms is not null)
        {
            problems.Add("arms", isDunnett ? "Dunnett's test needs the arms." : "Only Dunnett's tests have arms.", isDunnett ? "Give \"treatedPerControl\" and \"degreesOfFreedom\"." : "Leave \"arms\" out.");
        }

        if (request.Arms is not { } arms)
        {
            return;
        }

        if (arms.TreatedPerControl.Count != request.Hypotheses.Count)
        {
            problems.Add("arms.treatedPerControl", $"{arms.TreatedPerControl.Count} numbers for {request.Hypotheses.Count} hypotheses.", "Give one for each hypothesis.");
        }

        for (int i = 0; i < arms.TreatedPerControl.Count; i++)
        {
            problems.NeedRange($"arms.treatedPerControl[{i}]", arms.TreatedPerControl[i], 0.05, 4);
        }

        problems.NeedRange("arms.degreesOfFreedom", arms.DegreesOfFreedom ?? 1, 1, 1e6);
    }

    private static void CheckSimulation(MultiplicityRequest request, ProblemList problems)
    {
        if (request.Simulation is not { } simulation)
        {
            problems.Add("simulation", "There is none.", "A simulation needs correlation, scenarios and a plan.");
            return;
        }

        if (request.Arms?.DegreesOfFreedom is not null)
        {
            problems.Add("arms.degreesOfFreedom", "Simulated statistics have a known variance.", "Write null for a simulation.");
        }

        int count = request.Hypotheses.Count;
        if (simulation.Correlation.Count != count || simulation.Correlation.Any(row => row.Count != count))
        {
            problems.Add("simulation.correlation", "It is not square.", $"Give {count} rows of {count} numbers.");
        }
        else if (CorrelationFactor.Of(simulation.Correlation) is null)
        {
            problems.Add("simulation.correlation", "It is no correlation matrix.", "Write 1 on the diagonal, equal numbers on both sides of it, and no statistic that the others determine.");
        }

        problems.NeedUniqueIds("simulation.scenarios", [.. simulation.Scenarios.Select(scenario => scenario.Id)]);
        problems.NeedRange("simulation.scenarios", simulation.Scenarios.Count, 1, 1000);
        for (int i = 0; i < simulation.Scenarios.Count; i++)
        {
            var finalZ = simulation.Scenarios[i].FinalZ;
            if (finalZ.Count != count)
            {
                problems.Add($"simulation.scenarios[{i}].finalZ", $"{finalZ.Count} numbers for {count} hypotheses.", "Give one for each hypothesis.");
            }

            for (int z = 0; z < finalZ.Count; z++)
            {
                problems.NeedRange($"simulation.scenarios[{i}].finalZ[{z}]", finalZ[z], -20, 20);
            }
        }

        problems.NeedRange("simulation.plan.replicates", simulation.Plan.Replicates, 10, 10000000);
        problems.NeedRange("simulation.plan.replicatesPerBlock", simulation.Plan.ReplicatesPerBlock, 1, 100000);
        problems.NeedText("simulation.plan.aims", simulation.Plan.Aims);
    }
}
