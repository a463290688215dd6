using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.DoseFinding;
using TrialTwin.Trials.DoseFinding.Escalation;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Tests.DoseFinding.Escalation;

public sealed class EscalationTests
{
    private const double Spread = 3.5;

    /// <summary>Han, Pan, Zhang, Liu and Yuan 2019, page 25: target 0.3, five doses, ten cohorts of three; dose and toxicities of each cohort, then the dose chosen.</summary>
    [Fact]
    [Trait("Requirement", "REQ-DOSE-4")]
    public void BoinRule_PublishedTrialOfHan2019_IsFollowedDecisionByDecision()
    {
        (int Dose, int Toxicities)[] cohorts = [(1, 0), (2, 0), (3, 2), (2, 1), (3, 0), (3, 0), (4, 3), (3, 1), (3, 1), (3, 1)];
        var rule = new BoinRule(BoinDesign.ForTarget(0.3));
        var tallies = new DoseTally[5];
        for (int i = 0; i < cohorts.Length; i++)
        {
            int dose = cohorts[i].Dose - 1;
            tallies[dose] = new DoseTally(tallies[dose].Patients + 3, tallies[dose].Toxicities + cohorts[i].Toxicities);
            int? next = rule.Next(tallies, dose, new DoseTally(3, cohorts[i].Toxicities));
            Assert.Equal((i + 1 < cohorts.Length ? cohorts[i + 1].Dose : 3) - 1, next);
        }

        Assert.Equal(3 - 1, rule.Choose(tallies));
    }

    /// <summary>The example of dfcrm 0.2-2.1: three, four and three patients at doses 2 to 4 with 0, 1 and 2 toxicities; dose 2 is next.</summary>
    [Fact]
    [Trait("Requirement", "REQ-DOSE-4")]
    public void CrmRule_IndependentExampleOfDfcrm_RecommendsItsDose()
    {
        var rule = new CrmRule(new CrmDesign([0.05, 0.1, 0.2, 0.35, 0.5, 0.7], 0.2));
        DoseTally[] tallies = [default, new(3, 0), new(4, 1), new(3, 2), default, default];

        Assert.Equal(1, rule.Next(tallies, 1, new DoseTally(1, 0)));
        Assert.Equal(1, rule.Choose(tallies));
    }

    [Fact]
    [Trait("Requirement", "REQ-DOSE-4")]
    public void CrmRule_AfterNoneOrManyToxicities_SkipsNoDoseAndIsCoherent()
    {
        var rule = new CrmRule(new CrmDesign([0.01, 0.02, 0.05, 0.1, 0.2], 0.3));

        Assert.Equal(1, rule.Next([new(3, 0), default, default, default, default], 0, new DoseTally(3, 0)));
        Assert.Equal(0, rule.Next([new(12, 1), default, default, default, default], 0, new DoseTally(3, 1)));
        Assert.Equal(0, rule.Choose([new(3, 0), default, default, default, default]));
    }

    [Fact]
    [Trait("Requirement", "REQ-DOSE-4")]
    public void BoinRule_LowestDoseTooToxic_EndsWithoutDose()
    {
        var rule = new BoinRule(BoinDesign.ForTarget(0.3));

        Assert.Null(rule.Next([new(3, 3), default], 0, new DoseTally(3, 3)));
        Assert.Null(rule.Choose([new(3, 3), default]));
    }

    [Fact]
    [Trait("Requirement", "REQ-DOSE-4")]
    public void IsotonicRegression_ViolatorsInARow_ArePooledByWeight() =>
        Assert.Equal([0.1, 0.25, 0.25, 0.25, 0.4], IsotonicRegression.Rising([0.1, 0.4, 0.2, 0.2, 0.4], [1, 1, 2, 1, 1]), (a, b) => Math.Abs(a - b) < 1e-12);

    /// <summary>
    /// Two cohorts of three by hand: no toxicity raises the dose, which is then chosen with at most one; three of three, or four of six, at the low
    /// dose end without a dose (BOIN's table for a target of 0.3).
    /// </summary>
    [Fact]
    [Trait("Requirement", "REQ-DOSE-5")]
    public void Simulate_DoubleProgrammedEnumeration_GivesChoicesAndPatients()
    {
        double Low(int toxicities) => BinomialDistribution.Probability(toxicities, 3, 0.2);
        double High(int toxicities) => BinomialDistribution.Probability(toxicities, 3, 0.5);
        double none = Low(3) + (Low(1) * Low(3)) + (Low(2) * (Low(2) + Low(3)));
        double high = Low(0) * (High(0) + High(1));

        var found = EscalationSimulation.Simulate(Requests.TwoDoses(20000), new RunOptions(2, null, default)).Scenarios[0];

        Near(none, found.NoChoice);
        Near(high, found.Doses[1].Chosen);
        Near(1 - none - high, found.RightChoice);
        Near(3 * Low(0), found.Doses[1].Patients);
        Near(6 - (3 * Low(3)), found.ExpectedPatients);
        Near((0.2 * (3 + (3 * (Low(1) + Low(2))))) + (0.5 * 3 * Low(0)), found.ExpectedToxicities);
    }

    [Fact]
    [Trait("Requirement", "REQ-DOSE-5")]
    public void Simulate_OneAndTwoThreads_GiveEqualBitsAndMostlyTheRightDose()
    {
        var one = EscalationSimulation.Simulate(Requests.Model(1000), new RunOptions(1, null, default));
        var two = EscalationSimulation.Simulate(Requests.Model(1000), new RunOptions(2, null, default));

        Assert.Equivalent(one, two, strict: true);
        Assert.Equal(3, one.Scenarios[0].RightDose);
        Assert.True(one.Scenarios[0].RightChoice.Value > 0.45);
        Assert.Null(one.Scenarios[1].RightDose);
        Assert.True(one.Scenarios[1].Doses[0].Chosen.Value > 0.9);
    }

    [Fact]
    [Trait("Requirement", "REQ-DOSE-6")]
    public void Read_WithManyFaults_NamesThemAllAtOnce()
    {
        var faulty = Requests.TwoDoses(1) with
        {
            Design = new EscalationDesign(EscalationRuleKind.Boin, 0.9, 0.95, Skeleton: [0.1]),
            StartDose = 3,
            CohortSize = 4,
            EnoughAtDose = 0,
            Scenarios = [new ToxicityScenario("a", "A", [0.5, 0.4, 0.6])],
        };

        var fault = Assert.Throws<BadInputException>(() => EscalationRequestReader.Read(CanonicalJson.Write(faulty), EscalationPurpose.Simulate));

        string[] paths =
        [
            "design.targetRate", "design.overlyToxicRate", "design.skeleton", "design.subtherapeuticRate", "startDose", "maximumPatients", "enoughAtDose",
            "scenarios[0].rates", "scenarios[0].rates[1]", "simulation.replicates",
        ];
        Assert.Equal(paths, fault.Problems.Select(problem => problem.Path));
    }

    [Fact]
    [Trait("Requirement", "REQ-DOSE-6")]
    public void Read_ObservationsThatDoNotFit_AreRefused()
    {
        var request = Requests.TwoDoses(100) with { Observed = new ObservedEscalation(2, 2, [3, 0], [4, 0]) };

        var fault = Assert.Throws<BadInputException>(() => EscalationRequestReader.Read(CanonicalJson.Write(request), EscalationPurpose.Analyse));

        Assert.Equal(
            ["observed.toxicities[0]", "observed.lastCohortToxicities", "observed.currentDose"],
            fault.Problems.Select(problem => problem.Path));
    }

    private static void Near(double expected, MonteCarloEstimate found) => Assert.Equal(expected, found.Value, Spread * found.StandardError);
}
