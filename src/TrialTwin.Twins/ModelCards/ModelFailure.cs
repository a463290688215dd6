namespace TrialTwin.Twins.ModelCards;

/// <summary>A patient who could not be simulated to the end.</summary>
/// <param name="Patient">Id.</param>
/// <param name="Status">Why.</param>
/// <param name="ReachedTime">Time reached, in the time unit of the card.</param>
/// <param name="Values">The patient's parameters before covariate effects and covariates; one that is no number is left out.</param>
public sealed record ModelFailure(string Patient, CourseStatus Status, double ReachedTime, IReadOnlyDictionary<string, double> Values)
{
    internal static ModelFailure Of(ModelCourse course, ModelCard card)
    {
        var names = card.Parameters.Select(parameter => parameter.Name).Concat((card.Covariates ?? []).Select(covariate => covariate.Name));
        return new ModelFailure(
            course.Individual.Id,
            course.Status,
            course.ReachedTime,
            names.Zip(course.Individual.Values).Where(pair => double.IsFinite(pair.Second))
                .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }
}
