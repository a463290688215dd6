using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.Designs;

/// <summary>How much of a type I or type II error may be spent up to each look (Lan and DeMets, Biometrika 1983;70:659-663).</summary>
public abstract record ErrorSpendingFunction
{
    private ErrorSpendingFunction()
    {
    }

    /// <summary>Cumulative error at each look; the whole error at information fraction 1.</summary>
    /// <param name="total">Whole error of one side, between 0 and 1.</param>
    /// <param name="fractions">Information fractions, above 0; above 1 counts as 1.</param>
    public virtual double[] Cumulative(double total, IReadOnlyList<double> fractions) =>
        [.. fractions.Select(fraction => fraction >= 1 ? total : Spent(total, fraction))];

    /// <summary>Error spent up to a fraction between 0 and 1.</summary>
    protected abstract double Spent(double total, double fraction);

    /// <summary>2 - 2 Φ(z(1 - a/2) / √t): resembles O'Brien and Fleming's boundary.</summary>
    public sealed record OBrienFlemingType : ErrorSpendingFunction
    {
        protected override double Spent(double total, double fraction) =>
            2 * NormalDistribution.Cdf(NormalDistribution.Quantile(total / 2) / Math.Sqrt(fraction));
    }

    /// <summary>a ln(1 + (e - 1) t): resembles Pocock's boundary.</summary>
    public sealed record PocockType : ErrorSpendingFunction
    {
        protected override double Spent(double total, double fraction) =>
            total * Elementary.Log(1 + ((Math.E - 1) * fraction));
    }

    /// <summary>a t^rho (Kim and DeMets, Biometrika 1987;74:149-154).</summary>
    /// <param name="Rho">Above 0.</param>
    public sealed record KimDeMets(double Rho) : ErrorSpendingFunction
    {
        protected override double Spent(double total, double fraction) => total * Elementary.Pow(fraction, Rho);
    }

    /// <summary>a (1 - exp(-gamma t)) / (1 - exp(-gamma)) (Hwang, Shih and DeCani, Statistics in Medicine 1990;9:1439-1445).</summary>
    /// <param name="Gamma">Any; 0 spends in proportion to information.</param>
    public sealed record HwangShihDeCani(double Gamma) : ErrorSpendingFunction
    {
        protected override double Spent(double total, double fraction) => Gamma == 0
            ? total * fraction
            : total * Elementary.Expm1(-Gamma * fraction) / Elementary.Expm1(-Gamma);
    }

    /// <summary>Any increasing share, given look by look.</summary>
    /// <param name="Shares">Share of the whole error spent up to each look, 0 to 1, not decreasing.</param>
    public sealed record Stepwise(IReadOnlyList<double> Shares) : ErrorSpendingFunction
    {
        public override double[] Cumulative(double total, IReadOnlyList<double> fractions)
        {
            ArgumentNullException.ThrowIfNull(fractions);
            ArgumentOutOfRangeException.ThrowIfNotEqual(fractions.Count, Shares.Count, nameof(fractions));
            return [.. Shares.Select(share => total * share)];
        }

        protected override double Spent(double total, double fraction) => throw new NotSupportedException();
    }
}
