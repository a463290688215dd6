namespace TrialTwin.Prognosis.Learners;

/// <summary>A start value plus the leaves that a patient reaches in each tree.</summary>
/// <param name="Start">Prediction before the first tree, on the scale of the link.</param>
/// <param name="Trees">Nodes of each tree, the root first.</param>
/// <param name="Link">From the sum to the outcome.</param>
public sealed record TreePredictor(double Start, IReadOnlyList<TreeNode[]> Trees, Link Link) : Predictor
{
    public override double Predict(double[] covariates) => ToOutcome(Start + Trees.Sum(tree => Leaf(tree, covariates)), Link);

    public override bool IsConstant() => Trees.All(tree => tree.Length == 1);

    /// <summary>What one tree adds for a patient.</summary>
    internal static double Leaf(TreeNode[] tree, double[] covariates)
    {
        var node = tree[0];
        while (!node.IsLeaf)
        {
            node = tree[covariates[node.Covariate] < node.Threshold ? node.Left : node.Right];
        }

        return node.Value;
    }
}
