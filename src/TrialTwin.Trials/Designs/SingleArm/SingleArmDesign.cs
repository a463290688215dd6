using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.Designs.SingleArm;

/// <summary>
/// A single-arm trial with a binary endpoint that is looked at after given numbers of patients. Every probability is an exact
/// sum over binomial counts; nothing is approximated by a normal distribution.
/// </summary>
public sealed record SingleArmDesign
{
    /// <param name="looks">At least one; patients increase, futility lies below efficacy, and at the last look every count decides.</param>
    /// <exception cref="ArgumentException">The looks break these rules.</exception>
    public SingleArmDesign(IReadOnlyList<SingleArmLook> looks)
    {
        ArgumentNullException.ThrowIfNull(looks);
        if (looks.Count == 0 || looks[^1].EfficacyFrom is null)
        {
            throw new ArgumentException("A design has at least one look, and the last one has an efficacy bound.", nameof(looks));
        }

        for (int i = 0; i < looks.Count; i++)
        {
            var look = looks[i];
            if (look.Patients <= (i == 0 ? 0 : looks[i - 1].Patients) || look.FutilityUpTo >= look.EfficacyFrom)
            {
                throw new ArgumentException($"{look}: patients increase from look to look, and futility lies below efficacy.", nameof(looks));
            }
        }

        Looks = looks;
    }

    /// <summary>In the order of time.</summary>
    public IReadOnlyList<SingleArmLook> Looks { get; }

    /// <summary>Largest number of patients.</summary>
    public int MaximumPatients => Looks[^1].Patients;

    /// <summary>One look.</summary>
    /// <param name="patients">At least 1.</param>
    /// <param name="efficacyFrom">Responders from which the null rate is rejected.</param>
    public static SingleArmDesign SingleStage(int patients, int efficacyFrom) => new([new SingleArmLook(patients, null, efficacyFrom)]);

    /// <summary>Two stages; the first may end the trial for futility alone.</summary>
    /// <param name="first">Patients of the first stage.</param>
    /// <param name="futilityUpTo">Responders of the first stage with which the trial ends.</param>
    /// <param name="patients">Patients of both stages.</param>
    /// <param name="efficacyFrom">Responders of both stages from which the null rate is rejected.</param>
    public static SingleArmDesign TwoStage(int first, int futilityUpTo, int patients, int efficacyFrom) =>
        new([new SingleArmLook(first, futilityUpTo, null), new SingleArmLook(patients, null, efficacyFrom)]);

    /// <summary>What happens under a true rate.</summary>
    /// <param name="rate">True response rate, 0 to 1.</param>
    public SingleArmCharacteristics Evaluate(double rate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, 1);
        double[] going = [1];
        double expected = 0;
        int before = 0;
        var outcomes = new List<SingleArmLookOutcome>(Looks.Count);
        foreach (var look in Looks)
        {
            expected += going.Sum() * (look.Patients - before);
            going = Sum(going, BinomialDistribution.Probabilities(look.Patients - before, rate));
            bool last = ReferenceEquals(look, Looks[^1]);
            double futility = 0;
            double efficacy = 0;
            for (int responders = 0; responders < going.Length; responders++)
            {
                if (responders >= look.EfficacyFrom)
                {
                    efficacy += going[responders];
                    going[responders] = 0;
                }
                else if (last || responders <= look.FutilityUpTo)
                {
                    futility += going[responders];
                    going[responders] = 0;
                }
            }

            outcomes.Add(new SingleArmLookOutcome(efficacy, futility));
            before = look.Patients;
        }

        return new SingleArmCharacteristics(rate, outcomes, expected);
    }

    /// <summary>Distribution of the sum of two independent counts.</summary>
    private static double[] Sum(double[] first, double[] second)
    {
        var sum = new double[first.Length + second.Length - 1];
        for (int i = 0; i < first.Length; i++)
        {
            for (int j = 0; first[i] > 0 && j < second.Length; j++)
            {
                sum[i + j] += first[i] * second[j];
            }
        }

        return sum;
    }
}
