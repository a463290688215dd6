using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.Tests.LinearModels;

public sealed class LinearModelTests
{
    /// <summary>Longley's data: y and six predictors (deflator, GNP, unemployed, armed forces, population, year).</summary>
    private static readonly double[][] Longley =
    [
        [60323, 83.0, 234289, 2356, 1590, 107608, 1947],
        [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
        [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
        [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
        [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
        [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
        [64989, 99.0, 365385, 1870, 3547, 115094, 1953],
        [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
        [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
        [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
        [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
        [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
        [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
        [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
        [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
        [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
    ];

    [Fact]
    [Trait("Requirement", "REQ-STAT-2")]
    public void Fit_OnLongley_EqualsCertifiedValues_Published()
    {
        // NIST Statistical Reference Datasets, Longley: certified coefficients and standard errors; condition number about 5e9.
        double[] coefficients = [-3482258.63459582, 15.0618722713733, -0.358191792925910e-1, -2.02022980381683, -1.03322686717359, -0.511041056535807e-1, 1829.15146461355];
        double[] errors = [890420.383607373, 84.9149257747669, 0.334910077722432e-1, 0.488399681651699, 0.214274163161675, 0.226073200069370, 455.478499142212];
        var design = DesignMatrix.Intercept(16);
        for (var c = 1; c < 7; c++)
        {
            design = design.WithCovariate($"x{c}", Longley.Select(r => r[c]).ToArray());
        }

        var model = LinearModel.Fit(design, Longley.Select(r => r[0]).ToArray());

        for (var c = 0; c < 7; c++)
        {
            var unit = new double[7];
            unit[c] = 1;
            var contrast = model.Contrast(unit);
            Assert.Equal(1, contrast.Estimate / coefficients[c], 1e-7);
            Assert.Equal(1, contrast.StandardError / errors[c], 1e-7);
        }

        Assert.Equal(304.854073561965, Math.Sqrt(model.ResidualVariance), 1e-5);
    }

    [Fact]
    [Trait("Requirement", "REQ-STAT-2")]
    public void Contrast_OfOneSample_IsStudentsInterval_Independent()
    {
        // R: t.test(c(1, 2, 4, 7)), by hand: mean 3.5, SE sqrt(7)/2, t(0.975, 3) = 3.182446.
        var contrast = LinearModel.Fit(DesignMatrix.Intercept(4), [1, 2, 4, 7]).Contrast([1]);

        Assert.Equal(3.5, contrast.Estimate, 1e-12);
        Assert.Equal(Math.Sqrt(7) / 2, contrast.StandardError, 1e-12);
        Assert.Equal(3.5 - (3.182446305284263 * Math.Sqrt(7) / 2), contrast.Lower, 1e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-STAT-2")]
    public void Fit_WithColumnsThatDetermineEachOther_IsRefused()
    {
        var design = DesignMatrix.Intercept(5).WithCovariate("a", [1, 2, 3, 4, 5]).WithCovariate("b", [3, 5, 7, 9, 11]);

        Assert.Throws<ArgumentException>(() => LinearModel.Fit(design, [1, 2, 3, 4, 6]));
    }
}
