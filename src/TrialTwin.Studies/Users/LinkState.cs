namespace TrialTwin.Studies.Users;

/// <summary>What can be done with a one-time link.</summary>
public enum LinkState
{
    /// <summary>Valid; the holder has to say who they are.</summary>
    AsksForName,

    /// <summary>Valid, and made for a person known by name.</summary>
    ForKnownUser,

    Expired,

    /// <summary>Used before, by this or another browser.</summary>
    Used,

    /// <summary>Never made here.</summary>
    Unknown,
}
