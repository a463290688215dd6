using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.SampleSizeAdaptation;

namespace TrialTwin.Trials.Validation;

/// <summary>Smallest conditional power of the promising zone, on the grid of Mehta and Pocock 2011, table 1.</summary>
public sealed class PromisingZoneSuite : ValidationSuite
{
    public override string Id => "combination/promising-zone";

    public override string Source => "A separate program for the condition of Chen, DeMets and Lan 2004, in steps of z that leave 1e-4";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare() =>
        from row in OracleRow.Of("combination/promising_zone_cpmin.csv")
        let zone = new PromisingZone(0.025, row.Number("target_conditional_power"), row.Number("interim_fraction"), row.Number("max_n_over_planned"))
        select new FigureComparison(
            $"target {row["target_conditional_power"]}, largest {row["max_n_over_planned"]}, interim {row["interim_fraction"]}",
            "CP_min",
            row.Number("CP_min"),
            zone.SmallestConditionalPower(),
            new Tolerance(1e-4));
}
