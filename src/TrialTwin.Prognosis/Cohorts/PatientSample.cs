using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>
/// What is compared of patients, real or virtual: baseline, change at each visit (NaN where not seen), score as deviation
/// from its level, and visits completed on treatment.
/// </summary>
internal sealed class PatientSample(int patients, int visits)
{
    public double[] Baseline { get; } = new double[patients];

    /// <summary>[visit][patient]; NaN where not seen.</summary>
    public double[][] Change { get; } = [.. Enumerable.Range(0, visits).Select(_ => new double[patients])];

    public double[] Score { get; } = new double[patients];

    public int[] CompletedVisits { get; } = new int[patients];

    public PatientSample Take(int[] patients)
    {
        var taken = new PatientSample(patients.Length, Change.Length);
        for (var i = 0; i < patients.Length; i++)
        {
            taken.Baseline[i] = Baseline[patients[i]];
            taken.Score[i] = Score[patients[i]];
            taken.CompletedVisits[i] = CompletedVisits[patients[i]];
            for (var v = 0; v < Change.Length; v++)
            {
                taken.Change[v][i] = Change[v][patients[i]];
            }
        }

        return taken;
    }

    public SampleMoments BaselineMoments() => SampleMoments.Of(Baseline);

    public SampleMoments ChangeMoments(int visit) => SampleMoments.Of(Seen(Change[visit], Change[visit]));

    public double VisitCorrelation(int first, int second) =>
        Correlation.Pearson(Seen(Change[first], Change[second]), Seen(Change[second], Change[first]));

    public double BaselineCorrelation(int visit) => Correlation.Pearson(Seen(Baseline, Change[visit]), Seen(Change[visit], Change[visit]));

    /// <summary>Partial correlation of score and change given baseline; 0 where the score does not vary beside baseline.</summary>
    public double ScoreCorrelation(int visit)
    {
        var change = Change[visit];
        var partial = Correlation.Partial(Seen(Score, change), Seen(change, change), Seen(Baseline, change));
        return double.IsNaN(partial) ? 0 : partial;
    }

    /// <summary>Share of the residual variance of a regression on baseline that the score explains within the sample.</summary>
    public double IncrementalR2(int visit) => ScoreCorrelation(visit) * ScoreCorrelation(visit);

    /// <summary>Share of patients who left treatment before a visit.</summary>
    public double LeftBefore(int visit) => (double)CompletedVisits.Count(c => c <= visit) / CompletedVisits.Length;

    private static double[] Seen(double[] values, double[] where) => [.. values.Where((v, i) => !double.IsNaN(where[i]) && !double.IsNaN(v))];
}
