using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Validation;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Statistics.Validation;

/// <summary>The Mayo trial in primary biliary cholangitis: death; transplant and end of study censored.</summary>
internal sealed class MayoSuite()
    : ReproducedSuite("survival/mayo", "Therneau and Grambsch 2000, Mayo model; digits of the R package survival", Evidence.Published)
{
    private const double FiveYears = 1826;

    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute()
    {
        var all = ReferencePatients.Of("survival/pbc.csv").With("protime");
        var model = CoxModel.Fit(Data(all, false)).Model!;
        string[] names = ["age", "edema", "log bilirubin", "log protime", "log albumin"];
        for (int j = 0; j < names.Length; j++)
        {
            yield return ("R40", names[j], model.Coefficients[j]);
        }

        var randomised = all.With("trt");
        var data = Data(randomised, false);
        bool[] second = [.. randomised.Numbers("trt").Select(t => t == 2)];
        var plain = CoxModel.Fit(new CoxData(data.Survival, [.. second.Select(s => new[] { s ? 1.0 : 0 })])).Model!;
        var adjusted = CoxModel.Fit(Data(randomised, true)).Model!;
        // The reference codes drug 1 against placebo the other way round.
        yield return ("R41", "unadjusted", -plain.Coefficients[0]);
        yield return ("R41", "standard error unadjusted", plain.StandardError(0));
        yield return ("R41", "adjusted", -adjusted.Coefficients[5]);
        yield return ("R41", "standard error adjusted", adjusted.StandardError(5));
        yield return ("R41", "log-rank chi-square", LogRank.Test(data.Survival, second).ChiSquare);
        var five = CoxModel.Fit(data).Model!;
        yield return ("judgement", "Harrell's concordance", Concordance.Harrell(data.Survival, [.. data.Rows.Select(row => five.LinearPredictor(row))]).Estimate);
        yield return ("judgement", "Brier score at five years", BrierScore.At(data.Survival, [.. data.Rows.Select(row => five.Survival(row, FiveYears))], FiveYears));
        double pooled = KaplanMeier.Fit(data.Survival).At(FiveYears);
        yield return ("judgement", "Brier score of the Kaplan-Meier estimate", BrierScore.At(data.Survival, [.. data.Rows.Select(_ => pooled)], FiveYears));
        var weibull = AcceleratedFailureTime.Fit(data, TimeDistribution.Weibull).Model!;
        yield return ("accelerated failure time", "Weibull scale", weibull.Scale);
        yield return ("accelerated failure time", "Weibull log likelihood", weibull.LogLikelihood);
    }

    private static CoxData Data(ReferencePatients patients, bool withTreatment)
    {
        double[][] columns =
        [
            patients.Numbers("age"),
            patients.Numbers("edema"),
            [.. patients.Numbers("bili").Select(Elementary.Log)],
            [.. patients.Numbers("protime").Select(Elementary.Log)],
            [.. patients.Numbers("albumin").Select(Elementary.Log)],
            .. withTreatment ? [[.. patients.Numbers("trt").Select(t => t == 2 ? 1.0 : 0)]] : Array.Empty<double[]>(),
        ];
        return new CoxData(
            new SurvivalData(patients.Numbers("time"), [.. patients.Numbers("status").Select(s => s == 2)]),
            [.. Enumerable.Range(0, patients.Count).Select(i => columns.Select(c => c[i]).ToArray())]);
    }
}
