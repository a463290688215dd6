using TrialTwin.Twins.Exposure;

namespace TrialTwin.Twins.Bioequivalence;

/// <summary>Simulates twins on two formulations, and trials with them. See docs/methods/bioequivalence.md.</summary>
public static class BioequivalenceSimulation
{
    /// <summary>Everyone on both formulations, and the trials.</summary>
    /// <param name="study">What to simulate.</param>
    /// <param name="threads">Worker threads; never change a result.</param>
    /// <param name="progress">Told the share done, 0 to 1.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static BioequivalenceOutcome Simulate(BioequivalenceStudy study, int threads, IProgress<double>? progress, CancellationToken cancellation)
    {
        var reference = new ExposureSimulation(study.Reference, threads).Simulate(null, cancellation)[0];
        progress?.Report(0.4);
        var test = new ExposureSimulation(study.Test, threads).Simulate(null, cancellation)[0];
        progress?.Report(0.8);
        List<TwinPair> pairs =
        [
            .. from pair in reference.Individuals.Zip(test.Individuals)
               where pair is { First: not null, Second: not null }
               let twins = new TwinPair(pair.First!.Individual, pair.First.Figures, pair.Second!.Figures)
               where twins is { AreaRatio: > 0, CmaxRatio: > 0 } && double.IsFinite(twins.AreaRatio) && double.IsFinite(twins.CmaxRatio)
               select twins,
        ];
        return new BioequivalenceOutcome(
            study, pairs, Trials(study, [.. pairs.Select(pair => pair.Areas)], 0, study.Request.Trials?.AreaCvPercent, cancellation), Trials(study, [.. pairs.Select(pair => pair.Peaks)], 1, study.Request.Trials?.CmaxCvPercent, cancellation));
    }

    private static List<EquivalenceInterval> Trials(
        BioequivalenceStudy study, IReadOnlyList<EquivalenceLogs> pool, int figure, double? cvPercent, CancellationToken cancellation)
    {
        if (study.Request.Trials is not { } trials || pool.Count < trials.Subjects)
        {
            return [];
        }

        var simulation = new TrialSimulation(trials, study.Request.Seed);
        return [.. Enumerable.Range(0, trials.Count).Select(trial =>
        {
            cancellation.ThrowIfCancellationRequested();
            return simulation.Simulate(pool, trial, figure, cvPercent!.Value);
        })];
    }
}
