namespace TrialTwin.Statistics.Borrowing;

/// <summary>Definitions of a prior's effective sample size; they answer different questions and differ for mixtures.</summary>
public enum EssMethod
{
    /// <summary>Size of the one conjugate distribution with the prior's mean and variance.</summary>
    Moment,

    /// <summary>Information at the prior's mode over that of one patient (Morita, Thall and Müller 2008).</summary>
    Morita,

    /// <summary>Expected local information ratio (Neuenschwander et al. 2020): the only one of the three that is predictively consistent.</summary>
    Elir,
}
