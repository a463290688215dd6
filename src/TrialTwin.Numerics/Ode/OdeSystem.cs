namespace TrialTwin.Numerics.Ode;

/// <summary>
/// A system of ordinary differential equations y' = f(t, y, p) as data. The name <c>t</c> in a formula is the time.
/// Whoever builds one from user input has checked that names are unique and known, and that definitions go in no circle.
/// </summary>
/// <param name="Parameters">Names of the values that differ between patients, in the order of a patient's values.</param>
/// <param name="Definitions">Named expressions, in any order.</param>
/// <param name="States">State variables, at least one.</param>
/// <param name="Inputs">Where doses enter.</param>
/// <param name="Observables">What is asked for over time, at least one.</param>
public sealed record OdeSystem(
    IReadOnlyList<string> Parameters,
    IReadOnlyList<NamedFormula> Definitions,
    IReadOnlyList<OdeState> States,
    IReadOnlyList<OdeInput> Inputs,
    IReadOnlyList<NamedFormula> Observables)
{
    /// <summary>The name of the time.</summary>
    public const string Time = "t";
}
