using TrialTwin.Statistics.Tests.Fixtures;

namespace TrialTwin.Statistics.Tests.TreatmentEffects;

/// <summary>ACTG 175: CD4 count at week 20, zidovudine alone against the three other arms.</summary>
internal static class Actg175
{
    public static readonly string[] Covariates =
        ["age", "wtkg", "hemo", "homo", "drugs", "karnof", "oprior", "preanti", "race", "gender", "str2", "symptom", "cd40", "cd80"];

    public static OracleFile File { get; } = OracleFile.Read("actg175.csv");
}
