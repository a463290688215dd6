namespace TrialTwin.Trials.DoseFinding.McpMod;

/// <summary>Families of dose-response shapes.</summary>
public enum ShapeFamily
{
    /// <summary>dose.</summary>
    Linear,

    /// <summary>dose / (ED50 + dose).</summary>
    Emax,

    /// <summary>exp(dose / delta) - 1.</summary>
    Exponential,

    /// <summary>dose + delta dose².</summary>
    Quadratic,
}
