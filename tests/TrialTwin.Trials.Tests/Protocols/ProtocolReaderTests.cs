using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Tests.Fixtures;

namespace TrialTwin.Trials.Tests.Protocols;

[Trait("Requirement", "REQ-TRIAL-1")]
public sealed class ProtocolReaderTests
{
    [Fact]
    public void Read_SampleStudy_HasNoProblems()
    {
        var protocol = SampleProtocol.Read();
        Assert.Equal(["donepezil-5", "donepezil-10", "placebo"], protocol.Arms.Select(arm => arm.Id));
        Assert.Equal("donepezil-10", protocol.Testing.Hierarchy[0]);
        Assert.Contains(protocol.Scenarios, scenario => scenario.IsNull);
    }

    [Fact]
    public void Write_ThenRead_GivesTheSameHash()
    {
        var protocol = SampleProtocol.Read();
        Assert.Equal(ProtocolWriter.HashOf(protocol), ProtocolWriter.HashOf(ProtocolReader.Read(ProtocolWriter.Write(protocol))));
    }

    [Fact]
    public void Read_TenFaults_GivesTenProblemsWithPathAndMend()
    {
        var sample = SampleProtocol.Read();
        var broken = sample with
        {
            Title = " ",
            Endpoint = sample.Endpoint with { VisitWeeks = [8, 16] },
            Arms = [sample.Arms[0], sample.Arms[1] with { Id = sample.Arms[0].Id }, sample.Arms[2]],
            Testing = sample.Testing with { AlphaTwoSided = 0.6 },
            Accrual = sample.Accrual with { PatientsPerMonth = 0 },
            Scenarios = [.. sample.Scenarios.Where(scenario => !scenario.IsNull).Select((scenario, i) => i == 0 ? scenario with { SdMultiplier = 9 } : scenario)],
            Variants = [sample.Variants[0] with { Allocation = [1, 1] }, sample.Variants[1], sample.Variants[2] with { InterimFractions = [0.7, 0.5] }],
            TotalPatients = [],
        };
        var problems = Assert.Throws<BadInputException>(() => ProtocolReader.Read(ProtocolWriter.Write(broken))).Problems;
        Assert.Equal(
            [
                "title", "endpoint.visitWeeks", "arms[1].id", "testing.alphaTwoSided", "testing.hierarchy[0]", "scenarios",
                "scenarios[0].sdMultiplier", "variants[0].allocation", "variants[2].interimFractions", "totalPatients", "accrual.patientsPerMonth",
            ],
            problems.Select(problem => problem.Path));
        Assert.All(problems, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Mend)));
        Assert.Contains("cannot be removed", problems.First(problem => problem.Path == "scenarios").Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WrongFormAndUnknownField_NamesBoth()
    {
        string json = SampleProtocol.Json()
            .Replace("\"targetPower\": 0.9", "\"targetPower\": \"high\", \"colour\": 1", StringComparison.Ordinal);
        var problems = Assert.Throws<BadInputException>(() => ProtocolReader.Read(json)).Problems;
        Assert.Contains(problems, problem => problem.Path.Contains("testing.targetPower", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Path.Contains("testing.colour", StringComparison.Ordinal) || problem.Message.Contains("colour", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NoJson_NamesTheLine() =>
        Assert.Contains("line", Assert.Single(Assert.Throws<BadInputException>(() => ProtocolReader.Read("{ no json")).Problems).Path, StringComparison.Ordinal);

    [Fact]
    public void Read_SizeTooSmallForTheFirstLook_IsRefused()
    {
        var sample = SampleProtocol.Read();
        var problem = Assert.Single(ProtocolValidator.Validate(sample with { TotalPatients = [27, 300] }));
        Assert.Equal("totalPatients", problem.Path);
        Assert.Contains("group-sequential-1-1-1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hash_OfSampleProtocol_IsThatOfItsCanonicalJson() =>
        Assert.Equal(CanonicalJson.Sha256Hex(ProtocolWriter.Write(SampleProtocol.Read())), ProtocolWriter.HashOf(SampleProtocol.Read()));

    [Fact, Trait("Requirement", "REQ-TRIAL-10")]
    public void Validate_EffectModelOfAnotherCompound_IsRefused()
    {
        var sample = SampleProtocol.Read();

        var problem = Assert.Single(ProtocolValidator.Validate(sample with { Twins = sample.Twins with { Compound = "midazolam" } }));

        Assert.Equal("twins.effectModel", problem.Path);
        Assert.Contains("made for donepezil, not for midazolam", problem.Message, StringComparison.Ordinal);
    }

    [Theory, Trait("Requirement", "REQ-TRIAL-10")]
    [InlineData("history.source", "cdiscpilot01")]
    [InlineData("history.controlArm", "Placebo")]
    [InlineData("endpoint.visitWeeks", "these weeks")]
    [InlineData("prognosis.covariates[1]", "adasDelayedRecall")]
    [InlineData("prognosis.covariates[2]", "once")]
    [InlineData("prognosis.learner", "elastic-net")]
    [InlineData("twins.compound", "donepezil")]
    [InlineData("twins.effectModel", "donepezil-adas-cog")]
    public void Validate_WhatTheLibraryLacks_IsRefusedWithWhatThereIs(string path, string offered)
    {
        var sample = SampleProtocol.Read();
        var history = path == "history.source" ? sample.History with { Source = "x" } : sample.History with { ControlArm = "x" };
        var strange = sample with
        {
            Endpoint = sample.Endpoint with { VisitWeeks = [12, 24] },
            History = history,
            Prognosis = sample.Prognosis with { Learner = "oracle", Covariates = ["age", "apoe4", "age"] },
            Twins = sample.Twins with { Compound = "x", EffectModel = "x" },
        };

        var problem = Assert.Single(ProtocolValidator.Validate(strange), problem => problem.Path == path);

        Assert.Contains(offered, problem.Mend, StringComparison.Ordinal);
    }
}
