using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Exposure;

/// <summary>Every dose of every compound, and the times that are looked at.</summary>
internal sealed class DosingPlan
{
    private readonly IReadOnlyList<CompoundKinetics> compounds;
    private readonly List<(int Compound, DoseEvent Event)> amounts = [];

    /// <param name="compounds">The compounds.</param>
    /// <param name="dosing">Doses by compound.</param>
    /// <param name="times">Times looked at, rising from 0 on.</param>
    public DosingPlan(IReadOnlyList<CompoundKinetics> compounds, IReadOnlyList<IReadOnlyList<DoseEvent>> dosing, IReadOnlyList<double> times)
    {
        this.compounds = compounds;
        Times = times;
        var doses = new List<PlannedDose>();
        for (var c = 0; c < compounds.Count; c++)
        {
            foreach (var dose in dosing[c])
            {
                var lag = dose.Route == DoseRoute.Oral ? compounds[c].Compound.Parameters.AbsorptionLag?.Value ?? 0 : 0;
                doses.AddRange(dose.Times().Select(time => ExposureTimes.Rounded(time + lag)).Where(time => time < times[^1])
                    .Select(time => new PlannedDose(c, dose.Route, time, dose.Route == DoseRoute.IntravenousInfusion ? dose.InfusionHours!.Value : 0, amounts.Count)));
                amounts.Add((c, dose));
            }
        }

        Doses = [.. doses.OrderBy(dose => dose.Time)];
        Moments = [.. times.Concat(Doses.SelectMany(dose => new[] { dose.Time, dose.End })).Where(time => time <= times[^1]).Distinct().Order()];
    }

    public IReadOnlyList<double> Times { get; }

    public IReadOnlyList<PlannedDose> Doses { get; }

    /// <summary>Times at which something is done or looked at, rising.</summary>
    public IReadOnlyList<double> Moments { get; }

    public int AmountCount => amounts.Count;

    public int CompoundOf(int amount) => amounts[amount].Compound;

    public DoseRoute RouteOf(int amount) => amounts[amount].Event.Route;

    /// <summary>mg of free form of each kind of dose, for an individual.</summary>
    public IReadOnlyList<double> AmountsFor(VirtualIndividual individual) =>
        [.. amounts.Select(one => one.Event.MgFor(individual.Person) * compounds[one.Compound].BaseShareOfDose)];

    /// <summary>The state that a dose enters.</summary>
    public int TargetOf(PlannedDose dose, TwinModel model) => TargetOf(dose.Amount, model);

    /// <summary>The state that doses of a kind enter.</summary>
    public int TargetOf(int amount, TwinModel model)
    {
        var (compound, dose) = amounts[amount];
        var at = model.Compounds[compound];
        return dose.Route != DoseRoute.Oral ? at.Venous
            : compounds[compound].Compound.Parameters.GastricEmptyingRate is null ? at.AfterStomach : at.Stomach;
    }

    /// <summary>Whether an infusion of a compound goes on after a moment.</summary>
    public bool IsInfusing(int compound, double moment) =>
        Doses.Any(dose => dose.Compound == compound && dose.Duration > 0 && dose.Time <= moment && moment < dose.End);

    /// <summary>mg of free form of a compound given by the end; an infusion under way counts with its part.</summary>
    public double Given(int compound, IReadOnlyList<double> amountsMg) => Doses.Where(dose => dose.Compound == compound)
        .Sum(dose => amountsMg[dose.Amount] * (dose.Duration > 0 ? Math.Min(1, (Times[^1] - dose.Time) / dose.Duration) : 1));
}
