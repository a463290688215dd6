using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>Reads requests for dose escalation (docs/formats/escalation-request.md).</summary>
public static class EscalationRequestReader
{
    /// <exception cref="BadInputException">With every fault found.</exception>
    public static EscalationRequest Read(string json, EscalationPurpose purpose)
    {
        var request = DocumentReader.Read<EscalationRequest>(json, "escalation-request");
        var problems = Validate(request, purpose);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>All problems of content.</summary>
    public static IReadOnlyList<Problem> Validate(EscalationRequest request, EscalationPurpose purpose)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problems = new ProblemList();
        problems.NeedSchema(request.Schema, EscalationRequest.CurrentSchema);
        problems.NeedText("title", request.Title);
        problems.NeedRange("doses", request.Doses.Count, 2, 15);
        EscalationDesignRules.Check(request, problems);
        problems.NeedRange("startDose", request.StartDose, 1, request.Doses.Count);
        problems.NeedRange("cohortSize", request.CohortSize, 1, 12);
        problems.NeedRange("maximumPatients", request.MaximumPatients, Math.Max(1, request.CohortSize), 300);
        if (request.CohortSize > 0 && request.MaximumPatients % request.CohortSize != 0)
        {
            problems.Add("maximumPatients", $"{request.MaximumPatients} is no multiple of the cohort's {request.CohortSize}.", "Plan whole cohorts.");
        }

        problems.NeedRange("enoughAtDose", request.EnoughAtDose ?? 1, 1, 300);
        if (purpose == EscalationPurpose.Analyse)
        {
            CheckObserved(request, problems);
        }
        else
        {
            CheckScenarios(request, problems);
        }

        return problems.Found;
    }

    private static void CheckObserved(EscalationRequest request, ProblemList problems)
    {
        if (request.Observed is not { } observed)
        {
            problems.Add("observed", "There is nothing.", "An analysis needs the patients and toxicities at each dose.");
            return;
        }

        problems.NeedRange("observed.currentDose", observed.CurrentDose, 1, request.Doses.Count);
        if (observed.Patients.Count != request.Doses.Count || observed.Toxicities.Count != request.Doses.Count)
        {
            problems.Add("observed", $"{observed.Patients.Count} numbers of patients and {observed.Toxicities.Count} of toxicities for {request.Doses.Count} doses.", "Give one of each for every dose; 0 where nobody was treated.");
            return;
        }

        for (int dose = 0; dose < request.Doses.Count; dose++)
        {
            problems.NeedRange($"observed.patients[{dose}]", observed.Patients[dose], 0, 300);
            problems.NeedRange($"observed.toxicities[{dose}]", observed.Toxicities[dose], 0, Math.Max(0, observed.Patients[dose]));
        }

        if (observed.CurrentDose >= 1 && observed.CurrentDose <= request.Doses.Count)
        {
            int current = observed.CurrentDose - 1;
            problems.NeedRange("observed.lastCohortToxicities", observed.LastCohortToxicities, 0, Math.Max(0, Math.Min(request.CohortSize, observed.Toxicities[current])));
            if (observed.Patients[current] < request.CohortSize)
            {
                problems.Add("observed.currentDose", $"Only {observed.Patients[current]} patients were treated at it.", $"The last cohort of {request.CohortSize} was treated at the current dose.");
            }
        }
    }

    private static void CheckScenarios(EscalationRequest request, ProblemList problems)
    {
        if (request.Simulation is null || request.Scenarios is null)
        {
            problems.Add(request.Simulation is null ? "simulation" : "scenarios", "There is none.", "A simulation needs scenarios and a plan.");
            return;
        }

        problems.NeedUniqueIds("scenarios", [.. request.Scenarios.Select(scenario => scenario.Id)]);
        problems.NeedRange("scenarios", request.Scenarios.Count, 1, 1000);
        for (int i = 0; i < request.Scenarios.Count; i++)
        {
            var rates = request.Scenarios[i].Rates;
            if (rates.Count != request.Doses.Count)
            {
                problems.Add($"scenarios[{i}].rates", $"{rates.Count} rates for {request.Doses.Count} doses.", "Give one for each dose.");
            }

            for (int dose = 0; dose < rates.Count; dose++)
            {
                problems.NeedRange($"scenarios[{i}].rates[{dose}]", rates[dose], dose == 0 ? 0 : Math.Clamp(rates[dose - 1], 0, 1), 1);
            }
        }

        SimulationRules.CheckPlan(request.Simulation, problems);
    }
}
