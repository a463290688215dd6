using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Requests;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.ControlArms.External;

/// <summary>The rows of one source that its filter keeps, with columns by the names of the request.</summary>
internal sealed class SourceTable
{
    private readonly string path;
    private readonly PatientSource source;

    private SourceTable(string path, PatientSource source, DataTable table, string sha256)
    {
        this.path = path;
        this.source = source;
        Sha256 = sha256;
        FileRows = table.RowCount;
        Rows = table;
    }

    public string Name => source.Name;

    public string Sha256 { get; }

    public int FileRows { get; }

    /// <summary>The rows kept.</summary>
    public DataTable Rows { get; private init; }

    /// <exception cref="BadInputException">Everything that is wrong with the file, its columns or its rows.</exception>
    public static SourceTable Load(string path, PatientSource source, ExternalControlRequest request, string folder)
    {
        var (table, file) = RequestData.Load(source.Data, folder);
        var whole = new SourceTable(path, source, table, file.Sha256);
        var problems = new ProblemList();
        whole.CheckColumns(request, problems);
        foreach (var fault in RowSelection.FilterProblems(table, source.Filter, $"{path}.filter"))
        {
            problems.Add(fault.Path, fault.Message, fault.Mend);
        }

        ThrowIfAny(problems);
        var rows = RowSelection.Rows(table, source.Filter).ToHashSet();
        var kept = new SourceTable(path, source, table, file.Sha256) { Rows = table.Where(rows.Contains) };
        kept.CheckSubjects(request.Subject, problems);
        ThrowIfAny(problems);
        return kept;
    }

    /// <summary>The column that a name of the request stands for.</summary>
    public DataColumn Column(string name) => Rows.Find(source.ColumnOf(name))!;

    public NumericColumn Numbers(string name) => Rows.Numbers(source.ColumnOf(name));

    public string? UnitOf(string name) => source.Units?.GetValueOrDefault(name);

    /// <summary>Columns that the request does not use, by the names that the other source would know them by.</summary>
    public IEnumerable<DataColumn> Unused(ISet<string> used) =>
        Rows.Columns.Where(c => !used.Contains(c.Name) && !used.Select(source.ColumnOf).Contains(c.Name, StringComparer.OrdinalIgnoreCase)
            && source.Filter?.Keys.Contains(c.Name, StringComparer.OrdinalIgnoreCase) != true);

    private void CheckColumns(ExternalControlRequest request, ProblemList problems)
    {
        var outcome = request.Outcome;
        foreach (var name in new[] { outcome.Column, outcome.Time, outcome.Event, request.Subject }.OfType<string>().Concat(request.Covariates.Select(c => c.Name)))
        {
            Require(name, problems);
        }

        foreach (var name in new[] { outcome.Column, outcome.Time, outcome.Event }.OfType<string>())
        {
            if (Rows.Find(source.ColumnOf(name)) is TextColumn text)
            {
                var fault = Rows.NotNumeric(text);
                problems.Add($"{path}.{name}", fault.Message, fault.Mend);
            }
        }
    }

    private void Require(string name, ProblemList problems)
    {
        if (Rows.Find(source.ColumnOf(name)) is null)
        {
            var fault = Rows.Missing(source.ColumnOf(name));
            problems.Add($"{path}.{name}", fault.Message, $"{fault.Mend} If the column has another name in this file, write \"columns\": {{ \"{name}\": \"...\" }}.");
        }
    }

    private void CheckSubjects(string? subject, ProblemList problems)
    {
        if (subject is not null && RowSelection.RepeatedSubjects(Rows, [.. Enumerable.Range(0, Rows.RowCount)], source.ColumnOf(subject), $"{path}.{subject}") is { } repeated)
        {
            problems.Add(repeated.Path, repeated.Message, repeated.Mend);
        }
    }

    private static void ThrowIfAny(ProblemList problems)
    {
        if (problems.Found.Count > 0)
        {
            throw new BadInputException(problems.Found);
        }
    }
}
