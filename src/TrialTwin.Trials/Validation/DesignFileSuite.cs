using System.Globalization;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Validation;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Trials.Designs.Requests;

namespace TrialTwin.Trials.Validation;

/// <summary>Every cell of a file of designs as <c>design evaluate</c> fills it.</summary>
public sealed class DesignFileSuite : ValidationSuite
{
    private readonly string name;

    private DesignFileSuite(string name, string source)
    {
        this.name = name;
        Source = source;
    }

    /// <summary>Fixed and group-sequential designs for means, rates, survival and counts.</summary>
    public static DesignFileSuite GroupSequential { get; } = new("group-sequential", "rpact 4.5.0.9315, cross-checked with gsDesign 3.11");

    /// <summary>Survival designs under a delayed effect.</summary>
    public static DesignFileSuite DelayedEffect { get; } = new("delayed-effect", "gsDesign2 1.1.8");

    public override string Id => $"designs/{name}";

    public override string Source { get; }

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        var table = CsvReader.ReadText($"{name}.csv", ReferenceCatalog.Open($"oracles/designs/{name}.csv").ReadText());
        var results = DesignFile.Evaluate(table, CancellationToken.None);
        for (int row = 0; row < results.Ids.Count; row++)
        {
            for (int column = 1; column < results.Columns.Count; column++)
            {
                string quantity = results.Columns[column];
                string expected = Cell(table, row, quantity);
                yield return new FigureComparison(
                    results.Ids[row],
                    quantity,
                    expected.Length == 0 ? null : double.Parse(expected, CultureInfo.InvariantCulture),
                    results.Values[row][column - 1],
                    ToleranceOf(table, row, quantity));
            }
        }
    }

    private static Tolerance ToleranceOf(TextTable table, int row, string quantity)
    {
        bool spending = Cell(table, row, "sides") == "2" && Cell(table, row, "efficacy_boundary_family").EndsWith("Spending", StringComparison.Ordinal);
        bool studentT = Cell(table, row, "endpoint") == "means" && Cell(table, row, "normal_approximation") == "FALSE";

        // The reference integrates over the break of this hazard to a relative 6e-5; the closed form is exact.
        bool knownError = Cell(table, row, "id") == "survival-samplesize-353" && quantity is ("out_analysis_time_2" or "out_expected_study_duration_H1");
        if (quantity.Contains("_z_", StringComparison.Ordinal))
        {
            return new Tolerance(spending ? 5e-5 : 1e-5);
        }

        string[] probabilities = ["prob", "_p_", "alpha", "beta", "power"];
        return probabilities.Any(word => quantity.Contains(word, StringComparison.Ordinal))
            ? new Tolerance(1e-6)
            : new Tolerance(0, spending || studentT || knownError ? 1e-4 : 1e-5);
    }

    private static string Cell(TextTable table, int row, string column)
    {
        int index = table.Columns.ToList().IndexOf(column);
        return index < 0 ? "" : table.Rows[row][index];
    }
}
