using TrialTwin.Numerics.Ode;

namespace TrialTwin.Numerics.Tests.Ode;

public sealed class EnsembleSolverTests
{
    [Fact]
    [Trait("Requirement", "REQ-NUM-32")]
    public void Solve_Robertson_PublishedValue()
    {
        // Mazzia and Magherini, Test Set for IVP Solvers 2.4 (2008), problem ROBER at t = 1e11.
        var solution = Systems.Solve(
            Systems.Of(
                "",
                "a; 1; -0.04*a + 1e4*b*c",
                "b; 0; 0.04*a - 1e4*b*c - 3e7*b^2",
                "c; 0; 3e7*b^2"),
            [], [1e11], 1e-9);
        Assert.Equal(PatientStatus.Completed, solution.Status);
        Assert.Equal(1, solution.Values[0] / 0.2083340149701255e-07, 1e-6);
        Assert.Equal(1, solution.Values[1] / 0.8333360770334713e-13, 1e-6);
        Assert.Equal(0.9999999791665050, solution.Values[2], 1e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-NUM-32")]
    public void Solve_HighIrradianceResponse_PublishedValues()
    {
        // Mazzia and Magherini, Test Set for IVP Solvers 2.4 (2008), problem HIRES at t = 321.8122.
        double[] expected =
        [
            0.7371312573325668e-3, 0.1442485726316185e-3, 0.5888729740967575e-4, 0.1175651343283149e-2,
            0.2386356198831331e-2, 0.6238968252742796e-2, 0.2849998395185769e-2, 0.2850001604814231e-2,
        ];
        var solution = Systems.Solve(
            Systems.Of(
                "",
                "y1; 1; -1.71*y1 + 0.43*y2 + 8.32*y3 + 0.0007",
                "y2; 0; 1.71*y1 - 8.75*y2",
                "y3; 0; -10.03*y3 + 0.43*y4 + 0.035*y5",
                "y4; 0; 8.32*y2 + 1.71*y3 - 1.12*y4",
                "y5; 0; -1.745*y5 + 0.43*y6 + 0.43*y7",
                "y6; 0; -280*y6*y8 + 0.69*y4 + 1.71*y5 - 0.43*y6 + 0.69*y7",
                "y7; 0; 280*y6*y8 - 1.81*y7",
                "y8; 0.0057; -280*y6*y8 + 1.81*y7"),
            [], [321.8122]);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(1, solution.Values[i] / expected[i], 1e-7);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-NUM-32")]
    public void Solve_LinearChain_IndependentPropagatorAgreesAndNothingIsLost()
    {
        double[] rates = [-1.3, 0.2, 0, 0.9, -0.6, 0, 0.4, 0.4, 0];
        var expected = new double[3];
        CompartmentalPropagator.Create(rates, 3, 17).Advance([100, 5, 0], expected);
        var solution = Systems.Solve(
            Systems.Of(
                "k12 k21 k13 k23",
                "x1; 100; -(k12 + k13)*x1 + k21*x2",
                "x2; 5; k12*x1 - (k21 + k23)*x2",
                "x3; 0; k13*x1 + k23*x2"),
            [0.9, 0.2, 0.4, 0.4], [0.01, 3, 17], 1e-11);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(1, solution.Values[6 + i] / expected[i], 1e-9);
        }

        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(105, solution.Values[(3 * time)..((3 * time) + 3)].Sum(), 105 * 1e-8);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-NUM-32")]
    public void Solve_EquationWithTime_EqualsTheClosedForm()
    {
        double[] times = [0, 0.3, 1, 2.5];
        var solution = Systems.Solve(Systems.Of("k", "y; k; -2*t*y"), [3], times);
        for (var i = 0; i < times.Length; i++)
        {
            Assert.Equal(3 * Math.Exp(-times[i] * times[i]), solution.Values[i], 1e-8);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-NUM-33")]
    public void Solve_BolusAndInfusion_AreHitExactly()
    {
        // Bolus of 10 at 0 and 6, infusion of 8 from 2 to 4; outputs at the times of doses are the values before them.
        const double K = 0.5;
        double[] times = [0, 2, 3, 4, 6, 6.000001, 8];
        var solution = Systems.Solve(
            Systems.Of("k", "x; 0; -k*x"), [K], times, 1e-10,
            new Dose(0, 10, 0), new Dose(0, 8, 2, 2), new Dose(0, 10, 6));
        double Decay(double time) => Math.Exp(-K * time);
        double Infused(double time) => time <= 2 ? 0
            : time <= 4 ? 4 / K * (1 - Decay(time - 2))
            : 4 / K * (1 - Decay(2)) * Decay(time - 4);
        for (var i = 0; i < times.Length; i++)
        {
            var expected = (times[i] > 0 ? 10 * Decay(times[i]) : 0) + Infused(times[i]) + (times[i] > 6 ? 10 * Decay(times[i] - 6) : 0);
            Assert.Equal(expected, solution.Values[i], 1e-8);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-NUM-33")]
    public void Solve_TimesNamedInTheEquations_AreHitExactly()
    {
        // Growth from a to b only; the times differ between patients and are compared in every form.
        var system = Systems.Of("a b", "x; 1; if(t < a or b <= t, 0, 1)*x", "y; 0; if(t > b, 2, 0)", "z; 0; if(a >= t, 1, 0)");
        var ensemble = new Ensemble([[1.25, 2.5], [0, 3], [0.7, 9]], DoseSchedule.None, [1, 2, 4]);
        var solutions = EnsembleSolver.Solve(OdeProgram.Compile(system), ensemble, new SolverSettings(1e-10, 1e-13));
        Assert.Equal(1, solutions[0].Values[0], 1e-12);
        Assert.Equal(Math.Exp(0.75), solutions[0].Values[3], 1e-8);
        Assert.Equal(Math.Exp(1.25), solutions[0].Values[6], 1e-8);
        Assert.Equal(3, solutions[0].Values[7], 1e-9);
        Assert.Equal(1.25, solutions[0].Values[8], 1e-9);
        Assert.Equal(Math.Exp(3), solutions[1].Values[6], 1e-7);
        Assert.Equal(Math.Exp(3.3), solutions[2].Values[6], 1e-7);
        Assert.Equal(0, solutions[2].Values[7]);
    }

    [Fact]
    [Trait("Requirement", "REQ-NUM-33")]
    public void Solve_DenseOutput_IsAsGoodAsTheSteps()
    {
        double[] times = [.. Enumerable.Range(0, 101).Select(i => 0.1 * i)];
        var solution = Systems.Solve(Systems.Of("", "x; 1; v", "v; 0; -x"), [], times, 1e-9);
        for (var i = 0; i < times.Length; i++)
        {
            Assert.Equal(Math.Cos(times[i]), solution.Values[2 * i], 2e-7);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-NUM-34")]
    public void Solve_PatientsWhoFail_AreReportedAndHarmNobody()
    {
        // x' = a x^2 with x(0) = 1 blows up at 1/a.
        var system = Systems.Of("a", "x; 1; a*x^2");
        var ensemble = new Ensemble([[0.1], [1.0], [double.NaN], [0.2], [-1.0]], DoseSchedule.None, [0, 1, 2]);
        var solutions = EnsembleSolver.Solve(OdeProgram.Compile(system), ensemble, new SolverSettings(1e-8, 1e-10));
        PatientStatus[] expected = [PatientStatus.Completed, PatientStatus.StepTooSmall, PatientStatus.NotFinite, PatientStatus.Completed, PatientStatus.Completed];
        Assert.Equal(expected, solutions.Select(solution => solution.Status));
        Assert.Equal(1 / (1 - 0.4), solutions[3].Values[2], 1e-6);
        Assert.InRange(solutions[1].ReachedTime, 0.99, 1.01);
        Assert.True(double.IsNaN(solutions[1].Values[2]));
    }

    [Fact]
    [Trait("Requirement", "REQ-NUM-34")]
    public void Solve_WithTooFewSteps_SaysSo()
    {
        var ensemble = new Ensemble([[1.0]], DoseSchedule.None, [1000.0]);
        var solution = EnsembleSolver.Solve(
            OdeProgram.Compile(Systems.Of("a", "x; 1; v", "v; 0; -a*x*x*x")), ensemble, new SolverSettings(1e-10, 1e-12, 50))[0];
        Assert.Equal(PatientStatus.TooManySteps, solution.Status);
        Assert.Equal(50, solution.Steps);
    }

    [Theory]
    [Trait("Requirement", "REQ-NUM-34")]
    [InlineData("x; 1; -k*unknown")]
    [InlineData("x; x; -x")]
    public void Compile_SystemThatIsNone_IsRefused(string state) =>
        Assert.Throws<ArgumentException>(() => OdeProgram.Compile(Systems.Of("k", state)));
}
