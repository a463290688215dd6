using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Validation.Tests.Pharmacokinetics;

/// <summary>What the model says of one typical man: 30 years, 176 cm, 73 kg.</summary>
internal static class PredictedCourse
{
    public static VirtualIndividual ReferenceMan { get; } = new TypicalIndividuals().Of(0, new Individual(30, Sex.Male, 176, 73), null, out _)!;

    /// <summary>Predicted over observed at every point.</summary>
    public static IReadOnlyList<double> Folds(Compound compound, DoseEvent dose, IReadOnlyList<(double Hours, double MgPerL)> points)
    {
        double[] times = [.. points.Select(point => point.Hours).Distinct().Order()];
        var study = new ExposureStudy(compound, [new ExposureRegimen("observed", [dose])], [], [ReferenceMan], times);
        var curve = new ExposureSimulation(study, 1).Simulate(null, CancellationToken.None)[0].Individuals[0]!.Curve;
        return [.. points.Select(point => curve[Array.IndexOf(times, point.Hours)] / 1000 / point.MgPerL)];
    }
}
