using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.Designs.SingleArm;

/// <summary>Probabilities of all counts of up to a number of patients, kept for a search over many designs.</summary>
internal sealed class BinomialTables
{
    public BinomialTables(SingleArmPlan plan, int mostPatients)
    {
        Null = new Table(plan.NullRate, mostPatients);
        Alternative = new Table(plan.AlternativeRate, mostPatients);
    }

    public Table Null { get; }

    public Table Alternative { get; }

    /// <summary>Probability of going on to the second stage under the alternative: the power is not above it.</summary>
    public double GoesOn(int first, int futility) => Alternative.Tails[first][futility + 1];

    /// <summary>Expected patients under the null rate.</summary>
    public double ExpectedPatients(int first, int futility, int patients) => first + (Null.Tails[first][futility + 1] * (patients - first));

    /// <summary>Under one rate, by number of patients: probabilities of each count and of at least each count.</summary>
    internal sealed class Table
    {
        public Table(double rate, int mostPatients)
        {
            Counts = [.. Enumerable.Range(0, mostPatients + 1).Select(patients => BinomialDistribution.Probabilities(patients, rate))];
            Tails = [.. Counts.Select(TailsOf)];
        }

        public double[][] Counts { get; }

        public double[][] Tails { get; }

        /// <summary>Probability that a two-stage design rejects from so many responders.</summary>
        public double Rejection((int First, int Futility, int Patients) design, int efficacyFrom)
        {
            double[] counts = Counts[design.First];
            double[] tails = Tails[design.Patients - design.First];
            double sum = 0;
            for (int responders = design.Futility + 1; responders <= design.First; responders++)
            {
                int missing = Math.Max(0, efficacyFrom - responders);
                sum += missing < tails.Length ? counts[responders] * tails[missing] : 0;
            }

            return sum;
        }

        private static double[] TailsOf(double[] counts)
        {
            var tails = new double[counts.Length];
            double sum = 0;
            for (int count = counts.Length - 1; count >= 0; count--)
            {
                tails[count] = sum += counts[count];
            }

            return tails;
        }
    }
}
