using TrialTwin.Statistics.Borrowing;
using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.ControlArms.Requests;

namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>
/// Type I error, power, tolerated drift and tipping points over borrowing weight, heterogeneity and power priors; exact or by
/// quadrature. See docs/methods/borrowing.md.
/// </summary>
internal static class BorrowingSensitivity
{
    private const int Cells = 40;
    private const double FurthestSds = 3;
    private const int Steps = 300;
    private const int BisectionSteps = 40;

    /// <param name="request">A request that asks for it.</param>
    /// <param name="priors">Its priors.</param>
    public static BorrowingSensitivityResult Analyse(ControlArmRequest request, BorrowingPriors priors)
    {
        var plan = request.Borrowing!.Sensitivity!;
        var ways = Ways(plan, priors).ToList();
        List<SensitivityRow> rows =
        [
            .. from way in ways
               from controls in request.Borrowing.Controls
               select Row(request, way.Name, controls, new DriftingTrial(request, way.Prior, priors.Map.Mean, controls)),
        ];
        var tipping = new List<TippingRow>();
        if (plan.Observed is not null)
        {
            var point = new TippingPoint(request);
            tipping.AddRange(ways.Where(way => way.Name != new BorrowedPrior()).Select(way => point.Find(way.Name, way.Prior, way.Vague)));
        }

        return new BorrowingSensitivityResult(
            rows,
            [.. rows.GroupBy(row => row.Prior).Select(group => new SafeSize(group.Key, group.FirstOrDefault(row => row.IsSafe)?.Controls))],
            tipping);
    }

    private static IEnumerable<(BorrowedPrior Name, MixturePrior Prior, PriorComponent? Vague)> Ways(BorrowingSensitivityPlan plan, BorrowingPriors priors)
    {
        yield return (new BorrowedPrior(), priors.Alone, null);
        foreach (double scale in plan.HeterogeneityScales)
        {
            var map = MixtureApproximation.Of(priors.MapAt(scale)).Prior;
            foreach (double weight in plan.RobustWeights)
            {
                var robust = priors.Robust(map, weight);
                yield return (new BorrowedPrior(weight, scale), robust, robust.Components[^1].Distribution);
            }
        }

        foreach (double share in plan.PowerShares ?? [])
        {
            yield return (new BorrowedPrior(PowerShare: share), priors.Power(share), null);
        }
    }

    private static SensitivityRow Row(ControlArmRequest request, BorrowedPrior prior, int controls, DriftingTrial trial)
    {
        var (range, limit) = (request.Borrowing!.Sensitivity!.DriftRange, request.Borrowing.MaximumTypeIError);
        double[] drifts = [0, .. Enumerable.Range(0, Cells + 1).Select(i => range.Lower + (i * (range.Upper - range.Lower) / Cells))];
        var errors = drifts.Select(drift => (Drift: drift, Error: trial.TypeIError(drift))).Where(cell => cell.Error is not null).ToArray();
        var worst = errors.MaxBy(cell => cell.Error!.Value);
        bool holds = trial.TypeIError(0) <= limit;
        double? power = trial.Power(0);
        return new SensitivityRow(
            prior,
            controls,
            worst.Error!.Value,
            worst.Drift,
            power,
            drifts.Select(trial.Power).Min(),
            holds ? Tolerated(request, trial, -1) : null,
            holds ? Tolerated(request, trial, 1) : null,
            worst.Error <= limit && power >= request.Test.Power);
    }

    /// <summary>How far drift may go in one direction; at most to the edge of what is possible, or three SDs of the outcome.</summary>
    private static double Tolerated(ControlArmRequest request, DriftingTrial trial, int sign)
    {
        double step = sign * (request.Endpoint.Kind == EndpointKind.Binary ? 1 : FurthestSds * request.Endpoint.SdControl) / Steps;
        double kept = 0;
        for (int i = 1; i <= Steps && trial.TypeIError(i * step) is { } error; i++)
        {
            if (error > request.Borrowing!.MaximumTypeIError)
            {
                return Bisect(kept, i * step);
            }

            kept = i * step;
        }

        return kept;

        double Bisect(double inside, double outside)
        {
            for (int i = 0; i < BisectionSteps; i++)
            {
                double middle = 0.5 * (inside + outside);
                (inside, outside) = trial.TypeIError(middle) <= request.Borrowing!.MaximumTypeIError ? (middle, outside) : (inside, middle);
            }

            return inside;
        }
    }
}
