using System.Globalization;
using System.Text;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Validation.Tests.Pharmacokinetics;

/// <summary>A blind prediction: theophylline by mouth in 12 volunteers, from structure, hepatocytes and binding alone.</summary>
[Trait("Requirement", "REQ-TWIN-12")]
public sealed class OralTheophyllineTests
{
    private static readonly ReferencePhysiology Physiology = ReferencePhysiology.Load();

    [Fact]
    public void Concentrations_PublishedVolunteers_AreMissedByTheKeptErrors()
    {
        var disposition = new Disposition(Compound.Load("theophylline"), Physiology);
        var text = new StringBuilder("subject,weightKg,points,gmfe,afe,within2FoldPercent\n");
        var all = new List<double>();
        foreach (var subject in KeptReport.ReadLines("reference-data/oracles/concentration-time/theophylline-oral.csv")
            .Skip(1).Select(line => line.Split(',').Select(f => double.Parse(f, CultureInfo.InvariantCulture)).ToArray()).GroupBy(f => f[0]))
        {
            var folds = Folds(disposition, [.. subject]);
            all.AddRange(folds);
            text.Append(CultureInfo.InvariantCulture, $"{subject.Key},{subject.First()[1]},{FoldErrors.Fields(folds)}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"all,,{FoldErrors.Fields(all)}\n");
        KeptReport.AssertSame("concentration-time/theophylline.csv", text.ToString());
        Assert.Equal(12, text.ToString().Split('\n').Length - 3);
    }

    /// <summary>Predicted over observed; height, age and sex are not in the data: 176 cm, 30 years, male.</summary>
    private static List<double> Folds(Disposition disposition, IReadOnlyList<double[]> rows)
    {
        var person = Disposition.ReferenceMan(Physiology) with { WeightKg = rows[0][1] };
        var model = WholeBodyModel.TryCreate(disposition, person, EnzymeActivity.Mean)!;
        var folds = new List<double>();
        foreach (var row in rows)
        {
            var state = WholeBodyModel.EmptyState();
            var then = WholeBodyModel.EmptyState();
            model.Swallow(row[2], state);
            model.StepOf(row[3]).Advance(state, then);
            folds.Add(model.Concentration(then) / 1000 / row[4]);
        }

        return folds;
    }
}
