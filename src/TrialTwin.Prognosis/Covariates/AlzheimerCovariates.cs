using System.Collections.Immutable;

namespace TrialTwin.Prognosis.Covariates;

/// <summary>
/// Baseline covariates of a trial in Alzheimer's disease, in the order in which patients hold them. The total of
/// ADAS-Cog(11) and the body mass index follow from the others and are never drawn or read by themselves.
/// </summary>
public static class AlzheimerCovariates
{
    public const string Age = "age";
    /// <summary>1 for a woman, 0 for a man.</summary>
    public const string Sex = "sex";
    public const string Height = "height";
    public const string Weight = "weight";
    public const string Total = "adasCog";
    public const string BodyMassIndex = "bmi";

    /// <summary>Covariates that are observed, before the derived ones.</summary>
    public static ImmutableArray<Covariate> Observed { get; } =
    [
        new(Sex, "Sex (1 = female)", "-", CovariateKind.Binary),
        new(Age, "Age", "years", CovariateKind.Discrete),
        new(Height, "Height", "cm", CovariateKind.Continuous),
        new(Weight, "Weight", "kg", CovariateKind.Continuous),
        new("education", "Education", "years", CovariateKind.Discrete),
        new("diseaseDuration", "Duration of disease", "months", CovariateKind.Continuous),
        new("mmse", "MMSE", "points", CovariateKind.Discrete),
        new("adasWordRecall", "ADAS-Cog 1 word recall", "points", CovariateKind.Discrete),
        new("adasNaming", "ADAS-Cog 2 naming", "points", CovariateKind.Discrete),
        new("adasCommands", "ADAS-Cog 4 commands", "points", CovariateKind.Discrete),
        new("adasConstructionalPraxis", "ADAS-Cog 5 constructional praxis", "points", CovariateKind.Discrete),
        new("adasIdeationalPraxis", "ADAS-Cog 6 ideational praxis", "points", CovariateKind.Discrete),
        new("adasOrientation", "ADAS-Cog 7 orientation", "points", CovariateKind.Discrete),
        new("adasWordRecognition", "ADAS-Cog 8 word recognition", "points", CovariateKind.Discrete),
        new("adasSpokenLanguage", "ADAS-Cog 11 spoken language", "points", CovariateKind.Discrete),
        new("adasComprehension", "ADAS-Cog 12 comprehension", "points", CovariateKind.Discrete),
        new("adasWordFinding", "ADAS-Cog 13 word finding", "points", CovariateKind.Discrete),
        new("adasRecallOfInstructions", "ADAS-Cog 14 recall of instructions", "points", CovariateKind.Discrete),
        new("adasDelayedRecall", "ADAS-Cog 3 delayed word recall (not in the total)", "points", CovariateKind.Discrete),
    ];

    /// <summary>All covariates: the observed, then body mass index and the total of ADAS-Cog(11).</summary>
    public static ImmutableArray<Covariate> All { get; } =
    [
        .. Observed,
        new(BodyMassIndex, "Body mass index", "kg/m2", CovariateKind.Derived),
        new(Total, "ADAS-Cog(11) total", "points", CovariateKind.Derived),
    ];

    /// <summary>Names of <see cref="All"/>, in the same order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(c => c.Name)];

    /// <summary>Index of the first and after the last of the eleven items that the total sums.</summary>
    private static readonly (int First, int End) Items = (Names.IndexOf("adasWordRecall"), Names.IndexOf("adasDelayedRecall"));

    private static readonly int HeightIndex = Names.IndexOf(Height);
    private static readonly int WeightIndex = Names.IndexOf(Weight);
    private static readonly int BodyMassIndexIndex = Names.IndexOf(BodyMassIndex);
    private static readonly int TotalIndex = Names.IndexOf(Total);

    /// <summary>Fills the derived covariates of a patient from the observed ones.</summary>
    /// <param name="values">Values in the order of <see cref="All"/>.</param>
    public static void FillDerived(Span<double> values)
    {
        var metres = values[HeightIndex] / 100;
        values[BodyMassIndexIndex] = values[WeightIndex] / (metres * metres);
        var total = 0.0;
        for (var item = Items.First; item < Items.End; item++)
        {
            total += values[item];
        }

        values[TotalIndex] = total;
    }
}
