namespace TrialTwin.Twins.Compounds;

/// <summary>The plasma protein that a compound binds to, with which its unbound fraction changes between individuals.</summary>
public enum BindingProtein
{
    Albumin,
    AlphaGlycoprotein,
}
