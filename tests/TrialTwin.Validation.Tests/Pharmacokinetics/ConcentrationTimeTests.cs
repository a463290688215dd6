using System.Globalization;
using System.Text;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;
using TrialTwin.Twins.PartitionCoefficients;
using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Validation.Tests.Pharmacokinetics;

/// <summary>Concentrations after intravenous doses beside observed ones; the figures of reports/validation/concentration-time.</summary>
[Trait("Requirement", "REQ-TWIN-12")]
public sealed class ConcentrationTimeTests
{
    private static readonly ReferencePhysiology Physiology = ReferencePhysiology.Load();
    private static readonly IReadOnlyList<ObservedProfile> Profiles = ObservedProfile.Load();

    // EPA OPERA as in httk 2.7.4; alfentanil: Utsey et al. 2020. Nobody fitted these to the profiles.
    private static readonly Dictionary<string, double> BlindLogP = new(StringComparer.Ordinal)
    {
        ["midazolam"] = 2.444, ["alfentanil"] = 2.2, ["alprazolam"] = 2.122, ["fluconazole"] = 0.5014,
    };

    [Fact]
    public void Concentrations_PublishedProfiles_AreMissedByTheKeptErrors()
    {
        var text = new StringBuilder("logP,compound,method,profiles,points,gmfe,afe,within2FoldPercent\n");
        var fitted = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var isBlind in new[] { false, true })
        {
            foreach (var method in Enum.GetValues<PartitionMethod>())
            {
                var all = new List<double>();
                foreach (var profiles in Profiles.GroupBy(p => p.Compound))
                {
                    var compound = Compound(profiles.Key, method, isBlind);
                    var folds = profiles.SelectMany(p => Folds(compound, p)).ToList();
                    all.AddRange(folds);
                    text.Append(CultureInfo.InvariantCulture, $"{(isBlind ? "blind" : "fitted")},{profiles.Key},{method},{profiles.Count()},{FoldErrors.Fields(folds)}\n");
                    if (!isBlind && method == PartitionMethod.RodgersRowland)
                    {
                        fitted[profiles.Key] = FoldErrors.Gmfe(folds);
                    }
                }

                text.Append(CultureInfo.InvariantCulture, $"{(isBlind ? "blind" : "fitted")},all,{method},{Profiles.Count},{FoldErrors.Fields(all)}\n");
            }
        }

        KeptReport.AssertSame("concentration-time/errors.csv", text.ToString());

        // An independent model of the same structure and inputs found 1.49, 1.49, 1.19 and 1.18 on much the same profiles.
        Assert.InRange(fitted["midazolam"], 1, 1.7);
        Assert.InRange(fitted["alfentanil"], 1, 1.8);
        Assert.InRange(fitted["alprazolam"], 1, 1.4);
        Assert.InRange(fitted["fluconazole"], 1, 1.4);
    }

    [Fact]
    public void Infusion_DoubleProgrammedAsManyInjections_GivesTheSameConcentrations()
    {
        var disposition = new Disposition(TrialTwin.Twins.Compounds.Compound.Load("theophylline"), Physiology);
        var model = WholeBodyModel.TryCreate(disposition, Disposition.ReferenceMan(Physiology), EnzymeActivity.Mean)!;
        const int Injections = 400;
        var infused = WholeBodyModel.EmptyState();
        model.Infuse(10, infused);
        var half = WholeBodyModel.EmptyState();
        model.StepOf(0.5).Advance(infused, half);
        var state = WholeBodyModel.EmptyState();
        var step = model.StepOf(0.5 / Injections / 2);
        for (var i = 0; i < Injections; i++)
        {
            // Half a step, the dose, half a step: relative error (99/h x 0.00125 h)^2 / 24 = 6e-4 at most, from the turnover of venous blood.
            state = Advance(step, state);
            model.Inject(5.0 / Injections, state);
            state = Advance(step, state);
        }

        Assert.Equal(1, model.Concentration(half) / model.Concentration(state), 5e-4);
        Assert.Equal(5, WholeBodyModel.TotalAmount(half), 1e-8);
    }

    private static Compound Compound(string id, PartitionMethod method, bool isBlind)
    {
        var compound = TrialTwin.Twins.Compounds.Compound.Load(id);
        var logP = compound.Parameters.LogP;
        return compound with
        {
            PartitionMethod = method,
            Parameters = compound.Parameters with { LogP = isBlind ? logP with { Value = BlindLogP[id] } : logP },
        };
    }

    private static IReadOnlyList<double> Folds(Compound compound, ObservedProfile profile) => PredictedCourse.Folds(
        compound,
        new DoseEvent(
            profile.InfusionHours > 0 ? DoseRoute.IntravenousInfusion : DoseRoute.IntravenousBolus,
            AmountMg: profile.IsPerKg ? null : profile.Dose,
            AmountMgPerKg: profile.IsPerKg ? profile.Dose : null,
            InfusionHours: profile.InfusionHours > 0 ? profile.InfusionHours : null),
        profile.Points);

    private static double[] Advance(TrialTwin.Numerics.Ode.CompartmentalPropagator step, double[] state)
    {
        var next = WholeBodyModel.EmptyState();
        step.Advance(state, next);
        return next;
    }
}
