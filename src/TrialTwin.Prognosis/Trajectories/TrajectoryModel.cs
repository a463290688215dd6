using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Trajectories;

/// <summary>A frozen model of an outcome over visits; its JSON form is documented in docs/formats/trajectory-model.md.</summary>
/// <param name="Schema">Schema name, <see cref="CurrentSchema"/>.</param>
/// <param name="Outcome">Outcome predicted.</param>
/// <param name="Visits">Visits in the order of time.</param>
/// <param name="TrainingPatients">Patients it was trained on.</param>
/// <param name="TrainingHash">SHA-256 of covariates and outcomes.</param>
/// <param name="Covariates">Covariates in the model's order.</param>
/// <param name="Categories">Text columns among them.</param>
/// <param name="Coefficients">By visit: intercept, then one per covariate.</param>
/// <param name="ResidualCovariance">Covariance of the visits given the covariates, by visit and visit.</param>
/// <param name="CoefficientCovariance">Covariance of all coefficients, visit by visit.</param>
public sealed record TrajectoryModel(
    string Schema,
    string Outcome,
    IReadOnlyList<string> Visits,
    int TrainingPatients,
    string TrainingHash,
    IReadOnlyList<ModelCovariate> Covariates,
    IReadOnlyList<CategoryLevels> Categories,
    double[][] Coefficients,
    double[][] ResidualCovariance,
    double[][] CoefficientCovariance)
{
    /// <summary>The schema name that this version reads and writes.</summary>
    public const string CurrentSchema = "trialtwin/trajectory-model/1";

    private static readonly StreamPurpose Purpose = StreamPurpose.Named("trajectory-draws");

    /// <summary>SHA-256 of the model's canonical JSON.</summary>
    public string ComputeHash() => CanonicalJson.HashOf(this);

    /// <summary>Distribution of the course of a patient with covariates in the model's order.</summary>
    public TrajectoryPrediction Predict(double[] covariates) => new TrajectoryFit(Coefficients, ResidualCovariance, CoefficientCovariance).Predict(covariates);

    /// <summary>Courses drawn from the distribution of one patient; equal for equal seed and patient.</summary>
    /// <param name="prediction">The patient's distribution.</param>
    /// <param name="draws">How many.</param>
    /// <param name="seed">Seed of every draw.</param>
    /// <param name="patient">Number of the patient.</param>
    public static double[][] Draw(TrajectoryPrediction prediction, int draws, ulong seed, uint patient)
    {
        ArgumentNullException.ThrowIfNull(prediction);
        var n = prediction.Mean.Length;
        double[] factor = [.. prediction.Covariance.SelectMany(row => row)];
        if (!Cholesky.TryFactor(factor, n))
        {
            throw new ArgumentException("The covariance of the visits is not positive definite.", nameof(prediction));
        }

        var stream = RandomStream.Create(seed, Purpose, 0, patient);
        var (normals, result) = (new double[n], new double[draws][]);
        for (var d = 0; d < draws; d++)
        {
            for (var v = 0; v < n; v++)
            {
                normals[v] = stream.NextNormal();
            }

            result[d] = new double[n];
            Cholesky.Correlate(factor, n, normals, result[d]);
            for (var v = 0; v < n; v++)
            {
                result[d][v] += prediction.Mean[v];
            }
        }

        return result;
    }
}
