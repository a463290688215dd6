using TrialTwin.Numerics.Ode;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Numerics.Tests.Ode;

/// <summary>A patient's numbers depend on that patient alone.</summary>
[Trait("Requirement", "REQ-NUM-31")]
public sealed class LaneDeterminismTests
{
    private static readonly OdeSystem System = Systems.Of(
        "ka cl v emax gamma kin kout",
        "gut; 0; -ka*gut",
        "centre; 0; ka*gut - cl*centre/(v*(1 + 0.01*centre))",
        "effect; kin/kout; kin*(1 - emax*(max(centre, 0)/v)^gamma/(2^gamma + (max(centre, 0)/v)^gamma)) - kout*effect*if(t < 30, 1, exp(-0.01*(t - 30)))",
        "blowUp; if(emax < 0.05, 1, 0); 0.2*blowUp^2");

    [Theory]
    [InlineData(LaneWidth.One, 1)]
    [InlineData(LaneWidth.Four, 2)]
    [InlineData(LaneWidth.Eight, 2)]
    public void Solve_InAnyWidthAndOnAnyThreads_GivesEqualBits(LaneWidth width, int threads)
    {
        var patients = Patients();
        var expected = Solve(LaneWidth.One, patients, 1);
        var solutions = Solve(width, patients, threads);
        Assert.Equal(expected.Select(Bits), solutions.Select(Bits));
        Assert.Equal(expected.Select(solution => (solution.Status, solution.Steps)), solutions.Select(solution => (solution.Status, solution.Steps)));
        Assert.Contains(solutions, solution => solution.Status != PatientStatus.Completed);
    }

    [Fact]
    public void Solve_PatientsInAnotherOrder_GivesEachTheSameBits()
    {
        var patients = Patients();
        var expected = Solve(Processor.WidestLanes, patients, 1);
        var reversed = Solve(Processor.WidestLanes, [.. patients.Reverse()], 2);
        Assert.Equal(expected.Select(Bits), reversed.Reverse().Select(Bits));
    }

    private static IReadOnlyList<PatientSolution> Solve(LaneWidth width, IReadOnlyList<double[]> patients, int threads) =>
        EnsembleSolver.Solve(
            OdeProgram.Compile(System, width),
            new Ensemble(patients, new DoseSchedule([new Dose(0, 100, 0), new Dose(0, 100, 24), new Dose(1, 30, 36, 5)], 4), [0, 1, 5, 12, 24, 30, 36, 48, 72]),
            new SolverSettings(),
            threads);

    private static double[][] Patients() =>
    [
        .. Enumerable.Range(0, 61).Select(index =>
        {
            var stream = RandomStream.Create(3, StreamPurpose.Named("parameters"), 0, (uint)index);
            return new[] { 1.1, 4, 30, 0.8, 1.7, 5, 0.1 }.Select(value => value * (0.02 + (2 * stream.NextUniform()))).ToArray();
        }),
    ];

    private static string Bits(PatientSolution solution) =>
        string.Join(' ', solution.Values.Select(value => BitConverter.DoubleToInt64Bits(value).ToString("x16", null)));
}
