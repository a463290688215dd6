using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Survival;

/// <summary>
/// Log partial likelihood of a Cox model at given coefficients, with score, information, and for each distinct event time the
/// hazard increments of its tied events. Covariates are centred by the caller.
/// </summary>
public sealed class PartialLikelihood
{
    private readonly CoxData _data;
    private readonly Ties _ties;
    private readonly double[] _weights;
    private readonly int _p;

    public PartialLikelihood(CoxData data, RiskSets sets, double[] coefficients, Ties ties)
    {
        _data = data;
        _ties = ties;
        _p = coefficients.Length;
        Score = new double[_p];
        Information = new double[_p * _p];
        LinearPredictor = [.. data.Rows.Select(row => Dot(row, coefficients))];
        _weights = [.. LinearPredictor.Select((x, i) => data.Weight(i) * Elementary.Exp(x))];
        Strata = [.. sets.Strata.Select(groups => OfStratum(groups))];
    }

    public double Value { get; private set; }

    public double[] Score { get; }

    public double[] Information { get; }

    public double[] LinearPredictor { get; }

    /// <summary>Of each stratum: its event times, latest first.</summary>
    public IReadOnlyList<IReadOnlyList<EventTime>> Strata { get; }

    /// <summary>One distinct event time.</summary>
    /// <param name="Time">The time.</param>
    /// <param name="Deaths">Patients with an event at it.</param>
    /// <param name="Hazard">Sum of the increments of its tied events.</param>
    /// <param name="HazardOfTied">The same as seen by a patient with one of the tied events.</param>
    /// <param name="Mean">Average over the tied events of the risk set's mean covariates.</param>
    /// <param name="HazardMean">Sum of increment times mean.</param>
    /// <param name="HazardMeanOfTied">The same as seen by a patient with one of the tied events.</param>
    public sealed record EventTime(double Time, int[] Deaths, double Hazard, double HazardOfTied, double[] Mean, double[] HazardMean, double[] HazardMeanOfTied);

    private List<EventTime> OfStratum(IReadOnlyList<int[]> groups)
    {
        var times = new List<EventTime>();
        var (total, first, second) = (0.0, new double[_p], new double[_p * _p]);
        foreach (var group in groups)
        {
            foreach (var patient in group)
            {
                total += _weights[patient];
                AddMoments(patient, first, second);
            }

            var deaths = Array.FindAll(group, patient => _data.Survival.Event[patient] && _data.Weight(patient) > 0);
            if (deaths.Length > 0)
            {
                times.Add(AddTime(deaths, (total, first, second)));
            }
        }

        return times;
    }

    private EventTime AddTime(int[] deaths, (double Total, double[] First, double[] Second) atRisk)
    {
        var (tied, tiedFirst, tiedSecond) = (0.0, new double[_p], new double[_p * _p]);
        var weight = deaths.Average(_data.Weight);
        foreach (var patient in deaths)
        {
            Value += _data.Weight(patient) * LinearPredictor[patient];
            tied += _weights[patient];
            AddMoments(patient, tiedFirst, tiedSecond);
            for (var a = 0; a < _p; a++)
            {
                Score[a] += _data.Weight(patient) * _data.Rows[patient][a];
            }
        }

        var result = new EventTime(_data.Survival.Time[deaths[0]], deaths, 0, 0, new double[_p], new double[_p], new double[_p]);
        var mean = new double[_p];
        for (var k = 0; k < deaths.Length; k++)
        {
            var share = _ties == Ties.Efron ? k / (double)deaths.Length : 0;
            var total = atRisk.Total - (share * tied);
            Value -= weight * Elementary.Log(total);
            result = result with { Hazard = result.Hazard + (weight / total), HazardOfTied = result.HazardOfTied + (weight * (1 - share) / total) };
            for (var a = 0; a < _p; a++)
            {
                mean[a] = (atRisk.First[a] - (share * tiedFirst[a])) / total;
                Score[a] -= weight * mean[a];
                result.Mean[a] += mean[a] / deaths.Length;
                result.HazardMean[a] += weight * mean[a] / total;
                result.HazardMeanOfTied[a] += weight * (1 - share) * mean[a] / total;
                for (var b = 0; b <= a; b++)
                {
                    var cell = (a * _p) + b;
                    Information[cell] += weight * (((atRisk.Second[cell] - (share * tiedSecond[cell])) / total) - (mean[a] * mean[b]));
                    Information[(b * _p) + a] = Information[cell];
                }
            }
        }

        return result;
    }

    private void AddMoments(int patient, double[] first, double[] second)
    {
        var (row, weight) = (_data.Rows[patient], _weights[patient]);
        for (var a = 0; a < _p; a++)
        {
            var product = weight * row[a];
            first[a] += product;
            for (var b = 0; b <= a; b++)
            {
                second[(a * _p) + b] += product * row[b];
            }
        }
    }

    private static double Dot(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
