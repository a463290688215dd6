using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>
/// The error of a step, scaled so that 1 is what the tolerances allow, and the proportional-integral controller of the
/// step (Gustafsson 1991; Hairer and Wanner, IV.2), as expressions. An error that is no number counts as very large.
/// </summary>
internal sealed class StepControl(ExpressionGraph graph, BoundSystem bound)
{
    private const double Safety = 0.9;
    private const double Largest = 1e10;
    private const double Smallest = 1e-10;
    private const double StrongestCut = 0.15;
    private const double StrongestGrowth = 8;

    /// <summary>Error, its logarithm and the factor for the step.</summary>
    public IEnumerable<KernelRoot> Roots(int[] next, int[] estimate)
    {
        var measured = bound.UsesTime ? next.Length - 1 : next.Length;
        var squares = Enumerable.Range(0, measured).Select(state => Scaled(next[state], estimate[state], bound.States[state]));
        var sum = ProductSum.Of(graph, graph.Zero, [.. squares.Select(scaled => (scaled, scaled))]);
        var error = graph.Unary(Operation.Sqrt, graph.Multiply(sum, graph.Constant(1.0 / measured)));
        var bounded = graph.Max(graph.Choose(graph.Binary(Operation.Less, error, Constant(Largest)), error, Constant(Largest)), Constant(Smallest));
        var log = graph.Unary(Operation.Log, bounded);
        yield return new KernelRoot(bounded, Bank.Work, WorkSlots.Error);
        yield return new KernelRoot(log, Bank.Work, WorkSlots.LogError);
        yield return new KernelRoot(Factor(bounded, log), Bank.Work, WorkSlots.StepFactor);
    }

    private int Scaled(int next, int estimate, int state)
    {
        var size = graph.Max(graph.Unary(Operation.Abs, state), graph.Unary(Operation.Abs, next));
        return graph.Divide(estimate, graph.MultiplyAdd(Work(WorkSlots.RelativeTolerance), size, Work(WorkSlots.AbsoluteTolerance)));
    }

    private int Factor(int error, int log)
    {
        var accepted = graph.Binary(Operation.LessOrEqual, error, graph.One);
        var smooth = graph.MultiplyAdd(Constant(-0.7 / Rodas5.Order), log, graph.Multiply(Constant(0.4 / Rodas5.Order), Work(WorkSlots.LastLogError)));
        var plain = graph.Multiply(Constant(-1.0 / Rodas5.Order), log);
        var factor = graph.Multiply(Constant(Safety), graph.Unary(Operation.Exp, graph.Choose(accepted, smooth, plain)));
        factor = graph.Max(factor, Constant(StrongestCut));
        factor = graph.Min(factor, graph.Choose(accepted, Constant(StrongestGrowth), Constant(Safety)));
        var afterRejection = graph.Binary(Operation.Less, Constant(0.5), Work(WorkSlots.Rejected));
        return graph.Choose(afterRejection, graph.Min(factor, graph.One), factor);
    }

    private int Constant(double value) => graph.Constant(value);

    private int Work(int slot) => graph.Load(Bank.Work, slot);
}
