namespace TrialTwin.Trials.Protocols;

/// <summary>Which mechanistic models the twins run.</summary>
/// <param name="Compound">Compound file of the library, such as "donepezil".</param>
/// <param name="EffectModel">Effect model of the library, such as "donepezil-adas-cog".</param>
/// <param name="DisplayPatients">Virtual patients behind the Twins page, 50 to 5000.</param>
public sealed record TwinPlan(string Compound, string EffectModel, int DisplayPatients);
