namespace TrialTwin.Twins.ModelCards;

/// <summary>The course of one patient.</summary>
/// <param name="Individual">The patient.</param>
/// <param name="Status">How the simulation ended.</param>
/// <param name="ReachedTime">Time up to which there are values.</param>
/// <param name="Values">Times x observables, row by row; NaN after <paramref name="ReachedTime"/>.</param>
public sealed record ModelCourse(ModelIndividual Individual, CourseStatus Status, double ReachedTime, double[] Values);
