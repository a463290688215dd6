using FsCheck;
using FsCheck.Fluent;
using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Tests.Pharmacokinetics;

public sealed class WholeBodyModelTests
{
    private static readonly Gen<Individual> Adults =
        from age in Gen.Choose(20, 95)
        from male in Gen.Elements(true, false)
        from height in Gen.Choose(145, 195)
        from bodyMassIndex in Gen.Choose(18, 40)
        select new Individual(age, male ? Sex.Male : Sex.Female, height, bodyMassIndex * height * height / 10_000.0);

    [Fact]
    [Trait("Requirement", "REQ-TWIN-1")]
    public void Amounts_OfAnyAdult_AreConservedToEightDigits() =>
        Prop.ForAll(Adults.ToArbitrary(), individual =>
        {
            var model = Twin.Model(individual, new EnzymeActivity(0.4, 1.3));
            var state = After(model, 40, 10);
            return Math.Abs((WholeBodyModel.TotalAmount(state) / (40 * 10 * 0.9124)) - 1) < 1e-8;
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "REQ-TWIN-2")]
    public void Concentration_IsProportionalToTheDose()
    {
        var model = Twin.Model(Twin.OldWoman, EnzymeActivity.Mean);
        var five = model.Concentration(After(model, 20, 5));
        var ten = model.Concentration(After(model, 20, 10));
        Assert.Equal(2, ten / five, 1e-12);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-3")]
    public void AverageAtSteadyState_OfAnyAdult_EqualsTheFastPath() =>
        Prop.ForAll(Adults.ToArbitrary(), individual =>
        {
            var enzymes = new EnzymeActivity(1.7, 0.8);
            var full = PatientPharmacokinetics.Of(Twin.Model(individual, enzymes)).AreaNgHoursPerMl / 24 / PatientPharmacokinetics.DoseMg;
            var fast = Twin.Donepezil.Expose(individual, enzymes).AverageConcentrationPerMgPerDay;
            return Math.Abs((full / fast) - 1) < 1e-6;
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "REQ-TWIN-3")]
    public void AreaOfASingleDose_DoubleProgrammedClosedForm_Agrees()
    {
        // F dose / CL from the textbook's well-stirred liver, written out again from the file's numbers.
        var model = Twin.Model(Twin.OldMan, EnzymeActivity.Mean);
        var state = WholeBodyModel.EmptyState();
        model.Swallow(10, state);
        for (var day = 0; day < 200; day++)
        {
            var next = WholeBodyModel.EmptyState();
            model.Day.Advance(state, next);
            state = next;
        }

        static double Surface(double kg, double cm) => 0.024265 * Math.Pow(kg, 0.5378) * Math.Pow(cm, 0.3964);
        static double Gfr(double age, double surface) => (117 - (0.75 * Math.Max(0, age - 40))) * surface / 1.73 * 0.06;
        var bindingInAssay = 1 / (1 + Math.Pow(10, (0.56 * 3.6) - 1.41));
        var perLitreLiver = 6.35 / bindingInAssay * 40 * 1000 * 60e-6 * 0.044;
        static double Hepatic(double intrinsic, double flow) => flow * intrinsic / (flow + intrinsic);
        var referenceFlow = 6.5 * 60 * 0.255;
        var referenceRenal = Hepatic(perLitreLiver * 1.8, referenceFlow) * 0.17 / 0.83;
        var renal = referenceRenal * Gfr(72, Surface(81, 175)) / Gfr(30, Surface(73, 176));
        var flow = referenceFlow * Surface(81, 175) / Surface(73, 176);
        var intrinsic = perLitreLiver * 1.8 * Math.Pow(175 / 176.0, 0.75);
        var available = flow / (flow + intrinsic);
        var expected = 10 * 0.9124 * available / (renal + Hepatic(intrinsic, flow)) * 1000;
        Assert.Equal(1, WholeBodyModel.AreaUnderCurve(state) / expected, 1e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-4")]
    public void TryCreate_WithoutAPlausibleBody_SaysSoInsteadOfGivingNumbers()
    {
        Assert.Null(WholeBodyModel.TryCreate(Twin.Donepezil.Disposition, new Individual(50, Sex.Male, 175, 2), EnzymeActivity.Mean));
        Assert.Null(WholeBodyModel.TryCreate(Twin.Donepezil.Disposition, new Individual(50, Sex.Male, 210, 35), EnzymeActivity.Mean));
        Assert.Null(WholeBodyModel.TryCreate(Twin.Donepezil.Disposition, new Individual(50, Sex.Male, 175, double.NaN), EnzymeActivity.Mean));
    }

    private static double[] After(WholeBodyModel model, int days, double doseMg)
    {
        var state = WholeBodyModel.EmptyState();
        for (var day = 0; day < days; day++)
        {
            model.Swallow(doseMg, state);
            var next = WholeBodyModel.EmptyState();
            model.Day.Advance(state, next);
            state = next;
        }

        return state;
    }
}
