namespace TrialTwin.Twins.Populations;

/// <summary>Stage of chronic kidney disease.</summary>
public enum RenalFunction
{
    Normal,

    /// <summary>GFR 30 to 60 mL/min per 1.73 m2.</summary>
    Stage3,

    /// <summary>GFR 15 to 30 mL/min per 1.73 m2.</summary>
    Stage4,

    /// <summary>GFR below 15 mL/min per 1.73 m2.</summary>
    Stage5,

    /// <summary>GFR below 15 mL/min per 1.73 m2, on dialysis.</summary>
    Dialysis,
}
