namespace TrialTwin.Numerics.Random;

/// <summary>Four 32-bit words: a counter of <see cref="Philox"/> or its output.</summary>
public readonly record struct PhiloxBlock(uint Word0, uint Word1, uint Word2, uint Word3);
