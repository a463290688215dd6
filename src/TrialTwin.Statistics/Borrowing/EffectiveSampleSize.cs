using TrialTwin.Numerics.Quadrature;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>
/// How many patients (events for a hazard rate) a prior is worth. A size that is not defined is said so with the reason,
/// never a negative number. See docs/methods/borrowing.md.
/// </summary>
/// <param name="Value">Patients or events; null where not defined.</param>
/// <param name="Reason">Why it is not defined; null where it is.</param>
public sealed record EffectiveSampleSize(double? Value, string? Reason)
{
    private const int Panels = 60;
    private const int ModeCells = 400;
    private const int ModeSteps = 60;
    private const double FlatPriorSize = 0.01;

    /// <param name="prior">Prior.</param>
    /// <param name="method">Definition.</param>
    /// <param name="samplingSd">SD of one patient's outcome, for normal priors only.</param>
    public static EffectiveSampleSize Of(MixturePrior prior, EssMethod method, double samplingSd = 1) => method switch
    {
        EssMethod.Moment => Defined(Moment(prior, samplingSd)),
        EssMethod.Morita => Morita(prior, samplingSd),
        _ => Elir(prior, samplingSd),
    };

    private static double Moment(MixturePrior prior, double samplingSd)
    {
        double mean = prior.Mean;
        return prior.Components[0].Distribution switch
        {
            BetaComponent => (mean * (1 - mean) / prior.Variance) - 1,
            GammaComponent => mean * mean / prior.Variance,
            _ => samplingSd * samplingSd / prior.Variance,
        };
    }

    private static EffectiveSampleSize Morita(MixturePrior prior, double samplingSd)
    {
        if (Mode(prior) is not { } mode)
        {
            return new EffectiveSampleSize(null, "The density has no maximum inside its range, and so no curvature there.");
        }

        double information = prior.InformationAt(mode);
        double rest = 1 - mode;
        double mean = prior.Mean;
        return Defined(prior.Components[0].Distribution switch
        {
            BetaComponent => (information
                    - (((FlatPriorSize * mode) - 1) / (mode * mode)) - (((FlatPriorSize * rest) - 1) / (rest * rest)))
                / ((mean / (mode * mode)) + ((1 - mean) / (rest * rest))),
            GammaComponent => (information * mode * mode) + 1 - FlatPriorSize,
            _ => (information * samplingSd * samplingSd) - FlatPriorSize,
        });
    }

    private static EffectiveSampleSize Elir(MixturePrior prior, double samplingSd)
    {
        if (prior.Components.Any(component => component.Distribution is BetaComponent { A: < 1 } or BetaComponent { B: < 1 }))
        {
            return new EffectiveSampleSize(null, "A beta component has a shape below 1, for which the expected information diverges.");
        }

        var kind = prior.Components[0].Distribution;
        var rule = PanelRule.Of(
            prior.Components.Min(component => component.Distribution.Support.Lower),
            prior.Components.Max(component => component.Distribution.Support.Upper),
            Panels);
        return Defined(rule.Integrate(u =>
        {
            var (x, slope) = kind.FromLine(u);
            return slope == 0 || x is 0 or 1 ? 0 : prior.Density(x) * prior.InformationAt(x) * slope * kind switch
            {
                BetaComponent => x * (1 - x),
                GammaComponent => x * x,
                _ => samplingSd * samplingSd,
            };
        }));
    }

    private static EffectiveSampleSize Defined(double value) => value >= 0
        ? new EffectiveSampleSize(value, null)
        : new EffectiveSampleSize(null, "By this definition the prior holds less information than none; use another definition.");

    /// <summary>Highest local maximum of the density inside its range; null where it has none.</summary>
    private static double? Mode(MixturePrior prior)
    {
        var kind = prior.Components[0].Distribution;
        double low = prior.Components.Min(component => component.Distribution.Support.Lower);
        double width = (prior.Components.Max(component => component.Distribution.Support.Upper) - low) / ModeCells;
        double[] heights = [.. Enumerable.Range(0, ModeCells + 1).Select(i => At(low + (i * width)))];
        int[] peaks = [.. Enumerable.Range(1, ModeCells - 1).Where(i => heights[i] > heights[i - 1] && heights[i] > heights[i + 1])];
        if (peaks.Length == 0)
        {
            return null;
        }

        int best = peaks.MaxBy(i => heights[i]);
        double left = low + ((best - 1) * width);
        double right = low + ((best + 1) * width);
        for (int i = 0; i < ModeSteps; i++)
        {
            double third = (right - left) / 3;
            (left, right) = At(left + third) < At(right - third) ? (left + third, right) : (left, right - third);
        }

        return kind.FromLine(0.5 * (left + right)).Value;

        double At(double u)
        {
            double x = kind.FromLine(u).Value;
            return kind is BetaComponent && x is 0 or 1 ? 0 : prior.Density(x);
        }
    }
}
