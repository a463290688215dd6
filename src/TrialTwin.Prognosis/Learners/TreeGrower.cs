namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// Grows one tree on first and second derivatives of the loss. A split's gain is GL²/(HL + ridge) + GR²/(HR + ridge) −
/// G²/(H + ridge), a leaf's value −rate × G/(H + ridge). Source: Chen and Guestrin 2016. See docs/methods/boosted-trees.md.
/// </summary>
internal sealed class TreeGrower(BinnedRows rows, BoostedTreesSettings settings)
{
    private const double SmallestGain = 1e-6;

    private readonly double[][] _gradients = Array.ConvertAll(rows.Lowest, bins => new double[bins.Length]);
    private readonly double[][] _curvatures = Array.ConvertAll(rows.Lowest, bins => new double[bins.Length]);

    /// <summary>The tree; adds to each patient's prediction the leaf that he or she reaches.</summary>
    public TreeNode[] Grow(double[] gradient, double[] curvature, double[] prediction)
    {
        var nodes = new List<TreeNode?> { null };
        var open = new Queue<(int Node, int Depth, int[] Patients)>();
        open.Enqueue((0, 0, [.. Enumerable.Range(0, gradient.Length)]));
        while (open.TryDequeue(out var next))
        {
            var (g, h) = (next.Patients.Sum(i => gradient[i]), next.Patients.Sum(i => curvature[i]));
            var split = next.Depth < settings.Depth ? Best(next.Patients, (gradient, curvature), (g, h)) : null;
            if (split is not { } best)
            {
                var value = -settings.LearningRate * g / (h + settings.Ridge);
                nodes[next.Node] = new TreeNode(-1, 0, 0, 0, value);
                foreach (var patient in next.Patients)
                {
                    prediction[patient] += value;
                }

                continue;
            }

            var bins = rows.Bins[best.Covariate];
            nodes[next.Node] = new TreeNode(best.Covariate, best.Threshold, nodes.Count, nodes.Count + 1, 0);
            open.Enqueue((nodes.Count, next.Depth + 1, Array.FindAll(next.Patients, i => bins[i] <= best.Bin)));
            open.Enqueue((nodes.Count + 1, next.Depth + 1, Array.FindAll(next.Patients, i => bins[i] > best.Bin)));
            nodes.Add(null);
            nodes.Add(null);
        }

        return [.. nodes.Select(node => node!)];
    }

    private (int Covariate, int Bin, double Threshold)? Best(int[] patients, (double[] Gradient, double[] Curvature) loss, (double G, double H) node)
    {
        (int Covariate, int Bin, double Threshold)? best = null;
        var largest = SmallestGain;
        var whole = node.G * node.G / (node.H + settings.Ridge);
        for (var j = 0; j < rows.Bins.Length; j++)
        {
            Fill(j, patients, loss);
            var (g, h) = (0.0, 0.0);
            for (var bin = 0; bin < _curvatures[j].Length - 1; bin++)
            {
                if (_curvatures[j][bin] == 0)
                {
                    continue; // nobody of this node: the same split as at the threshold before
                }

                g += _gradients[j][bin];
                h += _curvatures[j][bin];
                var (right, rest) = (node.G - g, node.H - h);
                if (h < settings.SmallestLeaf || rest < settings.SmallestLeaf)
                {
                    continue;
                }

                var gain = (g * g / (h + settings.Ridge)) + (right * right / (rest + settings.Ridge)) - whole;
                if (gain > largest)
                {
                    (largest, best) = (gain, (j, bin, ThresholdAfter(j, bin)));
                }
            }
        }

        return best;
    }

    private void Fill(int covariate, int[] patients, (double[] Gradient, double[] Curvature) loss)
    {
        var (gradients, curvatures, bins) = (_gradients[covariate], _curvatures[covariate], rows.Bins[covariate]);
        Array.Clear(gradients);
        Array.Clear(curvatures);
        foreach (var patient in patients)
        {
            gradients[bins[patient]] += loss.Gradient[patient];
            curvatures[bins[patient]] += loss.Curvature[patient];
        }
    }

    /// <summary>Halfway from a bin to the next one that holds a patient of the node.</summary>
    private double ThresholdAfter(int covariate, int bin)
    {
        var next = bin + 1;
        while (_curvatures[covariate][next] == 0)
        {
            next++;
        }

        return (rows.Highest[covariate][bin] + rows.Lowest[covariate][next]) / 2;
    }
}
