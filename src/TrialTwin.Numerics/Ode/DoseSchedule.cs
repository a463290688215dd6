namespace TrialTwin.Numerics.Ode;

/// <summary>Doses of an ensemble, sorted into the times that the solver must hit exactly.</summary>
public sealed class DoseSchedule
{
    /// <param name="doses">Doses in any order.</param>
    /// <param name="inputs">Number of inputs of the system.</param>
    /// <exception cref="ArgumentOutOfRangeException">A dose has no such input, or a time or duration below 0.</exception>
    public DoseSchedule(IReadOnlyList<Dose> doses, int inputs)
    {
        foreach (var dose in doses)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(dose.Input, inputs);
            ArgumentOutOfRangeException.ThrowIfNegative(dose.Time);
            ArgumentOutOfRangeException.ThrowIfNegative(dose.Duration);
        }

        Breakpoints =
        [
            .. doses.SelectMany(dose => dose.Duration > 0 ? [dose.Time, dose.Time + dose.Duration] : new[] { dose.Time })
                .Distinct().Order().Select(time => At(time, doses, inputs)),
        ];
    }

    /// <summary>No doses.</summary>
    public static DoseSchedule None { get; } = new([], 0);

    internal IReadOnlyList<Breakpoint> Breakpoints { get; }

    private static Breakpoint At(double time, IReadOnlyList<Dose> doses, int inputs)
    {
        var rates = new double[inputs];
        foreach (var dose in doses.Where(dose => dose.Duration > 0 && dose.Time <= time && time < dose.Time + dose.Duration))
        {
            rates[dose.Input] += dose.Amount / dose.Duration;
        }

        var boluses = doses.Where(dose => dose.Duration == 0 && dose.Time.Equals(time)).Select(dose => new Bolus(dose.Input, dose.Amount));
        return new Breakpoint(time, [.. boluses], rates);
    }
}
