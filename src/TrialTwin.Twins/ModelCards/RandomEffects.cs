using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Twins.ModelCards;

/// <summary>Draws the parameters of virtual patients from a card's between-subject variability.</summary>
internal sealed class RandomEffects
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("model-card-individual");

    private readonly ModelCard card;
    private readonly List<int> varying;
    private readonly double[] factor;

    public RandomEffects(ModelCard card)
    {
        this.card = card;
        varying = [.. Enumerable.Range(0, card.Parameters.Count).Where(i => card.Parameters[i].Variability is not null)];
        factor = Correlation();
        IsPositiveDefinite = Cholesky.TryFactor(factor, varying.Count);
    }

    /// <summary>Indices of the parameters that differ between patients.</summary>
    public IReadOnlyList<int> Varying => varying;

    private bool IsPositiveDefinite { get; }

    /// <summary>Faults of the variability and the correlations.</summary>
    public IEnumerable<Problem> Problems()
    {
        foreach (var i in varying)
        {
            var (value, scale) = (card.Parameters[i].Value, card.Parameters[i].Variability!.Distribution);
            if ((scale == VariabilityScale.Lognormal && !(value > 0)) || (scale == VariabilityScale.Logitnormal && value is not (> 0 and < 1)))
            {
                var allowed = scale == VariabilityScale.Lognormal ? "above 0" : "between 0 and 1";
                yield return new Problem($"parameters[{i}].variability", $"cannot apply to the value {value:R}.", $"The typical value must be {allowed}.");
            }
        }

        for (var i = 0; i < card.Correlations?.Count; i++)
        {
            var (first, second) = (IndexOf(card.Correlations[i].First), IndexOf(card.Correlations[i].Second));
            if (first < 0 || second < 0 || first == second)
            {
                yield return new Problem($"correlations[{i}]", "does not name two parameters with variability.", "Name two different ones.");
            }
        }

        if (!IsPositiveDefinite)
        {
            yield return new Problem("correlations", "cannot all hold together: the matrix is not positive definite.", "Lower some of them.");
        }
    }

    /// <summary>Values of one patient before covariate effects, in the order of the card's parameters.</summary>
    /// <param name="typical">Typical values.</param>
    /// <param name="seed">The run's seed.</param>
    /// <param name="patient">Index of the patient.</param>
    public double[] Draw(IReadOnlyList<double> typical, ulong seed, int patient)
    {
        var stream = RandomStream.Create(seed, Purpose, 0, (uint)patient);
        var independent = new double[varying.Count];
        for (var i = 0; i < independent.Length; i++)
        {
            independent[i] = stream.NextNormal();
        }

        return Apply(typical, independent);
    }

    /// <summary>Values of the patient with given independent standard normal effects, in the order of the card's parameters.</summary>
    public double[] Apply(IReadOnlyList<double> typical, ReadOnlySpan<double> independent)
    {
        var effects = new double[varying.Count];
        Cholesky.Correlate(factor, varying.Count, independent, effects);
        double[] values = [.. typical];
        for (var i = 0; i < effects.Length; i++)
        {
            values[varying[i]] = Value(i, typical, effects[i] * StandardDeviation(i));
        }

        return values;
    }

    /// <summary>Value of one varying parameter with a given random effect.</summary>
    public double Value(int effect, IReadOnlyList<double> typical, double size) =>
        Moved(typical[varying[effect]], card.Parameters[varying[effect]].Variability!.Distribution, size);

    /// <summary>Standard deviation of a random effect between patients.</summary>
    public double StandardDeviation(int effect) => card.Parameters[varying[effect]].Variability!.StandardDeviation;

    /// <summary>Row of the factor that turns independent effects into this one, in units of its standard deviation.</summary>
    public ReadOnlySpan<double> Loadings(int effect) => factor.AsSpan(effect * varying.Count, effect + 1);

    private static double Moved(double typical, VariabilityScale scale, double effect) => scale switch
    {
        VariabilityScale.Lognormal => typical * Elementary.Exp(effect),
        VariabilityScale.Normal => typical + effect,
        _ => typical / (typical + ((1 - typical) * Elementary.Exp(-effect))),
    };

    private double[] Correlation()
    {
        var n = varying.Count;
        var matrix = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            matrix[(i * n) + i] = 1;
        }

        foreach (var correlation in card.Correlations ?? [])
        {
            var (first, second) = (IndexOf(correlation.First), IndexOf(correlation.Second));
            if (first >= 0 && second >= 0 && first != second)
            {
                matrix[(first * n) + second] = correlation.Value;
                matrix[(second * n) + first] = correlation.Value;
            }
        }

        return matrix;
    }

    private int IndexOf(string parameter) => varying.FindIndex(i => card.Parameters[i].Name == parameter);
}
