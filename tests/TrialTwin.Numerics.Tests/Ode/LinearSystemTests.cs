using TrialTwin.Numerics.Ode;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Numerics.Tests.Ode;

[Trait("Requirement", "REQ-NUM-35")]
public sealed class LinearSystemTests
{
    private const int Compartments = 9;

    [Theory]
    [InlineData("-k*x", true)]
    [InlineData("k*(y - x)/(1 + k) + 3", true)]
    [InlineData("k*t - x", true)]
    [InlineData("-k*x*y", false)]
    [InlineData("-k*x/(1 + x)", false)]
    [InlineData("if(x < 1, 2, 3) - k*x", false)]
    [InlineData("if(t < 1, 2, 3) - k*x", false)]
    [InlineData("exp(-t) - k*x", false)]
    public void Compile_Equation_KnowsWhetherItIsLinear(string derivative, bool isLinear) =>
        Assert.Equal(isLinear, OdeProgram.Compile(Systems.Of("k", $"x; 1; {derivative}", "y; 2; -y")).IsLinear);

    [Fact]
    public void Solve_StiffCompartmentsWithDoses_IndependentPropagatorAgreesAndNothingIsLost()
    {
        // Rates from 0.01 to 1000 per hour; the last compartment only collects, so that everything given stays in the system.
        foreach (var rates in Patients(20))
        {
            var matrix = Matrix(rates);
            var hour = CompartmentalPropagator.Create(matrix, Compartments, 1);
            double[] state = new double[Compartments], next = new double[Compartments];
            var solution = Solve(Processor.WidestLanes, [rates], 1)[0];
            for (var time = 0; time <= 48; time++)
            {
                if (time > 0)
                {
                    hour.Advance(state, next);
                    (state, next) = (next, state);
                }

                var values = solution.Values.AsSpan(time * Compartments, Compartments).ToArray();
                for (var i = 0; i < Compartments; i++)
                {
                    Assert.True(Math.Abs(values[i] - state[i]) <= 1e-9 * state[i], $"{values[i]:R} is not {state[i]:R}");
                }

                var given = 100.0 * (time == 0 ? 0 : 1 + ((time - 1) / 12));
                Assert.True(Math.Abs(values.Sum() - given) <= 1e-8 * given);
                state[0] += time % 12 == 0 ? 100 : 0;
            }
        }
    }

    [Theory]
    [InlineData(0.3, 7.0)]
    [InlineData(400, 1e9)]
    public void Solve_ConstantTermAndInfusions_EqualsTheIndependentClosedForm(double k, double kin)
    {
        double[] times = [0.5, 1, 2.75, 3, 10];
        var solution = Systems.Solve(
            Systems.Of("k kin", "x; 2; kin - k*x", "total; 0; k*x - kin"), [k, kin], times, 1e-10, new Dose(0, 6 * kin, 1, 2), new Dose(0, 5 * kin, 2.75, 10));
        for (var i = 0; i < times.Length; i++)
        {
            var expected = (2 * Math.Exp(-k * times[i])) + (kin * (Response(k, times[i])
                + (3 * (Response(k, times[i] - 1) - Response(k, times[i] - 3))) + (0.5 * Response(k, times[i] - 2.75))));
            Assert.Equal(1, solution.Values[2 * i] / expected, 1e-9);
        }
    }

    [Fact]
    public void Solve_Rotation_EqualsTheIndependentClosedForm()
    {
        double[] times = [0.1, 1, 7, 40];
        var solution = Systems.Solve(Systems.Of("w", "x; 1; -w*y", "y; 0; w*x"), [3], times);
        for (var i = 0; i < times.Length; i++)
        {
            Assert.Equal(Math.Cos(3 * times[i]), solution.Values[2 * i], 1e-12);
            Assert.Equal(Math.Sin(3 * times[i]), solution.Values[(2 * i) + 1], 1e-12);
        }
    }

    [Fact]
    public void Solve_RatesTooFastForRounding_IsIntegratedInSteps()
    {
        var solution = Systems.Solve(Systems.Of("k", "x; 1; -k*x", "y; 0; k*x - 0.1*y"), [1e9], [1, 24]);
        Assert.Equal(PatientStatus.Completed, solution.Status);
        Assert.Equal(Math.Exp(-2.4), solution.Values[3], 1e-7);
    }

    [Fact]
    public void Solve_GrowthBeyondAllNumbers_IsReportedWithTheTimeReached()
    {
        var solution = Systems.Solve(Systems.Of("k", "x; 1; k*x"), [5], [1, 1000]);
        Assert.NotEqual(PatientStatus.Completed, solution.Status);
        Assert.InRange(solution.ReachedTime, 100, 150);
        Assert.Equal(Math.Exp(5), solution.Values[0], 1e-4);
        Assert.True(double.IsNaN(solution.Values[1]));
    }

    [Theory]
    [InlineData(LaneWidth.Four, 2)]
    [InlineData(LaneWidth.Eight, 3)]
    public void Solve_InAnyWidthAndOnAnyThreads_GivesEqualBits(LaneWidth width, int threads)
    {
        var patients = Patients(21);
        patients[5][3] = 1e12; // left to the steps
        patients[7][2] = double.NaN;
        var expected = Solve(LaneWidth.One, patients, 1);
        var solutions = Solve(width, patients, threads);
        Assert.Equal(expected.Select(solution => solution.Status), solutions.Select(solution => solution.Status));
        Assert.Equal(PatientStatus.NotFinite, solutions[7].Status);
        for (var i = 0; i < patients.Length; i++)
        {
            Assert.Equal(expected[i].Values.Select(BitConverter.DoubleToInt64Bits), solutions[i].Values.Select(BitConverter.DoubleToInt64Bits));
        }
    }

    private static double Response(double k, double time) => time > 0 ? (1 - Math.Exp(-k * time)) / k : 0;

    /// <summary>A ring of compartments with flow both ways, and an outlet into the last.</summary>
    private static IReadOnlyList<PatientSolution> Solve(LaneWidth width, IReadOnlyList<double[]> patients, int threads)
    {
        var states = Enumerable.Range(0, Compartments - 1).Select(i =>
        {
            var (before, after) = ((i + Compartments - 2) % (Compartments - 1), (i + 1) % (Compartments - 1));
            return $"x{i}; 0; f{before}*x{before} + b{after}*x{after} - (f{i} + b{i}{(i == 3 ? " + out" : "")})*x{i}";
        });
        var names = Enumerable.Range(0, Compartments - 1).Select(i => $"f{i} b{i}");
        return EnsembleSolver.Solve(
            OdeProgram.Compile(Systems.Of($"{string.Join(' ', names)} out", [.. states, "gone; 0; out*x3"]), width),
            new Ensemble(patients, new DoseSchedule([.. Enumerable.Range(0, 5).Select(i => new Dose(0, 100, 12 * i))], Compartments), [.. Enumerable.Range(0, 49).Select(i => (double)i)]),
            new SolverSettings(),
            threads);
    }

    private static double[] Matrix(double[] rates)
    {
        var matrix = new double[Compartments * Compartments];
        for (var i = 0; i < Compartments - 1; i++)
        {
            Flow(i, (i + 1) % (Compartments - 1), rates[2 * i]);
            Flow(i, (i + Compartments - 2) % (Compartments - 1), rates[(2 * i) + 1]);
        }

        Flow(3, Compartments - 1, rates[^1]);
        return matrix;

        void Flow(int from, int to, double rate)
        {
            matrix[(to * Compartments) + from] += rate;
            matrix[(from * Compartments) + from] -= rate;
        }
    }

    private static double[][] Patients(int count) =>
    [
        .. Enumerable.Range(0, count).Select(patient =>
        {
            var stream = RandomStream.Create(11, StreamPurpose.Named("rates"), 0, (uint)patient);
            return Enumerable.Range(0, (2 * (Compartments - 1)) + 1).Select(_ => Math.Pow(10, (5 * stream.NextUniform()) - 2)).ToArray();
        }),
    ];
}
