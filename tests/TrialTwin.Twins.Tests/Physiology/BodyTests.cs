using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Tests.Physiology;

[Trait("Requirement", "REQ-TWIN-6")]
public sealed class BodyTests
{
    private static readonly ReferencePhysiology Reference = ReferencePhysiology.Load();

    [Theory]
    [InlineData(Sex.Male, 176, 73)]
    [InlineData(Sex.Female, 163, 60)]
    public void Organs_OfTheReferenceAdult_ArePublishedOnes(Sex sex, double height, double weight)
    {
        var body = Body.TryCreate(Reference, new Individual(30, sex, height, weight))!;
        foreach (var tissue in Reference.Tissues)
        {
            Assert.Equal(tissue.VolumeL(sex), body.VolumeL(tissue.Tissue), 1e-9);
        }
    }

    [Theory]
    [InlineData(Sex.Male, 190, 120)]
    [InlineData(Sex.Female, 150, 38)]
    [InlineData(Sex.Male, 165, 52)]
    public void Organs_OfAnyBody_AddUpToTheWeight(Sex sex, double height, double weight)
    {
        var body = Body.TryCreate(Reference, new Individual(80, sex, height, weight))!;
        var sum = body.ArterialBloodL + body.VenousBloodL + Enum.GetValues<Tissue>().Sum(body.VolumeL);
        Assert.Equal(weight, sum, 1e-9);
        Assert.All(Enum.GetValues<Tissue>(), tissue => Assert.True(body.VolumeL(tissue) > 0));
    }

    [Fact]
    public void Flows_OfAllTissues_AddUpToCardiacOutput()
    {
        var body = Body.TryCreate(Reference, new Individual(60, Sex.Female, 165, 70))!;
        var sum = Enum.GetValues<Tissue>().Where(t => t != Tissue.Lung).Sum(body.FlowLPerHour);
        Assert.Equal(body.FlowLPerHour(Tissue.Lung), sum, 1e-9);
    }

    [Fact]
    public void Gfr_PublishedMatureValue_FallsWithAge()
    {
        var young = new Individual(30, Sex.Male, 176, 73);
        Assert.Equal(117 * young.BodySurfaceM2 / 1.73 * 0.06, ReferencePhysiology.GfrLPerHour(young), 1e-9);
        Assert.True(ReferencePhysiology.GfrLPerHour(young with { AgeYears = 80 }) < 0.8 * ReferencePhysiology.GfrLPerHour(young));
    }

    [Fact]
    public void BodySurface_PublishedReferenceMan_Is1Point89()
        => Assert.Equal(1.8932, new Individual(30, Sex.Male, 176, 73).BodySurfaceM2, 5e-5);
}
