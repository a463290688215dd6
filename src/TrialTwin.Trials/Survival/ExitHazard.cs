namespace TrialTwin.Trials.Survival;

/// <summary>
/// Time under observation of the patients of one arm: event and dropout as competing exits with hazards that are constant
/// in pieces. The time of exit inverts the summed hazard; an exit is an event with the event's share of the hazard then.
/// </summary>
internal sealed class ExitHazard
{
    private readonly double[] fromMonth;
    private readonly double[] perMonth;
    private readonly double[] cumulative;
    private readonly double[] eventShare;

    private ExitHazard(double[] fromMonth, double[] eventPerMonth, double dropoutPerMonth)
    {
        this.fromMonth = fromMonth;
        perMonth = [.. eventPerMonth.Select(hazard => hazard + dropoutPerMonth)];
        eventShare = [.. eventPerMonth.Select(hazard => hazard / (hazard + dropoutPerMonth))];
        cumulative = new double[fromMonth.Length];
        for (int i = 1; i < cumulative.Length; i++)
        {
            cumulative[i] = cumulative[i - 1] + (perMonth[i - 1] * (fromMonth[i] - fromMonth[i - 1]));
        }
    }

    public static ExitHazard OfControl(SurvivalRequest request) =>
        Create(request.ControlHazard, [new HazardRatioPiece(0, 1)], request.Dropout.ControlPerMonth());

    public static ExitHazard OfTreatment(SurvivalRequest request, SurvivalScenario scenario) =>
        Create(request.ControlHazard, scenario.HazardRatios, request.Dropout.TreatmentPerMonth());

    /// <summary>Months since randomisation at which a patient leaves observation, and whether by an event.</summary>
    /// <param name="exponential">Standard exponential number.</param>
    /// <param name="uniform">Uniform number that tells event from dropout.</param>
    public (double Months, bool IsEvent) Exit(double exponential, double uniform)
    {
        int piece = fromMonth.Length - 1;
        while (exponential < cumulative[piece])
        {
            piece--;
        }

        double months = fromMonth[piece] + ((exponential - cumulative[piece]) / perMonth[piece]);
        return (months, uniform < eventShare[piece]);
    }

    private static ExitHazard Create(IReadOnlyList<HazardPiece> control, IReadOnlyList<HazardRatioPiece> ratios, double dropoutPerMonth)
    {
        double[] times = [.. control.Select(piece => piece.FromMonth).Concat(ratios.Select(piece => piece.FromMonth)).Distinct().Order()];
        double[] events =
        [
            .. times.Select(time =>
                control.Last(piece => piece.FromMonth <= time).PerMonth * ratios.Last(piece => piece.FromMonth <= time).Ratio),
        ];
        return new ExitHazard(times, events, dropoutPerMonth);
    }
}
