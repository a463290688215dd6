namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>
/// The groups of patients that share a true mean, and how hypotheses compare them: every hypothesis is a mean, weighted by
/// patients, of differences between pairs of active and control cells.
/// </summary>
internal sealed class TrialCells
{
    private readonly AdaptiveRequest request;

    public TrialCells(AdaptiveRequest request)
    {
        this.request = request;
        Pairs = request.Subpopulation is null
            ? [.. request.Arms.Select((_, arm) => new[] { (arm, request.Arms.Count) })]
            : [[(0, 1)], [(0, 1), (2, 3)]];
        Count = request.Subpopulation is null ? request.Arms.Count + 1 : 4;
    }

    public int Count { get; }

    /// <summary>By hypothesis: active and control cells.</summary>
    public IReadOnlyList<(int Active, int Control)[]> Pairs { get; }

    public int Hypotheses => Pairs.Count;

    /// <summary>True difference of each cell's mean to the control.</summary>
    public double[] Means(AdaptiveScenario scenario) => request.Subpopulation is null
        ? [.. scenario.Effects, 0]
        : [scenario.Effects[0], 0, scenario.Effects[1], 0];

    /// <summary>Patients of each cell in a stage, rounded up to whole patients.</summary>
    /// <param name="patients">Planned for the stage if nothing were dropped.</param>
    /// <param name="open">Bits of the hypotheses under test.</param>
    /// <param name="sizes">Receives the cells' sizes; 0 where nobody is recruited.</param>
    public void Sizes(double patients, uint open, Span<int> sizes)
    {
        int active = request.Allocation[0];
        int control = request.Allocation[1];
        if (request.Subpopulation is { } part)
        {
            double inside = (open & 2) == 0 ? 1 : part.Prevalence;
            double block = active + control;
            sizes[0] = Whole(patients * inside * active / block);
            sizes[1] = Whole(patients * inside * control / block);
            sizes[2] = Whole(patients * (1 - inside) * active / block);
            sizes[3] = Whole(patients * (1 - inside) * control / block);
            return;
        }

        double unit = patients / ((request.Arms.Count * active) + control);
        for (int arm = 0; arm < request.Arms.Count; arm++)
        {
            sizes[arm] = (open >> arm & 1) == 0 ? 0 : Whole(unit * active);
        }

        sizes[^1] = Whole(unit * control);
    }

    // A size that is whole but for rounding is not rounded up.
    private static int Whole(double size) => (int)Math.Ceiling(size - 1e-9);
}
