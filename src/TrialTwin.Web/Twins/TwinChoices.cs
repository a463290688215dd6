using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Web.Shared;

namespace TrialTwin.Web.Twins;

/// <summary>What the library offers to twins.</summary>
public static class TwinChoices
{
    public static IReadOnlyList<FieldOption> Compounds() => Of(Compound.Ids, id => Compound.Load(id).Name);

    public static IReadOnlyList<FieldOption> EffectModels() => Of(EffectModel.Ids, id => EffectModel.Load(id).Name);

    private static IReadOnlyList<FieldOption> Of(IReadOnlyList<string> ids, Func<string, string> name) =>
        [.. ids.Select(id => new FieldOption(id, NameOf(id, name)))];

    private static string NameOf(string id, Func<string, string> name)
    {
        try
        {
            return name(id);
        }
        catch (BadInputException)
        {
            return $"{id} (its file has faults)";  // The form still opens; a run tells the faults.
        }
    }
}
