using System.Globalization;

namespace TrialTwin.Twins.Bioequivalence;

/// <summary>The CSV files of a bioequivalence request; numbers as short as they read back exactly.</summary>
public static class BioequivalenceTables
{
    /// <summary>One row per figure.</summary>
    public static void WriteFigures(BioequivalenceResult result, TextWriter writer)
    {
        writer.Write("quantity,twins,ratio,lower90,upper90,within,individualP05,individualP50,individualP95,trialRatio,trialLower90,trialUpper90,trialsWithin,trialsWithinStandardError\n");
        foreach (var figure in result.Figures)
        {
            double?[] numbers =
            [
                figure.IndividualP05, figure.IndividualP50, figure.IndividualP95, figure.TrialRatio, figure.TrialLower90, figure.TrialUpper90, figure.TrialsWithin?.Value, figure.TrialsWithin?.StandardError,
            ];
            writer.Write($"{figure.Quantity},{result.Twins},{Interval(figure.Twins)},{(figure.TwinsWithin ? "yes" : "no")},{string.Join(',', numbers.Select(Text))}\n");
        }
    }

    /// <summary>Each individual on both formulations.</summary>
    public static void WritePairs(BioequivalenceOutcome outcome, TextWriter writer)
    {
        writer.Write("individual,referenceAucToEndNgHPerMl,testAucToEndNgHPerMl,aucRatio,referenceCmaxNgPerMl,testCmaxNgPerMl,cmaxRatio,referenceTmaxH,testTmaxH,referenceExtrapolatedShare,testExtrapolatedShare\n");
        foreach (var pair in outcome.Pairs)
        {
            double?[] numbers =
            [
                pair.Reference.AreaNgHPerMl, pair.Test.AreaNgHPerMl, pair.AreaRatio, pair.Reference.CmaxNgPerMl, pair.Test.CmaxNgPerMl, pair.CmaxRatio,
                pair.Reference.TmaxH, pair.Test.TmaxH, pair.Reference.ExtrapolatedShare, pair.Test.ExtrapolatedShare,
            ];
            writer.Write($"{pair.Individual.Index},{string.Join(',', numbers.Select(Text))}\n");
        }
    }

    /// <summary>Each trial's intervals.</summary>
    public static void WriteTrials(BioequivalenceOutcome outcome, TextWriter writer)
    {
        writer.Write("trial,aucRatio,aucLower90,aucUpper90,cmaxRatio,cmaxLower90,cmaxUpper90\n");
        for (var trial = 0; trial < outcome.AreaTrials.Count; trial++)
        {
            writer.Write($"{trial},{Interval(outcome.AreaTrials[trial])},{Interval(outcome.CmaxTrials[trial])}\n");
        }
    }

    private static string Interval(EquivalenceInterval interval) => $"{Text(interval.Ratio)},{Text(interval.Lower90)},{Text(interval.Upper90)}";

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
