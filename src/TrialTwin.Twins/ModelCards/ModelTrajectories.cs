namespace TrialTwin.Twins.ModelCards;

/// <summary>Simulated courses of every patient.</summary>
/// <param name="Study">What was simulated.</param>
/// <param name="Times">Output times, in the time unit of the card.</param>
/// <param name="Courses">In the order of the patients.</param>
public sealed record ModelTrajectories(ModelStudy Study, IReadOnlyList<double> Times, IReadOnlyList<ModelCourse> Courses);
