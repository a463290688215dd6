using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode;

/// <summary>A formula with the name by which other formulas can use it.</summary>
/// <param name="Name">Unique within the system.</param>
/// <param name="Formula">The formula.</param>
public sealed record NamedFormula(string Name, Formula Formula);
