using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.ControlArms.External;

namespace TrialTwin.Trials.Tests.ControlArms.External;

/// <summary>Requests for the external controls whose answers are known.</summary>
internal static class Requests
{
    private const CovariateTransform Log = CovariateTransform.Log;
    private const CovariateTransform LogOnePlus = CovariateTransform.LogOnePlus;

    private static readonly Lazy<ExternalControlResult> breast = new(() => Run(Breast()));

    public static ExternalControlResult BreastResult => breast.Value;

    public static ExternalControlResult Run(ExternalControlRequest request) => ExternalControlComparison.Run(request, ".");

    /// <summary>Untreated node-positive controls: 440 of GBSG 2, 1207 of the Rotterdam tumour bank; recurrence or death, days.</summary>
    public static ExternalControlRequest Breast() => new(
        ExternalControlRequest.CurrentSchema,
        "Rotterdam controls for GBSG 2",
        ExternalComparison.Controls,
        new PatientSource("GBSG 2", Path("external-controls/gbsg_controls.csv"), null, Map(("time", "rfstime"), ("event", "status"))),
        new PatientSource("Rotterdam", Path("external-controls/rotterdam_controls.csv")),
        new ComparedOutcome(OutcomeKind.TimeToEvent, null, "time", "event", 1, 1826, "days"),
        [new("age"), new("meno"), new("size"), new("grade"), new("nodes", Log), new("pgr", LogOnePlus), new("er", LogOnePlus)],
        ComparisonMethod.Regression,
        new ImportantBias(1.15, "about half of the log hazard ratio of hormonal therapy"),
        [],
        "pid");

    /// <summary>Placebo patients of the Mayo trial against patients who were not randomised; death, days.</summary>
    public static ExternalControlRequest Pbc() => new(
        ExternalControlRequest.CurrentSchema,
        "Patients with primary biliary cholangitis who were not randomised",
        ExternalComparison.Controls,
        new PatientSource("PBC trial", Path("external-controls/pbc.csv"), Map(("arm", "placebo"))),
        new PatientSource("Not randomised", Path("external-controls/pbc.csv"), Map(("arm", "not randomised"))),
        new ComparedOutcome(OutcomeKind.TimeToEvent, null, "time", "status", 2),
        [new("age"), new("edema"), new("bili", Log), new("albumin", Log), new("protime", Log)],
        ComparisonMethod.WeightingOverlap,
        new ImportantBias(1.25, "an assumption"),
        [],
        "id");

    /// <summary>Placebo patients of ACTG 036 against those of ACTG 019; progression or death.</summary>
    public static ExternalControlRequest Actg() => new(
        ExternalControlRequest.CurrentSchema,
        "ACTG 019 controls for ACTG 036",
        ExternalComparison.Controls,
        new PatientSource("ACTG 036", Path("control-arms/hdbayes_actg036.csv"), Map(("treatment", "0"))),
        new PatientSource("ACTG 019", Path("control-arms/hdbayes_actg019.csv"), Map(("treatment", "0"))),
        new ComparedOutcome(OutcomeKind.Binary, "outcome"),
        [new("age"), new("race"), new("cd4")],
        ComparisonMethod.DoublyRobustTrial,
        new ImportantBias(0.05, "half of the risk under placebo"),
        [new("Haemophilia", "every patient of ACTG 036 has it, nobody of ACTG 019 is known to")]);

    public static Dictionary<string, string> Map(params (string Key, string Value)[] entries) =>
        entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    private static string Path(string file) => ReferenceCatalog.Open($"oracles/{file}").FullPath;
}
