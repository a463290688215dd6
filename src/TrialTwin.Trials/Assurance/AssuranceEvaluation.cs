using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Trials.Assurance;

/// <summary>Evaluates assurance at given sizes and finds the size for a given assurance; nothing is drawn.</summary>
public static class AssuranceEvaluation
{
    /// <summary>Fewest patients or events.</summary>
    public const int SmallestSize = 4;

    /// <summary>Most patients or events that are searched.</summary>
    public const int LargestSize = 1000000;

    /// <param name="request">A request without problems.</param>
    /// <param name="cancellation">Looked at between sizes.</param>
    public static AssuranceResult Evaluate(AssuranceRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var success = new SuccessProbability(request);
        double sign = request.LowerIsBetter ? -1 : 1;
        double mean = success.Mixture.Sum(part => part.Weight * part.Mean);
        double variance = success.Mixture.Sum(part => part.Weight * ((part.StandardDeviation * part.StandardDeviation) + ((part.Mean - mean) * (part.Mean - mean))));
        int? target = request.TargetAssurance is { } wanted ? SizeFor(success, wanted, cancellation) : null;
        return new AssuranceResult(
            "trialtwin/assurance-result/1",
            CanonicalJson.HashOf(request),
            sign * mean,
            Math.Sqrt(variance),
            success.PriorAbove(0),
            request.RelevantEffect is { } relevant ? success.PriorAbove(sign * relevant) : null,
            [.. request.Sizes.Select(AtSize)],
            target is { } found ? AtSize(found) : null);

        AssuranceAtSize AtSize(int size)
        {
            cancellation.ThrowIfCancellationRequested();
            double whole = success.Of(size);
            double withBenefit = success.Of(size, 0);
            return new AssuranceAtSize(
                size,
                whole,
                success.Power(mean, size),
                whole - withBenefit,
                withBenefit / whole,
                request.RelevantEffect is { } least ? success.Of(size, sign * least) / whole : null);
        }
    }

    /// <summary>Doubles the size until the target is reached, then bisects whole sizes.</summary>
    private static int? SizeFor(SuccessProbability success, double target, CancellationToken cancellation)
    {
        int upper = SmallestSize;
        int lower = SmallestSize - 1;
        while (success.Of(upper) < target)
        {
            cancellation.ThrowIfCancellationRequested();
            if (upper >= LargestSize)
            {
                return null;
            }

            lower = upper;
            upper = Math.Min(2 * upper, LargestSize);
        }

        while (upper - lower > 1)
        {
            cancellation.ThrowIfCancellationRequested();
            int middle = lower + ((upper - lower) / 2);
            (lower, upper) = success.Of(middle) < target ? (middle, upper) : (lower, middle);
        }

        return upper;
    }
}
