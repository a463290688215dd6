namespace TrialTwin.Numerics.Expressions;

/// <summary>
/// Rewrites an expression as a sum of terms, each a coefficient of parameters alone times a factor that changes, and
/// so moves as much work as possible out of the time steps: Q (Ca - C B / K) / V becomes (Q/V) Ca + (-Q B / (K V)) C, two
/// fused multiply-adds with coefficients computed once per patient.
/// </summary>
internal sealed class TermCollection(ExpressionGraph graph)
{
    private const int TermsForTwoChains = 6;
    private readonly Dictionary<int, int> collected = [];

    /// <summary>The rewritten expression.</summary>
    public int Apply(int node)
    {
        if (!graph.Varies(node))
        {
            return node;
        }

        if (!collected.TryGetValue(node, out var result))
        {
            result = Sum(TermsOf(node));
            collected.Add(node, result);
        }

        return result;
    }

    private List<Term> TermsOf(int node)
    {
        if (!graph.Varies(node))
        {
            return [new Term(node, graph.One)];
        }

        var (operation, a, b) = (graph[node].Operation, graph[node].A, graph[node].B);
        return operation switch
        {
            Operation.Add => [.. TermsOf(a), .. TermsOf(b)],
            Operation.Subtract => [.. TermsOf(a), .. Scaled(TermsOf(b), graph.Constant(-1))],
            Operation.Negate => Scaled(TermsOf(a), graph.Constant(-1)),
            Operation.Multiply => Product(Merged(TermsOf(a)), Merged(TermsOf(b))),
            Operation.Divide => Quotient(Merged(TermsOf(a)), Merged(TermsOf(b))),
            _ => [new Term(graph.One, Opaque(node))],
        };
    }

    private List<Term> Product(List<Term> left, List<Term> right)
    {
        if (IsParameter(left) || IsParameter(right))
        {
            return IsParameter(left) ? Scaled(right, left[0].Coefficient) : Scaled(left, right[0].Coefficient);
        }

        var (l, r) = (AsOne(left), AsOne(right));
        return [new Term(graph.Multiply(l.Coefficient, r.Coefficient), graph.Multiply(l.Factor, r.Factor))];
    }

    private List<Term> Quotient(List<Term> numerator, List<Term> denominator)
    {
        if (IsParameter(denominator))
        {
            return [.. numerator.Select(term => term with { Coefficient = graph.Divide(term.Coefficient, denominator[0].Coefficient) })];
        }

        var (n, d) = (AsOne(numerator), AsOne(denominator));
        return [new Term(graph.Divide(n.Coefficient, d.Coefficient), graph.Divide(n.Factor, d.Factor))];
    }

    private List<Term> Scaled(List<Term> terms, int factor) =>
        [.. terms.Select(term => term with { Coefficient = graph.Multiply(term.Coefficient, factor) })];

    private bool IsParameter(List<Term> terms) => terms.Count == 1 && terms[0].Factor == graph.One;

    private Term AsOne(List<Term> terms) => terms.Count == 1 ? terms[0] : new Term(graph.One, Sum(terms));

    private List<Term> Merged(List<Term> terms)
    {
        var merged = new List<Term>();
        foreach (var term in terms)
        {
            var same = merged.FindIndex(other => other.Factor == term.Factor);
            if (same < 0)
            {
                merged.Add(term);
            }
            else
            {
                merged[same] = term with { Coefficient = graph.Add(merged[same].Coefficient, term.Coefficient) };
            }
        }

        merged.RemoveAll(term => graph.IsConstant(term.Coefficient, 0));
        return merged.Count == 0 ? [new Term(graph.Zero, graph.One)] : merged;
    }

    /// <summary>The sum as fused multiply-adds; long sums in two chains, which the processor can run side by side.</summary>
    private int Sum(List<Term> terms)
    {
        var merged = Merged(terms);
        var chains = merged.Count >= TermsForTwoChains ? 2 : 1;
        int[] sums = [graph.Zero, graph.Zero];
        var ordered = merged.OrderBy(term => term.Factor == graph.One ? 0 : 1).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            sums[i % chains] = graph.MultiplyAdd(ordered[i].Coefficient, ordered[i].Factor, sums[i % chains]);
        }

        return graph.Add(sums[0], sums[1]);
    }

    private int Opaque(int node)
    {
        var replacements = new Dictionary<int, int>();
        for (var i = 0; i < graph[node].Arity; i++)
        {
            var operand = graph[node].Operand(i);
            replacements[operand] = Apply(operand);
        }

        return new Substitution(graph, replacements).Apply(node);
    }

    private readonly record struct Term(int Coefficient, int Factor);
}
