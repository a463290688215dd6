using TrialTwin.Trials.Counts;

namespace TrialTwin.Trials.Tests.Counts;

public sealed class NegativeBinomialRatesTests
{
    private static readonly int[] Events =
        [0, 0, 0, 4, 1, 0, 1, 0, 0, 5, 0, 2, 0, 1, 2, 0, 0, 4, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 2, 0, 1, 0, 0, 2, 0, 0, 2, 0, 1, 0];

    private static readonly double[] Years =
    [
        0.42, 1.25, 0.7, 0.63, 0.98, 0.99, 0.36, 0.58, 0.95, 1.02, 0.87, 0.86, 0.89, 0.92, 1.33, 1.28, 0.34, 1.11, 1.37, 0.56,
        0.5, 0.22, 0.37, 0.32, 0.51, 1.23, 0.98, 1.38, 0.93, 1.18, 0.69, 0.69, 0.42, 0.79, 0.54, 0.64, 1.36, 0.46, 0.95, 0.47,
    ];

    /// <summary>R 4.2.2: the likelihood by dnbinom, maximised over three parameters by optim (Nelder-Mead, 1e-16). Tolerance 1e-6 relative.</summary>
    [Fact]
    [Trait("Requirement", "REQ-CNT-1")]
    public void Fit_IndependentMaximumInR_GivesEstimatesAndInformation()
    {
        var rates = new NegativeBinomialRates(40);
        for (int i = 0; i < Events.Length; i++)
        {
            rates.Add((byte)(i % 2), Years[i], Events[i]);
        }

        Assert.True(rates.Fit());
        Assert.Equal(0.729250601, rates.Rates[0], 1e-6);
        Assert.Equal(1.200239252, rates.Rates[1], 1e-6);
        Assert.Equal(1.063784053, rates.Overdispersion, 1e-6);
        Assert.Equal(3.898988185, rates.Information, 4e-6);
    }

    [Fact]
    [Trait("Requirement", "REQ-CNT-1")]
    public void Fit_CountsWithoutOverdispersion_IsPoisson()
    {
        var rates = new NegativeBinomialRates(4);
        foreach (int events in new[] { 2, 3, 3, 2 })
        {
            rates.Add((byte)(events - 2), 2, events);
        }

        Assert.True(rates.Fit());
        Assert.Equal(0, rates.Overdispersion);
        Assert.Equal(1, rates.Rates[0], 1e-12);
        Assert.Equal(1.5, rates.Rates[1], 1e-12);
        Assert.Equal(1 / ((1 / 4.0) + (1 / 6.0)), rates.Information, 1e-12);
    }

    [Fact]
    [Trait("Requirement", "REQ-CNT-4")]
    public void Fit_AnArmWithoutEvents_HasNoEstimate()
    {
        var rates = new NegativeBinomialRates(2);
        rates.Add(0, 1, 0);
        rates.Add(1, 1, 3);

        Assert.False(rates.Fit());
    }
}
