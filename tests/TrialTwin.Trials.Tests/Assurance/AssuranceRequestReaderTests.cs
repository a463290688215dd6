using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Assurance;

namespace TrialTwin.Trials.Tests.Assurance;

public sealed class AssuranceRequestReaderTests
{
    [Fact]
    [Trait("Requirement", "REQ-ASSUR-3")]
    public void Read_WithManyFaults_NamesThemAllAtOnce()
    {
        var faulty = Requests.Survival() with
        {
            Endpoint = new AssuranceEndpoint(AssuranceEndpointKind.Rates, StandardDeviation: 1),
            TreatedPerControl = 0,
            AlphaOneSided = 1,
            Spending = null,
            InterimFractions = [0.5, 0.4],
            Prior = new EffectPrior([new EffectComponent(0, 0, 0)], new EarlierStudy(0, 0, 2)),
            RelevantEffect = 0.3,
            Sizes = [0],
            TargetAssurance = 1,
        };

        var fault = Assert.Throws<BadInputException>(() => AssuranceRequestReader.Read(CanonicalJson.Write(faulty)));

        string[] paths =
        [
            "endpoint.standardDeviation", "endpoint.controlRate", "treatedPerControl", "alphaOneSided", "interimFractions[1]", "spending", "prior",
            "prior.components[0].weight", "prior.components[0].standardDeviation", "prior.study.standardError", "prior.study.informationShare",
            "relevantEffect", "sizes[0]", "targetAssurance",
        ];
        Assert.Equal(paths, fault.Problems.Select(problem => problem.Path));
    }

    [Fact]
    [Trait("Requirement", "REQ-ASSUR-3")]
    public void Read_TargetBeyondThePrior_IsRefusedWithWhatCanBeReached()
    {
        var request = Requests.Survival() with { TargetAssurance = 0.9 };

        var fault = Assert.Throws<BadInputException>(() => AssuranceRequestReader.Read(CanonicalJson.Write(request)));

        Assert.Equal("targetAssurance", Assert.Single(fault.Problems).Path);
        Assert.Contains("0.834", fault.Problems[0].Message, StringComparison.Ordinal);
    }
}
