using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;
using TrialTwin.Web.OperatingCharacteristics;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.OperatingCharacteristics;

public sealed class GridChoiceTests
{
    [Fact, Trait("Requirement", "REQ-PAGE-10")]
    public void Choice_EmptyAddress_IsTheStudysPrimaryOne()
    {
        var choice = GridChoice.Of(new FixedAddress("/x"), SampleStudy.Protocol);

        Assert.False(SampleStudy.Protocol.Scenarios.Single(s => s.Id == choice.ScenarioId).IsNull);
        Assert.Equal(SampleStudy.Protocol.Variants[0].Id, choice.VariantId);
        Assert.Equal(AnalysisMethod.Ancova, choice.Method);
        Assert.Equal(SampleStudy.Protocol.Estimand.PrimaryDropoutStrategy, choice.Strategy);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-10")]
    public void Choice_InAddress_IsTaken()
    {
        var last = SampleStudy.Protocol.Variants[^1].Id;

        var choice = GridChoice.Of(
            new FixedAddress($"/x?variant={last}&method=AncovaWithScore&strategy=Hypothetical&scenario={SampleStudy.Protocol.Scenarios[^1].Id}"),
            SampleStudy.Protocol);

        Assert.Equal(
            new GridChoice(SampleStudy.Protocol.Scenarios[^1].Id, last, AnalysisMethod.AncovaWithScore, DropoutStrategy.Hypothetical), choice);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-10")]
    public void Choice_UnknownWords_FallBack()
    {
        var choice = GridChoice.Of(new FixedAddress("/x?variant=gone&method=9&scenario=&strategy=none"), SampleStudy.Protocol);

        Assert.Equal(SampleStudy.Protocol.Variants[0].Id, choice.VariantId);
        Assert.Equal(AnalysisMethod.Ancova, choice.Method);
    }
}
