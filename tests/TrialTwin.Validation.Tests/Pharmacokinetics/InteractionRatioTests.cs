using System.Globalization;
using System.Text;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;

namespace TrialTwin.Validation.Tests.Pharmacokinetics;

/// <summary>Ratios of exposure with and without rifampicin, clarithromycin or fluconazole beside observed ones; nothing was fitted to them here.</summary>
[Trait("Requirement", "REQ-TWIN-38")]
public sealed class InteractionRatioTests
{
    private const double WholeHours = 48;

    // Usual doses of the victims; their kinetics are far from saturation in the body.
    private static readonly Dictionary<string, double> OralMg = new(StringComparer.Ordinal) { ["midazolam"] = 5, ["alfentanil"] = 4, ["alprazolam"] = 1 };

    [Fact]
    public void AreaRatios_PublishedInteractions_AreMissedByTheKeptErrors()
    {
        var observed = KeptReport.ReadLines("reference-data/oracles/interactions/ratios.csv").Skip(1).Select(line => line.Split(',')).ToList();
        var predicted = new InteractionRatio[observed.Count];
        Parallel.For(0, observed.Count, i => predicted[i] = Predict(observed[i]));
        var ratios = new StringBuilder("id,victim,perpetrator,victimRoute,perpetratorDoseMg,observedAucRatio,predictedAucRatio,observedCmaxRatio,predictedCmaxRatio\n");
        var rows = new List<(string Perpetrator, double Area, double? Cmax)>();
        foreach (var (fields, ratio) in observed.Zip(predicted))
        {
            ratios.Append(
                CultureInfo.InvariantCulture,
                $"{fields[0]},{fields[1]},{fields[2]},{fields[3]},{fields[7]},{Number(fields[10]):0.###},{ratio.AreaRatio:0.###},{fields[11]},{ratio.CmaxRatio:0.###}\n");
            rows.Add((fields[2], ratio.AreaRatio / Number(fields[10]), fields[11].Length > 0 ? ratio.CmaxRatio / Number(fields[11]) : null));
        }

        var errors = new StringBuilder("perpetrator,ratio,n,gmfe,afe,within2FoldPercent\n");
        foreach (var group in rows.GroupBy(row => row.Perpetrator).OrderBy(group => group.Key, StringComparer.Ordinal).Append(rows.GroupBy(_ => "all").Single()))
        {
            errors.Append(CultureInfo.InvariantCulture, $"{group.Key},AUC,{FoldErrors.Fields([.. group.Select(row => row.Area)])}\n");
            errors.Append(CultureInfo.InvariantCulture, $"{group.Key},Cmax,{FoldErrors.Fields([.. group.Select(row => row.Cmax).OfType<double>()])}\n");
        }

        KeptReport.AssertSame("interactions/ratios.csv", ratios.ToString());
        KeptReport.AssertSame("interactions/errors.csv", errors.ToString());
        Assert.All(rows, row => Assert.True(double.IsFinite(row.Area) && row.Area > 0));
    }

    private static InteractionRatio Predict(string[] fields)
    {
        var start = Number(fields[4]);
        var isOral = fields[3] == "PO";
        var victim = new DoseEvent(isOral ? DoseRoute.Oral : DoseRoute.IntravenousBolus, AmountMg: isOral ? OralMg[fields[1]] : 1, StartHours: start);
        double? infusion = fields[8].Length > 0 ? Number(fields[8]) : null;
        var route = fields[6] == "PO" ? DoseRoute.Oral : infusion is null ? DoseRoute.IntravenousBolus : DoseRoute.IntravenousInfusion;
        IReadOnlyList<DoseEvent> doses =
        [
            .. fields[9].Split(';').Select(time => new DoseEvent(route, AmountMg: Number(fields[7]), StartHours: Number(time), InfusionHours: infusion)),
        ];
        var end = start + (fields[5].Length > 0 ? Number(fields[5]) : WholeHours);
        var study = new ExposureStudy(
            Compound.Load(fields[1]), [new ExposureRegimen("victim", [victim])], [(Compound.Load(fields[2]), doses)], [PredictedCourse.ReferenceMan], [0, end], null);
        return InteractionRatio.Of(new ExposureSimulation(study, 1).Simulate(null, CancellationToken.None)).Single();
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
