using TrialTwin.Numerics.Ode;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Exposure;

/// <summary>
/// Simulates the exposure of individuals by the whole-body model. A linear model is solved exactly, any other by the compiled
/// engine; both from one definition. The same bits on any number of threads.
/// </summary>
public sealed class ExposureSimulation
{
    private const int GroupSize = 64;
    private static readonly SolverSettings Settings = new(1e-8, 1e-10);

    private readonly ExposureStudy study;
    private readonly EnzymeAmounts amounts;
    private readonly ReferencePhysiology physiology = ReferencePhysiology.Load();
    private readonly int threads;

    /// <param name="study">What to simulate.</param>
    /// <param name="threads">Worker threads; never change a result.</param>
    public ExposureSimulation(ExposureStudy study, int threads)
    {
        this.study = study;
        this.threads = threads;
        amounts = new EnzymeAmounts(PopulationReference.Load(), physiology);
    }

    /// <summary>Every regimen, alone, and where there are other compounds, together with them.</summary>
    /// <param name="progress">Told the share done, 0 to 1.</param>
    /// <param name="cancellation">Ends the work between two groups of individuals.</param>
    public IReadOnlyList<RegimenExposure> Simulate(IProgress<double>? progress, CancellationToken cancellation)
    {
        var victim = new CompoundKinetics(study.Compound, physiology, amounts);
        var made = study.Metabolites.Select(one => new CompoundKinetics(one.Compound, physiology, amounts)).ToList();
        IReadOnlyList<DoseEvent>[] undosed = [.. made.Select(_ => Array.Empty<DoseEvent>())];
        var others = study.Perpetrators.Select(one => new CompoundKinetics(one.Compound, physiology, amounts)).ToList();
        var results = new List<RegimenExposure>();
        foreach (var regimen in study.Regimens)
        {
            results.Add(Follow(regimen, [victim, .. made], [regimen.Doses, .. undosed], cancellation));
            if (others.Count > 0)
            {
                results.Add(Follow(regimen, [victim, .. others, .. made], [regimen.Doses, .. study.Perpetrators.Select(one => one.Doses), .. undosed], cancellation));
            }

            progress?.Report(results.Count / (study.Regimens.Count * (others.Count > 0 ? 2.0 : 1.0)));
        }

        return results;
    }

    private RegimenExposure Follow(
        ExposureRegimen regimen, IReadOnlyList<CompoundKinetics> compounds, IReadOnlyList<IReadOnlyList<DoseEvent>> dosing, CancellationToken cancellation)
    {
        var times = new ExposureTimes(
            study.Outputs, study.OutputEveryHours, NoncompartmentalAnalysis.Intervals(regimen.Doses, study.Outputs[^1]) ?? []);
        var plan = new DosingPlan(compounds, dosing, times.All);
        var analysis = new NoncompartmentalAnalysis(plan, regimen.Doses);
        var assembly = new ModelAssembly(compounds, study.Metabolites, physiology, amounts);
        var engine = new EnsembleCourses(plan, Settings);
        var exposures = new List<IndividualExposure?>(study.Individuals.Count);
        foreach (var group in study.Individuals.Chunk(GroupSize))
        {
            cancellation.ThrowIfCancellationRequested();
            var models = group.Select(assembly.Of).ToList();
            var given = group.Select(plan.AmountsFor).ToList();
            IReadOnlyList<TwinCourse?> courses = models[0].IsLinear
                ? [.. models.Zip(given, (model, own) => new ExactCourse(model).Follow(plan, own))]
                : engine.Follow(models, given, threads, cancellation);
            for (var i = 0; i < group.Length; i++)
            {
                exposures.Add(courses[i] is { } course ? Exposure(group[i], course, models[i].VolumesL[0], given[i]) : null);
            }
        }

        return new RegimenExposure(regimen, compounds.Count > 1 + study.Metabolites.Count, times.Outputs, exposures);

        IndividualExposure Exposure(VirtualIndividual individual, TwinCourse course, double volumeL, IReadOnlyList<double> amountsMg)
        {
            var free = plan.Given(0, amountsMg);
            var printed = free / compounds[0].BaseShareOfDose;
            return new IndividualExposure(
                individual, printed, [.. times.OutputPlaces.Select(place => course.Concentrations(0)[place])], analysis.Of(course, printed, volumeL), course.Balance(0, free))
            {
                Metabolites = [.. study.Metabolites.Select((one, m) => MetaboliteExposure.Of(one.Compound.Id, course, compounds.Count - study.Metabolites.Count + m, times))],
            };
        }
    }
}
