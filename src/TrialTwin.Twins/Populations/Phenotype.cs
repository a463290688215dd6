namespace TrialTwin.Twins.Populations;

/// <summary>Metaboliser phenotype of a polymorphic enzyme; for CYP3A5 poor is a non-expresser and normal an expresser.</summary>
public enum Phenotype
{
    Poor,
    Intermediate,
    Normal,
    Rapid,
    Ultrarapid,
}
