using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.GeneralisedLinearModels;

/// <summary>
/// Generalised linear model fitted by iteratively reweighted least squares. Standard errors are model based, with dispersion
/// 1 (or the negative binomial's own). See docs/methods/generalised-linear-models.md.
/// </summary>
public sealed class GeneralisedLinearModel
{
    private const int MaximumIterations = 100;
    private const double DevianceTolerance = 1e-9;
    private const double PredictorTolerance = 1e-9;

    private GeneralisedLinearModel(GlmFamily family, DesignMatrix design)
    {
        Family = family;
        Design = design;
        Coefficients = [];
        Covariance = new double[0, 0];
        Fitted = [];
        SeparatedTerms = [];
    }

    public GlmFamily Family { get; }

    public DesignMatrix Design { get; }

    public FitStatus Status { get; private init; }

    /// <summary>Coefficients in the order of the design's columns, link scale.</summary>
    public IReadOnlyList<double> Coefficients { get; private init; }

    /// <summary>Model-based covariance of the coefficients.</summary>
    public double[,] Covariance { get; private init; }

    /// <summary>Fitted mean of each row.</summary>
    public IReadOnlyList<double> Fitted { get; private init; }

    public double Deviance { get; private init; }

    /// <summary>Terms whose coefficients ran away, when the status is separated.</summary>
    public IReadOnlyList<string> SeparatedTerms { get; private init; }

    public double StandardError(int coefficient) => Math.Sqrt(Covariance[coefficient, coefficient]);

    /// <param name="family">Distribution and link.</param>
    /// <param name="design">Columns of the linear predictor.</param>
    /// <param name="outcome">Outcomes: 0 to 1 for binomial, not negative for counts.</param>
    /// <param name="weights">Weight of each row, above 0; null for 1.</param>
    /// <param name="offset">Known part of the linear predictor, such as the logarithm of exposure; null for none.</param>
    /// <exception cref="ArgumentException">
    /// Lengths differ, an outcome is out of range, no degree of freedom is left, or columns determine each other.
    /// </exception>
    public static GeneralisedLinearModel Fit(
        GlmFamily family,
        DesignMatrix design,
        IReadOnlyList<double> outcome,
        IReadOnlyList<double>? weights = null,
        IReadOnlyList<double>? offset = null)
    {
        ArgumentNullException.ThrowIfNull(family);
        ArgumentNullException.ThrowIfNull(design);
        Check(family, design, outcome, weights, offset);
        var step = new WeightedStep(family, design, outcome, weights, offset);
        var status = FitStatus.IterationLimit;
        double moved = 0;
        for (int i = 0; i < MaximumIterations && status == FitStatus.IterationLimit; i++)
        {
            double before = step.Deviance;
            moved = step.Advance();
            bool settled = Math.Abs(before - step.Deviance) <= DevianceTolerance * (Math.Abs(step.Deviance) + 0.1);
            if (settled && moved <= PredictorTolerance * (1 + step.LargestPredictor))
            {
                status = FitStatus.Converged;
            }
            else if (settled && moved > 0.5)
            {
                // The likelihood has nothing left to gain, yet some predictor still runs off by about one each step.
                status = FitStatus.Separated;
            }
        }

        return new GeneralisedLinearModel(family, design)
        {
            Status = status,
            Coefficients = step.Coefficients,
            Covariance = step.Covariance,
            Fitted = step.Means,
            Deviance = step.Deviance,
            SeparatedTerms = status == FitStatus.Separated ? step.RunawayTerms() : [],
        };
    }

    /// <summary>Mean of a patient with the given columns (intercept included).</summary>
    public double Predict(ReadOnlySpan<double> row)
    {
        double predictor = 0;
        for (int j = 0; j < row.Length; j++)
        {
            predictor += row[j] * Coefficients[j];
        }

        return Family.Mean(predictor);
    }

    private static void Check(
        GlmFamily family,
        DesignMatrix design,
        IReadOnlyList<double> outcome,
        IReadOnlyList<double>? weights,
        IReadOnlyList<double>? offset)
    {
        if (outcome.Count != design.Rows || design.Rows <= design.ColumnCount
            || (weights?.Count ?? design.Rows) != design.Rows || (offset?.Count ?? design.Rows) != design.Rows)
        {
            throw new ArgumentException($"{outcome.Count} outcomes for {design.Rows} rows and {design.ColumnCount} columns; rows must exceed columns, and weights and offset have one value for each.", nameof(outcome));
        }

        double highest = family.Kind == GlmKind.Binomial ? 1 : double.MaxValue;
        if (outcome.Any(y => !(y >= 0 && y <= highest)))
        {
            throw new ArgumentException($"A {family.Kind} outcome lies between 0 and {highest}.", nameof(outcome));
        }

        if (weights is not null && weights.Any(w => !(w > 0 && double.IsFinite(w))))
        {
            throw new ArgumentException("Weights are above 0.", nameof(weights));
        }

        if (family.Kind == GlmKind.NegativeBinomial && !(family.Dispersion > 0))
        {
            throw new ArgumentException($"The dispersion {family.Dispersion} of a negative binomial outcome must be above 0.", nameof(family));
        }
    }
}
