namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>Where the solver keeps what, in slots of the work bank.</summary>
/// <param name="States">Number of states, the time included.</param>
/// <param name="Inputs">Number of inputs.</param>
/// <param name="Observables">Number of observables.</param>
/// <param name="Switches">Number of times at which the equations change.</param>
internal sealed record WorkSlots(int States, int Inputs, int Observables, int Switches)
{
    /// <summary>1 / h.</summary>
    public static int InverseStep => 0;

    /// <summary>1 / (h gamma).</summary>
    public static int InverseStepGamma => 1;

    public static int RelativeTolerance => 2;

    public static int AbsoluteTolerance => 3;

    /// <summary>Scaled error of the step; up to 1 is accepted.</summary>
    public static int Error => 4;

    public static int LogError => 5;

    public static int LastLogError => 6;

    /// <summary>1 if the step before was rejected, else 0.</summary>
    public static int Rejected => 7;

    /// <summary>By what the controller would change the step.</summary>
    public static int StepFactor => 8;

    /// <summary>1 if the lane's state moves on, else 0.</summary>
    public static int Accepted => 9;

    /// <summary>Where in the step to look, 0 to 1.</summary>
    public static int Theta => 10;

    /// <summary>A first step from the sizes of state and derivative.</summary>
    public static int FirstStep => 11;

    /// <summary>1 before a time at which the equations change, 0 from it on.</summary>
    public static int Switch(int index) => 12 + index;

    public int Rate(int input) => Switch(Switches) + input;

    public int Observable(int index) => Rate(Inputs) + index;

    public int Stage(int stage, int state) => Observable(Observables) + (stage * States) + state;

    public int Looked(int state) => Stage(Rodas5.Stages, state);

    public int Next(int state) => Stage(Rodas5.Stages + 1, state);

    public int Dense(int coefficient, int state) => Stage(Rodas5.Stages + 2 + coefficient, state);

    public int FirstFactor => Stage(Rodas5.Stages + 5, 0);
}
