namespace TrialTwin.Twins.Populations;

/// <summary>Child-Pugh class of liver cirrhosis.</summary>
public enum HepaticFunction
{
    Normal,
    ChildPughA,
    ChildPughB,
    ChildPughC,
}
