using BenchmarkDotNet.Attributes;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Cohorts;

namespace TrialTwin.Benchmarks;

/// <summary>Virtual patients of the sample study's population, one thread. One operation is one patient.</summary>
public class PopulationSpeed
{
    private const int Patients = 1000;

    private static readonly StreamPurpose Purpose = StreamPurpose.Named("benchmark");

    private ControlPopulation population = null!;
    private VirtualPatient patient = null!;

    [GlobalSetup]
    public void Prepare()
    {
        population = Inputs.SamplePopulation();
        patient = population.NewPatient();
    }

    /// <summary>Covariates, score, course under control and dropout; each patient with a stream of its own, as in a study.</summary>
    [Benchmark(OperationsPerInvoke = Patients, Description = "virtual patient of the sample study")]
    public double Draw()
    {
        double sum = 0;
        for (uint i = 0; i < Patients; i++)
        {
            var stream = RandomStream.Create(1, Purpose, 0, i);
            population.Draw(ref stream, patient);
            sum += patient.Baseline;
        }

        return sum;
    }
}
