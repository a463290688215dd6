namespace TrialTwin.Twins.Physiology;

/// <summary>The tissues of the whole-body model, in the order of its compartments.</summary>
public enum Tissue
{
    Lung,
    Adipose,
    Bone,
    Brain,
    Gut,
    Heart,
    Kidney,
    Liver,
    Muscle,
    Pancreas,
    Skin,
    Spleen,
    Thymus,
    Rest,
}
