using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Trajectories;

/// <summary>Repeated cross-validation of trajectories beside the visits' means and the planned baseline covariates. Losses are [visit][repeat][patient].</summary>
internal sealed class TrajectoryJudgement
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("trajectory-folds");

    private readonly TrajectoryPatients _patients;
    private readonly TrajectoryRequest _request;
    private readonly double[][][] _none;
    private readonly double[][][] _baseline;
    private readonly double[][][] _all;
    private readonly double[][][] _covered;

    private TrajectoryJudgement(TrajectoryPatients patients, TrajectoryRequest request)
    {
        _patients = patients;
        _request = request;
        (_none, _baseline, _all, _covered) = (NewArrays(), NewArrays(), NewArrays(), NewArrays());
    }

    /// <summary>Fits without a maximum, in whose place the visits' means were used.</summary>
    public int FailedFits { get; private set; }

    public static TrajectoryJudgement Run(TrajectoryPatients patients, TrajectoryRequest request, CancellationToken cancellation)
    {
        var judgement = new TrajectoryJudgement(patients, request);
        for (var repeat = 0; repeat < request.Repeats; repeat++)
        {
            var assignment = FoldAssignment.Random(patients.Data.Patients, request.Folds, RandomStream.Create(request.Seed, Purpose, (uint)repeat));
            for (var fold = 0; fold < assignment.Folds; fold++)
            {
                cancellation.ThrowIfCancellationRequested();
                judgement.Judge(repeat, assignment.Outside(fold), assignment.In(fold));
            }
        }

        return judgement;
    }

    public IReadOnlyList<VisitJudgement> Visits() => [.. _request.Visits.Select((visit, v) =>
    {
        int[] seen = [.. Enumerable.Range(0, _patients.Data.Patients).Where(i => !double.IsNaN(_patients.Data.Outcome[i][v]))];
        var bootstrap = new PatientBootstrap(seen, _request.Repeats, _request.Seed);
        var gain = bootstrap.ExplainedShare(_all[v], _baseline[v]);
        return new VisitJudgement(
            visit,
            seen.Length,
            bootstrap.ExplainedShare(_baseline[v], _none[v]),
            bootstrap.ExplainedShare(_all[v], _none[v]),
            gain,
            gain.Lower > 0 ? GainVerdict.Demonstrated : GainVerdict.NotDemonstrated,
            PredictiveCoverage.Of(seen.Average(i => _covered[v].Average(repeat => repeat[i])), seen.Length));
    })];

    private void Judge(int repeat, int[] others, int[] leftOut)
    {
        var training = _patients.Data.Take(others);
        var means = training.Means();
        var (baseline, all) = (TrajectoryFit.Of(_patients.Baseline.Take(others)).Fit, TrajectoryFit.Of(training).Fit);
        FailedFits += (baseline is null ? 1 : 0) + (all is null ? 1 : 0);
        foreach (var patient in leftOut)
        {
            var (plain, full) = (baseline?.Predict(_patients.Baseline.Rows[patient]), all?.Predict(_patients.Data.Rows[patient]));
            for (var v = 0; v < means.Length; v++)
            {
                var y = _patients.Data.Outcome[patient][v];
                _none[v][repeat][patient] = Square(y - means[v]);
                _baseline[v][repeat][patient] = Square(y - (plain?.Mean[v] ?? means[v]));
                _all[v][repeat][patient] = Square(y - (full?.Mean[v] ?? means[v]));
                _covered[v][repeat][patient] = full?.Interval90(v) is var (lower, upper) && y >= lower && y <= upper ? 1 : 0;
            }
        }
    }

    private static double Square(double value) => value * value;

    private double[][][] NewArrays() =>
        [.. _request.Visits.Select(_ => Enumerable.Range(0, _request.Repeats).Select(_ => new double[_patients.Data.Patients]).ToArray())];
}
