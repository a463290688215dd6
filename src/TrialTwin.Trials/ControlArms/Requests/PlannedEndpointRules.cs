using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.ControlArms.Requests;

/// <summary>Which figures an endpoint of each kind needs.</summary>
internal static class PlannedEndpointRules
{
    public static void Check(PlannedEndpoint endpoint, ProblemList problems)
    {
        bool binary = endpoint.Kind == EndpointKind.Binary;
        int before = problems.Found.Count;
        Need("difference", endpoint.Difference, !binary, (-1e6, 1e6));
        Need("standardDeviationControl", endpoint.StandardDeviationControl, !binary, (1e-6, 1e6));
        if (endpoint.StandardDeviationActive is not null)
        {
            Need("standardDeviationActive", endpoint.StandardDeviationActive, !binary, (1e-6, 1e6));
        }

        Need("rateControl", endpoint.RateControl, binary, (0.001, 0.999));
        Need("rateActive", endpoint.RateActive, binary, (0.001, 0.999));
        problems.NeedRange("endpoint.margin", endpoint.Margin, -1e6, 1e6);
        if (problems.Found.Count == before && endpoint.Distance == 0)
        {
            problems.Add("endpoint", "The true difference equals the margin.", "No number of patients shows that; give another difference or margin.");
        }

        void Need(string name, double? value, bool wanted, (double Lowest, double Highest) range)
        {
            string kind = binary ? "binary" : "continuous";
            if (value is null && wanted)
            {
                problems.Add($"endpoint.{name}", $"A {kind} endpoint needs it.", "Add the field.");
            }
            else if (value is not null && !wanted)
            {
                problems.Add($"endpoint.{name}", $"A {kind} endpoint has none.", "Leave the field out.");
            }
            else if (value is { } number)
            {
                problems.NeedRange($"endpoint.{name}", number, range.Lowest, range.Highest);
            }
        }
    }
}
