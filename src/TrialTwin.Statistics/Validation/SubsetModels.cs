using TrialTwin.Statistics.GeneralisedLinearModels;
using TrialTwin.Statistics.LinearModels;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Statistics.Validation;

/// <summary>
/// The estimates of the R package speff2trial on ACTG 175, from the covariates that it chooses in each arm (Mallows' Cp over all
/// subsets, found once in R). Its variances divide by n, so that ours are brought to that.
/// </summary>
internal static class SubsetModels
{
    private static readonly string[] AfterRandomisation = ["cd420", "cd820", "offtrt"];

    /// <summary>CD4 at week 20: 14 baseline covariates, models fitted to the patients seen at week 96.</summary>
    public static TreatmentEffect Complete(ReferencePatients patients)
    {
        var data = patients.TwoArms("cd420", "treat");
        bool[] seen = [.. patients.Numbers("cd496").Select(double.IsFinite)];
        var active = Predict(patients, Rows(data, true, seen), "cd420", ["hemo", "karnof", "oprior", "race", "str2", "symptom", "cd40", "cd80"]);
        var control = Predict(patients, Rows(data, false, seen), "cd420", ["hemo", "str2", "cd40", "cd80"]);
        return PerPatient(RobustMarginalMeans.Of(data, active, control, MarginalVariance.InfluenceFunction).Difference, data.Patients);
    }

    /// <summary>CD4 at week 96, missing in a third.</summary>
    public static TreatmentEffect Later(ReferencePatients patients)
    {
        var data = patients.TwoArms("cd496", "treat");
        return PerPatient(
            MissingOutcomeMeans.Of(
                data,
                Linear(patients, data, true, (["wtkg", "homo", "karnof", "race", "symptom", "offtrt"], Later1)),
                Linear(patients, data, false, (["wtkg", "race", "cd80", "offtrt"], ["cd40", "cd420", "cd80"]))).Difference,
            data.Patients);
    }

    public static TreatmentEffect Naive(ReferencePatients patients)
    {
        var seen = patients.With("cd496");
        var design = DesignMatrix.Intercept(seen.Count).WithCovariate("treat", seen.Numbers("treat"));
        var contrast = LinearModel.Fit(design, seen.Numbers("cd496")).Contrast([0, 1]);
        return new TreatmentEffect(contrast.Estimate, contrast.StandardError);
    }

    /// <summary>Log odds of a CD4 count above 250 at week 96.</summary>
    public static TreatmentEffect LaterOdds(ReferencePatients patients)
    {
        var data = Above250(patients);
        return PerPatient(
            MissingOutcomeMeans.Of(
                data,
                Logistic(patients, data, true, (["wtkg", "homo", "karnof", "race", "symptom", "offtrt"], ["age", "karnof", "gender", "cd40", "cd420", "cd820", "offtrt"])),
                Logistic(patients, data, false, (["age", "race", "cd80", "offtrt"], ["strat", "cd40", "cd420", "cd820", "offtrt"]))).LogOddsRatio,
            data.Patients);
    }

    public static TreatmentEffect NaiveOdds(ReferencePatients patients)
    {
        var seen = patients.With("cd496");
        var data = Above250(seen);
        var design = DesignMatrix.Intercept(seen.Count).WithCovariate("treat", seen.Numbers("treat"));
        var fit = GeneralisedLinearModel.Fit(GlmFamily.Binomial, design, data.Outcome);
        return new TreatmentEffect(fit.Coefficients[1], fit.StandardError(1));
    }

    private static string[] Later1 { get; } = ["wtkg", "karnof", "oprior", "preanti", "cd40", "cd420", "cd80", "cd820", "offtrt"];

    private static TwoArmData Above250(ReferencePatients patients)
    {
        var data = patients.TwoArms("cd496", "treat");
        return data with { Outcome = [.. data.Outcome.Select(y => double.IsNaN(y) ? double.NaN : y > 250 ? 1.0 : 0)] };
    }

    private static ArmPredictions Linear(ReferencePatients patients, TwoArmData data, bool arm, (string[] Observed, string[] Outcome) chosen)
    {
        bool[] seen = [.. data.Outcome.Select(double.IsFinite)];
        var everybody = Rows(data, arm, [.. seen.Select(_ => true)]);
        return new ArmPredictions(
            Predict(patients, everybody, [.. seen.Select(s => s ? 1.0 : 0)], chosen.Observed),
            Predict(patients, Rows(data, arm, seen), data.Outcome, [.. chosen.Outcome.Except(AfterRandomisation)]),
            Predict(patients, Rows(data, arm, seen), data.Outcome, chosen.Outcome));
    }

    private static ArmPredictions Logistic(ReferencePatients patients, TwoArmData data, bool arm, (string[] Observed, string[] Outcome) chosen)
    {
        bool[] seen = [.. data.Outcome.Select(double.IsFinite)];
        var everybody = Rows(data, arm, [.. seen.Select(_ => true)]);
        return new ArmPredictions(
            Risks(patients, everybody, [.. seen.Select(s => s ? 1.0 : 0)], chosen.Observed),
            Risks(patients, Rows(data, arm, seen), data.Outcome, [.. chosen.Outcome.Except(AfterRandomisation)]),
            Risks(patients, Rows(data, arm, seen), data.Outcome, chosen.Outcome));
    }

    private static TreatmentEffect PerPatient(TreatmentEffect effect, int patients) =>
        effect with { StandardError = effect.StandardError * Math.Sqrt((patients - 1.0) / patients) };

    private static int[] Rows(TwoArmData data, bool arm, bool[] seen) =>
        [.. Enumerable.Range(0, data.Patients).Where(i => data.Active[i] == arm && seen[i])];

    private static double[] Predict(ReferencePatients patients, int[] rows, string outcome, string[] names) =>
        Predict(patients, rows, patients.Numbers(outcome), names);

    private static double[] Predict(ReferencePatients patients, int[] rows, IReadOnlyList<double> outcome, string[] names)
    {
        double[] y = [.. rows.Select(i => outcome[i])];
        var columns = Array.ConvertAll(names, patients.Numbers);
        var b = LinearModel.Fit(Design(columns, names, rows), y).Coefficients;
        return [.. Enumerable.Range(0, patients.Count).Select(i => b[0] + columns.Select((values, c) => b[c + 1] * values[i]).Sum())];
    }

    private static double[] Risks(ReferencePatients patients, int[] rows, IReadOnlyList<double> outcome, string[] names)
    {
        var columns = Array.ConvertAll(names, patients.Numbers);
        var fit = GeneralisedLinearModel.Fit(GlmFamily.Binomial, Design(columns, names, rows), [.. rows.Select(i => outcome[i])]);
        return [.. Enumerable.Range(0, patients.Count).Select(i => fit.Predict([1, .. columns.Select(values => values[i])]))];
    }

    private static DesignMatrix Design(double[][] columns, string[] names, int[] rows) => names.Zip(columns).Aggregate(
        DesignMatrix.Intercept(rows.Length), (design, c) => design.WithCovariate(c.First, [.. rows.Select(i => c.Second[i])]));
}
