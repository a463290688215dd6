namespace TrialTwin.Statistics.LinearModels;

/// <summary>One term of a linear model.</summary>
/// <param name="Name">Name of the factor or covariate.</param>
/// <param name="Levels">Levels of a factor, the reference first; empty for a covariate.</param>
/// <param name="FirstColumn">Index of its first column in the design matrix.</param>
/// <param name="Columns">Number of its columns.</param>
/// <param name="Mean">Mean of a covariate over the rows; 0 for a factor.</param>
public sealed record ModelTerm(string Name, IReadOnlyList<string> Levels, int FirstColumn, int Columns, double Mean)
{
    public bool IsFactor => Levels.Count > 0;
}
