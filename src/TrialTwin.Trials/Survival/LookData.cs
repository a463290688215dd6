namespace TrialTwin.Trials.Survival;

/// <summary>What a test sees at a look.</summary>
/// <param name="patients">Patients exposed to a scenario.</param>
/// <param name="exits">Their exits in the order of time on study.</param>
/// <param name="month">Calendar month of the look.</param>
/// <param name="recruited">Patients randomised by then.</param>
internal readonly ref struct LookData(SurvivalPatients patients, ReadOnlySpan<ExitRecord> exits, double month, int recruited)
{
    public SurvivalPatients Patients { get; } = patients;

    public ReadOnlySpan<ExitRecord> Exits { get; } = exits;

    public double Month { get; } = month;

    public int Recruited { get; } = recruited;
}
