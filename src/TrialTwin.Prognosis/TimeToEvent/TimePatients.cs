using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Requests;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>Patients with times to an event that a request takes from its table; finds every problem at once.</summary>
internal sealed class TimePatients
{
    private const int FewestPatients = 40;
    private const int FewestEvents = 10;

    private readonly DataTable _table;
    private readonly TimePrognosisRequest _request;
    private readonly List<Problem> _problems = [];

    private TimePatients(DataTable table, TimePrognosisRequest request)
    {
        _table = table;
        _request = request;
        CheckColumns();
        ThrowIfAny();
        var rows = RowSelection.Rows(table, request.Filter);
        if (request.Subject is { } subject && RowSelection.RepeatedSubjects(table, rows, subject) is { } repeated)
        {
            _problems.Add(repeated);
        }

        _problems.AddRange(HistorySuspicion.OfRows(table, rows, request.Filter, request.Subject));
        ThrowIfAny();
        DataColumn[] outcome = [table.Find(request.Time)!, table.Find(request.Event)!];
        DataColumn[] covariates = [.. request.Covariates.Concat(request.Baseline).Select(name => table.Find(name)!)];
        var isKept = request.Missing == MissingCovariates.Indicator;
        var complete = Array.FindAll(rows, row => Array.TrueForAll(outcome, c => !c.IsMissing(row)) && (isKept || Array.TrueForAll(covariates, c => !c.IsMissing(row))));
        var incomplete = complete.Count(row => Array.Exists(covariates, c => c.IsMissing(row)));
        Survival = Times(complete);
        var all = new CovariateExpansion(table, complete);
        Covariates = Expand(all, "covariates", request.Covariates, complete.Length);
        var plain = new CovariateExpansion(table, complete);
        Baseline = Expand(plain, "baseline", request.Baseline, complete.Length);
        Categories = all.Categories;
        _problems.AddRange(all.Problems.Concat(plain.Problems));
        CheckPatients(complete.Length, rows.Length);
        ThrowIfAny();
        Flow =
        [
            new FlowStep("Rows read", table.RowCount, table.Name),
            new FlowStep("Rows that the filter keeps", rows.Length, string.Join(", ", (request.Filter ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(f => $"{f.Key} = {f.Value}"))),
            new FlowStep("Patients used", complete.Length, isKept ? "Time and event present." : "Time, event and every covariate present."),
            .. incomplete == 0 ? Array.Empty<FlowStep>() : [new FlowStep("Of them with a missing covariate", incomplete, "Mean in its place, and an indicator.")],
        ];
    }

    public SurvivalData Survival { get; }

    /// <summary>All covariates; the outcome is the time, negative where it is censored.</summary>
    public TrainingSet Covariates { get; }

    /// <summary>Those that the plain analysis adjusts for.</summary>
    public TrainingSet Baseline { get; }

    public IReadOnlyList<CategoryLevels> Categories { get; }

    public IReadOnlyList<FlowStep> Flow { get; }

    /// <exception cref="BadInputException">Everything that is wrong.</exception>
    public static TimePatients Take(DataTable table, TimePrognosisRequest request) => new(table, request);

    private void CheckColumns()
    {
        RequireNumbers("time", _request.Time);
        Require("event", _request.Event);
        foreach (var (list, path) in ((IReadOnlyList<string>, string)[])[(_request.Covariates, "covariates"), (_request.Baseline, "baseline")])
        {
            for (var c = 0; c < list.Count; c++)
            {
                Require($"{path}[{c}]", list[c]);
                if (string.Equals(list[c], _request.Time, StringComparison.OrdinalIgnoreCase) || string.Equals(list[c], _request.Event, StringComparison.OrdinalIgnoreCase))
                {
                    Add($"{path}[{c}]", $"{list[c]} is the outcome itself.", "A covariate must be known before treatment starts; leave the outcome out.");
                }
            }
        }

        _problems.AddRange(RowSelection.FilterProblems(_table, _request.Filter));
        if (_request.Subject is { } subject)
        {
            Require("subject", subject);
        }
    }

    private SurvivalData Times(int[] rows)
    {
        var (time, seen) = (_table.Numbers(_request.Time), new EventColumn(_table, _request.Event, _request.EventValue));
        if (rows.Length > 0 && seen.Check(rows, "event") is { } fault)
        {
            _problems.Add(fault);
        }

        if (Array.Exists(rows, row => !(time[row] > 0)))
        {
            Add("time", $"{rows.Count(row => !(time[row] > 0))} times are not above 0.", "Count time from the start of follow-up; leave out who was never followed.");
        }

        return new SurvivalData(Array.ConvertAll(rows, row => time[row]), Array.ConvertAll(rows, seen.IsSeen));
    }

    private TrainingSet Expand(CovariateExpansion expansion, string path, IReadOnlyList<string> names, int patients)
    {
        var columns = names.SelectMany((name, c) => expansion.Expand(_table.Find(name)!, $"{path}[{c}]")).ToArray();
        return new TrainingSet(
            [.. columns.Select(c => c.Name)],
            [.. Enumerable.Range(0, patients).Select(i => Array.ConvertAll(columns, c => c.Values[i]))],
            [.. Survival.Time.Select((t, i) => Survival.Event[i] ? t : -t)]);
    }

    private void CheckPatients(int complete, int kept)
    {
        var early = Survival.Time.Where((t, i) => Survival.Event[i] && t <= _request.Horizon).Count();
        if (complete < FewestPatients)
        {
            Add("data", $"{complete} patients have time, event and all covariates ({kept} rows pass the filter).", $"At least {FewestPatients} are needed.");
        }
        else if (_problems.Count > 0)
        {
            return;
        }
        else if (early < FewestEvents)
        {
            Add("horizon", string.Create(CultureInfo.InvariantCulture, $"{early} of {Survival.Event.Count(e => e)} events were seen by {_request.Horizon}."), $"At least {FewestEvents} are needed: choose a later horizon, or more patients.");
        }
        else if (Survival.Time.Max() <= _request.Horizon)
        {
            Add("horizon", string.Create(CultureInfo.InvariantCulture, $"Nobody was followed beyond {_request.Horizon}; the longest time is {Survival.Time.Max()}."), "Choose an earlier horizon; check that times and horizon have the same unit.");
        }

        foreach (var (name, column) in Covariates.Covariates.Select((name, c) => (name, Covariates.Column(c))).Where(c => c.Item2.Length > 0 && c.Item2.Min() == c.Item2.Max()))
        {
            Add("covariates", string.Create(CultureInfo.InvariantCulture, $"{name} is {column[0]} in all patients."), "There is nothing to learn from a constant; leave it out.");
        }
    }

    private void RequireNumbers(string path, string name)
    {
        if (Require(path, name) && _table.Find(name) is TextColumn text)
        {
            _problems.Add(_table.NotNumeric(text) with { Path = path });
        }
    }

    private bool Require(string path, string name)
    {
        if (_table.Find(name) is not null)
        {
            return true;
        }

        _problems.Add(_table.Missing(name) with { Path = path });
        return false;
    }

    private void Add(string path, string message, string mend) => _problems.Add(new Problem(path, message, mend));

    private void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new BadInputException(_problems);
        }
    }
}
