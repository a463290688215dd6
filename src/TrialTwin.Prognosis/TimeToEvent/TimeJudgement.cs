using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>
/// Repeated cross-validation in which risks are learned again without the patients judged: by nothing, by the planned baseline
/// covariates, by the learner with all covariates. Arrays are [repeat][patient].
/// </summary>
internal sealed class TimeJudgement
{
    private const double Critical = 1.959963984540054;

    private static readonly StreamPurpose Purpose = StreamPurpose.Named("time-prognosis-folds");

    private readonly TimePatients _patients;
    private readonly TimePrognosisRequest _request;
    private readonly double[][] _none;
    private readonly double[][] _baseline;

    private TimeJudgement(TimePatients patients, TimePrognosisRequest request)
    {
        _patients = patients;
        _request = request;
        (_none, _baseline, Risk) = (NewArrays(), NewArrays(), NewArrays());
    }

    /// <summary>Risk of each patient by the learner.</summary>
    public double[][] Risk { get; }

    /// <summary>Fits without a maximum, in whose place no covariates were used.</summary>
    public int FailedFits { get; private set; }

    public static TimeJudgement Run(TimePatients patients, TimePrognosisRequest request, CancellationToken cancellation)
    {
        var judgement = new TimeJudgement(patients, request);
        for (var repeat = 0; repeat < request.Repeats; repeat++)
        {
            var assignment = FoldAssignment.Random(patients.Survival.Patients, request.Folds, RandomStream.Create(request.Seed, Purpose, (uint)repeat));
            for (var fold = 0; fold < assignment.Folds; fold++)
            {
                cancellation.ThrowIfCancellationRequested();
                judgement.Judge(repeat, fold, assignment);
            }
        }

        return judgement;
    }

    /// <summary>No covariates, planned baseline covariates, learner, in this order.</summary>
    public IReadOnlyList<TimeAdjustment> Adjustments()
    {
        var weights = BrierScore.Weights(_patients.Survival, _request.Horizon);
        var bootstrap = new PatientBootstrap([.. Enumerable.Range(0, weights.Count)], _request.Repeats, _request.Seed);
        var (none, baseline, full) = (Loss(_none), Loss(_baseline), Loss(Risk));
        return
        [
            new TimeAdjustment("no covariates", bootstrap.MeanLoss(none), null, null, null, null),
            Row("planned baseline covariates", _baseline, baseline, none),
            Row(_request.Learner, Risk, full, baseline),
        ];

        double[][] Loss(double[][] risks) => Array.ConvertAll(risks, row => row.Select((r, i) => weights[i].Weight * (weights[i].HasEvent - r) * (weights[i].HasEvent - r)).ToArray());

        TimeAdjustment Row(string name, double[][] risks, double[][] loss, double[][] above) => new(
            name,
            bootstrap.MeanLoss(loss),
            bootstrap.ExplainedShare(loss, none),
            bootstrap.ExplainedShare(loss, above),
            Mean(risks, row => Concordance.Harrell(_patients.Survival, row)),
            Mean(risks, row => Concordance.Uno(_patients.Survival, row, _request.Horizon)));
    }

    private static IntervalEstimate? Mean(double[][] risks, Func<double[], (double Estimate, double StandardError)> measure)
    {
        var found = Array.ConvertAll(risks, row => measure(row));
        var (value, error) = (found.Average(f => f.Estimate), found.Average(f => f.StandardError));
        return double.IsFinite(value) && double.IsFinite(error) ? new IntervalEstimate(value, Math.Max(0, value - (Critical * error)), Math.Min(1, value + (Critical * error))) : null;
    }

    private void Judge(int repeat, int fold, FoldAssignment assignment)
    {
        var others = assignment.Outside(fold);
        var survival = _patients.Survival.Take(others);
        var plan = new FoldPlan(TimeLearner.Folds, _request.Seed, (uint)(1_000_000 + (repeat * _request.Folds) + fold), 1);
        var none = 1 - KaplanMeier.Fit(survival).At(_request.Horizon);
        var baseline = new TimeLearner(TimeLearner.Cox, 1).Learn(new CoxData(survival, [.. others.Select(i => _patients.Baseline.Rows[i])]), _request.Horizon, plan).Risk;
        var full = new TimeLearner(_request.Learner, _request.Alpha).Learn(new CoxData(survival, [.. others.Select(i => _patients.Covariates.Rows[i])]), _request.Horizon, plan).Risk;
        FailedFits += (baseline is null ? 1 : 0) + (full is null ? 1 : 0);
        foreach (var patient in assignment.In(fold))
        {
            _none[repeat][patient] = none;
            _baseline[repeat][patient] = baseline?.Predict(_patients.Baseline.Rows[patient]) ?? none;
            Risk[repeat][patient] = full?.Predict(_patients.Covariates.Rows[patient]) ?? none;
        }
    }

    private double[][] NewArrays() => [.. Enumerable.Range(0, _request.Repeats).Select(_ => new double[_patients.Survival.Patients])];
}
