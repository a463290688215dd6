using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.Designs.Evaluation;

namespace TrialTwin.Trials.Designs.Requests;

/// <summary>
/// The result columns of a design request (docs/formats/design-evaluate.md). Which of them are empty for which endpoint and
/// task follows the reference, rpact.
/// </summary>
internal static class DesignResultRow
{
    private const int MostLooks = 5;
    private const double SmallestWedge = 1e-5;

    public static ResultRow Of(DesignRequest request, DesignEvaluation evaluation)
    {
        var row = new ResultRow();
        AddBounds(row, request, evaluation.Design);
        AddInformation(row, evaluation.Design);
        AddPatients(row, evaluation.Patients);
        AddEvents(row, evaluation.Events);
        AddExpected(row, request, evaluation);
        AddTimes(row, evaluation.Times);
        AddProbabilities(row, request, evaluation);
        row.Add("out_effect_at_efficacy_bound", evaluation.EffectAtBound, MostLooks);
        return row;
    }

    private static void AddBounds(ResultRow row, DesignRequest request, SequentialDesign design)
    {
        var bounds = design.Test.EfficacyBounds;
        row.Add("out_efficacy_z", bounds, MostLooks);
        row.Add("out_efficacy_nominal_one_sided_p", [.. bounds.Select(NormalDistribution.UpperTail)], MostLooks);
        row.Add("out_cumulative_alpha_spent", design.CumulativeAlpha(), MostLooks);
        row.Add("out_futility_z", [.. design.Test.FutilityBounds.Select(bound => Futility(request.Plan, bound))], MostLooks - 1);
        row.Add("out_cumulative_beta_spent", design.CumulativeBeta(), MostLooks);
    }

    private static double? Futility(SequentialPlan plan, double bound)
    {
        if (plan.Sides == 2)
        {
            return bound > SmallestWedge ? bound : null;
        }

        return double.IsNegativeInfinity(bound) && plan.Futility is not FutilityBoundary.None ? PlanReader.NoFutility : bound;
    }

    private static void AddInformation(ResultRow row, SequentialDesign design)
    {
        row.Add("out_drift_shift", design.Plan.Looks > 1 ? design.Drift * design.Drift : null);
        row.Add("out_inflation_factor", design.InflationFactor);
        row.Add("out_asn_ratio_H1", design.ExpectedInformationRatio(design.Drift));
        row.Add("out_asn_ratio_H01", design.ExpectedInformationRatio(design.Drift / 2));
        row.Add("out_asn_ratio_H0", design.ExpectedInformationRatio(0));
    }

    private static void AddPatients(ResultRow row, PatientNumbers? patients)
    {
        row.Add("out_n_fixed_design", patients?.FixedDesign);
        row.Add("out_n_max", patients?.Maximum);
        row.Add("out_n_cumulative", patients?.Cumulative, MostLooks);
        var cumulative = patients?.TreatmentShare is null ? null : patients.Cumulative;
        row.Add("out_n_group1_cumulative", cumulative?.Select(count => count * patients!.TreatmentShare!.Value).ToList(), MostLooks);
        row.Add("out_n_group2_cumulative", cumulative?.Select(count => count * (1 - patients!.TreatmentShare!.Value)).ToList(), MostLooks);
    }

    private static void AddEvents(ResultRow row, EventNumbers? events)
    {
        row.Add("out_events_fixed_design", events?.FixedDesign);
        row.Add("out_events_max", events?.Maximum);
        row.Add("out_events_cumulative", events?.Cumulative, MostLooks);
    }

    private static void AddExpected(ResultRow row, DesignRequest request, DesignEvaluation evaluation)
    {
        // The reference tells the expected number of a fixed design only when its power was asked for.
        var patients = request.Plan.Looks > 1 || request.Task == DesignTask.Power ? evaluation.ExpectedPatients : null;
        row.Add("out_expected_n_H0", patients?.Null);
        row.Add("out_expected_n_H01", patients?.Midway);
        row.Add("out_expected_n_H1", patients?.Alternative);
        row.Add("out_expected_events_H0", evaluation.Events?.Expected.Null);
        row.Add("out_expected_events_H01", evaluation.Events?.Expected.Midway);
        row.Add("out_expected_events_H1", evaluation.Events?.Expected.Alternative);
    }

    private static void AddTimes(ResultRow row, CalendarTimes? times)
    {
        row.Add("out_analysis_time", times?.Looks, MostLooks);
        row.Add("out_study_duration", times?.Study);
        row.Add("out_expected_study_duration_H1", times?.Expected);
    }

    private static void AddProbabilities(ResultRow row, DesignRequest request, DesignEvaluation evaluation)
    {
        bool sequential = request.Plan.Looks > 1;
        bool byLook = sequential || (request.Task == DesignTask.Power && request.Endpoint != EndpointKind.Counts);
        var atLook = evaluation.PowerAtLook;
        var futility = evaluation.Reached.Futility;
        row.Add("out_reject_prob_at_stage", byLook ? atLook : null, MostLooks);
        row.Add("out_futility_stop_prob_at_stage", sequential && TellsFutility(request) ? futility.SkipLast(1).ToList() : null, MostLooks - 1);
        row.Add("out_overall_power", evaluation.Power);
        row.Add("out_early_stop_prob", sequential ? atLook.SkipLast(1).Sum() + futility.Sum() : null);
    }

    private static bool TellsFutility(DesignRequest request)
    {
        var plan = request.Plan;
        return plan.Futility is not FutilityBoundary.None
            || plan.Efficacy is EfficacyBoundary.PampallonaTsiatis
            || (request.Endpoint, request.Task) switch
            {
                (EndpointKind.Boundary, _) or (EndpointKind.Counts, DesignTask.SampleSize) or (EndpointKind.Survival, DesignTask.Power) => true,
                (_, DesignTask.Power) => plan.Sides == 1,
                _ => false,
            };
    }
}
