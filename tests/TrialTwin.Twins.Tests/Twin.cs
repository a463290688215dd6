using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Tests;

/// <summary>The sample compound and some patients, loaded once.</summary>
internal static class Twin
{
    public static DrugEffect Donepezil { get; } = DrugEffect.Load("donepezil", "donepezil-adas-cog");

    public static Individual OldWoman { get; } = new(78, Sex.Female, 158, 62);

    public static Individual OldMan { get; } = new(72, Sex.Male, 175, 81);

    public static WholeBodyModel Model(Individual individual, EnzymeActivity enzymes) =>
        WholeBodyModel.TryCreate(Donepezil.Disposition, individual, enzymes)!;
}
