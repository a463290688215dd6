using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>
/// NHANES 2009-2012 as the general population beside a trial: persons of the trial's ages, weighted by the survey's
/// examination weight and so that the share of women equals the trial's. Ages above 80 are recorded as 80.
/// </summary>
internal sealed class ReferencePopulation
{
    private static readonly Dictionary<string, string> ColumnOf = new(StringComparer.Ordinal)
    {
        [AlzheimerCovariates.Sex] = "female",
        [AlzheimerCovariates.Age] = "age",
        [AlzheimerCovariates.Height] = "height_cm",
        [AlzheimerCovariates.Weight] = "weight_kg",
        [AlzheimerCovariates.BodyMassIndex] = "bmi_kg_per_m2",
    };

    private readonly DataTable _persons;
    private readonly double[] _weights;

    private ReferencePopulation(DataTable persons, double[] weights)
    {
        _persons = persons;
        _weights = weights;
    }

    /// <param name="youngest">Youngest age taken, years.</param>
    /// <param name="oldest">Oldest age taken, years.</param>
    /// <param name="femaleShare">Share of women that the weights give, 0 to 1.</param>
    public static ReferencePopulation Load(double youngest, double oldest, double femaleShare)
    {
        var file = ReferenceCatalog.Open("populations/nhanes-2009-2012.csv");
        var all = CsvReader.Read(Path.GetFileName(file.Name), file.ReadBytes());
        var age = all.Numbers("age");
        var persons = all.Where(row => age[row] >= youngest && age[row] <= oldest);
        var (female, survey) = (persons.Numbers("female"), persons.Numbers("exam_weight"));
        var rows = Enumerable.Range(0, persons.RowCount).ToArray();
        var women = rows.Where(r => female[r] == 1).Sum(r => survey[r]);
        var men = rows.Where(r => female[r] == 0).Sum(r => survey[r]);
        return new ReferencePopulation(persons, Array.ConvertAll(rows, r => survey[r] * (female[r] == 1 ? femaleShare / women : (1 - femaleShare) / men)));
    }

    /// <summary>Weighted summary of a covariate; null where the survey does not hold it.</summary>
    public GroupSummary? Summarise(Covariate covariate)
    {
        if (!ColumnOf.TryGetValue(covariate.Name, out var column))
        {
            return null;
        }

        var values = _persons.Numbers(column);
        var seen = Enumerable.Range(0, _persons.RowCount)
            .Where(r => !values.IsMissing(r))
            .Select(r => (Value: values[r], Weight: _weights[r]))
            .OrderBy(p => p.Value)
            .ToArray();
        var total = seen.Sum(p => p.Weight);
        var mean = seen.Sum(p => p.Weight * p.Value) / total;
        if (covariate.Kind == CovariateKind.Binary)
        {
            return new GroupSummary(seen.Length, 100 * mean, null, null, null);
        }

        var variance = seen.Sum(p => p.Weight * (p.Value - mean) * (p.Value - mean)) / total;
        return new GroupSummary(seen.Length, mean, Math.Sqrt(variance), Quantile(seen, 0.05 * total), Quantile(seen, 0.95 * total));
    }

    private static double Quantile((double Value, double Weight)[] sorted, double weight)
    {
        var sum = 0.0;
        return sorted.First(p => (sum += p.Weight) >= weight).Value;
    }
}
