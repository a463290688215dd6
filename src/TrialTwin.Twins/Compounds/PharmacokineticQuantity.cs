namespace TrialTwin.Twins.Compounds;

/// <summary>The pharmacokinetic figures that a compound can be checked on.</summary>
public enum PharmacokineticQuantity
{
    /// <summary>Terminal half-life, h.</summary>
    HalfLife,

    /// <summary>Time of the peak after one dose at steady state, h.</summary>
    TimeOfPeak,

    /// <summary>Apparent clearance of the printed dose, L/h.</summary>
    ApparentClearance,

    /// <summary>Apparent clearance of the printed dose per body weight, L/h/kg.</summary>
    ApparentClearancePerKg,

    /// <summary>Area over a dosing interval at steady state relative to that of the first dose.</summary>
    Accumulation,

    /// <summary>Peak concentration at steady state on 10 mg a day, ng/mL.</summary>
    PeakOnTenMg,

    /// <summary>Volume of distribution at steady state predicted from composition alone, L/kg.</summary>
    PredictedVolume,
}
