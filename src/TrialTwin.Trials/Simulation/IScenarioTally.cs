namespace TrialTwin.Trials.Simulation;

/// <summary>Sums over simulated trials of one scenario.</summary>
/// <typeparam name="TTally">The type itself.</typeparam>
internal interface IScenarioTally<in TTally>
{
    /// <summary>Adds the sums of a later block.</summary>
    void Merge(TTally later);
}
