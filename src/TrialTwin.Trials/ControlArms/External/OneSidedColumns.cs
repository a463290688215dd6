using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Columns that vary among one source's patients and are not there, or empty, in the other: nobody can balance them.</summary>
internal static class OneSidedColumns
{
    private const int MostLevels = 12;

    public static IReadOnlyList<ComparisonWarning> Find(ExternalControlRequest request, SourceTable[] sources)
    {
        var outcome = request.Outcome;
        var used = new[] { outcome.Column, outcome.Time, outcome.Event, request.Subject }.OfType<string>()
            .Concat(request.Covariates.Select(c => c.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Of(sources[0], sources[1], used), .. Of(sources[1], sources[0], used)];
    }

    private static IEnumerable<ComparisonWarning> Of(SourceTable own, SourceTable other, HashSet<string> used) =>
        from column in own.Unused(used)
        where IsAbsent(other.Rows.Find(column.Name)) && !IsAbsent(column)
        let levels = Levels(own.Rows, column.Name)
        where levels.Length is > 1 and <= MostLevels
        select new ComparisonWarning(
            "measured-in-one-source",
            $"{column.Name} is known in {own.Name} alone and differs among its patients ({string.Join(", ", levels.Select(l => $"{l.Value}: {l.Patients}"))}); it cannot be balanced.");

    private static bool IsAbsent(DataColumn? column) => column is null || Enumerable.Range(0, column.Length).All(column.IsMissing);

    private static (string Value, int Patients)[] Levels(DataTable rows, string column) =>
        [.. rows.Texts(column).Values.ToArray().Where(v => v.Length > 0).GroupBy(v => v, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count()))];
}
