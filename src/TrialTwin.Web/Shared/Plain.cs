using System.Globalization;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Web.Shared;

/// <summary>The protocol's terms in plain words.</summary>
public static class Plain
{
    public static string Of(DropoutStrategy strategy) => strategy switch
    {
        DropoutStrategy.TreatmentPolicy => "treatment policy",
        _ => "hypothetical",
    };

    public static string Of(ErrorSpending spending) => spending switch
    {
        ErrorSpending.OBrienFleming => "O’Brien–Fleming-type spending",
        _ => "Pocock-type spending",
    };

    public static string Benefit(bool lowerIsBetter) =>
        lowerIsBetter ? "A negative difference to control" : "A positive difference to control";

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} %");

    public static string Factor(double factor) => string.Create(CultureInfo.InvariantCulture, $"× {factor:0.###}");

    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>Allocation such as 2 : 2 : 1.</summary>
    public static string Ratio(IReadOnlyList<int> allocation) => string.Join(" : ", allocation);
}
