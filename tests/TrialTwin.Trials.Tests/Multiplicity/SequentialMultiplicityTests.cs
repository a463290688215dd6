using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Multiplicity;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.Multiplicity;

public sealed class SequentialMultiplicityTests
{
    private const double Spread = 3.5;

    /// <summary>rpact 3.3.4 getRepeatedPValues, looks at 0.4, 0.7 and 1, z of 2.01246117975, 2.53546276419 and 2.75771644663. Tolerance 1e-6.</summary>
    [Theory]
    [Trait("Requirement", "REQ-MULT-4")]
    [InlineData(ErrorSpending.OBrienFleming, 0.14772281564134, 0.02072729558258, 0.00304015054761)]
    [InlineData(ErrorSpending.Pocock, 0.04221774710883, 0.01395272548951, 0.00793469887522)]
    public void SequentialPValue_IndependentRepeatedPValuesOfRpact_Agree(ErrorSpending spending, double first, double second, double third)
    {
        double[] p = [.. new[] { 2.01246117975, 2.53546276419, 2.75771644663 }.Select(NormalDistribution.UpperTail)];
        double[] fractions = [0.4, 0.7, 1];

        Assert.Equal(first, SequentialPValue.Of(fractions, spending, p[..1]), 1e-6);
        Assert.Equal(second, SequentialPValue.Of(fractions, spending, p[..2]), 1e-6);
        Assert.Equal(third, SequentialPValue.Of(fractions, spending, p), 1e-6);
    }

    [Fact]
    [Trait("Requirement", "REQ-MULT-4")]
    public void SequentialPValue_OneLookOrNone_IsThePValueOrOne()
    {
        Assert.Equal(0.013, SequentialPValue.Of([1], null, [0.013]));
        Assert.Equal(1, SequentialPValue.Of([1], null, []));
        Assert.Equal(1, SequentialPValue.Of([0.5, 1], ErrorSpending.OBrienFleming, [0.9]));
    }

    /// <summary>The same procedure programmed twice: sequential p-values in a graph, and boundaries of the levels as the graph stands.</summary>
    [Fact]
    [Trait("Requirement", "REQ-MULT-4")]
    public void Graph_DoubleProgrammedBySequentialPValuesAndByBoundaries_DecidesTheSame()
    {
        var request = Requests.TwoEndpoints(1000);
        var graph = new SequentialGraph(request);
        var stream = RandomStream.Create(1, StreamPurpose.Named("maurer-bretz-test"));
        int several = 0;
        for (int trial = 0; trial < 60; trial++)
        {
            double[][] z = [[2 + stream.NextNormal()], [1.8 + stream.NextNormal(), 2.2 + stream.NextNormal()], [1.5 + stream.NextNormal()]];
            uint byBounds = graph.Reject(0, z, 2);
            var held = request with
            {
                Hypotheses = [.. request.Hypotheses.Select((hypothesis, i) => hypothesis with
                {
                    Looks = [.. hypothesis.Looks.Select((look, k) => look with { PValue = NormalDistribution.UpperTail(z[i][k]) })],
                })],
            };

            var byP = MultiplicityAnalysis.Analyse(held).Hypotheses;

            for (int i = 0; i < byP.Count; i++)
            {
                Assert.Equal((byBounds >> i & 1) == 1, byP[i].Rejected);
            }

            several += byBounds is 3 or 5 or 6 or 7 ? 1 : 0;
        }

        Assert.InRange(several, 10, 50);
    }

    /// <summary>Independent statistics: Bonferroni's error is 1 - (1 - alpha/n)^n, a fixed sequence rejects by the product of powers.</summary>
    [Fact]
    [Trait("Requirement", "REQ-MULT-5")]
    public void Simulate_IndependentHypotheses_HaveTheClosedForms()
    {
        var request = Requests.Independent(MultiplicityProcedure.Bonferroni, 20000);

        var bonferroni = MultiplicitySimulation.Simulate(request, new RunOptions(2, null, default)).Scenarios;
        var sequence = MultiplicitySimulation.Simulate(request with { Procedure = MultiplicityProcedure.FixedSequence }, new RunOptions(2, null, default)).Scenarios;

        double level = 0.025 / 3;
        Near(1 - ((1 - level) * (1 - level) * (1 - level)), bonferroni[0].FamilywiseError!.Value);
        double power = NormalDistribution.Cdf(3 - 1.959963984540054);
        Near(power, sequence[1].Hypotheses[0].Rejected);
        Near(power * power, sequence[1].Hypotheses[1].Rejected);
        Near(power * power * power, sequence[1].AllWithEffect!.Value);
        Near(0.025, sequence[0].FamilywiseError!.Value);
    }

    [Theory]
    [Trait("Requirement", "REQ-MULT-5")]
    [InlineData(MultiplicityProcedure.Dunnett)]
    [InlineData(MultiplicityProcedure.StepDownDunnett)]
    public void Simulate_DunnettWithItsCorrelation_HasExactlyTheFamilywiseError(MultiplicityProcedure procedure)
    {
        var found = MultiplicitySimulation.Simulate(Requests.Arms(procedure, 6000), new RunOptions(2, null, default)).Scenarios[0];

        Near(0.025, found.FamilywiseError!.Value);
    }

    [Theory]
    [Trait("Requirement", "REQ-MULT-5")]
    [InlineData(MultiplicityProcedure.Holm)]
    [InlineData(MultiplicityProcedure.Hochberg)]
    [InlineData(MultiplicityProcedure.Hommel)]
    public void Simulate_StepProcedures_KeepTheErrorUnderPartialNullsAndRankByPower(MultiplicityProcedure procedure)
    {
        var found = MultiplicitySimulation.Simulate(Requests.Independent(procedure, 10000), new RunOptions(2, null, default)).Scenarios;

        Assert.True(found[2].FamilywiseError!.Value.Value <= 0.025 + (Spread * found[2].FamilywiseError!.Value.StandardError));
        var bonferroni = MultiplicitySimulation.Simulate(Requests.Independent(MultiplicityProcedure.Bonferroni, 10000), new RunOptions(2, null, default)).Scenarios;
        Assert.True(found[1].AllWithEffect!.Value.Value > bonferroni[1].AllWithEffect!.Value.Value);
    }

    [Fact]
    [Trait("Requirement", "REQ-MULT-5")]
    public void Simulate_GroupSequentialGraph_KeepsTheErrorAndGivesEqualBitsOnOneAndTwoThreads()
    {
        var request = Requests.TwoEndpoints(20000);

        var two = MultiplicitySimulation.Simulate(request, new RunOptions(2, null, default));
        var one = MultiplicitySimulation.Simulate(request, new RunOptions(1, null, default));

        Assert.Equivalent(one, two, strict: true);
        var error = two.Scenarios[0].FamilywiseError!.Value;
        Assert.InRange(error.Value, 0.015, 0.025 + (Spread * error.StandardError));
        Assert.True(two.Scenarios[1].Hypotheses[1].RejectedBy[0].Value < two.Scenarios[1].Hypotheses[1].RejectedBy[1].Value);
    }

    private static void Near(double expected, MonteCarloEstimate found) => Assert.Equal(expected, found.Value, Spread * found.StandardError);
}
