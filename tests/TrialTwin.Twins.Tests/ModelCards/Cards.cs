using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.Tests.ModelCards;

/// <summary>Cards of the library, run for one typical patient.</summary>
internal static class Cards
{
    /// <summary>Values of one observable over time.</summary>
    public static double[] Simulate(ModelRequest request, string observable)
    {
        var trajectories = ModelSimulation.Simulate(request.ToStudy("."), 1);
        var observables = trajectories.Study.Card.Observables;
        var index = Enumerable.Range(0, observables.Count).Single(i => observables[i].Name == observable);
        var course = Assert.Single(trajectories.Courses);
        Assert.Equal(CourseStatus.Completed, course.Status);
        return [.. Enumerable.Range(0, trajectories.Times.Count).Select(t => course.Values[(t * observables.Count) + index])];
    }

    /// <summary>A request with tight tolerances.</summary>
    public static ModelRequest Request(string model, double duration, double every, params (string Name, double Value)[] parameters) => new(
        "trialtwin/model-request/1", model, duration, every, ModelOutput.Trajectories,
        Parameters: parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal),
        RelativeTolerance: 1e-10, AbsoluteTolerance: 1e-12);
}
