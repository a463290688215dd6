using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>Partition coefficient of a tissue, total concentrations, tissue to plasma.</summary>
public sealed record TissuePartition(Tissue Tissue, double Kp);
