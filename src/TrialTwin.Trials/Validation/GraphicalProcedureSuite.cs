using System.Globalization;
using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.Multiplicity;

namespace TrialTwin.Trials.Validation;

/// <summary>Adjusted p-values and rejections of six graphs.</summary>
public sealed class GraphicalProcedureSuite : ValidationSuite
{
    public override string Id => "multiplicity/graphical-procedures";

    public override string Source => "graphicalMCP 0.2.8 graph_test_shortcut";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        foreach (var example in OracleRow.Of("multiplicity/graphical_procedures.csv").GroupBy(row => row["example"], StringComparer.Ordinal))
        {
            var rows = example.ToList();
            var graph = new TestGraph(
                [.. rows.Select(row => row.Number("weight"))],
                [.. rows.Select(row => row["transition_row"].Split(';').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray())]);
            var test = GraphicalProcedure.Analyse(graph, [.. rows.Select(row => row.Number("p_value"))], rows[0].Number("alpha")).Test;
            for (int i = 0; i < rows.Count; i++)
            {
                string name = $"{example.Key}: {rows[i]["hypothesis"]}";
                yield return new FigureComparison(name, "adjusted_p", rows[i].Number("adjusted_p"), test.AdjustedPValues[i], new Tolerance(1e-12));
                yield return FigureComparison.OfDecision(name, "rejected", rows[i]["rejected"] == "TRUE", test.Rejected[i]);
            }
        }
    }
}
