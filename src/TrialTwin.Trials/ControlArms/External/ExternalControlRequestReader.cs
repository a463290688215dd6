using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Reads requests for a comparison with external controls (docs/formats/external-control-request.md).</summary>
public static class ExternalControlRequestReader
{
    /// <exception cref="BadInputException">With every fault found.</exception>
    public static ExternalControlRequest Read(string json)
    {
        var request = DocumentReader.Read<ExternalControlRequest>(json, "external-control-request");
        var problems = new ProblemList();
        problems.NeedText("title", request.Title);
        CheckOutcome(request, problems);
        problems.NeedRange("caliper", request.Caliper, 0.01, 5);
        problems.NeedRange("maximumTypeIError", request.MaximumTypeIError, 0.025, 0.5);
        problems.NeedText("importantBias.justification", request.ImportantBias.Justification);
        bool ratio = request is { Outcome.Kind: OutcomeKind.TimeToEvent, Primary: not (ComparisonMethod.DoublyRobustTrial or ComparisonMethod.DoublyRobustOverlap) };
        problems.NeedRange("importantBias.value", request.ImportantBias.Value, ratio ? 1.0001 : 1e-9, ratio ? 10 : 1e9);
        CheckUnits(request, problems);
        return problems.Found.Count == 0 ? request : throw new BadInputException(problems.Found);
    }

    private static void CheckOutcome(ExternalControlRequest request, ProblemList problems)
    {
        var outcome = request.Outcome;
        bool timed = outcome.Kind == OutcomeKind.TimeToEvent;
        Need("column", outcome.Column, !timed);
        Need("time", outcome.Time, timed);
        Need("event", outcome.Event, timed);
        if (outcome.Horizon is { } horizon)
        {
            problems.NeedRange("outcome.horizon", horizon, 1e-9, 1e9);
        }
        else if (timed && request.Primary is ComparisonMethod.DoublyRobustTrial or ComparisonMethod.DoublyRobustOverlap)
        {
            problems.Add("outcome.horizon", "A doubly robust comparison of times needs a horizon.", "Write the time up to which mean times without event are compared, or choose another primary analysis.");
        }

        string[] columns = [outcome.Column ?? "", outcome.Time ?? "", outcome.Event ?? ""];
        for (int c = 0; c < request.Covariates.Count; c++)
        {
            if (columns.Contains(request.Covariates[c].Name, StringComparer.OrdinalIgnoreCase))
            {
                problems.Add($"covariates[{c}].name", $"{request.Covariates[c].Name} is the outcome itself.", "Balance what is known before treatment starts; leave the outcome out.");
            }
        }

        void Need(string path, string? value, bool needed)
        {
            if (needed && string.IsNullOrWhiteSpace(value))
            {
                problems.Add($"outcome.{path}", $"There is none, and the outcome is {(timed ? "a time to an event" : "a number")}.", $"Name the column that holds {path}.");
            }
        }
    }

    private static void CheckUnits(ExternalControlRequest request, ProblemList problems)
    {
        foreach (var (name, unit) in request.Trial.Units ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            if (request.External.Units?.GetValueOrDefault(name) is { } other && other != unit)
            {
                problems.Add($"external.units.{name}", $"{name} is in {other} here and in {unit} in the trial.", "Convert one of the files, then write the same unit in both.");
            }
        }
    }
}
