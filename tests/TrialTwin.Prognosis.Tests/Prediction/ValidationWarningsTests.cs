using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Tests.Prediction;

/// <summary>A model of death or dependency learned on the International Stroke Trial's controls outside the UK, judged on those in the UK.</summary>
public sealed class ValidationWarningsTests
{
    private const double Recalibration = 1.04954;
    private static readonly DataTable Patients = CsvReader.Read(ReferenceCatalog.Open("oracles/prognosis/ist_uk_controls.csv").FullPath);

    [Fact]
    [Trait("Requirement", "REQ-LEARN-15")]
    public void Judge_OfTheStrokeModelInTheUk_FindsGoodConcordanceAndWarnsOfDrift_Independent()
    {
        var result = PrognosisValidation.Judge(Model(0), Patients, (null, "dead_or_dependent"), 1);

        // R: area 0.780, observed 78.4 %, predicted 62.0 %, intercept 1.0495 with the slope held at 1.
        Assert.Equal(0.780, result.Concordance.Value, 0.0005);
        Assert.Equal(Recalibration, result.CalibrationIntercept.Value, 1e-4);
        Assert.Contains("62.0 % are predicted, 78.4 % observed", result.Warnings[0], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-15")]
    public void CalibrationAlarm_OverManySplits_IsSensitiveAndRarelyFalse()
    {
        const int Splits = 60;
        var (found, mistaken) = (0, 0);
        for (var split = 0; split < Splits; split++)
        {
            var patients = Split(split);
            found += Alarms(0, patients);
            mistaken += Alarms(Recalibration, patients);
        }

        Assert.True(found >= 0.95 * Splits, $"{found} of {Splits} drifted splits found");
        // Nominal 5 %; four standard errors above it.
        Assert.True(mistaken <= Splits * (0.05 + (4 * Math.Sqrt(0.05 * 0.95 / Splits))), $"{mistaken} false alarms in {Splits} splits");
    }

    private static int Alarms(double intercept, (double[] LogOdds, double[] Outcome) patients)
    {
        var predicted = Array.ConvertAll(patients.LogOdds, x => Predictor.ToOutcome(x + intercept, Link.Logit));
        return ValidationWarnings.Of(predicted, patients.Outcome, true, null, null).Count;
    }

    /// <summary>150 of the patients, drawn without replacement.</summary>
    private static (double[] LogOdds, double[] Outcome) Split(int number)
    {
        const int Size = 150;
        var stream = RandomStream.Create(11, StreamPurpose.Named("validation-warning-test"), (uint)number);
        var rows = Enumerable.Range(0, Patients.RowCount).ToArray();
        for (var i = 0; i < Size; i++)
        {
            var other = i + stream.NextIndex(rows.Length - i);
            (rows[i], rows[other]) = (rows[other], rows[i]);
        }

        var chosen = rows[..Size];
        return (Array.ConvertAll(chosen, r => Patients.Numbers("log_odds")[r]), Array.ConvertAll(chosen, r => Patients.Numbers("dead_or_dependent")[r]));
    }

    private static LearnedModel Model(double intercept)
    {
        var training = new TrainingSet(["log_odds"], [[-20], [20], [0]], [0, 1, 1]);
        return LearnedModel.Freeze("logistic-elastic-net", "dead_or_dependent", training, [], new LinearPredictor(intercept, [1], Link.Logit));
    }
}
