using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Twins.ModelCards;

/// <summary>What simulated courses come to, gathered while they pass.</summary>
/// <param name="Study">What was simulated.</param>
/// <param name="Completed">Patients who reached the end.</param>
/// <param name="Failures">The others.</param>
/// <param name="Bands">Quantiles over those who reached the end, by observable; empty where nobody did.</param>
/// <param name="QuantileRelativeError">Largest relative error of the quantiles; null where they are exact.</param>
public sealed record ModelSummary(
    ModelStudy Study, int Completed, IReadOnlyList<ModelFailure> Failures, IReadOnlyList<QuantileBand> Bands, double? QuantileRelativeError)
{
    private const long MostExactValues = 20_000_000;

    /// <summary>The summary of courses, each of which is looked at once and not kept.</summary>
    public static ModelSummary Of(ModelStudy study, IEnumerable<ModelCourse> courses) => Of(study, courses, MostExactValues);

    internal static ModelSummary Of(ModelStudy study, IEnumerable<ModelCourse> courses, long mostExactValues)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(courses);
        var bands = new ObservableBands(study, mostExactValues);
        var failures = new List<ModelFailure>();
        var completed = 0;
        foreach (var course in courses)
        {
            if (course.Status == CourseStatus.Completed)
            {
                bands.Add(course);
                completed++;
            }
            else
            {
                failures.Add(ModelFailure.Of(course, study.Card));
            }
        }

        return new ModelSummary(study, completed, failures, bands.ToBands(), bands.RelativeError);
    }
}
