namespace TrialTwin.Trials.Designs.Evaluation;

/// <summary>A design applied to an endpoint.</summary>
/// <param name="Design">The design, which knows no endpoint.</param>
/// <param name="Reached">Stopping probabilities under the assumed effect.</param>
public sealed record DesignEvaluation(SequentialDesign Design, StoppingProbabilities Reached)
{
    /// <summary>Numbers of patients; null for a design without endpoint.</summary>
    public PatientNumbers? Patients { get; init; }

    /// <summary>Expected numbers of patients.</summary>
    public ExpectedNumbers? ExpectedPatients { get; init; }

    /// <summary>Numbers of events of a survival endpoint.</summary>
    public EventNumbers? Events { get; init; }

    /// <summary>When the looks of a survival endpoint take place.</summary>
    public CalendarTimes? Times { get; init; }

    /// <summary>Estimate of the effect at the efficacy bound, for each look; null where no estimate lies on the bound.</summary>
    public IReadOnlyList<double?> EffectAtBound { get; init; } = [];

    /// <summary>
    /// Whether a rejection on either side counts as power. So it is when the size was given; a size for a power counts the side
    /// of the effect alone unless the plan says otherwise.
    /// </summary>
    public bool PowerOnBothSides { get; init; } = Design.Plan.PowerOnBothSides;

    /// <summary>Probability that counts as power under the assumed effect.</summary>
    public double Power => PowerOnBothSides ? Reached.Rejection : Reached.Upper;

    /// <summary>Probability of what counts as power, for each look.</summary>
    public IReadOnlyList<double> PowerAtLook => PowerOnBothSides
        ? [.. Reached.UpperRejection.Zip(Reached.LowerRejection, (upper, lower) => upper + lower)]
        : Reached.UpperRejection;
}
