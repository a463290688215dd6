using TrialTwin.Statistics.Borrowing;
using TrialTwin.Statistics.Tests.Fixtures;

namespace TrialTwin.Statistics.Tests.Borrowing;

/// <summary>psborrow2's example: 100 treated and 50 internal controls, 350 external ones; exact values of its exponential models to the digits computed.</summary>
[Trait("Requirement", "REQ-STAT-26")]
public sealed class HazardRatioPosteriorTests
{
    private static readonly OracleFile Patients = OracleFile.Read("psborrow2_example_matrix.csv");

    [Fact]
    public void NoBorrowing_OfTheExample_EqualsExact_Independent() =>
        Equal(Ratio(ControlPosterior.Of(Rate(0))), (.8965, .8772, .1811), (.636, 1.222), 0.0006);

    [Fact]
    public void FullBorrowing_OfTheExample_EqualsExact_Independent() =>
        Equal(Ratio(ControlPosterior.Of(Rate(1))), (.3880, .3856, .0492), (.3114, .4729), 0.0002);

    [Fact]
    public void PowerPrior_OfATenth_EqualsExact_Independent() =>
        Equal(Ratio(ControlPosterior.Of(Rate(0.1))), (.6342, .6255, .1060), (.4760, .8216), 0.0006);

    [Fact]
    public void Commensurate_WithAVagueGamma_EqualsExact_Independent()
    {
        var ratio = Ratio(ControlPosterior.Commensurate(Study("0", "0"), Study("1", "0"), 0.001, 0.001));

        Equal(ratio, (.8722, .8534, .1761), (.6189, 1.1894), 0.0002);
        Assert.Equal(-.1566, ratio.LogMean, 0.0001);
        Assert.Equal(.1986, ratio.LogSd, 0.0001);
    }

    [Fact]
    public void Commensurate_WithATightPrior_ApproachesPooling()
    {
        var pooled = Ratio(ControlPosterior.Of(Rate(1)));
        var tight = Ratio(ControlPosterior.Commensurate(Study("0", "0"), Study("1", "0"), 5000, 0.1));

        Assert.Equal(pooled.Mean, tight.Mean, 0.03);
    }

    private static HazardRatioPosterior Ratio(ControlPosterior control)
    {
        var treated = Study("0", "1");
        return new HazardRatioPosterior(new GammaComponent(treated.Events, treated.Exposure), control);
    }

    private static GammaComponent Rate(double share)
    {
        var (inside, outside) = (Study("0", "0"), Study("1", "0"));
        return new GammaComponent(inside.Events + (share * outside.Events), inside.Exposure + (share * outside.Exposure));
    }

    private static ExponentialStudy Study(string external, string treated)
    {
        var rows = Patients.Where(row => row("ext") == external && row("trt") == treated);
        return new ExponentialStudy("group", rows.Numbers("status").Sum(), rows.Numbers("time").Sum());
    }

    private static void Equal(
        HazardRatioPosterior found, (double Mean, double Median, double Sd) moments, (double Lower, double Upper) quantiles, double tolerance)
    {
        Assert.Equal(moments.Mean, found.Mean, tolerance);
        Assert.Equal(moments.Median, found.Quantile(0.5), tolerance);
        Assert.Equal(moments.Sd, found.Sd, tolerance);
        Assert.Equal(quantiles.Lower, found.Quantile(0.05), tolerance);
        Assert.Equal(quantiles.Upper, found.Quantile(0.95), tolerance);
    }
}
