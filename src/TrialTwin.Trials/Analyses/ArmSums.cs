using System.Runtime.InteropServices;

namespace TrialTwin.Trials.Analyses;

/// <summary>
/// Sums and sums of products of outcome y, baseline x and score s over the analysed patients of one arm: all that the
/// three analyses need.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct ArmSums
{
    public double Count;
    public double X;
    public double S;
    public double Y;
    public double XX;
    public double XS;
    public double SS;
    public double XY;
    public double SY;
    public double YY;

    /// <summary>Adds one patient.</summary>
    /// <param name="baseline">Baseline of the endpoint, endpoint unit.</param>
    /// <param name="score">Frozen prognostic score, endpoint unit.</param>
    /// <param name="change">Change from baseline, endpoint unit.</param>
    public void Add(double baseline, double score, double change)
    {
        Count += 1;
        X += baseline;
        S += score;
        Y += change;
        XX += baseline * baseline;
        XS += baseline * score;
        SS += score * score;
        XY += baseline * change;
        SY += score * change;
        YY += change * change;
    }
}
