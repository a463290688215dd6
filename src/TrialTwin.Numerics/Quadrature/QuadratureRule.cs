namespace TrialTwin.Numerics.Quadrature;

/// <summary>Nodes and weights of an integration rule, of equal length, nodes ascending.</summary>
public sealed record QuadratureRule(IReadOnlyList<double> Nodes, IReadOnlyList<double> Weights)
{
    /// <summary>The rule's value of the integral of a function.</summary>
    public double Integrate(Func<double, double> function)
    {
        double sum = 0;
        for (int i = 0; i < Nodes.Count; i++)
        {
            sum += Weights[i] * function(Nodes[i]);
        }

        return sum;
    }
}
