namespace TrialTwin.Twins.Exposure;

/// <summary>The course of one individual: concentrations and areas over time, and where the drug is at the end.</summary>
internal sealed class TwinCourse
{
    private const double NanogramsPerMlFromMgPerL = 1000;

    private readonly TwinModel model;
    private readonly double[][] concentrations;
    private readonly double[][] areas;
    private double[] last = [];

    public TwinCourse(TwinModel model, int times)
    {
        this.model = model;
        concentrations = [.. model.Compounds.Select(_ => new double[times])];
        areas = [.. model.Compounds.Select(_ => new double[times])];
    }

    /// <summary>Plasma concentration of a compound at every time, ng/mL.</summary>
    public IReadOnlyList<double> Concentrations(int compound) => concentrations[compound];

    /// <summary>Area under it up to every time, ng h/mL.</summary>
    public IReadOnlyList<double> Areas(int compound) => areas[compound];

    public void Record(int time, ReadOnlySpan<double> state)
    {
        for (var c = 0; c < model.Compounds.Count; c++)
        {
            concentrations[c][time] = state[model.Compounds[c].Venous] * model.PlasmaPerVenousMg[c] * NanogramsPerMlFromMgPerL;
            areas[c][time] = state[model.Compounds[c].Area] * NanogramsPerMlFromMgPerL;
        }
    }

    public void Close(ReadOnlySpan<double> state) => last = state.ToArray();

    /// <summary>Where a compound is at the end, mg of free form.</summary>
    public DrugBalance Balance(int compound, double givenMg)
    {
        var at = model.Compounds[compound];
        var metabolised = Enumerable.Range(0, at.Pathways).Select(pathway => last[at.Metabolised(pathway)]).ToList();
        var all = at.Amounts().Sum(state => last[state]);
        var gone = metabolised.Sum() + last[at.Excreted] + last[at.Unabsorbed] + last[at.GutMetabolised];
        return new DrugBalance(
            givenMg, all - gone, last[at.Unabsorbed], last[at.GutMetabolised], metabolised, last[at.Excreted], givenMg > 0 ? (all - givenMg) / givenMg : 0);
    }
}
