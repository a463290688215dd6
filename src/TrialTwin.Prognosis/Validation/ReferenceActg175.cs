using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Prognosis.Validation;

/// <summary>ACTG 175 as the learners' references took it: 2139 patients, 14 baseline covariates.</summary>
internal sealed class ReferenceActg175
{
    private static readonly string[] Covariates =
        ["age", "wtkg", "hemo", "homo", "drugs", "karnof", "oprior", "preanti", "race", "gender", "str2", "symptom", "cd40", "cd80"];

    private readonly DataTable _table = Open("actg175");

    /// <summary>CD4 count at week 20 of the patients on zidovudine alone.</summary>
    public TrainingSet ControlsCd4 => Of(true, row => _table.Numbers("cd420")[row]);

    /// <summary>Whether it lies above 350, of all patients.</summary>
    public TrainingSet Above350 => Of(false, row => _table.Numbers("cd420")[row] > 350 ? 1 : 0);

    /// <summary>Time to decline of CD4, AIDS or death, of all patients.</summary>
    public CoxData Failure
    {
        get
        {
            int[] rows = [.. Enumerable.Range(0, _table.RowCount)];
            var survival = new SurvivalData(Array.ConvertAll(rows, r => _table.Numbers("days")[r]), Array.ConvertAll(rows, r => _table.Numbers("cens")[r] == 1));
            return new CoxData(survival, Above350.Rows);
        }
    }

    /// <summary>A table beside it.</summary>
    public static DataTable Open(string name) => CsvReader.Read(ReferenceCatalog.Open($"oracles/learners/{name}.csv").FullPath);

    /// <summary>Id and covariates of a patient.</summary>
    public double[] CovariatesOf(double patient)
    {
        var row = Array.IndexOf(_table.Numbers("pidnum").Values.ToArray(), patient);
        return Array.ConvertAll(Covariates, name => _table.Numbers(name)[row]);
    }

    private TrainingSet Of(bool controlsOnly, Func<int, double> outcome)
    {
        int[] rows = [.. Enumerable.Range(0, _table.RowCount).Where(r => !controlsOnly || _table.Numbers("arms")[r] == 0)];
        var columns = Array.ConvertAll(Covariates, _table.Numbers);
        return new TrainingSet(Covariates, Array.ConvertAll(rows, r => Array.ConvertAll(columns, c => c[r])), Array.ConvertAll(rows, r => outcome(r)));
    }
}
