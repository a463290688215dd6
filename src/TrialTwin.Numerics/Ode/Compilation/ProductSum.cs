using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>Sums of products as fused multiply-adds.</summary>
internal static class ProductSum
{
    private const int TermsForThreeChains = 4;

    /// <summary>start + sum of a b; long sums in three chains, which the processor can run side by side.</summary>
    public static int Of(ExpressionGraph graph, int start, IReadOnlyList<(int A, int B)> products)
    {
        var chains = products.Count >= TermsForThreeChains ? 3 : 1;
        int[] sums = [start, graph.Zero, graph.Zero];
        for (var i = 0; i < products.Count; i++)
        {
            sums[i % chains] = graph.MultiplyAdd(products[i].A, products[i].B, sums[i % chains]);
        }

        return graph.Add(sums[0], graph.Add(sums[1], sums[2]));
    }
}
