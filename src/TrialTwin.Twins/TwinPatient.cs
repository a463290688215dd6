using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins;

/// <summary>One simulated twin with its pharmacokinetic figures.</summary>
/// <param name="Index">Position in the list of individuals, from 0.</param>
/// <param name="Individual">Age, sex, height, weight.</param>
/// <param name="Enzymes">Relative enzyme activities.</param>
/// <param name="Pharmacokinetics">Figures on 10 mg a day.</param>
public sealed record TwinPatient(
    int Index, Individual Individual, EnzymeActivity Enzymes, PatientPharmacokinetics Pharmacokinetics);
