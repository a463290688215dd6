namespace TrialTwin.Numerics.Expressions;

/// <summary>A text that is not a formula; the message says what is wrong and where.</summary>
public sealed class FormulaException(string message) : Exception(message);
