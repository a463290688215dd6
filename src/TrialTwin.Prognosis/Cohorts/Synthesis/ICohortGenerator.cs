using TrialTwin.Numerics.Random;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Draws synthetic patients.</summary>
internal interface ICohortGenerator
{
    /// <summary>One patient, values in the order of the columns.</summary>
    double[] Draw(ref RandomStream stream);
}
