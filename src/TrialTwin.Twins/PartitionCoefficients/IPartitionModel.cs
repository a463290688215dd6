using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>One method of predicting partition coefficients.</summary>
public interface IPartitionModel
{
    /// <summary>Which method this is.</summary>
    PartitionMethod Method { get; }

    /// <summary>Where the method stands for a class of compounds.</summary>
    string SourceFor(ChargeClass charge);

    /// <summary>Kp of total concentrations, tissue to plasma, in the order of the tissues.</summary>
    double[] Predict(PartitionInput compound, ReferencePhysiology physiology);
}
