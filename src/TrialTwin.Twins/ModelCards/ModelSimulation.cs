using TrialTwin.Numerics.Ode;

namespace TrialTwin.Twins.ModelCards;

/// <summary>Simulates a model card. See docs/methods/ode-ensembles.md.</summary>
public static class ModelSimulation
{
    private const int BlockSize = 4096;

    /// <summary>The course of every patient. A patient outside the card's ranges, or whose equations fail, is reported with a status.</summary>
    /// <param name="study">What to simulate.</param>
    /// <param name="threads">Worker threads; the result is the same for any number.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ModelTrajectories Simulate(ModelStudy study, int threads, CancellationToken cancellation = default) =>
        Simulate(study, Compile(study.Card), threads, cancellation);

    /// <summary>The equations of a card, compiled for this machine's widest lanes or a given width.</summary>
    public static OdeProgram Compile(ModelCard card, LaneWidth? width = null) => OdeProgram.Compile(card.ToSystem(), width);

    /// <summary>The same with a program that was compiled before from the study's card.</summary>
    public static ModelTrajectories Simulate(ModelStudy study, OdeProgram program, int threads, CancellationToken cancellation = default) =>
        new(study, study.Request.Times(), [.. Stream(study, program, threads, cancellation)]);

    /// <summary>The same courses in the order of the patients, simulated while they are asked for, so that no more than a block of them is in memory.</summary>
    public static IEnumerable<ModelCourse> Stream(ModelStudy study, int threads, CancellationToken cancellation = default) =>
        Stream(study, Compile(study.Card), threads, cancellation);

    private static IEnumerable<ModelCourse> Stream(ModelStudy study, OdeProgram program, int threads, CancellationToken cancellation)
    {
        var (card, request) = (study.Card, study.Request);
        var (times, schedule) = (request.Times(), request.Schedule(card));
        var settings = new SolverSettings(request.RelativeTolerance, request.AbsoluteTolerance);
        var outside = new double[times.Count * card.Observables.Count];
        Array.Fill(outside, double.NaN);
        foreach (var block in study.Individuals.Chunk(BlockSize))
        {
            var within = block.Select(individual => IsWithinRanges(individual, card)).ToList();
            var ensemble = new Ensemble([.. block.Where((_, i) => within[i]).Select(individual => individual.Values)], schedule, times);
            var solutions = EnsembleSolver.Solve(program, ensemble, settings, threads, cancellation);
            var next = 0;
            for (var i = 0; i < block.Length; i++)
            {
                yield return within[i] ? CourseOf(block[i], solutions[next++]) : new ModelCourse(block[i], CourseStatus.OutsideRange, 0, outside);
            }
        }
    }

    private static ModelCourse CourseOf(ModelIndividual individual, PatientSolution solution) => new(
        individual,
        solution.Status switch
        {
            PatientStatus.Completed => CourseStatus.Completed,
            PatientStatus.NotFinite => CourseStatus.NotFinite,
            PatientStatus.StepTooSmall => CourseStatus.StepTooSmall,
            _ => CourseStatus.TooManySteps,
        },
        solution.ReachedTime,
        solution.Values);

    internal static bool IsWithinRanges(ModelIndividual individual, ModelCard card)
    {
        for (var i = 0; i < card.Parameters.Count; i++)
        {
            if (!(individual.Values[i] >= card.Parameters[i].Lower && individual.Values[i] <= card.Parameters[i].Upper))
            {
                return false;
            }
        }

        for (var i = 0; i < card.Covariates?.Count; i++)
        {
            var value = individual.Values[card.Parameters.Count + i];
            if (!(value >= card.Covariates[i].Lower && value <= card.Covariates[i].Upper))
            {
                return false;
            }
        }

        return true;
    }
}
