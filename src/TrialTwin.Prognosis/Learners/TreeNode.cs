namespace TrialTwin.Prognosis.Learners;

/// <summary>One node of a regression tree: a question or, with <paramref name="Covariate"/> −1, a leaf.</summary>
/// <param name="Covariate">Index of the covariate asked for.</param>
/// <param name="Threshold">Below it the patient goes left.</param>
/// <param name="Left">Index of the left child.</param>
/// <param name="Right">Index of the right child.</param>
/// <param name="Value">What a leaf adds, on the scale of the link.</param>
public sealed record TreeNode(int Covariate, double Threshold, int Left, int Right, double Value)
{
    internal bool IsLeaf => Covariate < 0;
}
