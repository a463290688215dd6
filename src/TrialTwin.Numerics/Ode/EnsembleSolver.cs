using TrialTwin.Numerics.Ode.Linear;

namespace TrialTwin.Numerics.Ode;

/// <summary>
/// Integrates an ensemble on several threads. Each patient's numbers depend on that patient alone: neither the number of
/// threads, the width of lanes nor the order of patients changes a bit. See docs/methods/ode-ensembles.md.
/// </summary>
public static class EnsembleSolver
{
    /// <summary>The course of every patient, in the order of the ensemble; a failed one carries its status.</summary>
    /// <exception cref="ArgumentException">A patient has the wrong number of values, or the output times do not rise from 0 on.</exception>
    public static IReadOnlyList<PatientSolution> Solve(
        OdeProgram program, Ensemble ensemble, SolverSettings settings, int threads = 1, CancellationToken cancellation = default)
    {
        Check(program, ensemble, settings);
        var solutions = new PatientSolution?[ensemble.Patients.Count];
        var all = Enumerable.Range(0, solutions.Length).ToArray();
        if (LinearSolver.For(program, ensemble) is { } exact)
        {
            Run(all, threads, next => exact()(next, solutions, cancellation), cancellation);
        }

        var rest = all.Where(patient => solutions[patient] is null).ToArray();
        Run(rest, threads, next => new LaneGroup(program, ensemble, settings).Solve(next, solutions, cancellation), cancellation);
        return [.. solutions.Select(solution => solution!)];
    }

    private static void Run(int[] patients, int threads, Action<Func<int>> worker, CancellationToken cancellation)
    {
        if (patients.Length == 0)
        {
            return;
        }

        var next = -1;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(threads, 1), CancellationToken = cancellation };
        Parallel.For(0, options.MaxDegreeOfParallelism, options, _ => worker(() =>
        {
            var turn = Interlocked.Increment(ref next);
            return turn < patients.Length ? patients[turn] : int.MaxValue;
        }));
    }

    private static void Check(OdeProgram program, Ensemble ensemble, SolverSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.RelativeTolerance, 1e-13);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(settings.AbsoluteTolerance);
        var times = ensemble.OutputTimes;
        if (times.Count == 0 || !(times[0] >= 0) || !times.Zip(times.Skip(1)).All(pair => pair.First < pair.Second) || !double.IsFinite(times[^1]))
        {
            throw new ArgumentException("Output times must rise from 0 on and be finite.", nameof(ensemble));
        }

        if (ensemble.Patients.Any(values => values.Count != program.System.Parameters.Count))
        {
            throw new ArgumentException($"Every patient must have {program.System.Parameters.Count} values.", nameof(ensemble));
        }
    }
}
