using System.Text.Json.Serialization;

namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>Patients randomised to active treatment for each number of controls, such as 2 to 1.</summary>
public sealed record AllocationRatio(int Active, int Control)
{
    [JsonIgnore]
    public double ActiveShare => (double)Active / (Active + Control);

    public override string ToString() => $"{Active}:{Control}";
}
