namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Draws the noise of a stage: standard normal outcomes, summed up in each cell.</summary>
internal interface IOutcomeSampler
{
    /// <summary>Fills the means of the cells; the first patients of a cell are the same whatever its size.</summary>
    /// <param name="replicate">Index of the trial.</param>
    /// <param name="stage">Index of the stage.</param>
    /// <param name="sizes">Patients of each cell; an empty cell has mean 0.</param>
    /// <param name="means">Receives the means.</param>
    /// <returns>Sum of squares within cells.</returns>
    double Draw(uint replicate, int stage, ReadOnlySpan<int> sizes, Span<double> means);
}
