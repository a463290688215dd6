using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Train on synthetic, test on real: what a plain regression learns from synthetic patients, judged on patients held out.</summary>
internal static class SyntheticUtility
{
    /// <summary>Keeps covariates that determine each other apart; a regression without penalty to six digits.</summary>
    private const double SlightPenalty = 1e-6;
    private const int FewestPatients = 10;

    /// <param name="training">Real patients learned from.</param>
    /// <param name="holdout">Real patients held out.</param>
    /// <param name="synthetic">Synthetic patients.</param>
    /// <param name="columns">Columns to predict by, and the one to predict: numbers.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <returns>Null where too few values are present or the outcome does not vary.</returns>
    public static UtilityRow? Of(PatientTable training, PatientTable holdout, PatientTable synthetic, (int[] Covariates, int Outcome) columns, ulong seed)
    {
        var sets = TrainingSets([training, holdout, synthetic], columns);
        if (Array.Exists(sets, set => set.Patients < FewestPatients || set.Outcome.Distinct().Count() < 2))
        {
            return null;
        }

        var tested = sets[1];
        var isBinary = Array.TrueForAll(sets, set => set.Outcome.All(y => y is 0 or 1));
        var (byReal, bySynthetic) = (Measure(sets[0], tested, isBinary), Measure(sets[2], tested, isBinary));
        var draws = PatientDraws.Of(tested.Outcome, isBinary, seed);
        return new UtilityRow(
            training.Columns[columns.Outcome].Name,
            isBinary ? "area under the ROC curve" : "R²",
            tested.Patients,
            draws.Interval(byReal),
            draws.Interval(bySynthetic),
            draws.Interval(patients => bySynthetic(patients) - byReal(patients)));
    }

    private static Func<int[], double> Measure(TrainingSet learned, TrainingSet tested, bool isBinary)
    {
        Predictor predictor = isBinary ? new LogisticNet(learned, 0).Fit(SlightPenalty) : Linear(new ElasticNet(learned, 0).Fit(SlightPenalty));
        var measures = new PredictionMeasures(Array.ConvertAll(tested.Rows, predictor.Predict), tested.Outcome, isBinary);
        return isBinary ? measures.Concordance : measures.R2;
    }

    private static LinearPredictor Linear(ElasticNetFit fit) => new(fit.Intercept, [.. fit.Coefficients]);

    /// <summary>Complete patients of each table, their columns expanded alike.</summary>
    private static TrainingSet[] TrainingSets(PatientTable[] tables, (int[] Covariates, int Outcome) columns)
    {
        var complete = Array.ConvertAll(tables, table => table.Take(
            [.. Enumerable.Range(0, table.Patients).Where(i => columns.Covariates.Append(columns.Outcome).All(c => !double.IsNaN(table.Columns[c].Values[i])))]));
        return Array.ConvertAll(complete, table =>
        {
            var covariates = RegressionColumns.Of(columns.Covariates.Select(c => table.Columns[c]));
            return new TrainingSet(
                [.. covariates.Select(c => c.Name)],
                [.. Enumerable.Range(0, table.Patients).Select(i => covariates.Select(c => c.Values[i]).ToArray())],
                table.Columns[columns.Outcome].Values);
        });
    }
}
