using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>An individual's body while diseases and pregnancy are still at work on it. Volumes in L, flows in L/min.</summary>
internal sealed class DraftBody(Individual person)
{
    private const int TissueCount = 14;

    public Individual Person { get; set; } = person;

    public double[] Volumes { get; } = new double[TissueCount];

    /// <summary>Arterial flows; that of the lung is cardiac output.</summary>
    public double[] Flows { get; } = new double[TissueCount];

    public double Blood { get; set; }

    public double Haematocrit { get; set; }

    /// <summary>Glomerular filtration, mL/min.</summary>
    public double GfrMlPerMin { get; set; }

    public double FunctionalLiverShare { get; set; } = 1;

    public double Albumin { get; set; } = 1;

    public double AlphaGlycoproteinFactor { get; set; } = 1;

    public double UnboundFactor { get; set; } = 1;

    public double GastricEmptyingTimeFactor { get; set; } = 1;

    public double CardiacOutput => Flows[(int)Tissue.Lung];

    /// <summary>Glomerular filtration per 1.73 m2 of body surface, mL/min.</summary>
    public double GfrPerSurface => GfrMlPerMin * 1.73 / Person.BodySurfaceM2;

    /// <summary>
    /// Sets cardiac output and some flows; the flows of all other tissues share what is left in their old proportions.
    /// </summary>
    public void Redirect(double cardiacOutput, IReadOnlyDictionary<Tissue, double> fixedFlows)
    {
        var others = 0.0;
        for (var t = 1; t < TissueCount; t++)
        {
            others += fixedFlows.ContainsKey((Tissue)t) ? 0 : Flows[t];
        }

        var factor = (cardiacOutput - fixedFlows.Values.Sum()) / others;
        Flows[(int)Tissue.Lung] = cardiacOutput;
        for (var t = 1; t < TissueCount; t++)
        {
            Flows[t] = fixedFlows.TryGetValue((Tissue)t, out var flow) ? flow : Flows[t] * factor;
        }
    }
}
