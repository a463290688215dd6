using System.Collections.Concurrent;
using TrialTwin.Numerics.Ode;

namespace TrialTwin.Twins.Exposure;

/// <summary>
/// Programs of models compiled before. Every number of a model is a parameter, so that models of the same compounds' structure
/// share one program, whoever is simulated. Compiling takes longer than simulating one individual.
/// </summary>
internal static class CompiledModels
{
    private const int Most = 64;

    private static readonly ConcurrentDictionary<string, OdeProgram> Programs = new(StringComparer.Ordinal);

    public static OdeProgram Of(ModelEquations equations)
    {
        if (Programs.TryGetValue(equations.Structure, out var known))
        {
            return known;
        }

        if (Programs.Count >= Most)
        {
            Programs.Clear();
        }

        return Programs.GetOrAdd(equations.Structure, _ => OdeProgram.Compile(equations.ToSystem()));
    }
}
