namespace TrialTwin.Twins.ModelCards;

/// <summary>How the simulation of one patient ended.</summary>
public enum CourseStatus
{
    /// <summary>Simulated to the end.</summary>
    Completed,

    /// <summary>A parameter or covariate lies outside the range of the card; not simulated.</summary>
    OutsideRange,

    /// <summary>An initial value or a parameter is no finite number.</summary>
    NotFinite,

    /// <summary>The equations blow up, or jump where no step can follow.</summary>
    StepTooSmall,

    /// <summary>The allowed number of steps was used up.</summary>
    TooManySteps,
}
