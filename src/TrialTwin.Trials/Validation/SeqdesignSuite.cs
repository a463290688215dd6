using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.Validation;

/// <summary>Maximum information and average sample numbers of two designs.</summary>
public sealed class SeqdesignSuite : ValidationSuite
{
    private static readonly SequentialPlan Pocock = new(
        2, 0.05, 0.1, [0.25, 0.5, 0.75, 1], new EfficacyBoundary.WangTsiatis(0.5), new FutilityBoundary.None());

    private static readonly SequentialPlan Spending = new(
        1,
        0.025,
        0.1,
        [0.2, 0.4, 0.6, 0.8, 1],
        new EfficacyBoundary.Spending(new ErrorSpendingFunction.OBrienFlemingType()),
        new FutilityBoundary.Spending(new ErrorSpendingFunction.PocockType()),
        BindingFutility: true);

    public override string Id => "designs/sas-seqdesign";

    public override string Source => "SAS/STAT documentation, SEQDESIGN, examples 83.3 and 87.8; further digits rpact";

    public override Evidence Evidence => Evidence.Published;

    public override IEnumerable<FigureComparison> Compare()
    {
        var pocock = Statistics(SequentialDesign.Create(Pocock), 0.4);
        var spending = Statistics(SequentialDesign.Create(Spending), 0.2);
        foreach (var row in OracleRow.Of("designs/sas_seqdesign_documentation.csv"))
        {
            double found = (row["example"].StartsWith("Example 83.3", StringComparison.Ordinal) ? pocock : spending)[row["statistic"]];
            string name = $"{row["example"]}: {row["statistic"]}";
            yield return new FigureComparison(name, "published", row.Number("published_value"), found, new Tolerance(0, 1e-5));
            yield return new FigureComparison(name, "rpact", row.Number("computed_rpact"), found, new Tolerance(0, 1e-5));
        }
    }

    private static Dictionary<string, double> Statistics(SequentialDesign design, double effect) => new(StringComparer.Ordinal)
    {
        ["Max Information (Percent of Fixed Sample)"] = 100 * design.InflationFactor,
        ["Max Information"] = design.Drift * design.Drift / (effect * effect),
        ["Null Ref ASN (Percent of Fixed Sample)"] = 100 * design.ExpectedInformationRatio(0),
        ["Alt Ref ASN (Percent of Fixed Sample)"] = 100 * design.ExpectedInformationRatio(design.Drift),
    };
}
