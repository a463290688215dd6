using TrialTwin.Numerics.Ode;

namespace TrialTwin.Twins.Exposure;

/// <summary>The courses of a group of individuals by the compiled engine, for models with saturation or interactions.</summary>
internal sealed class EnsembleCourses(DosingPlan plan, SolverSettings settings)
{
    private OdeProgram? program;

    /// <summary>One course per model; null where the equations could not be integrated to the end.</summary>
    public IReadOnlyList<TwinCourse?> Follow(
        IReadOnlyList<TwinModel> models, IReadOnlyList<IReadOnlyList<double>> amounts, int threads, CancellationToken cancellation)
    {
        var equations = models.Zip(amounts, (model, own) => new ModelEquations(model, plan, own)).ToList();
        program ??= CompiledModels.Of(equations[0]);
        var schedule = new DoseSchedule(
            [.. plan.Doses.Select(dose => new Dose(dose.Amount, 1, dose.Time, dose.Duration))], plan.AmountCount);
        var solutions = EnsembleSolver.Solve(
            program, new Ensemble([.. equations.Select(one => one.Values)], schedule, plan.Times), settings, threads, cancellation);
        return [.. models.Zip(solutions, Course)];
    }

    private TwinCourse? Course(TwinModel model, PatientSolution solution)
    {
        if (solution.Status != PatientStatus.Completed)
        {
            return null;
        }

        var course = new TwinCourse(model, plan.Times.Count);
        var states = model.StateCount;
        for (var t = 0; t < plan.Times.Count; t++)
        {
            course.Record(t, solution.Values.AsSpan(t * states, states));
        }

        course.Close(solution.Values.AsSpan((plan.Times.Count - 1) * states, states));
        return course;
    }
}
