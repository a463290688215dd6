namespace TrialTwin.Trials.Survival;

/// <summary>
/// One pass over the events of a look with the patients at risk. Patients leave the risk sets by exit or, when still under
/// observation, by the look itself; both orders are known beforehand, exits sorted and entries increasing.
/// </summary>
internal static class RiskSetPass
{
    public static void Run<TVisitor>(in LookData look, ref TVisitor visitor)
        where TVisitor : struct, IEventVisitor
    {
        var patients = look.Patients;
        double[] entries = patients.EntryMonth;
        int atRisk = look.Recruited;
        int treated = patients.TreatedAmong(look.Recruited);
        int lastEntered = look.Recruited - 1;
        foreach (ref readonly var exit in look.Exits)
        {
            if (exit.ExitMonth > look.Month)
            {
                continue;
            }

            while (lastEntered >= 0 && look.Month - entries[lastEntered] < exit.MonthsOnStudy)
            {
                if (patients.ExitMonth[lastEntered] > look.Month)
                {
                    atRisk--;
                    treated -= patients.Arm[lastEntered] == SurvivalPatients.Treatment ? 1 : 0;
                }

                lastEntered--;
            }

            if (exit.IsEvent)
            {
                visitor.Event(exit, atRisk, treated);
            }

            atRisk--;
            treated -= exit.Treated ? 1 : 0;
        }
    }
}
