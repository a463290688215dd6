using TrialTwin.Trials.Variants;
using TrialTwin.Web.Shared;

namespace TrialTwin.Web.Variants;

/// <summary>Between the protocol's optional spending function and the choice in a form.</summary>
public static class Spending
{
    public static SpendingChoice Of(ErrorSpending? spending) => spending switch
    {
        ErrorSpending.OBrienFleming => SpendingChoice.OBrienFleming,
        ErrorSpending.Pocock => SpendingChoice.Pocock,
        _ => SpendingChoice.None,
    };

    public static ErrorSpending? Value(SpendingChoice choice) => choice switch
    {
        SpendingChoice.OBrienFleming => ErrorSpending.OBrienFleming,
        SpendingChoice.Pocock => ErrorSpending.Pocock,
        _ => null,
    };

    public static string Words(SpendingChoice choice) =>
        Value(choice) is { } spending ? Plain.Of(spending) : "none (fixed design)";
}
