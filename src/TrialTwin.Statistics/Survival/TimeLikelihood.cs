using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Survival;

/// <summary>
/// Log likelihood of an accelerated failure time model, its gradient and minus its second derivatives, by intercept,
/// coefficients and log scale. With z = (log t − x'b)/scale an event adds log f(z) − log scale − log t, a censored time log S(z).
/// </summary>
internal sealed class TimeLikelihood
{
    public TimeLikelihood(CoxData data, TimeDistribution distribution, double[] parameters)
    {
        Parameters = parameters;
        Score = new double[parameters.Length];
        Information = new double[parameters.Length * parameters.Length];
        var (logScale, scale) = (parameters[^1], Elementary.Exp(parameters[^1]));
        for (var i = 0; i < data.Rows.Count; i++)
        {
            var location = parameters[0];
            for (var j = 0; j < data.Rows[i].Length; j++)
            {
                location += parameters[j + 1] * data.Rows[i][j];
            }

            var logTime = Elementary.Log(data.Survival.Time[i]);
            var seen = data.Survival.Event[i];
            var z = (logTime - location) / scale;
            var (value, first, second) = distribution == TimeDistribution.Weibull ? ExtremeValue(z, seen) : Logistic(z, seen);
            Value += value - (seen ? logScale + logTime : 0);
            Add(data.Rows[i], (-first / scale, (-z * first) - (seen ? 1 : 0)), (-second / (scale * scale), -((z * second) + first) / scale, -((z * first) + (z * z * second))));
        }
    }

    public double[] Parameters { get; }

    public double Value { get; }

    public double[] Score { get; }

    public double[] Information { get; }

    private void Add(double[] row, (double Location, double Scale) score, (double Location, double Mixed, double Scale) information)
    {
        var n = Score.Length;
        for (var a = 0; a < n; a++)
        {
            var left = a == 0 ? 1 : a < n - 1 ? row[a - 1] : 0;
            Score[a] += a < n - 1 ? score.Location * left : score.Scale;
            for (var b = 0; b <= a; b++)
            {
                var right = b == 0 ? 1 : b < n - 1 ? row[b - 1] : 0;
                var value = a < n - 1 ? information.Location * left * right : b < n - 1 ? information.Mixed * right : information.Scale;
                Information[(a * n) + b] += value;
                if (a != b)
                {
                    Information[(b * n) + a] += value;
                }
            }
        }
    }

    private static (double Value, double First, double Second) ExtremeValue(double z, bool seen)
    {
        var power = Elementary.Exp(z);
        return seen ? (z - power, 1 - power, -power) : (-power, -power, -power);
    }

    private static (double Value, double First, double Second) Logistic(double z, bool seen)
    {
        var share = z > 0 ? 1 / (1 + Elementary.Exp(-z)) : Elementary.Exp(z) / (1 + Elementary.Exp(z));
        var logSurvival = z > 0 ? -z - Elementary.Log1p(Elementary.Exp(-z)) : -Elementary.Log1p(Elementary.Exp(z));
        var curvature = share * (1 - share);
        return seen ? (z + (2 * logSurvival), 1 - (2 * share), -2 * curvature) : (logSurvival, -share, -curvature);
    }
}
