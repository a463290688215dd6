using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Exposure;

/// <summary>Where the states of one compound lie: amounts of free form in mg, but for the area (mg h/L) and the pump (mg/h).</summary>
internal sealed record CompoundStates(int First, int Pathways, int Transits = 0)
{
    private const int TissueCount = 14;
    private const int Fixed = TissueCount + 10;

    public int Count => Fixed + Pathways + Transits;

    public int Stomach => First;

    public int Lumen => First + 1;

    public int GutWall => First + 2;

    public int Arterial => First + 3 + TissueCount;

    public int Venous => Arterial + 1;

    public int Excreted => Venous + 1;

    public int Unabsorbed => Excreted + 1;

    public int GutMetabolised => Unabsorbed + 1;

    public int Area => GutMetabolised + 1;

    public int Pump => Area + 1;

    public int Of(Tissue tissue) => First + 3 + (int)tissue;

    public int Metabolised(int pathway) => Pump + 1 + pathway;

    public int Transit(int compartment) => Pump + 1 + Pathways + compartment;

    /// <summary>Where drug goes that leaves the stomach.</summary>
    public int AfterStomach => Transits > 0 ? Transit(0) : Lumen;

    /// <summary>Every amount: all states but the area and the pump.</summary>
    public IEnumerable<int> Amounts() => Enumerable.Range(First, Count).Where(state => state != Area && state != Pump);
}
