using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Requests;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Trajectories;

/// <summary>Patients and visits that a request takes from its table; finds every problem at once.</summary>
internal sealed class TrajectoryPatients
{
    private const int FewestPatients = 20;

    private readonly DataTable _table;
    private readonly TrajectoryRequest _request;
    private readonly List<Problem> _problems = [];

    private TrajectoryPatients(DataTable table, TrajectoryRequest request)
    {
        _table = table;
        _request = request;
        CheckColumns();
        ThrowIfAny();
        var filtered = RowSelection.Rows(table, request.Filter);
        _problems.AddRange(HistorySuspicion.OfRows(table, filtered, request.Filter, request.Subject));
        var visit = table.Texts(request.Visit);
        var rows = Array.FindAll(filtered, row => request.Visits.Contains(visit[row], StringComparer.Ordinal));
        CheckRows(rows);
        ThrowIfAny();
        (Data, Baseline, Categories) = Build(rows);
        ThrowIfAny();
        Flow =
        [
            new FlowStep("Rows read", table.RowCount, table.Name),
            new FlowStep("Rows of the filter and the visits", rows.Length, string.Join(", ", request.Visits)),
            new FlowStep("Patients used", Data.Patients, "Every covariate present, and an outcome at one visit at least."),
        ];
    }

    public TrajectoryData Data { get; }

    /// <summary>The same patients with the covariates that the plain analysis adjusts for.</summary>
    public TrajectoryData Baseline { get; }

    public IReadOnlyList<CategoryLevels> Categories { get; }

    public IReadOnlyList<FlowStep> Flow { get; }

    /// <exception cref="BadInputException">Everything that is wrong.</exception>
    public static TrajectoryPatients Take(DataTable table, TrajectoryRequest request) => new(table, request);

    private void CheckColumns()
    {
        Require("subject", _request.Subject);
        Require("visit", _request.Visit);
        if (Require("outcome", _request.Outcome) && _table.Find(_request.Outcome) is TextColumn text)
        {
            _problems.Add(_table.NotNumeric(text) with { Path = "outcome" });
        }

        foreach (var (list, path) in ((IReadOnlyList<string>, string)[])[(_request.Covariates, "covariates"), (_request.Baseline, "baseline")])
        {
            for (var c = 0; c < list.Count; c++)
            {
                Require($"{path}[{c}]", list[c]);
                if (string.Equals(list[c], _request.Outcome, StringComparison.OrdinalIgnoreCase))
                {
                    Add($"{path}[{c}]", $"{list[c]} is the outcome itself.", "A covariate must be known before treatment starts; leave the outcome out.");
                }
            }
        }

        _problems.AddRange(RowSelection.FilterProblems(_table, _request.Filter));
    }

    private void CheckRows(int[] rows)
    {
        var (subject, visit) = (_table.Texts(_request.Subject), _table.Texts(_request.Visit));
        var seen = rows.Select(row => visit[row]).ToHashSet(StringComparer.Ordinal);
        for (var v = 0; v < _request.Visits.Count; v++)
        {
            if (!seen.Contains(_request.Visits[v]))
            {
                var known = visit.Values.ToArray().Distinct(StringComparer.Ordinal).Take(12);
                Add($"visits[{v}]", $"No row holds the visit '{_request.Visits[v]}'.", $"The column holds: {string.Join(", ", known)}.");
            }
        }

        if (rows.GroupBy(row => (subject[row], visit[row])).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            Add("subject", $"{twice.Key.Item1} has {twice.Count()} rows at {twice.Key.Item2}.", "Narrow the filter until every patient has one row for each visit, such as one parameter and observed values alone.");
        }

        foreach (var (list, path) in ((IReadOnlyList<string>, string)[])[(_request.Covariates, "covariates"), (_request.Baseline, "baseline")])
        {
            for (var c = 0; c < list.Count; c++)
            {
                var texts = _table.Texts(list[c]);
                if (rows.GroupBy(row => subject[row], StringComparer.Ordinal).FirstOrDefault(g => g.Select(row => texts[row]).Distinct(StringComparer.Ordinal).Count() > 1) is { } changing)
                {
                    Add($"{path}[{c}]", $"{list[c]} changes from visit to visit, as in {changing.Key}.", "A covariate must be known before treatment starts and be the same in all rows of a patient.");
                }
            }
        }
    }

    private (TrajectoryData Data, TrajectoryData Baseline, IReadOnlyList<CategoryLevels> Categories) Build(int[] rows)
    {
        var (subject, visit, outcome) = (_table.Texts(_request.Subject), _table.Texts(_request.Visit), _table.Numbers(_request.Outcome));
        DataColumn[] covariates = [.. _request.Covariates.Concat(_request.Baseline).Select(name => _table.Find(name)!)];
        var patients = rows.GroupBy(row => subject[row], StringComparer.Ordinal)
            .Where(g => g.Any(row => !outcome.IsMissing(row)) && Array.TrueForAll(covariates, c => !c.IsMissing(g.First())))
            .Select(g => (First: g.First(), Outcome: _request.Visits.Select(v => g.Where(row => visit[row] == v).Select(row => outcome[row]).DefaultIfEmpty(double.NaN).First()).ToArray()))
            .ToArray();
        if (patients.Length < Math.Max(FewestPatients, 2 * _request.Folds))
        {
            Add("data", $"{patients.Length} patients have all covariates and an outcome.", $"At least {Math.Max(FewestPatients, 2 * _request.Folds)} are needed (20, and two for each fold).");
        }

        var first = Array.ConvertAll(patients, p => p.First);
        var all = new CovariateExpansion(_table, first);
        var data = Expand(all, "covariates", _request.Covariates);
        var plain = new CovariateExpansion(_table, first);
        var baseline = Expand(plain, "baseline", _request.Baseline);
        _problems.AddRange(all.Problems.Concat(plain.Problems));
        return (data, baseline, all.Categories);

        TrajectoryData Expand(CovariateExpansion expansion, string path, IReadOnlyList<string> names)
        {
            var columns = names.SelectMany((name, c) => expansion.Expand(_table.Find(name)!, $"{path}[{c}]")).ToArray();
            foreach (var constant in columns.Where(c => c.Values.Length > 0 && c.Values.Min() == c.Values.Max()))
            {
                Add(path, $"{constant.Name} is the same in all patients.", "There is nothing to learn from a constant; leave it out.");
            }

            return new TrajectoryData(
                _request.Visits, [.. columns.Select(c => c.Name)], [.. Enumerable.Range(0, patients.Length).Select(i => Array.ConvertAll(columns, c => c.Values[i]))], Array.ConvertAll(patients, p => p.Outcome));
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
