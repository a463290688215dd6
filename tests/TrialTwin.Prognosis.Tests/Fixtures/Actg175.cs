using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Prognosis.Tests.Fixtures;

/// <summary>ACTG 175: 2139 patients, 14 baseline covariates.</summary>
internal static class Actg175
{
    public static readonly string[] Covariates =
        ["age", "wtkg", "hemo", "homo", "drugs", "karnof", "oprior", "preanti", "race", "gender", "str2", "symptom", "cd40", "cd80"];

    private static readonly DataTable Table = CsvReader.Read(ReferenceCatalog.Open("oracles/learners/actg175.csv").FullPath);

    /// <summary>CD4 count at week 20.</summary>
    public static TrainingSet Cd4(bool controlsOnly) => Of(controlsOnly, row => Table.Numbers("cd420")[row]);

    /// <summary>Whether it lies above 350.</summary>
    public static TrainingSet Above350(bool controlsOnly) => Of(controlsOnly, row => Table.Numbers("cd420")[row] > 350 ? 1 : 0);

    /// <summary>Time to decline of CD4, AIDS or death.</summary>
    public static CoxData Failure(bool controlsOnly)
    {
        var rows = Rows(controlsOnly);
        var survival = new SurvivalData(Array.ConvertAll(rows, r => Table.Numbers("days")[r]), Array.ConvertAll(rows, r => Table.Numbers("cens")[r] == 1));
        return new CoxData(survival, Cd4(controlsOnly).Rows);
    }

    /// <summary>Predictions of an oracle, in the order of their patients, with the covariates of these.</summary>
    public static (double[] Covariates, double Prediction)[] Predictions(string oracle)
    {
        var expected = CsvReader.Read(ReferenceCatalog.Open($"oracles/learners/{oracle}.csv").FullPath);
        var (all, ids) = (Cd4(false), Table.Numbers("pidnum").Values.ToArray());
        return [.. Enumerable.Range(0, expected.RowCount).Select(r => (all.Rows[Array.IndexOf(ids, expected.Numbers("pidnum")[r])], expected.Numbers("prediction")[r]))];
    }

    /// <summary>Coefficients of glmnet, by name.</summary>
    public static Dictionary<string, double> Glmnet(string family, double alpha, double lambda)
    {
        var table = CsvReader.Read(ReferenceCatalog.Open("oracles/learners/glmnet-logistic-cox.csv").FullPath);
        return Enumerable.Range(0, table.RowCount).Where(r => table.Texts("family")[r] == family && table.Numbers("alpha")[r] == alpha && table.Numbers("lambda")[r] == lambda).ToDictionary(r => table.Texts("name")[r], r => table.Numbers("value")[r]);
    }

    private static TrainingSet Of(bool controlsOnly, Func<int, double> outcome)
    {
        var columns = Array.ConvertAll(Covariates, Table.Numbers);
        var rows = Rows(controlsOnly);
        return new TrainingSet(Covariates, Array.ConvertAll(rows, r => Array.ConvertAll(columns, c => c[r])), Array.ConvertAll(rows, r => outcome(r)));
    }

    private static int[] Rows(bool controlsOnly) =>
        [.. Enumerable.Range(0, Table.RowCount).Where(r => !controlsOnly || Table.Numbers("arms")[r] == 0)];
}
