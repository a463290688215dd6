namespace TrialTwin.Statistics.LinearModels;

/// <summary>Products of small square matrices and vectors.</summary>
internal static class QuadraticForm
{
    /// <summary>a' M b.</summary>
    public static double Of(double[,] matrix, ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
            {
                sum += left[i] * matrix[i, j] * right[j];
            }
        }

        return sum;
    }

    /// <summary>B M B for symmetric B.</summary>
    public static double[,] Sandwich(double[,] bread, double[,] meat) => Product(Product(bread, meat), bread);

    private static double[,] Product(double[,] left, double[,] right)
    {
        int n = left.GetLength(0);
        var product = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int k = 0; k < n; k++)
            {
                for (int j = 0; j < n; j++)
                {
                    product[i, j] += left[i, k] * right[k, j];
                }
            }
        }

        return product;
    }
}
