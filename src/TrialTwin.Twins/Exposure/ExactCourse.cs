using TrialTwin.Numerics.Ode;

namespace TrialTwin.Twins.Exposure;

/// <summary>The course of a linear model by exact propagators, one for each different step between two times.</summary>
internal sealed class ExactCourse(TwinModel model)
{
    private const double StepsPerHour = 1e9; // steps closer than this are one

    private readonly double[] rates = model.Rates();
    private readonly Dictionary<long, CompartmentalPropagator> propagators = [];

    /// <summary>States at every time of the plan, before the doses at that time.</summary>
    public TwinCourse Follow(DosingPlan plan, IReadOnlyList<double> amounts)
    {
        var state = new double[model.StateCount];
        var next = new double[model.StateCount];
        var course = new TwinCourse(model, plan.Times.Count);
        var time = 0.0;
        var output = 0;
        foreach (var moment in plan.Moments)
        {
            if (moment > time)
            {
                Step(moment - time).Advance(state, next);
                (state, next) = (next, state);
                time = moment;
            }

            if (output < plan.Times.Count && plan.Times[output].Equals(moment))
            {
                course.Record(output++, state);
            }

            Apply(plan, amounts, moment, state);
        }

        course.Close(state);
        return course;
    }

    private void Apply(DosingPlan plan, IReadOnlyList<double> amounts, double moment, double[] state)
    {
        foreach (var dose in plan.Doses)
        {
            var amount = amounts[dose.Amount];
            if (dose.Time.Equals(moment))
            {
                state[dose.Duration > 0 ? model.Compounds[dose.Compound].Pump : plan.TargetOf(dose, model)] += dose.Duration > 0 ? amount / dose.Duration : amount;
            }
            else if (dose.Duration > 0 && dose.End.Equals(moment))
            {
                var pump = model.Compounds[dose.Compound].Pump;
                var left = state[pump] - (amount / dose.Duration);
                state[pump] = plan.IsInfusing(dose.Compound, moment) ? left : 0;
            }
        }
    }

    private CompartmentalPropagator Step(double hours)
    {
        var key = (long)Math.Round(hours * StepsPerHour);
        if (!propagators.TryGetValue(key, out var propagator))
        {
            propagator = CompartmentalPropagator.Create(rates, model.StateCount, hours);
            propagators.Add(key, propagator);
        }

        return propagator;
    }
}
