using TrialTwin.Numerics.LinearAlgebra;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>Correlations of the normals behind covariates.</summary>
internal static class LatentCorrelation
{
    /// <summary>
    /// Cholesky factor, row-major. Pairwise solutions need not fit together: correlations are shrunk by the least percentage
    /// that makes them do so.
    /// </summary>
    /// <param name="latent">Correlations, row-major, 1 on the diagonal.</param>
    /// <param name="n">Order.</param>
    public static double[] Factor(double[] latent, int n)
    {
        for (var shrinkage = 0.0; shrinkage < 1; shrinkage += 0.01)
        {
            var candidate = new double[n * n];
            for (var i = 0; i < candidate.Length; i++)
            {
                candidate[i] = i % (n + 1) == 0 ? 1 : latent[i] * (1 - shrinkage);
            }

            if (Cholesky.TryFactor(candidate, n))
            {
                return candidate;
            }
        }

        throw new InvalidOperationException("The identity has no Cholesky factor.");
    }
}
