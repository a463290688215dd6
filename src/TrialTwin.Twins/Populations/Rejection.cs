namespace TrialTwin.Twins.Populations;

/// <summary>Why a person is no plausible individual.</summary>
public enum Rejection
{
    /// <summary>Height outside 68 to 130 % of the reference height of that age and sex.</summary>
    Height,

    /// <summary>Body mass index outside the plausible range of the age.</summary>
    BodyMassIndex,

    /// <summary>Organs of that height do not fit into the weight.</summary>
    Organs,

    /// <summary>The disease factors hold for adults alone.</summary>
    DiseaseOfAdults,

    /// <summary>Only women of 15 to 50 years can be pregnant.</summary>
    Pregnancy,
}
