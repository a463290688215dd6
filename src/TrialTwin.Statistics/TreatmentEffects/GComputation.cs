using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.GeneralisedLinearModels;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.TreatmentEffects;

/// <summary>
/// Standardisation (g-computation): one generalised linear model on treatment and covariates, averaged over all patients as if
/// everybody, and as if nobody, had the active treatment. See docs/methods/treatment-effects.md.
/// </summary>
public sealed class GComputation
{
    private readonly TwoArmData data;
    private readonly double[] active;
    private readonly double[] control;

    private GComputation(TwoArmData data, GeneralisedLinearModel model)
    {
        this.data = data;
        Model = model;
        active = PredictAll(1);
        control = PredictAll(0);
    }

    public GeneralisedLinearModel Model { get; }

    /// <summary>Converged, or why marginal means must not be used.</summary>
    public FitStatus Status => Model.Status;

    /// <summary>Fits the working model.</summary>
    /// <exception cref="ArgumentException">As of <see cref="GeneralisedLinearModel.Fit"/>.</exception>
    public static GComputation Fit(TwoArmData data, GlmFamily family)
    {
        data.Check();
        var design = DesignMatrix.Intercept(data.Patients).WithCovariate("treatment", [.. data.Active.Select(a => a ? 1.0 : 0.0)]);
        design = data.Covariates.Aggregate(design, (grown, covariate) => grown.WithCovariate(covariate.Name, covariate.Values));
        return new GComputation(data, GeneralisedLinearModel.Fit(family, design, data.Outcome));
    }

    /// <summary>Marginal means with the chosen variance.</summary>
    /// <exception cref="InvalidOperationException">The model did not converge.</exception>
    public MarginalMeans Means(MarginalVariance variance)
    {
        if (Status != FitStatus.Converged)
        {
            throw new InvalidOperationException($"The model is {Status}; its marginal means mean nothing.");
        }

        return variance is MarginalVariance.Ge
            ? DeltaMethod()
            : RobustMarginalMeans.Of(data, active, control, variance);
    }

    private MarginalMeans DeltaMethod()
    {
        double[] byActive = MeanGradient(active, 1);
        double[] byControl = MeanGradient(control, 0);
        return new MarginalMeans(
            active.Average(),
            control.Average(),
            QuadraticForm.Of(Model.Covariance, byActive, byActive),
            QuadraticForm.Of(Model.Covariance, byControl, byControl),
            QuadraticForm.Of(Model.Covariance, byActive, byControl));
    }

    private double[] MeanGradient(double[] means, double treatment)
    {
        var gradient = new double[Model.Design.ColumnCount];
        for (int i = 0; i < means.Length; i++)
        {
            double slope = Model.Family.Slope(means[i]) / means.Length;
            for (int j = 0; j < gradient.Length; j++)
            {
                gradient[j] += slope * Value(i, j, treatment);
            }
        }

        return gradient;
    }

    private double[] PredictAll(double treatment)
    {
        var means = new double[data.Patients];
        var row = new double[Model.Design.ColumnCount];
        for (int i = 0; i < means.Length; i++)
        {
            for (int j = 0; j < row.Length; j++)
            {
                row[j] = Value(i, j, treatment);
            }

            means[i] = Model.Predict(row);
        }

        return means;
    }

    private double Value(int row, int column, double treatment) => column == 1 ? treatment : Model.Design.Column(column)[row];
}
