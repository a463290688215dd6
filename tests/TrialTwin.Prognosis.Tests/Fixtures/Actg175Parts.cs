using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Cohorts.Synthesis;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Tests.Fixtures;

/// <summary>Parts of ACTG 175, to stand for real and synthetic patients.</summary>
internal static class Actg175Parts
{
    public static readonly string[] Columns =
        ["age", "wtkg", "hemo", "homo", "drugs", "karnof", "oprior", "preanti", "race", "gender", "str2", "symptom", "cd40", "cd80", "cd420", "arms"];

    private static readonly DataTable File = CsvReader.Read(ReferenceCatalog.Open("oracles/learners/actg175.csv").FullPath);

    /// <summary>Patients of the file from one row to before another; arm 0 against all others.</summary>
    public static PatientTable Of(int from, int to)
    {
        int[] rows = [.. Enumerable.Range(from, to - from)];
        return new PatientTable([.. Columns.Select(name => PatientColumn.Of(File.Find(name)!, rows))
            .Select(column => column.Name == "arms" ? column with { Values = Array.ConvertAll(column.Values, arm => arm == 0 ? 0.0 : 1.0) } : column)]);
    }
}
