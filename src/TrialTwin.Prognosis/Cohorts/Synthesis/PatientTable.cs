using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Patients, real or synthetic, with equal columns; missing values are kept.</summary>
internal sealed record PatientTable(IReadOnlyList<PatientColumn> Columns)
{
    public int Patients => Columns[0].Values.Length;

    public PatientTable Take(int[] patients) => new([.. Columns.Select(column => column.Take(patients))]);

    /// <summary>The same columns with the rows of other patients.</summary>
    public PatientTable With(IReadOnlyList<double[]> rows) =>
        new([.. Columns.Select((column, c) => column with { Values = [.. rows.Select(row => row[c])] })]);

    public double[] Row(int patient) => [.. Columns.Select(column => column.Values[patient])];

    public int IndexOf(string name)
    {
        for (var c = 0; c < Columns.Count; c++)
        {
            if (string.Equals(Columns[c].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return c;
            }
        }

        return -1;
    }

    /// <summary>As a file holds them, each patient under a number of its own.</summary>
    /// <param name="name">Name of the data set.</param>
    /// <param name="subject">Name of the column of numbers.</param>
    public DataTable ToData(string name, string subject) => new(
        name,
        "Synthetic patients",
        [
            new TextColumn(subject, "Synthetic patient", [.. Enumerable.Range(1, Patients).Select(i => $"SYN-{i:00000}")]),
            .. Columns.Select(column => column.ToData(column.Values)),
        ]);
}
