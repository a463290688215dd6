using TrialTwin.Numerics.Ode;

namespace TrialTwin.Twins.ModelCards;

/// <summary>Simulates a model card. See docs/methods/ode-ensembles.md.</summary>
public static class ModelSimulation
{
    /// <summary>The course of every patient. A patient outside the card's ranges, or whose equations fail, is reported with a status.</summary>
    /// <param name="study">What to simulate.</param>
    /// <param name="threads">Worker threads; the result is the same for any number.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ModelTrajectories Simulate(ModelStudy study, int threads, CancellationToken cancellation = default) =>
        Simulate(study, Compile(study.Card), threads, cancellation);

    /// <summary>The equations of a card, compiled for this machine's widest lanes or a given width.</summary>
    public static OdeProgram Compile(ModelCard card, LaneWidth? width = null) => OdeProgram.Compile(card.ToSystem(), width);

    /// <summary>The same with a program that was compiled before from the study's card.</summary>
    public static ModelTrajectories Simulate(ModelStudy study, OdeProgram program, int threads, CancellationToken cancellation = default)
    {
        var (card, request) = (study.Card, study.Request);
        var times = request.Times();
        var within = study.Individuals.Select(individual => IsWithinRanges(individual, card)).ToList();
        var ensemble = new Ensemble(
            [.. study.Individuals.Where((_, i) => within[i]).Select(individual => individual.Values)], request.Schedule(card), times);
        var solutions = EnsembleSolver.Solve(
            program,
            ensemble,
            new SolverSettings(request.RelativeTolerance, request.AbsoluteTolerance),
            threads,
            cancellation);
        var outside = new double[times.Count * card.Observables.Count];
        Array.Fill(outside, double.NaN);
        var next = 0;
        return new ModelTrajectories(study, times,
        [
            .. study.Individuals.Select((individual, i) => within[i]
                ? CourseOf(individual, solutions[next++])
                : new ModelCourse(individual, CourseStatus.OutsideRange, 0, outside)),
        ]);
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
