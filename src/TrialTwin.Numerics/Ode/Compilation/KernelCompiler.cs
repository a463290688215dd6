using System.Reflection.Emit;
using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>Writes the pieces of a plan as run-time methods; see docs/decisions/0011-run-time-compilation.md.</summary>
internal sealed class KernelCompiler(LaneWidth width, int scratchStart)
{
    private readonly LaneInstructions instructions = LaneInstructions.Of(width);

    private int SlotBytes => (int)width * sizeof(double);

    /// <summary>One delegate that runs every piece in turn.</summary>
    public Kernel Compile(KernelPlan plan, string name)
    {
        Kernel? kernel = null;
        for (var piece = 0; piece < plan.Pieces.Count; piece++)
        {
            var method = new DynamicMethod(
                $"{name}{piece}",
                typeof(void),
                [typeof(double).MakeByRefType(), typeof(double).MakeByRefType(), typeof(double).MakeByRefType()],
                typeof(KernelCompiler).Module,
                skipVisibility: true);
            new Piece(this, plan, piece, method.GetILGenerator()).Emit();
            kernel += method.CreateDelegate<Kernel>();
        }

        return kernel!;
    }

    private int ScratchSlot(int slot) => scratchStart + slot;

    private sealed class Piece(KernelCompiler compiler, KernelPlan plan, int piece, ILGenerator code)
    {
        private readonly Dictionary<int, LocalBuilder> kept = [];

        public void Emit()
        {
            foreach (var node in plan.Pieces[piece])
            {
                Define(node);
            }

            code.Emit(OpCodes.Ret);
        }

        private void Define(int node)
        {
            if (plan.IsKept(node))
            {
                Compute(node);
                var local = code.DeclareLocal(compiler.instructions.Lane);
                code.Emit(OpCodes.Stloc, local);
                kept.Add(node, local);
                if (plan.ScratchOf(node) is { } slot)
                {
                    Store(Bank.Work, compiler.ScratchSlot(slot), () => code.Emit(OpCodes.Ldloc, local));
                }
            }

            foreach (var root in plan.RootsOf[node])
            {
                Store(root.Bank, root.Slot, () => Push(node));
            }
        }

        private void Push(int node)
        {
            if (kept.TryGetValue(node, out var local))
            {
                code.Emit(OpCodes.Ldloc, local);
            }
            else if (plan.IsKept(node) && plan.ScratchOf(node) is { } slot && plan.ComesFromBefore(node, piece))
            {
                Load(Bank.Work, compiler.ScratchSlot(slot));
            }
            else
            {
                Compute(node);
            }
        }

        private void Compute(int index)
        {
            var node = plan.NodeOf(index);
            switch (node.Operation)
            {
                case Operation.Constant:
                    code.Emit(OpCodes.Ldc_R8, node.Value);
                    if (compiler.instructions.Create is { } create)
                    {
                        code.Emit(OpCodes.Call, create);
                    }

                    return;
                case Operation.Load:
                    Load((Bank)node.B, node.A);
                    return;
            }

            for (var i = 0; i < node.Arity; i++)
            {
                Push(node.Operand(i));
            }

            if (compiler.instructions.Methods.TryGetValue(node.Operation, out var method))
            {
                code.Emit(OpCodes.Call, method);
            }
            else
            {
                code.Emit(ScalarOf(node.Operation));
            }
        }

        private void Store(Bank bank, int slot, Action push)
        {
            Address(bank, slot);
            push();
            code.Emit(OpCodes.Stobj, compiler.instructions.Lane);
        }

        private void Load(Bank bank, int slot)
        {
            Address(bank, slot);
            code.Emit(OpCodes.Ldobj, compiler.instructions.Lane);
        }

        private void Address(Bank bank, int slot)
        {
            code.Emit(bank switch { Bank.Patient => OpCodes.Ldarg_0, Bank.State => OpCodes.Ldarg_1, _ => OpCodes.Ldarg_2 });
            if (slot > 0)
            {
                code.Emit(OpCodes.Ldc_I4, slot * compiler.SlotBytes);
                code.Emit(OpCodes.Add);
            }
        }

        private static OpCode ScalarOf(Operation operation) => operation switch
        {
            Operation.Add => OpCodes.Add,
            Operation.Subtract => OpCodes.Sub,
            Operation.Multiply => OpCodes.Mul,
            Operation.Divide => OpCodes.Div,
            Operation.Negate => OpCodes.Neg,
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "has no instruction."),
        };
    }
}
