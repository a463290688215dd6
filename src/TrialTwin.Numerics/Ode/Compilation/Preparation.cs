using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>What rests on parameters alone is computed once per patient; kernels load it from the patient's bank.</summary>
internal sealed class Preparation(ExpressionGraph graph, int firstSlot)
{
    private readonly Dictionary<int, int> slots = [];

    /// <summary>Slots of the patient's bank in use.</summary>
    public int SlotsUsed => firstSlot + slots.Count;

    /// <summary>What the preparing kernel computes.</summary>
    public IReadOnlyList<KernelRoot> Roots => [.. slots.Select(entry => new KernelRoot(entry.Key, Bank.Patient, entry.Value))];

    /// <summary>The node as later kernels see it.</summary>
    public ExpressionNode Leaf(int node) => graph.Varies(node) || graph[node].Arity == 0
        ? graph[node]
        : new ExpressionNode(Operation.Load, SlotOf(node), (int)Bank.Patient);

    /// <summary>The slot of a prepared value.</summary>
    public int SlotOf(int node)
    {
        if (!slots.TryGetValue(node, out var slot))
        {
            slot = SlotsUsed;
            slots.Add(node, slot);
        }

        return slot;
    }
}
