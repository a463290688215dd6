namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>How the values of a column may be combined.</summary>
internal enum ColumnScale
{
    /// <summary>Text: values are codes of levels without order.</summary>
    Category,

    /// <summary>Numbers of which few differ: drawn as they were seen.</summary>
    Discrete,

    /// <summary>Numbers that lie close: values between those seen are drawn.</summary>
    Continuous,
}
