using TrialTwin.Numerics.Validation;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Prognosis.TimeToEvent;
using TrialTwin.Statistics.Survival;
using TrialTwin.Statistics.Validation;

namespace TrialTwin.Prognosis.Validation;

/// <summary>Times of ACTG 175, learned on every second patient and judged on the others at day 730.5.</summary>
internal sealed class TimeToEventSuite()
    : ReproducedSuite("learners/time-to-event", "R 4.2.2, survival (coxph, survreg, concordance with weights n/G2)", Evidence.Independent)
{
    private const double Horizon = 730.5;

    private static readonly string[] Covariates =
        ["age", "wtkg", "hemo", "homo", "drugs", "karnof", "oprior", "preanti", "race", "gender", "str2", "symptom", "cd40", "cd80"];

    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute()
    {
        var file = ReferenceActg175.Open("actg175");
        var (training, others) = (file.Where(row => row % 2 == 1), file.Where(row => row % 2 == 0));
        foreach (string learner in (string[])[TimeLearner.Cox, "weibull", "log-logistic"])
        {
            var risk = new TimeLearner(learner, 1).Learn(Data(training), Horizon, new FoldPlan(TimeLearner.Folds, 1, 0, 1)).Risk!;
            // Ranges of all patients: R predicts for everybody.
            var everybody = new TrainingSet(Covariates, Rows(file), file.Numbers("days").Values.ToArray());
            var model = LearnedModel.Freeze(learner, "risk", everybody, [], risk) with { Horizon = Horizon };
            var found = TimeValidation.Judge(model, others, (null, "days", "cens", null), 1);
            yield return (learner, "mean risk", found.Predicted);
            yield return (learner, "observed risk", found.Observed.Value);
            yield return (learner, "Harrell's concordance", found.Harrell.Value);
            yield return (learner, "Uno's concordance", found.Uno.Value);
            yield return (learner, "Brier score", found.Brier.Value);
            yield return (learner, "Brier score without covariates", found.BrierWithout);
            yield return (learner, "explained", found.Explained.Value);
            for (var patient = 0; patient < 3; patient++)
            {
                yield return (learner, $"risk of patient {patient + 1}", risk.Predict(Rows(others)[patient]));
            }
        }
    }

    private static CoxData Data(DataTable table) => new(
        new SurvivalData(table.Numbers("days").Values.ToArray(), [.. table.Numbers("cens").Values.ToArray().Select(e => e == 1)]), Rows(table));

    private static double[][] Rows(DataTable table)
    {
        var columns = Array.ConvertAll(Covariates, table.Numbers);
        return [.. Enumerable.Range(0, table.RowCount).Select(r => Array.ConvertAll(columns, c => c[r]))];
    }
}
