using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>
/// A MAP prior as a mixture of conjugate components: expectation-maximisation on 400 cells of the prior, deterministic from
/// components with its moments and graded variances.
/// </summary>
public sealed record MixtureApproximation(MixturePrior Prior, double Divergence)
{
    private const int Cells = 400;
    private const double Tail = 1e-5;
    private const int MaximumSteps = 400;
    private const int MostComponents = 3;
    private const double Enough = 0.002;

    /// <summary>The smallest mixture, of at most three components, that adding another one improves by less than 0.002.</summary>
    /// <returns>The mixture and the Kullback-Leibler divergence of the prior's cells from it, nats.</returns>
    public static MixtureApproximation Of(MapPrior prior)
    {
        var cells = CellsOf(prior);
        var best = Fit(prior, cells, 1);
        for (int components = 2; components <= MostComponents; components++)
        {
            var next = Fit(prior, cells, components);
            if (next.Divergence > best.Divergence - Enough)
            {
                break;
            }

            best = next;
        }

        return best;
    }

    private static (double[] Values, double[] Weights, double[] Ends) CellsOf(MapPrior prior)
    {
        double low = prior.LinkedQuantile(Tail);
        double width = (prior.LinkedQuantile(1 - Tail) - low) / Cells;
        var values = new double[Cells];
        var weights = new double[Cells];
        var ends = new double[Cells + 1];
        double below = prior.LinkedCdf(low);
        double first = below;
        ends[0] = prior.Natural(low);
        for (int i = 0; i < Cells; i++)
        {
            double above = prior.LinkedCdf(low + ((i + 1) * width));
            values[i] = prior.Natural(low + ((i + 0.5) * width));
            ends[i + 1] = prior.Natural(low + ((i + 1) * width));
            weights[i] = above - below;
            below = above;
        }

        double total = below - first;
        return (values, [.. weights.Select(weight => weight / total)], ends);
    }

    private static MixtureApproximation Fit(MapPrior prior, (double[] Values, double[] Weights, double[] Ends) cells, int components)
    {
        double[] factors = components switch { 1 => [1], 2 => [0.4, 2.5], _ => [0.25, 1, 4] };
        var mixture = new MixturePrior([.. factors.Select(factor => new MixtureComponent(1.0 / components, prior.MatchedComponent(factor)))]);
        double before = double.NegativeInfinity;
        for (int step = 0; step < MaximumSteps; step++)
        {
            (mixture, double likelihood) = Improve(mixture, cells.Values, cells.Weights);
            if (likelihood - before < 1e-9)
            {
                break;
            }

            before = likelihood;
        }

        double divergence = 0;
        for (int i = 0; i < Cells; i++)
        {
            double share = mixture.Cdf(cells.Ends[i + 1]) - mixture.Cdf(cells.Ends[i]);
            divergence += cells.Weights[i] * Elementary.Log(cells.Weights[i] / Math.Max(share, 1e-300));
        }

        return new MixtureApproximation(mixture, divergence);
    }

    private static (MixturePrior Next, double LogLikelihood) Improve(MixturePrior mixture, double[] values, double[] weights)
    {
        int count = mixture.Components.Count;
        var shares = new double[count][];
        for (int k = 0; k < count; k++)
        {
            shares[k] = [.. values.Select(x => mixture.Components[k].Weight * Elementary.Exp(mixture.Components[k].Distribution.LogDensity(x)))];
        }

        double likelihood = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double total = Math.Max(shares.Sum(share => share[i]), 1e-300);
            likelihood += weights[i] * Elementary.Log(total);
            foreach (double[] share in shares)
            {
                share[i] *= weights[i] / total;
            }
        }

        return (new MixturePrior([.. mixture.Components.Select((component, k) =>
        {
            double weight = shares[k].Sum();
            return new MixtureComponent(weight, weight < 1e-6 ? component.Distribution : component.Distribution.Refit(values, [.. shares[k].Select(share => share / weight)]));
        })]), likelihood);
    }
}
