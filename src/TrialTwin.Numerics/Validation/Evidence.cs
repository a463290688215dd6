namespace TrialTwin.Numerics.Validation;

/// <summary>Where the reference of a comparison comes from.</summary>
public enum Evidence
{
    /// <summary>Figures printed in a paper, a book or a product's documentation.</summary>
    Published,

    /// <summary>Figures of a program by other authors.</summary>
    Independent,

    /// <summary>What a theorem says, such as the level of a test.</summary>
    Theory,
}
