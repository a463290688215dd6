using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Requests;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Answers a request for synthetic patients. See docs/methods/synthetic-cohorts.md.</summary>
public static class CohortSynthesis
{
    private const int MostDraws = 200;
    private const string SubjectColumn = "SYNTHID";

    private static readonly StreamPurpose Holdout = StreamPurpose.Named("synthesis-holdout");
    private static readonly StreamPurpose Patient = StreamPurpose.Named("synthesis-patient");

    /// <summary>The request in a JSON text.</summary>
    /// <exception cref="BadInputException">Everything that breaks the format.</exception>
    public static SynthesisRequest Read(string json) => DocumentReader.Read<SynthesisRequest>(json, "cohort-request");

    /// <param name="request">What is asked.</param>
    /// <param name="folder">Folder that a relative path of the data file starts from.</param>
    /// <param name="progress">Told each stage; null for nobody.</param>
    /// <param name="cancellation">Ends the work between stages.</param>
    /// <exception cref="BadInputException">Everything that is wrong with the request or its data.</exception>
    public static SynthesisOutcome Run(SynthesisRequest request, string folder, IProgress<string>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(folder);
        var (table, file) = RequestData.Load(request.Data, folder);
        var patients = SynthesisPatients.Take(table, request);
        var (training, holdout) = Split(patients.Table, request);
        Stage("Learning from real patients");
        ICohortGenerator generator = request.Method == SynthesisMethod.Cart ? new CartGenerator(training, request.SmallestLeaf) : new CopulaGenerator(training);
        Stage("Drawing synthetic patients");
        var (rows, redrawn) = Draw(generator, patients.Constraints, request.Patients ?? training.Patients, request.Seed);
        var synthetic = training.With(rows);
        Stage("Comparing them with real ones");
        var fidelity = CohortFidelity.Of(training, synthetic);
        var utility = Utility(request, training, holdout, synthetic);
        Stage("Attacking them");
        var privacy = Privacy(request, training, holdout, synthetic);
        var verdict = ExportVerdict.Of(fidelity, privacy, utility);
        var result = new SynthesisResult(
            SynthesisResult.CurrentSchema,
            request.Title,
            CanonicalJson.HashOf(request),
            file,
            [.. patients.Flow, new FlowStep("Learned from", training.Patients, "chosen at random"), new FlowStep("Held out", holdout.Patients, "all others")],
            request.Method,
            request.Seed,
            rows.Count,
            redrawn,
            (request.Patients ?? training.Patients) - rows.Count,
            fidelity,
            utility,
            privacy,
            verdict);
        return new SynthesisOutcome(result, verdict.Allowed ? synthetic.ToData("SYNTH", SubjectColumn) : null);

        void Stage(string name)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(name);
        }
    }

    private static (PatientTable Training, PatientTable Holdout) Split(PatientTable patients, SynthesisRequest request)
    {
        int[] order = [.. Enumerable.Range(0, patients.Patients)];
        var stream = RandomStream.Create(request.Seed, Holdout);
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = stream.NextIndex(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        var held = (int)Math.Round(request.HoldoutShare * order.Length);
        var training = patients.Take(order[held..]);
        if (training.Columns.FirstOrDefault(column => column.Distinct.Length < 2) is { } constant)
        {
            throw new BadInputException($"columns.{constant.Name}", $"{constant.Name} hardly varies: it is constant among the {training.Patients} patients learned from.", "Leave it out.");
        }

        return (training, patients.Take(order[..held]));
    }

    private static (IReadOnlyList<double[]> Rows, int Redrawn) Draw(ICohortGenerator generator, ConstraintSet constraints, int patients, ulong seed)
    {
        var rows = new List<double[]>(patients);
        var redrawn = 0;
        for (var i = 0; i < patients; i++)
        {
            var stream = RandomStream.Create(seed, Patient, 0, (uint)i);
            for (var draw = 0; draw < MostDraws; draw++)
            {
                var row = generator.Draw(ref stream);
                if (constraints.Hold(row))
                {
                    rows.Add(row);
                    break;
                }

                redrawn++;
            }
        }

        return 2 * rows.Count >= patients ? (rows, redrawn) : throw new BadInputException(
            "constraints",
            $"Only {rows.Count} of {patients} synthetic patients meet the constraints within {MostDraws} draws.",
            "Use cart, place columns that others depend on first, or leave out a column that others determine and compute it afterwards.");
    }

    /// <summary>Outcomes that are numbers, each by all columns that are no outcome.</summary>
    private static UtilityRow[] Utility(SynthesisRequest request, PatientTable training, PatientTable holdout, PatientTable synthetic)
    {
        var isOutcome = training.Columns.Select(column => Asked(request, column).Role == ColumnRole.Outcome).ToArray();
        int[] covariates = [.. Enumerable.Range(0, isOutcome.Length).Where(c => !isOutcome[c])];
        return covariates.Length == 0 ? [] : [.. Enumerable.Range(0, isOutcome.Length)
            .Where(c => isOutcome[c] && !training.Columns[c].IsCategory)
            .Select(c => SyntheticUtility.Of(training, holdout, synthetic, (covariates, c), request.Seed)).OfType<UtilityRow>()];
    }

    private static PrivacyResult Privacy(SynthesisRequest request, PatientTable training, PatientTable holdout, PatientTable synthetic)
    {
        var asked = training.Columns.Select(column => Asked(request, column)).ToArray();
        int[] keys = [.. Enumerable.Range(0, asked.Length).Where(c => asked[c].Key)];
        int[] sensitive = [.. Enumerable.Range(0, asked.Length).Where(c => asked[c].Sensitive)];
        var secrets = sensitive.Length > 0 ? sensitive : [.. Enumerable.Range(0, asked.Length).Except(keys)];
        var sample = PrivacySample.Of(training, holdout, synthetic);
        var attacks = new InferenceAttacks(sample, keys);
        return new PrivacyResult(
            MembershipAttacks.Of(sample),
            [.. secrets.Select(attacks.Attribute)],
            attacks.Linkage(),
            keys.Length == 0 ? null : KeyAnonymity.Of(training, synthetic, keys),
            ClosestRecords.Of(sample));
    }

    private static SynthesisColumn Asked(SynthesisRequest request, PatientColumn column) =>
        request.Columns.First(c => string.Equals(c.Name, column.Name, StringComparison.OrdinalIgnoreCase));
}
