using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Quadrature;
using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.DoseFinding;

/// <summary>
/// Continual reassessment method (O'Quigley, Pepe and Fisher, Biometrics 1990;46:33-48) with the power model: the rate of
/// toxicity at a dose is its prior guess to the power exp(beta), with a normal prior of mean 0 for beta.
/// </summary>
public sealed record CrmDesign
{
    /// <summary>Prior standard deviation of beta in most published designs: the root of 1.34.</summary>
    public const double UsualPriorSd = 1.1575836902790226;

    private const double SearchReach = 30;

    /// <summary>A posterior density below exp(-40) of its mode is left out.</summary>
    private const double Depth = 40;

    private const int Nodes = 96;

    /// <param name="skeleton">Prior guesses of the rate at each dose, rising from above 0 to below 1.</param>
    /// <param name="targetRate">Target rate, between 0 and 1.</param>
    /// <param name="priorSd">Standard deviation of the prior of beta, above 0.</param>
    public CrmDesign(IReadOnlyList<double> skeleton, double targetRate, double priorSd = UsualPriorSd)
    {
        ArgumentNullException.ThrowIfNull(skeleton);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(priorSd);
        double before = 0;
        foreach (double guess in skeleton)
        {
            if (!(guess > before && guess < 1))
            {
                throw new ArgumentOutOfRangeException(nameof(skeleton), guess, "The guesses rise from above 0 to below 1.");
            }

            before = guess;
        }

        if (skeleton.Count == 0 || targetRate is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(targetRate), targetRate, "A design has at least one dose and a target between 0 and 1.");
        }

        Skeleton = skeleton;
        TargetRate = targetRate;
        PriorSd = priorSd;
    }

    public IReadOnlyList<double> Skeleton { get; }

    public double TargetRate { get; }

    public double PriorSd { get; }

    /// <summary>Posterior estimate and the dose that is closest to the target.</summary>
    /// <param name="tallies">Patients and toxicities at each dose, as many as the skeleton has doses.</param>
    public CrmResult Analyse(IReadOnlyList<DoseTally> tallies)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        ArgumentOutOfRangeException.ThrowIfNotEqual(tallies.Count, Skeleton.Count);
        double beta = PosteriorMean(tallies);
        double[] rates = [.. Skeleton.Select(guess => Elementary.Exp(Elementary.Exp(beta) * Elementary.Log(guess)))];
        int closest = Enumerable.Range(0, rates.Length).MinBy(dose => Math.Abs(rates[dose] - TargetRate));
        return new CrmResult(beta, rates, closest + 1);
    }

    /// <summary>Mean of beta under the posterior, whose logarithm is concave: integrated from its mode to both sides.</summary>
    private double PosteriorMean(IReadOnlyList<DoseTally> tallies)
    {
        double mode = BracketedRoot.Find(beta => Slope(tallies, beta), -SearchReach, SearchReach, 1e-12)
            ?? throw new ArithmeticException("The posterior of the toxicity model has no mode within reach.");
        double top = LogPosterior(tallies, mode);
        double lower = End(tallies, mode, -1);
        double upper = End(tallies, mode, 1);
        double mass = 0;
        double moment = 0;
        foreach (var (from, to) in new[] { (lower, mode), (mode, upper) })
        {
            mass += GaussLegendre.Of(Nodes).Integrate(beta => Elementary.Exp(LogPosterior(tallies, beta) - top), from, to);
            moment += GaussLegendre.Of(Nodes).Integrate(beta => (beta - mode) * Elementary.Exp(LogPosterior(tallies, beta) - top), from, to);
        }

        return mode + (moment / mass);
    }

    /// <summary>Where the posterior density has become negligible, on one side of the mode.</summary>
    private double End(IReadOnlyList<DoseTally> tallies, double mode, int side)
    {
        double level = LogPosterior(tallies, mode) - Depth;
        double farthest = Math.Sqrt(2 * Depth) * PriorSd * 1.01;
        double end = mode + (side * farthest);
        return BracketedRoot.Find(beta => LogPosterior(tallies, beta) - level, mode, end, 1e-6 * farthest) ?? end;
    }

    private double LogPosterior(IReadOnlyList<DoseTally> tallies, double beta)
    {
        double sum = -0.5 * beta * beta / (PriorSd * PriorSd);
        for (int dose = 0; dose < tallies.Count; dose++)
        {
            double logRate = Elementary.Exp(beta) * Elementary.Log(Skeleton[dose]);
            int without = tallies[dose].Patients - tallies[dose].Toxicities;
            sum += tallies[dose].Toxicities * logRate;
            sum += without == 0 ? 0 : without * Elementary.Log(-Elementary.Expm1(logRate));
        }

        return sum;
    }

    private double Slope(IReadOnlyList<DoseTally> tallies, double beta)
    {
        double sum = -beta / (PriorSd * PriorSd);
        for (int dose = 0; dose < tallies.Count; dose++)
        {
            double logRate = Elementary.Exp(beta) * Elementary.Log(Skeleton[dose]);
            int without = tallies[dose].Patients - tallies[dose].Toxicities;
            sum += logRate * tallies[dose].Toxicities;
            sum -= without == 0 ? 0 : without * logRate * Elementary.Exp(logRate) / -Elementary.Expm1(logRate);
        }

        return sum;
    }
}
