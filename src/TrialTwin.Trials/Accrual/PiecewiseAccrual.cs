namespace TrialTwin.Trials.Accrual;

/// <summary>Expected recruitment at a rate that changes at given times.</summary>
public sealed record PiecewiseAccrual
{
    /// <param name="ends">End of each piece, increasing from above 0.</param>
    /// <param name="rates">Patients for each unit of time in each piece, not negative and not all 0.</param>
    public PiecewiseAccrual(IReadOnlyList<double> ends, IReadOnlyList<double> rates)
    {
        ArgumentNullException.ThrowIfNull(ends);
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentOutOfRangeException.ThrowIfNotEqual(rates.Count, ends.Count, nameof(rates));
        Ends = ends;
        Rates = rates;
        Total = RecruitedBy(Duration);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Total, nameof(rates));
    }

    public IReadOnlyList<double> Ends { get; }

    public IReadOnlyList<double> Rates { get; }

    public double Duration => Ends[^1];

    /// <summary>Patients when recruitment has ended.</summary>
    public double Total { get; }

    /// <summary>Start of a piece.</summary>
    public double Start(int piece) => piece == 0 ? 0 : Ends[piece - 1];

    /// <summary>Patients recruited up to a time.</summary>
    public double RecruitedBy(double time)
    {
        double sum = 0;
        for (int piece = 0; piece < Ends.Count; piece++)
        {
            sum += Rates[piece] * Math.Max(0, Math.Min(time, Ends[piece]) - Start(piece));
        }

        return sum;
    }
}
