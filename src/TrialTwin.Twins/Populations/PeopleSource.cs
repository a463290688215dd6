namespace TrialTwin.Twins.Populations;

/// <summary>Where age, sex and stature of virtual individuals come from.</summary>
public enum PeopleSource
{
    /// <summary>Age uniform, height and organs around the ICRP reference of that age, weight the sum of the organs.</summary>
    Reference,

    /// <summary>Persons of NHANES 2009-2012, drawn with their survey weights.</summary>
    Nhanes,

    /// <summary>Persons whom the user lists; organs are drawn for them.</summary>
    Listed,
}
