namespace TrialTwin.Twins.Sensitivity;

/// <summary>What is read from a course of an observable.</summary>
public enum CourseFigure
{
    /// <summary>Value at the last time.</summary>
    AtEnd,

    /// <summary>Largest value at the outputs.</summary>
    Highest,

    /// <summary>Smallest value at the outputs.</summary>
    Lowest,

    /// <summary>Average over the time, by the trapezoidal rule on the outputs.</summary>
    Average,
}
