using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Trials.Designs.Survival;

namespace TrialTwin.Trials.Designs.Requests;

/// <summary>Evaluates a file of designs; the header tells which of the two formats it is.</summary>
public static class DesignFile
{
    /// <summary>Column that tells a file of trials under a delayed effect.</summary>
    public const string DelayedEffectColumn = "delay_duration";

    private const int MostDelayedLooks = 3;

    /// <summary>Evaluates every row without simulation.</summary>
    /// <param name="table">The file.</param>
    /// <param name="cancellation">Looked at before each row.</param>
    /// <exception cref="BadInputException">With the faults of all rows, also designs that do not exist.</exception>
    public static DesignResultTable Evaluate(TextTable table, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Rows.Count == 0)
        {
            throw new BadInputException(table.File, "The file holds no design.", "Write one design into each row below the header.");
        }

        var problems = new List<Problem>();
        List<(string Id, ResultRow Row)> results = table.Has(DelayedEffectColumn)
            ? [.. Solved(table, DelayedEffectReader.Read(table), problems, Row, cancellation)]
            : [.. Solved(table, DesignRequestReader.Read(table), problems, Row, cancellation)];
        return problems.Count == 0
            ? new DesignResultTable(
                ["id", .. results[0].Row.Names],
                [.. results.Select(result => result.Id)],
                [.. results.Select(result => result.Row.Values)])
            : throw new BadInputException(problems);
    }

    private static (string Id, ResultRow Row) Row(DesignRequest request) =>
        (request.Id, DesignResultRow.Of(request, request.Effect.Evaluate(SequentialDesign.Create(request.Plan))));

    private static (string Id, ResultRow Row) Row(DelayedEffectRequest request)
    {
        var result = request.TargetPower is { } power ? request.Trial.Size(request.Plan, power) : request.Trial.Evaluate(request.Plan);
        var row = new ResultRow();
        row.Add("out_enroll_rate_multiplier", result.RecruitmentScale);
        AddLooks("out_n", look => look.Patients);
        AddLooks("out_expected_events", look => look.Events);
        AddLooks("out_average_hazard_ratio", look => look.AverageHazardRatio);
        AddLooks("out_information_h0", look => look.NullInformation);
        AddLooks("out_information_fraction_h0", look => look.InformationFraction);
        AddLooks("out_efficacy_z", look => look.EfficacyBound);
        AddLooks("out_cumulative_power", look => look.CumulativePower);
        AddLooks("out_cumulative_alpha", look => look.CumulativeAlpha);
        AddLooks("out_futility_z", look => look.FutilityBound);
        AddLooks("out_cumulative_futility_prob_H1", look => look.FutilityBound is null ? null : look.CumulativeFutility);
        return (request.Id, row);

        void AddLooks(string name, Func<DelayedEffectLook, double?> value) =>
            row.Add(name, [.. result.Looks.Select(value)], MostDelayedLooks);
    }

    private static IEnumerable<(string Id, ResultRow Row)> Solved<T>(
        TextTable table,
        IReadOnlyList<T> requests,
        List<Problem> problems,
        Func<T, (string Id, ResultRow Row)> solve,
        CancellationToken cancellation)
    {
        for (int index = 0; index < requests.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            (string, ResultRow)? result = null;
            try
            {
                result = solve(requests[index]);
            }
            catch (UnsolvableDesignException fault)
            {
                problems.Add(new Problem($"{table.File}:{table.Lines[index]}", fault.Message, fault.Mend));
            }

            if (result is { } row)
            {
                yield return row;
            }
        }
    }
}
