namespace TrialTwin.Trials.Survival;

/// <summary>Is told every event of a look in the order of time on study. A type of its own for each use, so that the pass is compiled for it.</summary>
internal interface IEventVisitor
{
    /// <param name="exit">The event.</param>
    /// <param name="atRisk">Patients at risk just before, the one with the event included.</param>
    /// <param name="treated">Treated ones among them.</param>
    void Event(in ExitRecord exit, int atRisk, int treated);
}
