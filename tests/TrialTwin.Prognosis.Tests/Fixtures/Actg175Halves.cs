using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Cohorts.Synthesis;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Tests.Fixtures;

/// <summary>ACTG 175 in parts, as the figures computed in R took it: patients 1 to 1000, 1001 to 2000, and the 139 others.</summary>
internal static class Actg175Halves
{
    public static readonly string[] Columns =
        ["age", "wtkg", "hemo", "homo", "drugs", "karnof", "oprior", "preanti", "race", "gender", "str2", "symptom", "cd40", "cd80", "cd420", "arms"];

    private static readonly DataTable File = CsvReader.Read(ReferenceCatalog.Open("oracles/learners/actg175.csv").FullPath);

    public static PatientTable First => Of(0, 1000);

    public static PatientTable Second => Of(1000, 2000);

    public static PatientTable Rest => Of(2000, 2139);

    /// <summary>Patients of the file from one row to before another; arm 0 against all others.</summary>
    public static PatientTable Of(int from, int to, params string[] more)
    {
        int[] rows = [.. Enumerable.Range(from, to - from)];
        return new PatientTable([.. Columns.Concat(more).Select(name => PatientColumn.Of(File.Find(name)!, rows))
            .Select(column => column.Name == "arms" ? column with { Values = Array.ConvertAll(column.Values, arm => arm == 0 ? 0.0 : 1.0) } : column)]);
    }
}
