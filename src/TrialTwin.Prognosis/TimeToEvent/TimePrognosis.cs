using System.Globalization;
using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Requests;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>Answers a request to learn the risk of an event by a horizon. See docs/methods/time-to-event-prognosis.md.</summary>
public static class TimePrognosis
{
    private const int Groups = 5;
    private const double TooGood = 0.99;

    /// <summary>Fewer events for each coefficient make a model without penalty overfit.</summary>
    private const int FewestEventsPerCoefficient = 10;

    /// <summary>The request in a JSON text.</summary>
    /// <exception cref="BadInputException">Everything that breaks the format.</exception>
    public static TimePrognosisRequest Read(string json) => DocumentReader.Read<TimePrognosisRequest>(json, "time-prognosis-request");

    /// <param name="request">What is asked.</param>
    /// <param name="folder">Folder that a relative path of the data file starts from.</param>
    /// <param name="cancellation">Ends the work between folds.</param>
    /// <exception cref="BadInputException">Everything that is wrong with the request or its data.</exception>
    public static TimePrognosisOutcome Run(TimePrognosisRequest request, string folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(folder);
        var (table, file) = RequestData.Load(request.Data, folder);
        var patients = TimePatients.Take(table, request);
        var learned = new TimeLearner(request.Learner, request.Alpha).Learn(new CoxData(patients.Survival, patients.Covariates.Rows), request.Horizon, new FoldPlan(TimeLearner.Folds, request.Seed, 0, 1));
        var risk = learned.Risk ?? throw NoModel(learned.Status);
        RefuseLeak(patients, risk);
        var judgement = TimeJudgement.Run(patients, request, cancellation);
        var adjustments = judgement.Adjustments();
        var gain = adjustments[^1].Incremental!.Value;
        var outcome = string.Create(CultureInfo.InvariantCulture, $"risk of {request.Event} by {request.Time} {request.Horizon}");
        var model = LearnedModel.Freeze(request.Learner, outcome, patients.Covariates, patients.Categories, risk) with { Horizon = request.Horizon };
        double[] leftOut = [.. Enumerable.Range(0, patients.Survival.Patients).Select(i => judgement.Risk.Average(row => row[i]))];
        var events = patients.Survival.Event.Count(e => e);
        var result = new TimePrognosisResult(
            TimePrognosisResult.CurrentSchema,
            file,
            patients.Flow,
            learned.Choice.Length == 0 ? request.Learner : $"{request.Learner}: {learned.Choice}",
            request.Horizon,
            patients.Survival.Patients,
            events,
            patients.Survival.Time.Where((t, i) => patients.Survival.Event[i] && t <= request.Horizon).Count(),
            model.ComputeHash(),
            request.Seed,
            adjustments,
            gain,
            gain.Lower > 0 ? GainVerdict.Demonstrated : GainVerdict.NotDemonstrated,
            RiskCalibration.Groups(patients.Survival, leftOut, request.Horizon, Groups),
            judgement.FailedFits,
            [.. Warnings(request, patients, events, judgement.FailedFits)]);
        return new TimePrognosisOutcome(model, result);
    }

    private static IEnumerable<string> Warnings(TimePrognosisRequest request, TimePatients patients, int events, int failed)
    {
        var coefficients = patients.Covariates.Covariates.Count;
        if (request.Learner != TimeLearner.Penalised && events < FewestEventsPerCoefficient * coefficients)
        {
            yield return $"{events} events for {coefficients} coefficients: fewer than {FewestEventsPerCoefficient} each. Name fewer covariates, or use elastic-net-cox.";
        }

        if (failed > 0)
        {
            yield return $"{failed} fits of the cross-validation had no maximum; no covariates were used in their place.";
        }
    }

    private static BadInputException NoModel(FitStatus status) => new(
        "covariates",
        status == FitStatus.Separated ? "They tell patients with and without event apart without error, so that no hazard ratio can be estimated." : "The likelihood has no maximum: covariates determine each other, or there are too few events.",
        "Leave out covariates that are measured after treatment starts, are made from the outcome or repeat another; merge rare categories; or use elastic-net-cox.");

    private static void RefuseLeak(TimePatients patients, LinearPredictor risk)
    {
        var concordance = Concordance.Harrell(patients.Survival, Array.ConvertAll(patients.Covariates.Rows, risk.Predict)).Estimate;
        if (concordance > TooGood)
        {
            throw new BadInputException(
                "covariates",
                string.Create(CultureInfo.InvariantCulture, $"They foretell the order of events almost perfectly (concordance {concordance:0.0000})."),
                "No baseline does that: the outcome has leaked into them. Leave out what is measured after treatment starts or made from the outcome.");
        }
    }
}
