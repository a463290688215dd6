using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Trials.Designs.Requests;

/// <summary>Reads design requests from a table with one design in each row (docs/formats/design-evaluate.md).</summary>
public static class DesignRequestReader
{
    /// <summary>Reads every row.</summary>
    /// <exception cref="BadInputException">With the faults of all rows, by row and column.</exception>
    public static IReadOnlyList<DesignRequest> Read(TextTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var problems = new List<Problem>();
        var requests = Enumerable.Range(0, table.Rows.Count).Select(index => Read(new RowReader(table, index, problems))).ToList();
        return problems.Count == 0 ? requests : throw new BadInputException(problems);
    }

    private static DesignRequest Read(RowReader row)
    {
        string id = row.Text("id");
        if (id.Length == 0)
        {
            row.Fault("id", "is missing.", "Give every design a name.");
        }

        var endpoint = Enum.Parse<EndpointKind>(row.Choice("endpoint", "boundary", "means", "rates", "survival", "counts"), ignoreCase: true);
        var task = Enum.Parse<DesignTask>(row.Choice("task", "boundaries", "samplesize", "power"), ignoreCase: true);
        if (endpoint == EndpointKind.Boundary != (task == DesignTask.Boundaries))
        {
            row.Fault("task", $"{row.Text("task")} does not go with the endpoint {row.Text("endpoint")}.", "Write boundaries for the endpoint boundary, samplesize or power for the others.");
        }

        var plan = PlanReader.Read(row);
        return new DesignRequest(id, endpoint, task, plan, EffectReader.Read(row, endpoint, task == DesignTask.Power, plan.Sides));
    }
}
