using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Twins.Populations;

/// <summary>
/// Draws the hepatic enzymes of a person: adult median x maturation x phenotype x lognormal spread, correlated between
/// enzymes as found in livers (Achour 2014).
/// </summary>
internal sealed class EnzymePanel
{
    private readonly IReadOnlyList<EnzymeReference> enzymes;
    private readonly double[] factor;

    public EnzymePanel(PopulationReference reference)
    {
        enzymes = reference.Enzymes;
        factor = Correlations(reference);
        if (!Cholesky.TryFactor(factor, enzymes.Count))
        {
            throw new ArgumentException("The correlations of the enzymes do not form a covariance.", nameof(reference));
        }
    }

    /// <summary>Abundances and phenotypes; the phenotypes that the request fixes are kept.</summary>
    public IReadOnlyList<EnzymeLevel> Draw(
        double postmenstrualWeeks, IReadOnlyDictionary<Enzyme, Phenotype> chosen, ref RandomStream stream)
    {
        var count = enzymes.Count;
        Span<double> independent = stackalloc double[count];
        Span<double> normals = stackalloc double[count];
        for (var e = 0; e < count; e++)
        {
            independent[e] = stream.NextNormal();
        }

        Cholesky.Correlate(factor, count, independent, normals);
        var levels = new EnzymeLevel[count];
        for (var e = 0; e < count; e++)
        {
            var enzyme = enzymes[e];
            var drawn = enzyme.PhenotypeAt(stream.NextUniform());
            var phenotype = chosen.TryGetValue(enzyme.Enzyme, out var wanted)
                ? enzyme.Phenotypes.First(p => p.Phenotype == wanted)
                : drawn;
            var abundance = enzyme.AbundanceUmolPerLLiver * enzyme.Maturity(postmenstrualWeeks)
                * (phenotype?.ActivityScore ?? 1) / enzyme.MeanScore * Elementary.Pow(enzyme.GeometricSd, normals[e]);
            levels[e] = new EnzymeLevel(enzyme.Enzyme, abundance, phenotype?.Phenotype);
        }

        return levels;
    }

    /// <summary>
    /// Correlations of the logarithms from rank correlations, r = 2 sin(pi rho / 6). CYP3A5 was measured against CYP3A4
    /// alone; with the others it correlates through CYP3A4.
    /// </summary>
    private static double[] Correlations(PopulationReference reference)
    {
        var count = reference.Enzymes.Count;
        var matrix = new double[count * count];
        for (var e = 0; e < count; e++)
        {
            matrix[(e * count) + e] = 1;
        }

        void Set(Enzyme first, Enzyme second, double value)
        {
            matrix[((int)first * count) + (int)second] = value;
            matrix[((int)second * count) + (int)first] = value;
        }

        double Get(Enzyme first, Enzyme second) => matrix[((int)first * count) + (int)second];
        foreach (var correlation in reference.Correlations)
        {
            Set(correlation.First, correlation.Second, 2 * Sine(Math.PI * correlation.Spearman / 6));
        }

        foreach (var other in new[] { Enzyme.Cyp2C8, Enzyme.Cyp2C9 })
        {
            Set(Enzyme.Cyp3A5, other, Get(Enzyme.Cyp3A4, Enzyme.Cyp3A5) * Get(Enzyme.Cyp3A4, other));
        }

        return matrix;
    }

    // The platform's sine differs between machines; below pi/6 this series is exact to 1e-10.
    private static double Sine(double x) => x * (1 - (x * x / 6 * (1 - (x * x / 20 * (1 - (x * x / 42 * (1 - (x * x / 72))))))));
}
