using TrialTwin.Trials.Designs;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Simulation;

/// <summary>Efficacy bounds of a trial of which not every look tests for efficacy.</summary>
internal static class LookBounds
{
    /// <summary>z at which each look rejects: infinity where it does not test for efficacy.</summary>
    /// <param name="looks">Information fraction of each look, the last 1, and whether it tests for efficacy, which the last does.</param>
    /// <param name="spending">Null only without interim efficacy looks.</param>
    /// <param name="alphaOneSided">Above 0 and below 0.5.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<(double Fraction, bool Efficacy)> looks, ErrorSpending? spending, double alphaOneSided)
    {
        double[] interim = [.. looks.SkipLast(1).Where(look => look.Efficacy).Select(look => look.Fraction)];
        var boundaries = GroupSequentialDesign.Create(interim, spending, alphaOneSided).Looks;
        int next = 0;
        return [.. looks.Select(look => look.Efficacy ? boundaries[next++].CriticalValue : double.PositiveInfinity)];
    }
}
