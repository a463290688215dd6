using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Requests;

/// <summary>Rows and columns of a table that a request asks for, made into a task; finds every problem at once.</summary>
internal sealed class PatientSelection
{
    private const int FewestPatients = 20;

    private readonly DataTable _table;
    private readonly PrognosisRequest _request;
    private readonly List<Problem> _problems = [];

    private PatientSelection(DataTable table, PrognosisRequest request)
    {
        _table = table;
        _request = request;
        CheckColumns();
        ThrowIfAny();
        var rows = RowSelection.Rows(table, request.Filter);
        CheckSubjects(rows);
        ThrowIfAny();
        _problems.AddRange(HistorySuspicion.OfRows(table, rows, request.Filter, request.Subject));
        ThrowIfAny();
        Task = Build(rows);
        ThrowIfAny();
        _problems.AddRange(HistorySuspicion.OfData(Task.Data));
        ThrowIfAny();
        Flow =
        [
            new FlowStep("Rows read", table.RowCount, table.Name),
            new FlowStep("Rows that the filter keeps", rows.Length, string.Join(", ", Filter.Select(f => $"{f.Key} = {f.Value}"))),
            new FlowStep("Patients used", Task.Data.Patients, request.Missing == MissingCovariates.Indicator ? "Outcome and baseline present." : "Outcome, baseline and every covariate present."),
            .. Incomplete == 0 ? Array.Empty<FlowStep>() : [new FlowStep("Of them with a missing covariate", Incomplete, "Mean in its place, and an indicator.")],
        ];
    }

    public PrognosisTask Task { get; }

    public IReadOnlyList<FlowStep> Flow { get; }

    /// <summary>Text columns among the covariates, with the levels of the patients used.</summary>
    public IReadOnlyList<CategoryLevels> Categories { get; private set; } = [];

    /// <summary>Patients used whose covariates are not all present.</summary>
    private int Incomplete { get; set; }

    private IReadOnlyDictionary<string, string> Filter => _request.Filter ?? new Dictionary<string, string>(StringComparer.Ordinal);

    /// <exception cref="BadInputException">Everything that is wrong.</exception>
    public static PatientSelection Make(DataTable table, PrognosisRequest request) => new(table, request);

    private void CheckColumns()
    {
        RequireNumbers("outcome", _request.Outcome);
        RequireNumbers("baseline", _request.Baseline);
        for (var c = 0; c < _request.Covariates.Count; c++)
        {
            var (path, name) = ($"covariates[{c}]", _request.Covariates[c]);
            Require(path, name);
            if (string.Equals(name, _request.Outcome, StringComparison.OrdinalIgnoreCase))
            {
                Add(path, $"{name} is the outcome itself.", "A covariate must be known before treatment starts; leave the outcome out.");
            }
        }

        _problems.AddRange(RowSelection.FilterProblems(_table, _request.Filter));
        if (_request.Subject is { } subject)
        {
            Require("subject", subject);
        }
    }

    private void CheckSubjects(int[] rows)
    {
        if (_request.Subject is { } subject && RowSelection.RepeatedSubjects(_table, rows, subject) is { } repeated)
        {
            _problems.Add(repeated);
        }
    }

    private PrognosisTask Build(int[] rows)
    {
        var (outcome, baseline) = (_table.Numbers(_request.Outcome), _table.Numbers(_request.Baseline));
        var columns = _request.Covariates.Select(name => _table.Find(name)!).ToArray();
        var isKept = _request.Missing == MissingCovariates.Indicator;
        var complete = rows.Where(row => !outcome.IsMissing(row) && !baseline.IsMissing(row) && (isKept || Array.TrueForAll(columns, c => !c.IsMissing(row)))).ToArray();
        Incomplete = complete.Count(row => Array.Exists(columns, c => c.IsMissing(row)));
        var expansion = new CovariateExpansion(_table, complete);
        var covariates = columns.SelectMany((column, c) => expansion.Expand(column, $"covariates[{c}]")).ToArray();
        _problems.AddRange(expansion.Problems);
        Categories = expansion.Categories;
        var data = new TrainingSet(
            [.. covariates.Select(c => c.Name)],
            [.. complete.Select((_, i) => Array.ConvertAll(covariates, c => c.Values[i]))],
            [.. complete.Select(row => outcome[row])]);
        var fewest = Math.Max(FewestPatients, 2 * _request.Folds);
        if (complete.Length < fewest)
        {
            Add("data", $"{complete.Length} patients have outcome, baseline and all covariates ({rows.Length} rows pass the filter).", $"At least {fewest} are needed (20, and two for each fold).");
        }
        else
        {
            RequireSpread("outcome", _request.Outcome, data.Outcome);
            RequireSpread("baseline", _request.Baseline, [.. complete.Select(row => baseline[row])]);
        }

        return new PrognosisTask(data, [.. complete.Select(row => baseline[row])], OutcomeLabel(outcome), new Dictionary<string, string>(StringComparer.Ordinal));
    }

    private void RequireNumbers(string path, string name)
    {
        if (Require(path, name) && _table.Find(name) is TextColumn text)
        {
            var fault = _table.NotNumeric(text);
            Add(path, fault.Message, fault.Mend);
        }
    }

    private bool Require(string path, string name)
    {
        if (_table.Find(name) is not null)
        {
            return true;
        }

        var fault = _table.Missing(name);
        Add(path, fault.Message, fault.Mend);
        return false;
    }

    private void RequireSpread(string path, string name, double[] values)
    {
        if (values.Min() == values.Max())
        {
            Add(path, $"{name} is {values[0]} in all {values.Length} patients.", "There is nothing to learn from a constant; choose another column or filter.");
        }
    }

    private static string OutcomeLabel(NumericColumn outcome) => outcome.Label.Length == 0 ? outcome.Name : $"{outcome.Name} ({outcome.Label})";

    private void Add(string path, string message, string mend) => _problems.Add(new Problem(path, message, mend));

    private void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new BadInputException(_problems);
        }
    }
}
