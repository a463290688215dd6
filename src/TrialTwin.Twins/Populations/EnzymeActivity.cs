using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Twins.Populations;

/// <summary>Activity of two hepatic enzymes relative to a population of mean activity 1.</summary>
/// <param name="Cyp2D6">Relative activity of CYP2D6; 0 in poor metabolisers.</param>
/// <param name="Cyp3A4">Relative activity of CYP3A4.</param>
public readonly record struct EnzymeActivity(double Cyp2D6, double Cyp3A4)
{
    // Poor metabolisers 7 % of Europeans (Bertilsson 2002, Br J Clin Pharmacol 53:111); intermediate and ultrarapid
    // within the ranges of the CPIC 2016 table (2-11 % and 1-2 %), whose activity scores 0, 0.5, 1-2 and above 2
    // are taken as 0, 0.5, 1.75 and 3 and divided by their mean.
    private const double PoorShare = 0.07;
    private const double IntermediateShare = 0.06;
    private const double UltrarapidShare = 0.02;
    private const double NormalShare = 1 - PoorShare - IntermediateShare - UltrarapidShare;
    private const double IntermediateScore = 0.5;
    private const double NormalScore = 1.75;
    private const double UltrarapidScore = 3;
    private const double MeanScore =
        (IntermediateShare * IntermediateScore) + (NormalShare * NormalScore) + (UltrarapidShare * UltrarapidScore);

    private const double LogSdWithinPhenotype = 0.40; // our choice: a geometric SD of 1.5 within a phenotype
    private const double LogSdCyp3A4 = 0.167; // geometric SD 1.182 of adults, PK-Sim ontogeny database 7.3

    /// <summary>Both enzymes at their population mean.</summary>
    public static EnzymeActivity Mean { get; } = new(1, 1);

    /// <summary>
    /// A random person's activities: CYP2D6 phenotype with lognormal spread around it, lognormal CYP3A4, each with
    /// mean 1 over the population. Takes three numbers of the stream.
    /// </summary>
    public static EnzymeActivity Draw(ref RandomStream stream)
    {
        var score = Score(stream.NextUniform()) / MeanScore;
        return new EnzymeActivity(
            score * MeanOneLognormal(LogSdWithinPhenotype, stream.NextNormal()),
            MeanOneLognormal(LogSdCyp3A4, stream.NextNormal()));
    }

    private static double Score(double uniform) => uniform switch
    {
        < PoorShare => 0,
        < PoorShare + IntermediateShare => IntermediateScore,
        < 1 - UltrarapidShare => NormalScore,
        _ => UltrarapidScore,
    };

    private static double MeanOneLognormal(double logSd, double normal) =>
        Elementary.Exp((logSd * normal) - (0.5 * logSd * logSd));
}
