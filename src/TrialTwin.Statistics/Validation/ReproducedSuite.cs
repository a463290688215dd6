using TrialTwin.Numerics.Validation;

namespace TrialTwin.Statistics.Validation;

/// <summary>
/// A suite whose references stand in oracles/control-arms/reproduced-figures.csv, with the row of the source, the quantity and
/// its tolerance: half a unit of the last digit printed, unless the note says why more.
/// </summary>
/// <param name="id">Area and name.</param>
/// <param name="source">Who made the reference figures.</param>
/// <param name="evidence">Kind of the reference.</param>
public abstract class ReproducedSuite(string id, string source, Evidence evidence) : ValidationSuite
{
    public override string Id => id;

    public override string Source => source;

    public override Evidence Evidence => evidence;

    public override IEnumerable<FigureComparison> Compare()
    {
        var found = Compute().ToDictionary(figure => (figure.Row, figure.Quantity), figure => figure.Value);
        foreach (var row in ReferenceTable.Open("oracles/control-arms/reproduced-figures.csv").Rows.Where(row => row["suite"] == id))
        {
            yield return new FigureComparison(
                $"{row["row"]} {row["source"]}",
                row["quantity"],
                ReferenceTable.Number(row, "expected"),
                found.TryGetValue((row["row"], row["quantity"]), out double value) ? value : null,
                new Tolerance(ReferenceTable.Number(row, "tolerance")!.Value));
        }
    }

    /// <summary>The product's figures by row and quantity.</summary>
    protected abstract IEnumerable<(string Row, string Quantity, double Value)> Compute();
}
