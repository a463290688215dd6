namespace TrialTwin.Numerics.Ode;

/// <summary>Where the patient of one lane stands. A lane has its own time, step and controller, so that no patient's numbers depend on its neighbours.</summary>
internal sealed class Lane(int index)
{
    public int Index { get; } = index;

    /// <summary>The patient, or -1 for none.</summary>
    public int Patient { get; set; } = -1;

    public double Time { get; set; }

    /// <summary>Step that the controller proposes.</summary>
    public double Proposed { get; set; }

    /// <summary>Step under way.</summary>
    public double Step { get; set; }

    /// <summary>Whether the step under way ends at <see cref="StretchEnd"/>.</summary>
    public bool EndsStretch { get; set; }

    /// <summary>Next time that no step may cross.</summary>
    public double StretchEnd { get; set; }

    /// <summary>Steps accepted since the last such time.</summary>
    public bool Learned { get; set; }

    /// <summary>Step with which to start after the next dose, learned after the ones before; 0 if none is known.</summary>
    public double RestartStep { get; set; }

    public int NextBreakpoint { get; set; }

    public int NextOutput { get; set; }

    public int Steps { get; set; }

    public double[] Values { get; set; } = [];

    /// <summary>Time at which the step under way ends.</summary>
    public double EndOfStep => EndsStretch ? StretchEnd : Time + Step;

    public bool IsActive => Patient >= 0;
}
