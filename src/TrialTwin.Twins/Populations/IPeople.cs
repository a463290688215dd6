using TrialTwin.Numerics.Random;

namespace TrialTwin.Twins.Populations;

/// <summary>Whom virtual individuals are made of.</summary>
internal interface IPeople
{
    /// <summary>The person of an index, from the stream of that index and attempt.</summary>
    Stature Draw(int index, ref RandomStream stream);
}
