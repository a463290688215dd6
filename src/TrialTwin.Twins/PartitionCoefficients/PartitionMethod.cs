namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>A published way to predict tissue-to-plasma partition coefficients from tissue composition.</summary>
public enum PartitionMethod
{
    /// <summary>Rodgers, Leahy and Rowland 2005; Rodgers and Rowland 2006.</summary>
    RodgersRowland,

    /// <summary>Poulin and Theil 2002.</summary>
    PoulinTheil,

    /// <summary>Berezhkovskiy 2004.</summary>
    Berezhkovskiy,

    /// <summary>Schmitt 2008.</summary>
    Schmitt,
}
