using TrialTwin.Numerics.Expressions;
using TrialTwin.Numerics.Ode;

namespace TrialTwin.Numerics.Tests.Ode;

/// <summary>Systems of equations for the tests, written as text.</summary>
internal static class Systems
{
    /// <summary>A system whose states are observed as they are. Each state is "name; initial; derivative".</summary>
    public static OdeSystem Of(string parameters, params string[] states)
    {
        var rows = states.Select(state => state.Split(';', StringSplitOptions.TrimEntries)).ToList();
        return new OdeSystem(
            parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            [],
            [.. rows.Select(row => new OdeState(row[0], Formula.Parse(row[1]), Formula.Parse(row[2])))],
            [.. rows.Select((_, index) => new OdeInput(index, Formula.Of(1)))],
            [.. rows.Select(row => new NamedFormula(row[0], Formula.Named(row[0])))]);
    }

    /// <summary>One patient's course.</summary>
    public static PatientSolution Solve(OdeSystem system, double[] parameters, double[] times, double tolerance = 1e-10, params Dose[] doses) =>
        EnsembleSolver.Solve(
            OdeProgram.Compile(system),
            new Ensemble([parameters], new DoseSchedule(doses, system.Inputs.Count), times),
            new SolverSettings(tolerance, tolerance * 1e-3))[0];
}
