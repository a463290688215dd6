namespace TrialTwin.Trials.DoseFinding;

/// <summary>
/// The contrast of dose means with the most power to show one shape (Bretz, Pinheiro and Branson, Biometrics
/// 2005;61:738-748, section 3): for independent means with variances in proportion to 1/n it is n times the shape less its
/// weighted mean, scaled to length 1.
/// </summary>
public static class OptimalContrast
{
    /// <summary>One coefficient for each group, summing to 0.</summary>
    /// <param name="model">The shape.</param>
    /// <param name="groups">Dose groups.</param>
    /// <exception cref="ArgumentException">The shape is flat over these doses.</exception>
    public static double[] Of(DoseResponseModel model, IReadOnlyList<DoseGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(groups);
        double patients = groups.Sum(group => group.Patients);
        double mean = groups.Sum(group => group.Patients * model.Shape(group.Dose)) / patients;
        double[] contrast = [.. groups.Select(group => group.Patients * (model.Shape(group.Dose) - mean))];
        double length = Math.Sqrt(contrast.Sum(c => c * c));
        return length > 0
            ? [.. contrast.Select(c => c / length)]
            : throw new ArgumentException($"{model} is flat over the doses of the trial.", nameof(model));
    }
}
