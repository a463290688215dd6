using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Prediction;

/// <summary>Reads frozen models.</summary>
public static class LearnedModelFile
{
    /// <exception cref="BadInputException">Everything that breaks the format.</exception>
    public static LearnedModel Read(string json)
    {
        var model = DocumentReader.Read<LearnedModel>(json, "learned-model");
        var problems = new List<Problem>();
        Check(model.Predictor, "predictor", model.Covariates.Count, problems);
        return problems.Count == 0 ? model : throw new BadInputException(problems);
    }

    private static void Check(Predictor predictor, string path, int covariates, List<Problem> problems)
    {
        switch (predictor)
        {
            case LinearPredictor linear when linear.Coefficients.Length != covariates:
                problems.Add(new Problem(path, $"There are {linear.Coefficients.Length} coefficients for {covariates} covariates.", "Restore the file as prognosis fit wrote it."));
                break;
            case SplinePredictor splines when splines.Knots.Count != covariates || splines.Knots.Any(t => t.Length is 1 or 2) || splines.Linear.Coefficients.Length != NaturalSpline.Columns(splines.Knots):
                problems.Add(new Problem(path, $"Knots and coefficients do not belong to {covariates} covariates.", "Restore the file as prognosis fit wrote it."));
                break;
            case TreePredictor trees:
                problems.AddRange(trees.Trees.Select((tree, t) => (tree, t)).Where(x => !IsTree(x.tree, covariates))
                    .Select(x => new Problem($"{path}.trees[{x.t}]", "The nodes are no tree over the covariates.", "Restore the file as prognosis fit wrote it.")));
                break;
            case StackedPredictor stack:
                for (var m = 0; m < stack.Members.Count; m++)
                {
                    Check(stack.Members[m].Predictor, $"{path}.members[{m}].predictor", covariates, problems);
                }

                break;
        }
    }

    /// <summary>Children come after their parent, so that every walk ends.</summary>
    private static bool IsTree(TreeNode[] tree, int covariates) =>
        tree.Length > 0 && tree.Select((node, n) => node.Covariate < 0 || (node.Covariate < covariates && node.Left > n && node.Right > n && node.Left < tree.Length && node.Right < tree.Length)).All(ok => ok);
}
