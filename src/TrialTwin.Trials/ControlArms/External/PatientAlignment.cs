using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Statistics.ExternalControls;
using TrialTwin.Statistics.Survival;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Brings the patients of two files under the same outcome and covariates; finds every problem of the data at once.</summary>
internal sealed class PatientAlignment
{
    private const int FewestPatients = 10;
    private const int FewestEvents = 5;
    private const int MostLevels = 12;

    private readonly ExternalControlRequest request;
    private readonly SourceTable[] sources;
    private readonly int[][] rows;
    private readonly ProblemList problems = new();

    private PatientAlignment(ExternalControlRequest request, SourceTable[] sources)
    {
        this.request = request;
        this.sources = sources;
        rows = [.. sources.Select(Complete)];
    }

    /// <exception cref="BadInputException">Everything that is wrong.</exception>
    public static ExternalPatients Make(ExternalControlRequest request, SourceTable trial, SourceTable external) =>
        new PatientAlignment(request, [trial, external]).Build();

    private ExternalPatients Build()
    {
        CheckCounts();
        Throw();
        var outcome = request.Outcome;
        var survival = outcome.Kind == OutcomeKind.TimeToEvent
            ? new SurvivalData(Pooled(outcome.Time!), [.. Pooled(outcome.Event!).Select(value => value == outcome.EventValue)])
            : null;
        var values = survival is null ? Pooled(outcome.Column!) : [];
        CheckOutcome(values, survival);
        var covariates = request.Covariates.SelectMany(Covariate).ToArray();
        Throw();
        var data = new TwoSources([.. rows.SelectMany((own, s) => own.Select(_ => s == 0))], covariates);
        CheckRank(data);
        Throw();
        return new ExternalPatients(data, values, survival, Flows(values, survival), OneSidedColumns.Find(request, sources));
    }

    private int[] Complete(SourceTable source)
    {
        var outcome = request.Outcome;
        var columns = new[] { outcome.Column, outcome.Time, outcome.Event }.OfType<string>()
            .Concat(request.Covariates.Select(c => c.Name)).Select(source.Column).ToArray();
        return [.. Enumerable.Range(0, source.Rows.RowCount).Where(row => !Array.Exists(columns, c => c.IsMissing(row)))];
    }

    private void CheckCounts()
    {
        foreach (var (path, source, own) in new[] { ("trial", sources[0], rows[0]), ("external", sources[1], rows[1]) })
        {
            int fewest = Math.Max(FewestPatients, request.Covariates.Count + 2);
            if (own.Length < fewest)
            {
                problems.Add(path, $"{own.Length} patients have the outcome and every covariate ({source.Rows.RowCount} rows pass the filter).", $"At least {fewest} are needed to compare two sources; look at missing values, or name fewer covariates.");
            }
        }
    }

    private void CheckOutcome(double[] values, SurvivalData? survival)
    {
        if (survival is not null)
        {
            if (survival.Time.Any(t => !(t > 0)))
            {
                problems.Add("outcome.time", $"{survival.Time.Count(t => !(t > 0))} times are not above 0.", "Times count from the start of observation; remove patients without any, or give a small positive time.");
            }

            CheckHorizon(survival);
        }
        else if (request.Outcome.Kind == OutcomeKind.Binary && values.Any(v => v is not (0 or 1)))
        {
            problems.Add("outcome.column", $"A yes-or-no outcome holds {values.First(v => v is not (0 or 1))}.", "Write 1 for yes and 0 for no, or set kind to \"continuous\".");
        }

        for (int s = 0; s < 2; s++)
        {
            if (Events(values, survival, s) is { } events && (events < FewestEvents || (survival is null && rows[s].Length - events < FewestEvents)))
            {
                problems.Add(s == 0 ? "trial" : "external", $"{events} of {rows[s].Length} patients have the event.", $"At least {FewestEvents} of each kind are needed; look at eventValue and the filter.");
            }
        }
    }

    private void CheckHorizon(SurvivalData survival)
    {
        double shortest = new[] { 0, 1 }.Min(s => Of(s).Select(i => survival.Time[i]).OrderDescending().ElementAt(1));
        if (request.Outcome.Horizon > shortest)
        {
            problems.Add("outcome.horizon", $"Nobody, or one patient, of a source is observed up to {request.Outcome.Horizon}.", $"Give at most {shortest}.");
        }
    }

    private IEnumerable<(string Name, IReadOnlyList<double> Values)> Covariate(BalancedCovariate covariate, int index)
    {
        string path = $"covariates[{index}]";
        var columns = Array.ConvertAll(sources, source => source.Column(covariate.Name));
        if (columns is [NumericColumn, NumericColumn])
        {
            var values = Pooled(covariate.Name);
            CheckScale(path, covariate.Name, values);
            if (covariate.Transform == CovariateTransform.None)
            {
                return [(covariate.Name, values)];
            }

            double shift = covariate.Transform == CovariateTransform.LogOnePlus ? 1 : 0;
            if (values.Any(v => !(v + shift > 0)))
            {
                problems.Add($"{path}.transform", $"{covariate.Name} holds {values.Min()}, which has no logarithm here.", "Use \"logOnePlus\" for values of 0 and more, or \"none\".");
                return [];
            }

            return [($"{(shift == 1 ? "log1p" : "log")}({covariate.Name})", Array.ConvertAll(values, v => Elementary.Log(v + shift)))];
        }

        if (columns is not [TextColumn, TextColumn])
        {
            problems.Add(path, $"{covariate.Name} holds numbers in one file and text in the other.", "Code it the same way in both files.");
            return [];
        }

        return Indicators(path, covariate.Name, columns);
    }

    private IEnumerable<(string Name, IReadOnlyList<double> Values)> Indicators(string path, string name, DataColumn[] columns)
    {
        var levels = columns.Select((column, s) => rows[s].Select(row => ((TextColumn)column)[row]).ToArray()).ToArray();
        var known = levels.Select(values => values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray()).ToArray();
        foreach (var (own, other, where) in new[] { (known[0], known[1], "trial"), (known[1], known[0], "external") })
        {
            foreach (var unseen in own.Except(other, StringComparer.Ordinal))
            {
                problems.Add(path, $"{name} = '{unseen}' occurs in the {where} patients alone.", "Nobody in the other source can stand for them: leave these patients out by the filter, or merge the category in both files.");
            }
        }

        if (known[0].Length > MostLevels)
        {
            problems.Add(path, $"{name} holds text with {known[0].Length} different values.", $"A category may have at most {MostLevels} levels; numbers must not be mixed with text.");
        }

        string[] pooled = [.. levels[0], .. levels[1]];
        return known[0].Skip(1).Select(level => ($"{name}={level}", (IReadOnlyList<double>)Array.ConvertAll(pooled, v => v == level ? 1.0 : 0.0)));
    }

    /// <summary>Values that differ by a factor between sources look like another unit, unless both say the same one.</summary>
    private void CheckScale(string path, string name, double[] values)
    {
        const double Suspicious = 4;
        double[] trial = [.. Of(0).Select(i => values[i]).Order()];
        double[] external = [.. Of(1).Select(i => values[i]).Order()];
        double factor = external[external.Length / 2] / trial[trial.Length / 2];
        bool apart = trial[^(1 + (trial.Length / 10))] < external[external.Length / 10] || external[^(1 + (external.Length / 10))] < trial[trial.Length / 10];
        bool stated = sources[0].UnitOf(name) is { } unit && unit == sources[1].UnitOf(name);
        if (!stated && apart && values.Min() > 0 && factor is > Suspicious or < 1 / Suspicious)
        {
            problems.Add(path, $"The median of {name} is {trial[trial.Length / 2]} in the trial and {external[external.Length / 2]} outside.", "These look like different units. Convert one file; if the unit is the same, state it under units of both sources.");
        }
    }

    private void CheckRank(TwoSources data)
    {
        foreach (var constant in data.Covariates.Where(c => c.Values.Distinct().Count() == 1))
        {
            problems.Add("covariates", $"{constant.Name} is {constant.Values[0]} in every patient.", "There is nothing to balance; leave it out.");
        }

        if (problems.Found.Count == 0 && !data.AreIndependent)
        {
            problems.Add("covariates", "One covariate is determined by others.", "Leave out sums and duplicates of other covariates.");
        }
    }

    private SourceFlow[] Flows(double[] values, SurvivalData? survival) =>
        [.. sources.Select((source, s) => new SourceFlow(source.Name, source.Sha256, source.FileRows, source.Rows.RowCount, rows[s].Length, Events(values, survival, s)))];

    private int? Events(double[] values, SurvivalData? survival, int s) => request.Outcome.Kind switch
    {
        OutcomeKind.Continuous => null,
        OutcomeKind.Binary => Of(s).Count(i => values[i] == 1),
        _ => Of(s).Count(i => survival!.Event[i]),
    };

    /// <summary>Positions of one source's patients among all.</summary>
    private IEnumerable<int> Of(int source) => Enumerable.Range(source == 0 ? 0 : rows[0].Length, rows[source].Length);

    private double[] Pooled(string name) => [.. sources.SelectMany((source, s) => rows[s].Select(row => source.Numbers(name)[row]))];

    private void Throw()
    {
        if (problems.Found.Count > 0)
        {
            throw new BadInputException(problems.Found);
        }
    }
}
