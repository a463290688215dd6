using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Exposure;

/// <summary>A compound in one individual's body: binding, volumes and flows. L, h, mg.</summary>
internal sealed class IndividualDrug
{
    private const double MinutesPerHour = 60;

    private readonly VirtualIndividual individual;
    private readonly double unboundRatio;
    private readonly double[] exchange;

    public IndividualDrug(CompoundKinetics kinetics, VirtualIndividual individual, CompoundStates states, ReferencePhysiology physiology)
    {
        Kinetics = kinetics;
        States = states;
        this.individual = individual;
        FractionUnbound = Unbound();
        unboundRatio = FractionUnbound / kinetics.FractionUnbound;
        ArterialL = individual.BloodL * physiology.ArterialShareOfBlood;
        VenousL = individual.BloodL - ArterialL;
        var reference = kinetics.ReferenceHaematocrit;
        var redCells = Math.Max(0, (kinetics.BloodToPlasma - 1 + reference) / reference) * unboundRatio;
        BloodToPlasma = 1 - individual.Haematocrit + (individual.Haematocrit * redCells);
        exchange = [.. Enum.GetValues<Tissue>().Select(tissue => Exchange(tissue, physiology))];
    }

    public CompoundKinetics Kinetics { get; }

    public CompoundStates States { get; }

    public double FractionUnbound { get; }

    public double BloodToPlasma { get; }

    public double ArterialL { get; }

    public double VenousL { get; }

    public double FlowLPerHour(Tissue tissue) => individual.FlowsLPerMin[(int)tissue] * MinutesPerHour;

    /// <summary>
    /// Flow of blood that comes to equilibrium with a tissue: all of it, or Q PS / (Q + PS) where permeability limits, with PS of
    /// unbound drug turned into whole blood.
    /// </summary>
    public double ExchangeLPerHour(Tissue tissue) => exchange[(int)tissue];

    /// <summary>Concentration in blood that leaves a tissue, per mg there, 1/L.</summary>
    public double BloodPerMg(Tissue tissue) =>
        BloodToPlasma / (individual.VolumesL[(int)tissue] * Kinetics.Partition(tissue) * unboundRatio);

    /// <summary>Unbound concentration in a tissue per mg there, 1/L.</summary>
    public double UnboundPerMg(Tissue tissue) =>
        Kinetics.FractionUnbound / (individual.VolumesL[(int)tissue] * Kinetics.Partition(tissue));

    /// <summary>Filtered flow of blood, L/h: fu x GFR over B:P, at most the blood that the kidneys get.</summary>
    public double FiltrationLPerHour() => Math.Min(
        FlowLPerHour(Tissue.Kidney), FractionUnbound * Kinetics.GfrFraction * individual.GfrMlPerMin * MinutesPerHour / 1000 / BloodToPlasma);

    /// <summary>Volume of distribution at steady state, L.</summary>
    public double VolumeL()
    {
        var volume = individual.BloodL * BloodToPlasma;
        foreach (var tissue in Enum.GetValues<Tissue>())
        {
            volume += individual.VolumesL[(int)tissue] * Kinetics.Partition(tissue) * unboundRatio;
        }

        return volume;
    }

    private double Exchange(Tissue tissue, ReferencePhysiology physiology)
    {
        var flow = FlowLPerHour(tissue);
        if (Kinetics.Compound.Permeabilities?.FirstOrDefault(one => one.Tissue == tissue) is not { } limited)
        {
            return flow;
        }

        var surface = limited.Surface.Value * individual.VolumesL[(int)tissue] / physiology.VolumeL(tissue, Kinetics.Reference) * FractionUnbound / BloodToPlasma;
        return flow * surface / (flow + surface);
    }

    /// <summary>Unbound fraction: bound drug per unbound one rises with the protein; kidney disease multiplies it.</summary>
    private double Unbound()
    {
        var usual = Kinetics.FractionUnbound;
        var protein = Kinetics.Compound.BindingProtein switch
        {
            BindingProtein.Albumin => individual.Albumin,
            BindingProtein.AlphaGlycoprotein => individual.AlphaGlycoproteinFactor,
            _ => 1,
        };
        return Math.Min(1, usual / (usual + ((1 - usual) * protein)) * individual.UnboundFactor);
    }
}
