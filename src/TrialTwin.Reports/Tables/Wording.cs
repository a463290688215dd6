using TrialTwin.Prognosis.Validation;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Questions;
using TrialTwin.Trials.Variants;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Pharmacodynamics;

namespace TrialTwin.Reports.Tables;

/// <summary>The one place where terms become words, so that page, report and figure say the same.</summary>
public static class Wording
{
    /// <summary>Words as a sentence begins with them.</summary>
    public static string Sentence(string words)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string Of(AnalysisMethod method) => method switch
    {
        AnalysisMethod.Unadjusted => "Unadjusted",
        AnalysisMethod.Ancova => "ANCOVA",
        AnalysisMethod.AncovaWithScore => "ANCOVA + score",
        _ => method.ToString(),
    };

    public static string Of(DropoutStrategy strategy) => strategy switch
    {
        DropoutStrategy.TreatmentPolicy => "treatment policy",
        DropoutStrategy.Hypothetical => "hypothetical",
        _ => strategy.ToString(),
    };

    public static string Of(GainVerdict verdict) =>
        verdict == GainVerdict.Demonstrated ? "demonstrated" : "not demonstrated";

    public static string Of(SavingEvidence evidence) =>
        evidence == SavingEvidence.Observed ? "observed" : "assumed";

    public static string Of(GridReach reach) => reach switch
    {
        GridReach.BelowSmallest => "below the smallest size of the grid",
        GridReach.AboveLargest => "above the largest size of the grid",
        _ => "inside the grid",
    };

    public static string Of(ParameterOrigin origin) => origin switch
    {
        ParameterOrigin.Measured => "measured",
        ParameterOrigin.Predicted => "predicted",
        ParameterOrigin.Calibrated => "calibrated",
        _ => "assumed",
    };

    public static string Of(EffectCheckUse use) => use == EffectCheckUse.Calibration ? "calibration" : "check";

    public static string Of(CredibilityLevel level) => level.ToString().ToLowerInvariant();

    public static string Of(ErrorSpending? spending) => spending switch
    {
        ErrorSpending.OBrienFleming => "O'Brien-Fleming-type spending",
        ErrorSpending.Pocock => "Pocock-type spending",
        _ => "none (fixed design)",
    };

    /// <summary>Such as "2:2:1".</summary>
    public static string Allocation(Variant variant) => string.Join(':', variant.Allocation);

    /// <summary>The label of a scenario; its id when the protocol does not hold it.</summary>
    public static string ScenarioLabel(this Protocol protocol, string id) =>
        protocol.Scenarios.FirstOrDefault(scenario => scenario.Id == id)?.Label ?? id;

    /// <summary>The label of a variant; its id when the protocol does not hold it.</summary>
    public static string VariantLabel(this Protocol protocol, string id) =>
        protocol.Variants.FirstOrDefault(variant => variant.Id == id)?.Label ?? id;

    /// <summary>The label of an arm; its id when the protocol does not hold it.</summary>
    public static string ArmLabel(this Protocol protocol, string id) =>
        protocol.Arms.FirstOrDefault(arm => arm.Id == id)?.Label ?? id;

    /// <summary>The scenario that headline figures are taken from: the first that is not the null.</summary>
    public static string HeadlineScenario(this Protocol protocol) =>
        (protocol.Scenarios.FirstOrDefault(scenario => !scenario.IsNull) ?? protocol.Scenarios[0]).Id;
}
