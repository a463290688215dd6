using System.Globalization;
using System.Text;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Statistics.Descriptive;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Prognosis.History;

/// <summary>
/// The CDISC pilot's Table 14-3.01 computed again: ADAS-Cog(11) change at week 24, last observation carried forward,
/// efficacy set, ANCOVA on treatment, site group and baseline.
/// </summary>
internal sealed class PrimaryTable
{
    private static readonly (string Name, string Arm)[] Arms =
    [
        ("placebo", "Placebo"),
        ("low", "Xanomeline Low Dose"),
        ("high", "Xanomeline High Dose"),
    ];

    private static readonly (string Treatment, string Reference)[] Contrasts = [("low", "placebo"), ("high", "placebo"), ("high", "low")];

    private readonly Dictionary<string, double> _computed = new(StringComparer.Ordinal);

    private PrimaryTable(HistoricalTrial trial)
    {
        var baseline = trial.CovariateIndex(AlzheimerCovariates.Total);
        var patients = trial.Patients.Where(p => p.IsInEfficacySet).ToArray();
        foreach (var (name, arm) in Arms)
        {
            var group = patients.Where(p => p.Arm == arm).ToArray();
            var start = SampleMoments.Of(Array.ConvertAll(group, p => p.Covariates[baseline]));
            var change = SampleMoments.Of(Array.ConvertAll(group, p => p.CarriedChange[^1]));
            Add($"n.{name}", start.Count);
            Add($"baseline.mean.{name}", start.Mean);
            Add($"baseline.sd.{name}", start.StandardDeviation);
            Add($"change.mean.{name}", change.Mean);
            Add($"change.sd.{name}", change.StandardDeviation);
        }

        Compare(patients, baseline);
    }

    /// <summary>Every printed figure beside ours, in the order of the table's file.</summary>
    public static IReadOnlyList<PublishedFigure> Of(HistoricalTrial trial)
    {
        var table = new PrimaryTable(trial);
        var reference = ReferenceCatalog.Open("trials/cdiscpilot01/table-14-3-01.csv");
        // As text: the digits printed, trailing zeros too, say how far a figure must agree.
        var printed = CsvReader.ReadText(Path.GetFileName(reference.Name), Encoding.UTF8.GetString(reference.ReadBytes()));
        return [.. printed.Rows.Select(row => table.Figure(quantity: row[0], printed: row[1]))];
    }

    private void Compare(HistoricalPatient[] patients, int baseline)
    {
        var ancova = Ancova.Fit(new AncovaData(
            [.. patients.Select(p => p.CarriedChange[^1])],
            [.. patients.Select(p => p.Arm)],
            [.. Arms.Select(a => a.Arm)],
            [("site group", [.. patients.Select(p => p.SiteGroup)])],
            [("baseline", [.. patients.Select(p => p.Covariates[baseline])])]));
        foreach (var (treatment, reference) in Contrasts)
        {
            var contrast = ancova.Difference(Arm(treatment), Arm(reference));
            var key = $"{treatment}-{reference}";
            Add($"{key}.difference", contrast.Estimate);
            Add($"{key}.se", contrast.StandardError);
            Add($"{key}.lower", contrast.Lower);
            Add($"{key}.upper", contrast.Upper);
            Add($"{key}.p", contrast.PValue);
        }

        var doses = patients.DistinctBy(p => p.Arm).ToDictionary(p => p.Arm, p => p.Dose);
        Add("doseResponse.p", ancova.DoseResponse(doses).PValue);
    }

    private PublishedFigure Figure(string quantity, string printed)
    {
        var value = _computed[quantity];
        var decimals = printed.Contains('.', StringComparison.Ordinal) ? printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", CultureInfo.InvariantCulture);
        return new PublishedFigure(Label(quantity), printed, rounded, value);
    }

    private static string Label(string quantity)
    {
        var parts = quantity.Split('.');
        return parts switch
        {
            ["n", var arm] => $"{Title(arm)}, patients",
            ["baseline", var what, var arm] => $"{Title(arm)}, baseline {(what == "sd" ? "SD" : what)}",
            ["change", var what, var arm] => $"{Title(arm)}, change {(what == "sd" ? "SD" : what)}",
            ["doseResponse", _] => "Dose response, p-value",
            [var contrast, var what] => $"{Contrast(contrast)}, {Statistic(what)}",
            _ => quantity,
        };
    }

    private static string Contrast(string contrast) => string.Join(" − ", contrast.Split('-').Select((part, i) => i == 0 ? Title(part) : part));

    private static string Statistic(string name) => name switch
    {
        "difference" => "LS mean difference",
        "se" => "standard error",
        "lower" => "95 % CI, lower limit",
        "upper" => "95 % CI, upper limit",
        _ => "p-value",
    };

    private static string Title(string arm) => arm switch
    {
        "placebo" => "Placebo",
        "low" => "Low dose",
        _ => "High dose",
    };

    private static string Arm(string name) => Arms.First(a => a.Name == name).Arm;

    private void Add(string quantity, double value) => _computed.Add(quantity, value);
}
