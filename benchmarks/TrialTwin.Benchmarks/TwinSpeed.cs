using BenchmarkDotNet.Attributes;
using TrialTwin.Numerics.Random;
using TrialTwin.Twins;
using TrialTwin.Twins.Dosing;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;
using TrialTwin.Twins.Requests;

namespace TrialTwin.Benchmarks;

/// <summary>Mechanistic twins, one thread. One operation is one patient.</summary>
public class TwinSpeed
{
    private const int Patients = 200; // the size of docs/formats/examples/twin-request-population.json
    private const double Week = 24;

    private TwinStudy study = null!;
    private Individual[] individuals = null!;
    private EnzymeActivity[] enzymes = null!;
    private Regimen regimen = null!;

    [GlobalSetup]
    public void Prepare()
    {
        study = TwinRequest.Parse(Inputs.Text("twin-request-population.json")).ToStudy(AppContext.BaseDirectory);
        individuals = [.. study.Individuals];
        if (individuals.Length != Patients)
        {
            throw new InvalidOperationException($"The example holds {individuals.Length} patients, not {Patients}.");
        }

        var stream = RandomStream.Create(study.Seed, StreamPurpose.Named("benchmark"));
        enzymes = new EnzymeActivity[Patients];
        for (int i = 0; i < Patients; i++)
        {
            enzymes[i] = EnzymeActivity.Draw(ref stream);
        }

        regimen = study.Arms[0].Regimen;
    }

    /// <summary>Whole-body model over 24 weeks on 10 mg after titration and on placebo, with pharmacokinetic figures.</summary>
    [Benchmark(OperationsPerInvoke = Patients, Description = "twin: whole-body model, 24 weeks, 2 arms")]
    public TwinTrajectories WholeBody() => TwinSimulation.Simulate(study, null, CancellationToken.None);

    /// <summary>The path that trial simulation takes: exposure and effect in closed form.</summary>
    [Benchmark(OperationsPerInvoke = Patients, Description = "twin: exposure and effect at week 24, closed form")]
    public double ClosedForm()
    {
        double sum = 0;
        for (int i = 0; i < Patients; i++)
        {
            var exposure = study.Effect.Expose(individuals[i], enzymes[i]);
            sum += study.Effect.ChangeAt(exposure, regimen, Week, double.PositiveInfinity);
        }

        return sum;
    }
}
