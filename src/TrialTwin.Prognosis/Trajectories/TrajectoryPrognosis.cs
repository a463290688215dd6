using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;
using TrialTwin.Prognosis.Requests;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Trajectories;

/// <summary>Learns and applies models of an outcome over visits. See docs/methods/trajectories.md.</summary>
public static class TrajectoryPrognosis
{
    /// <summary>The request in a JSON text.</summary>
    /// <exception cref="BadInputException">Everything that breaks the format.</exception>
    public static TrajectoryRequest Read(string json) => DocumentReader.Read<TrajectoryRequest>(json, "trajectory-request");

    /// <summary>A frozen model in a JSON text.</summary>
    /// <exception cref="BadInputException">Everything that breaks the format.</exception>
    public static TrajectoryModel ReadModel(string json)
    {
        var model = DocumentReader.Read<TrajectoryModel>(json, "trajectory-model");
        var (visits, width) = (model.Visits.Count, model.Covariates.Count + 1);
        var fits = model.Coefficients.Length == visits && Array.TrueForAll(model.Coefficients, b => b.Length == width)
            && model.ResidualCovariance.Length == visits && Array.TrueForAll(model.ResidualCovariance, r => r.Length == visits)
            && model.CoefficientCovariance.Length == visits * width && Array.TrueForAll(model.CoefficientCovariance, r => r.Length == visits * width);
        return fits ? model : throw new BadInputException("coefficients", $"Coefficients and covariances do not belong to {visits} visits and {width - 1} covariates.", "Restore the file as prognosis fit wrote it.");
    }

    /// <param name="request">What is asked.</param>
    /// <param name="folder">Folder that a relative path of the data file starts from.</param>
    /// <param name="cancellation">Ends the work between folds.</param>
    /// <exception cref="BadInputException">Everything that is wrong with the request or its data.</exception>
    public static TrajectoryOutcome Run(TrajectoryRequest request, string folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(folder);
        var (table, file) = RequestData.Load(request.Data, folder);
        var patients = TrajectoryPatients.Take(table, request);
        var fit = TrajectoryFit.Of(patients.Data).Fit ?? throw new BadInputException(
            "covariates", "The likelihood has no maximum: covariates determine each other, two visits are never seen together, or there are too few patients for so many visits.", "Name fewer covariates or visits, or merge rare categories.");
        var data = patients.Data;
        var last = new TrainingSet(data.Covariates, data.Rows, [.. data.Outcome.Select(o => o[^1])]);
        var model = new TrajectoryModel(
            TrajectoryModel.CurrentSchema,
            request.Outcome,
            request.Visits,
            data.Patients,
            CanonicalJson.HashOf(new { data.Covariates, data.Rows, Outcome = data.Outcome.Select(o => o.Select(y => double.IsNaN(y) ? (double?)null : y)) }),
            LearnedModel.Describe(last),
            patients.Categories,
            fit.Coefficients,
            fit.ResidualCovariance,
            fit.CoefficientCovariance);
        var judgement = TrajectoryJudgement.Run(patients, request, cancellation);
        var visits = judgement.Visits();
        return new TrajectoryOutcome(model, new TrajectoryResult(
            TrajectoryResult.CurrentSchema, file, patients.Flow, data.Patients, model.ComputeHash(), request.Seed, visits, judgement.FailedFits, [.. Warnings(visits, judgement.FailedFits)]));
    }

    /// <summary>The distribution of the course of each patient of a table, one row each; a reason where there is none.</summary>
    /// <exception cref="BadInputException">Everything that keeps the model from being applied.</exception>
    public static IReadOnlyList<(string Subject, TrajectoryPrediction? Prediction, string Reason)> Predict(TrajectoryModel model, DataTable table, string? subject)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. PatientReader.Read(table, (model.Covariates, model.Categories), subject).Select(row =>
            (row.Subject, row.Covariates is { } covariates ? model.Predict(covariates) : null, row.Reason))];
    }

    private static IEnumerable<string> Warnings(IReadOnlyList<VisitJudgement> visits, int failed)
    {
        foreach (var warning in visits.Select(v => PredictiveCoverage.Warning(v.Visit, v.Coverage90)).OfType<string>())
        {
            yield return warning;
        }

        if (failed > 0)
        {
            yield return $"{failed} fits of the cross-validation had no maximum; the visits' means were used in their place.";
        }
    }
}
