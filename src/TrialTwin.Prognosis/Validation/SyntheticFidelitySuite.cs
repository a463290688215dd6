using TrialTwin.Numerics.Validation;
using TrialTwin.Prognosis.Cohorts.Synthesis;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Statistics.Descriptive;
using TrialTwin.Statistics.Validation;

namespace TrialTwin.Prognosis.Validation;

/// <summary>Patients 1 to 1000 of ACTG 175 in the place of real, 1001 to 2000 in that of synthetic ones, the 139 others held out.</summary>
internal sealed class SyntheticFidelitySuite()
    : ReproducedSuite("synthesis/actg175-halves", "R 4.2.2 (glm, lm, ks.test, own sums)", Evidence.Independent)
{
    private const int Outcome = 14;
    private const int Arm = 15;

    private static readonly string[] Columns =
        ["age", "wtkg", "hemo", "homo", "drugs", "karnof", "oprior", "preanti", "race", "gender", "str2", "symptom", "cd40", "cd80", "cd420", "arms", "cens"];

    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute()
    {
        var file = ReferenceActg175.Open("actg175");
        var (real, synthetic) = (Patients(file, 0, 1000, Arm + 1), Patients(file, 1000, 2000, Arm + 1));
        var found = CohortFidelity.Of(real, synthetic);
        var first = Patients(file, 0, 300, Arm + 1);
        var area = RocArea.Of(
            [.. first.Columns[Outcome].Values.Where((_, i) => first.Columns[Arm].Values[i] == 1)], [.. first.Columns[Outcome].Values.Where((_, i) => first.Columns[Arm].Values[i] == 0)]);
        return
        [
            ("propensity", "pMSE", found.Propensity.Pmse),
            ("propensity", "S_pMSE", found.Propensity.Ratio),
            ("propensity", "area under the ROC curve", found.Propensity.Area),
            ("propensity", "SPECKS", found.Propensity.Specks),
            ("propensity", "PO50", found.Propensity.Po50),
            ("relations", "similarity of correlations", found.CorrelationSimilarity ?? double.NaN),
            .. found.Columns.Select(c => ("distances", c.Column == "arms" ? "treat" : c.Column, c.Distance)),
            .. found.Columns.Select(c => ("tables", c.Column, c.TableRatio)),
            .. found.Pairs.Select(p => ("tables", $"{p.First} and {p.Second}", p.TableRatio)),
            ("DeLong", "area under the ROC curve", area.Value),
            ("DeLong", "standard error", area.StandardError),
            .. Utility(file),
        ];
    }

    private static IEnumerable<(string Row, string Quantity, double Value)> Utility(DataTable file)
    {
        var (real, synthetic, rest) = (Patients(file, 0, 1000, Columns.Length), Patients(file, 1000, 2000, Columns.Length), Patients(file, 2000, 2139, Columns.Length));
        int[] covariates = [.. Enumerable.Range(0, Outcome), Arm];
        foreach (var (outcome, name) in ((int, string)[])[(Outcome, "R2 of cd420"), (Columns.Length - 1, "area of cens")])
        {
            var row = SyntheticUtility.Of(real, rest, synthetic, (covariates, outcome), 1)!;
            yield return ("utility", $"{name}, learned from real", row.FromReal.Value);
            yield return ("utility", $"{name}, learned from synthetic", row.FromSynthetic.Value);
        }
    }

    /// <summary>Arm 0 against all others.</summary>
    private static PatientTable Patients(DataTable file, int from, int to, int columns)
    {
        int[] rows = [.. Enumerable.Range(from, to - from)];
        return new PatientTable([.. Columns.Take(columns).Select(name => PatientColumn.Of(file.Find(name)!, rows))
            .Select(column => column.Name == "arms" ? column with { Values = Array.ConvertAll(column.Values, arm => arm == 0 ? 0.0 : 1.0) } : column)]);
    }
}
