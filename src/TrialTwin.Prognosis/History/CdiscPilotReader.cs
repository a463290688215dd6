using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.History;

/// <summary>
/// Makes patients of the CDISC pilot study's ADSL (one row per subject) and ADQSADAS (ADAS-Cog by item and visit).
/// Observed values are the records chosen for the visit (ANL01FL = Y) that are not carried forward (DTYPE blank).
/// </summary>
internal sealed class CdiscPilotReader
{
    private static readonly double[] VisitWeeks = [8, 16, 24];

    private static readonly (string Covariate, string Column)[] SubjectColumns =
    [
        (AlzheimerCovariates.Age, "AGE"),
        (AlzheimerCovariates.Height, "HEIGHTBL"),
        (AlzheimerCovariates.Weight, "WEIGHTBL"),
        ("education", "EDUCLVL"),
        ("diseaseDuration", "DURDIS"),
        ("mmse", "MMSETOT"),
    ];

    private static readonly (string Covariate, string Parameter)[] ItemParameters =
    [
        ("adasWordRecall", "ACITM01"),
        ("adasNaming", "ACITM02"),
        ("adasCommands", "ACITM04"),
        ("adasConstructionalPraxis", "ACITM05"),
        ("adasIdeationalPraxis", "ACITM06"),
        ("adasOrientation", "ACITM07"),
        ("adasWordRecognition", "ACITM08"),
        ("adasSpokenLanguage", "ACITM11"),
        ("adasComprehension", "ACITM12"),
        ("adasWordFinding", "ACITM13"),
        ("adasRecallOfInstructions", "ACITM14"),
        ("adasDelayedRecall", "ACITM03"),
    ];

    private readonly DataTable _subjects;
    private readonly Dictionary<string, List<Assessment>> _assessments;

    private CdiscPilotReader(DataTable subjects, DataTable assessments)
    {
        _subjects = subjects;
        _assessments = Assessments(assessments);
    }

    public static IReadOnlyList<double> Visits => VisitWeeks;

    /// <exception cref="BadInputException">A column is missing or a patient has no baseline total.</exception>
    public static IReadOnlyList<HistoricalPatient> Read(DataTable subjects, DataTable assessments)
    {
        var reader = new CdiscPilotReader(subjects, assessments);
        var ids = subjects.Texts("USUBJID");
        return [.. Enumerable.Range(0, subjects.RowCount).Select(row => reader.Patient(row, ids[row]))];
    }

    private HistoricalPatient Patient(int row, string id)
    {
        var seen = _assessments.GetValueOrDefault(id) ?? [];
        var baseline = seen.FirstOrDefault(a => a.Parameter == "ACTOT" && a.IsBaseline)
            ?? throw new BadInputException($"ADQSADAS.{id}", "The patient has no baseline total (ACTOT with ABLFL = Y).", "Give the data sets of the same trial.");
        return new HistoricalPatient(
            id,
            Text("TRT01P", row),
            _subjects.Numbers("TRT01PN")[row],
            Text("SITEGR1", row),
            Text("EFFFL", row) == "Y",
            Covariates(row, seen, baseline.Value),
            Changes(seen, baseline.Value, carried: false),
            Changes(seen, baseline.Value, carried: true),
            _subjects.Numbers("TRTDUR")[row] / 7,
            CompletedVisits(row),
            Text("DCREASCD", row));
    }

    private double[] Covariates(int row, List<Assessment> seen, double total)
    {
        var names = AlzheimerCovariates.Names;
        var values = new double[names.Length];
        values[names.IndexOf(AlzheimerCovariates.Sex)] = Text("SEX", row) == "F" ? 1 : 0;
        foreach (var (covariate, column) in SubjectColumns)
        {
            values[names.IndexOf(covariate)] = _subjects.Numbers(column)[row];
        }

        foreach (var (covariate, parameter) in ItemParameters)
        {
            values[names.IndexOf(covariate)] = seen.FirstOrDefault(a => a.Parameter == parameter && a.IsBaseline)?.Value ?? double.NaN;
        }

        CompleteFromTotal(values, total);
        AlzheimerCovariates.FillDerived(values);
        return values;
    }

    /// <summary>
    /// The file prorates the total of a patient whose word recognition is missing; the item implied by that total is the
    /// one that keeps total = sum of items.
    /// </summary>
    private static void CompleteFromTotal(double[] values, double total)
    {
        var item = AlzheimerCovariates.Names.IndexOf("adasWordRecognition");
        if (double.IsNaN(values[item]))
        {
            values[item] = 0;
            AlzheimerCovariates.FillDerived(values);
            values[item] = total - values[AlzheimerCovariates.Names.IndexOf(AlzheimerCovariates.Total)];
        }
    }

    private static double[] Changes(List<Assessment> seen, double baseline, bool carried) =>
        Array.ConvertAll(VisitWeeks, week =>
        {
            var record = seen.FirstOrDefault(a => a.Parameter == "ACTOT" && a.Week == week && a.IsAnalysed && (carried || !a.IsCarriedForward));
            return record is null ? double.NaN : record.Value - baseline;
        });

    private int CompletedVisits(int row)
    {
        string[] flags = ["COMP8FL", "COMP16FL", "COMP24FL"];
        return flags.TakeWhile(flag => Text(flag, row) == "Y").Count();
    }

    private string Text(string column, int row) => _subjects.Texts(column)[row];

    private static Dictionary<string, List<Assessment>> Assessments(DataTable table)
    {
        var (ids, parameters, weeks, values) = (table.Texts("USUBJID"), table.Texts("PARAMCD"), table.Numbers("AVISITN"), table.Numbers("AVAL"));
        var (baseline, analysed, derivation) = (table.Texts("ABLFL"), table.Texts("ANL01FL"), table.Texts("DTYPE"));
        var byPatient = new Dictionary<string, List<Assessment>>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (values.IsMissing(row))
            {
                continue;
            }

            if (!byPatient.TryGetValue(ids[row], out var list))
            {
                byPatient[ids[row]] = list = [];
            }

            list.Add(new Assessment(parameters[row], weeks[row], values[row], baseline[row] == "Y", analysed[row] == "Y", derivation[row].Length > 0));
        }

        return byPatient;
    }

    private sealed record Assessment(string Parameter, double Week, double Value, bool IsBaseline, bool IsAnalysed, bool IsCarriedForward);
}
