using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Protocols;

/// <summary>Rules for recruitment and the plan of the simulation.</summary>
internal static class SimulationRules
{
    public static void Check(AccrualPlan accrual, SimulationPlan plan, ProblemList problems)
    {
        problems.NeedRange("accrual.patientsPerMonth", accrual.PatientsPerMonth, 0.1, 10000);
        problems.NeedRange("simulation.replicates", plan.Replicates, 10, 1000000);
        problems.NeedRange("simulation.replicatesPerBlock", plan.ReplicatesPerBlock, 1, 10000);
        problems.NeedText("simulation.aims", plan.Aims);
    }

    /// <summary>Rules for the plan of a stand-alone simulation of many fast trials.</summary>
    public static void CheckPlan(SimulationPlan plan, ProblemList problems)
    {
        problems.NeedRange("simulation.replicates", plan.Replicates, 10, 10000000);
        problems.NeedRange("simulation.replicatesPerBlock", plan.ReplicatesPerBlock, 1, 100000);
        problems.NeedText("simulation.aims", plan.Aims);
    }
}
