namespace TrialTwin.Prognosis.Learners;

/// <summary>Learns from patients; equal patients and folds give an equal model, bit for bit.</summary>
public interface IPrognosticLearner
{
    /// <summary>Name in requests and models, such as "boosted-trees".</summary>
    string Name { get; }

    /// <summary>Learns from the patients given, its own choices included, which it makes on patients left out in turn.</summary>
    LearnedScore Learn(TrainingSet data, FoldPlan folds);
}
