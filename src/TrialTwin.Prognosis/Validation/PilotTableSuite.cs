using System.Globalization;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Validation;
using TrialTwin.Prognosis.History;

namespace TrialTwin.Prognosis.Validation;

/// <summary>The CDISC pilot's primary table, every figure to half a unit of the last digit printed.</summary>
public sealed class PilotTableSuite : ValidationSuite
{
    /// <summary>Figures that end in 5 behind the last digit lie on the edge.</summary>
    private const double HalfUnit = 0.5000001;

    public override string Id => "covariate-adjustment/cdisc-pilot";

    public override string Source => "R12 to R16 CDISC pilot study report, table 14-3.01";

    public override Evidence Evidence => Evidence.Published;

    public override IEnumerable<FigureComparison> Compare() =>
        HistorySummary.Of(HistoricalTrials.Load(HistoricalTrials.CdiscPilot)).PublishedTable.Select(figure => new FigureComparison(
            "table 14-3.01",
            figure.Quantity,
            double.Parse(figure.Published, CultureInfo.InvariantCulture),
            figure.Full,
            new Tolerance(HalfUnit * Elementary.Pow(10, -Decimals(figure.Published)))));

    private static int Decimals(string text) => text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
}
