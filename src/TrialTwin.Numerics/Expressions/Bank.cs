namespace TrialTwin.Numerics.Expressions;

/// <summary>Where a <see cref="Operation.Load"/> reads.</summary>
internal enum Bank
{
    /// <summary>Constant over a patient's course: parameters and what was computed from them.</summary>
    Patient,

    /// <summary>The state vector.</summary>
    State,

    /// <summary>What the solver keeps besides: stages, factors, step.</summary>
    Work,
}
