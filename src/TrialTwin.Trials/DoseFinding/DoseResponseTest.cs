using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.DoseFinding;

/// <summary>
/// First step of MCP-Mod (Bretz et al. 2005; qualified by EMA 2014 and found fit for purpose by FDA 2016): one contrast for
/// each candidate shape, and the familywise error kept by the joint t distribution of the contrasts.
/// </summary>
public static class DoseResponseTest
{
    /// <summary>Tests each candidate for a positive effect.</summary>
    /// <param name="data">The trial.</param>
    /// <param name="candidates">Shapes, none of which is a combination of the others over the trial's doses.</param>
    /// <exception cref="ArgumentException">A flat candidate, or candidates that determine each other.</exception>
    public static IReadOnlyList<ModelContrast> Analyse(DoseResponseData data, IReadOnlyList<DoseResponseModel> candidates)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(candidates);
        double[][] contrasts = [.. candidates.Select(model => OptimalContrast.Of(model, data.Groups))];
        double[] errors = [.. contrasts.Select(contrast => Math.Sqrt(Product(data, contrast, contrast)))];
        double[][] correlation = [.. contrasts.Select((row, i) =>
            contrasts.Select((column, j) => i == j ? 1 : Product(data, row, column) / (errors[i] * errors[j])).ToArray())];
        var joint = new MultivariateT(correlation, data.DegreesOfFreedom);
        return
        [
            .. candidates.Select((model, i) =>
            {
                double estimate = contrasts[i].Zip(data.Groups).Sum(pair => pair.First * pair.Second.Mean);
                double statistic = estimate / (errors[i] * Math.Sqrt(data.PooledVariance));
                return new ModelContrast(model, contrasts[i], statistic, joint.UpperTailOfMaximum(statistic));
            }),
        ];
    }

    private static double Product(DoseResponseData data, double[] left, double[] right)
    {
        double sum = 0;
        for (int group = 0; group < left.Length; group++)
        {
            sum += left[group] * right[group] / data.Groups[group].Patients;
        }

        return sum;
    }
}
