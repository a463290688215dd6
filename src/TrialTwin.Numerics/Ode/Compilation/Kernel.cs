namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>Compiled straight-line code over a group of patients; each argument is the first number of a bank of slots.</summary>
internal delegate void Kernel(ref double patient, ref double state, ref double work);
