using TrialTwin.Numerics.Ode;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Pharmacokinetics;

/// <summary>
/// The whole-body, perfusion-limited model of one patient: amounts (mg of free base) in stomach, gut lumen, fourteen
/// tissues, arterial and venous blood, and what has left through liver, kidneys and unabsorbed; the last two
/// states gather the area under the plasma concentration and hold the rate of an infusion. Linear, so that it is integrated exactly by propagators.
/// Equations in docs/methods/pbpk.md.
/// </summary>
public sealed class WholeBodyModel
{
    /// <summary>Time between two points of the fine grid within a day, h.</summary>
    public const double FineStepHours = 0.25;

    /// <summary>Fine steps in a day.</summary>
    public const int FineStepsPerDay = 96;

    private const int Stomach = 0;
    private const int Lumen = 1;
    private const int FirstTissue = 2;
    private const int TissueCount = 14;
    private const int Arterial = FirstTissue + TissueCount;
    private const int Venous = Arterial + 1;
    private const int Metabolised = Venous + 1;
    private const int Excreted = Metabolised + 1;
    private const int Unabsorbed = Excreted + 1;
    private const int Area = Unabsorbed + 1;
    private const int Pump = Area + 1;
    private const int StateCount = Pump + 1;
    private const double NanogramsPerMlFromMgPerL = 1000;

    private readonly double[] generator;
    private readonly double plasmaPerVenousAmount;
    private readonly double baseShareOfDose;

    private WholeBodyModel(double[] rates, double plasmaPerVenousAmount, double baseShareOfDose)
    {
        generator = rates;
        this.plasmaPerVenousAmount = plasmaPerVenousAmount;
        this.baseShareOfDose = baseShareOfDose;
        FineStep = CompartmentalPropagator.Create(rates, StateCount, FineStepHours);
        Day = FineStep.Repeated(FineStepsPerDay);
    }

    /// <summary>Propagator of a quarter of an hour.</summary>
    public CompartmentalPropagator FineStep { get; }

    /// <summary>Propagator of a day.</summary>
    public CompartmentalPropagator Day { get; }

    /// <summary>The model of a patient, or null where no plausible body exists.</summary>
    public static WholeBodyModel? TryCreate(Disposition disposition, in Individual individual, in EnzymeActivity enzymes)
    {
        var body = Body.TryCreate(disposition.Physiology, individual);
        if (body is null)
        {
            return null;
        }

        var matrix = new RateMatrix(StateCount);
        AddAbsorption(matrix, disposition);
        AddCirculation(matrix, disposition, body);

        // The liver's outflow carries plasma concentration amount / (V Kp), and so does its metabolism.
        var liver = TissueState(Tissue.Liver);
        var liverSpace = body.VolumeL(Tissue.Liver) * disposition.Partition(Tissue.Liver);
        matrix.Add(liver, Metabolised, disposition.IntrinsicClearance(individual, enzymes) / liverSpace);

        // The kidneys filter part of the drug that their artery brings.
        var bloodToPlasma = disposition.BloodToPlasma;
        var filtered = disposition.RenalClearance(individual) / (body.ArterialBloodL * bloodToPlasma);
        matrix.Add(Arterial, Excreted, filtered);
        matrix.Add(Arterial, TissueState(Tissue.Kidney), -filtered);
        var plasma = 1 / (body.VenousBloodL * bloodToPlasma);
        matrix.Gather(Venous, Area, plasma);
        matrix.Gather(Pump, Venous, 1);
        return new WholeBodyModel(matrix.Values, plasma, disposition.Compound.Parameters.BaseShareOfDose!.Value);
    }

    /// <summary>A body without drug.</summary>
    public static double[] EmptyState() => new double[StateCount];

    /// <summary>Swallows a dose, mg as printed on the tablet.</summary>
    public void Swallow(double doseMg, Span<double> state) => state[Stomach] += doseMg * baseShareOfDose;

    /// <summary>Injects a dose into venous blood at once, mg as printed.</summary>
    public void Inject(double doseMg, Span<double> state) => state[Venous] += doseMg * baseShareOfDose;

    /// <summary>Sets the rate of an infusion into venous blood, mg as printed per h; 0 stops it.</summary>
    public void Infuse(double rateMgPerHour, Span<double> state) => state[Pump] = rateMgPerHour * baseShareOfDose;

    /// <summary>Exact propagator of any time, h.</summary>
    public CompartmentalPropagator StepOf(double hours) => CompartmentalPropagator.Create(generator, StateCount, hours);

    /// <summary>Plasma concentration in venous blood, ng/mL.</summary>
    public double Concentration(ReadOnlySpan<double> state) =>
        state[Venous] * plasmaPerVenousAmount * NanogramsPerMlFromMgPerL;

    /// <summary>Area under the plasma concentration so far, ng h/mL.</summary>
    public static double AreaUnderCurve(ReadOnlySpan<double> state) => state[Area] * NanogramsPerMlFromMgPerL;

    /// <summary>All drug in the body and out of it, mg of free base: constant between doses.</summary>
    public static double TotalAmount(ReadOnlySpan<double> state)
    {
        var sum = 0.0;
        foreach (var amount in state[..Area])
        {
            sum += amount;
        }

        return sum;
    }

    private static int TissueState(Tissue tissue) => FirstTissue + (int)tissue;

    private static void AddAbsorption(RateMatrix rates, Disposition disposition)
    {
        var parameters = disposition.Compound.Parameters;
        var absorption = parameters.AbsorptionRate!.Value;
        rates.Add(Stomach, Lumen, parameters.GastricEmptyingRate!.Value);

        // Absorbed drug joins the portal blood and so the liver.
        rates.Add(Lumen, TissueState(Tissue.Liver), absorption * disposition.FractionAbsorbed);
        rates.Add(Lumen, Unabsorbed, absorption * (1 - disposition.FractionAbsorbed));
    }

    private static void AddCirculation(RateMatrix rates, Disposition disposition, Body body)
    {
        var bloodToPlasma = disposition.BloodToPlasma;
        var portal = 0.0;
        foreach (var tissue in Enum.GetValues<Tissue>())
        {
            if (tissue is Tissue.Lung or Tissue.Liver)
            {
                continue;
            }

            var flow = body.FlowLPerHour(tissue);
            var drainsToLiver = tissue is Tissue.Gut or Tissue.Pancreas or Tissue.Spleen;
            portal += drainsToLiver ? flow : 0;
            rates.Add(Arterial, TissueState(tissue), flow / body.ArterialBloodL);
            rates.Add(TissueState(tissue), drainsToLiver ? TissueState(Tissue.Liver) : Venous, Leaving(tissue, flow));
        }

        var artery = body.FlowLPerHour(Tissue.Liver);
        rates.Add(Arterial, TissueState(Tissue.Liver), artery / body.ArterialBloodL);
        rates.Add(TissueState(Tissue.Liver), Venous, Leaving(Tissue.Liver, artery + portal));

        var cardiacOutput = body.FlowLPerHour(Tissue.Lung);
        rates.Add(Venous, TissueState(Tissue.Lung), cardiacOutput / body.VenousBloodL);
        rates.Add(TissueState(Tissue.Lung), Arterial, Leaving(Tissue.Lung, cardiacOutput));

        double Leaving(Tissue tissue, double flow) =>
            flow * bloodToPlasma / (body.VolumeL(tissue) * disposition.Partition(tissue));
    }
}
