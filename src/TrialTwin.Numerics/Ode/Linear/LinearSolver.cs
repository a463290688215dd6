using TrialTwin.Numerics.Functions.Lanes;

namespace TrialTwin.Numerics.Ode.Linear;

/// <summary>Chooses the exact propagator where the equations are linear and it is cheaper than steps.</summary>
internal static class LinearSolver
{
    private const double MostWork = 2e6; // an exponential costs some thirty products; beyond this, steps are cheaper

    /// <summary>A worker that moves patients exactly, or null if the ensemble has to be integrated in steps.</summary>
    public static Func<Action<Func<int>, PatientSolution?[], CancellationToken>>? For(OdeProgram program, Ensemble ensemble)
    {
        if (program.Linear is not { } equations)
        {
            return null;
        }

        var itinerary = Itinerary.Of(ensemble);
        var order = Math.Max(1.0, program.StateSlots);
        return itinerary.Lengths.Count * order * order * order > MostWork ? null
            : program.Width switch
            {
                LaneWidth.Eight => () => new LinearGroup<EightLanes>(program, equations, ensemble, itinerary).Solve,
                LaneWidth.Four => () => new LinearGroup<FourLanes>(program, equations, ensemble, itinerary).Solve,
                _ => () => new LinearGroup<OneLane>(program, equations, ensemble, itinerary).Solve,
            };
    }
}
