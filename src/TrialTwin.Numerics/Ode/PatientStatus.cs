namespace TrialTwin.Numerics.Ode;

/// <summary>How the integration of one patient ended.</summary>
public enum PatientStatus
{
    /// <summary>Integrated to the end at the asked tolerance.</summary>
    Completed,

    /// <summary>A parameter or initial value is no finite number.</summary>
    NotFinite,

    /// <summary>The step shrank below what the time can resolve: a blow-up, or a jump in the equations.</summary>
    StepTooSmall,

    /// <summary>The allowed number of steps was used up.</summary>
    TooManySteps,
}
