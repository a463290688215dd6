namespace TrialTwin.Statistics.LinearModels;

/// <summary>
/// Covariance of least squares coefficients that holds whatever the variance of the errors: (X'X)⁻¹ X' diag(w e²) X (X'X)⁻¹.
/// See docs/methods/treatment-effects.md.
/// </summary>
public static class SandwichCovariance
{
    /// <returns>One row and column for each coefficient, squared outcome units.</returns>
    /// <param name="model">Fitted model.</param>
    /// <param name="outcome">The outcomes that it was fitted to.</param>
    /// <param name="correction">Small-sample correction.</param>
    /// <exception cref="ArgumentException">Another number of outcomes than rows.</exception>
    public static double[,] Of(LinearModel model, ReadOnlySpan<double> outcome, HeteroscedasticityCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(model);
        var design = model.Design;
        if (outcome.Length != design.Rows)
        {
            throw new ArgumentException($"{outcome.Length} outcomes for {design.Rows} rows.", nameof(outcome));
        }

        int columns = design.ColumnCount;
        var meat = new double[columns, columns];
        var row = new double[columns];
        for (int i = 0; i < design.Rows; i++)
        {
            double residual = outcome[i];
            for (int j = 0; j < columns; j++)
            {
                row[j] = design.Column(j)[i];
                residual -= row[j] * model.Coefficients[j];
            }

            double weight = residual * residual * Weight(model, row, correction);
            for (int j = 0; j < columns; j++)
            {
                for (int k = 0; k < columns; k++)
                {
                    meat[j, k] += weight * row[j] * row[k];
                }
            }
        }

        return QuadraticForm.Sandwich(model.InverseGram, meat);
    }

    private static double Weight(LinearModel model, double[] row, HeteroscedasticityCorrection correction)
    {
        if (correction is HeteroscedasticityCorrection.Hc0)
        {
            return 1;
        }

        if (correction is HeteroscedasticityCorrection.Hc1)
        {
            return (double)model.Design.Rows / model.DegreesOfFreedom;
        }

        double rest = 1 - QuadraticForm.Of(model.InverseGram, row, row);
        return correction is HeteroscedasticityCorrection.Hc2 ? 1 / rest : 1 / (rest * rest);
    }
}
