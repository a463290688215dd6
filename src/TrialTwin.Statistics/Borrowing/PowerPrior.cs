namespace TrialTwin.Statistics.Borrowing;

/// <summary>Power prior (Ibrahim and Chen 2000): the historical likelihood to the power a₀, which discounts every historical patient alike.</summary>
public static class PowerPrior
{
    /// <summary>The initial prior updated by a share of the historical data.</summary>
    /// <param name="initial">Prior before history.</param>
    /// <param name="history">Historical controls.</param>
    /// <param name="share">a₀, 0 (no borrowing) to 1 (pooling).</param>
    public static MixturePrior Of(MixturePrior initial, HistoricalStudy history, double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return share == 0 ? initial : initial.Update(Discounted(history, share));
    }

    /// <summary>Study whose likelihood is that of the given one to a power.</summary>
    private static HistoricalStudy Discounted(HistoricalStudy history, double share) => history switch
    {
        BinaryStudy study => study with { Responders = share * study.Responders, Patients = share * study.Patients },
        ExponentialStudy study => study with { Events = share * study.Events, Exposure = share * study.Exposure },
        NormalStudy study => study with { StandardError = study.StandardError / Math.Sqrt(share) },
        _ => throw new ArgumentOutOfRangeException(nameof(history), history, "Unknown kind of study."),
    };
}
