using System.CommandLine;
using TrialTwin.Cli.Input;
using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Prognosis.Trajectories;

namespace TrialTwin.Cli.Prognosis;

/// <summary>What both commands on a frozen model take: model, data file, rows, name of the patient.</summary>
internal sealed class PatientFile
{
    private readonly Argument<string> model = new("model") { Description = "Frozen model that prognosis fit wrote (docs/formats/learned-model.md)." };
    private readonly Argument<string> data = new("data") { Description = "Patients: .csv, .xpt or Dataset-JSON, one row each." };
    private readonly Option<string?> subject = new("--subject") { Description = "Column that names the patient; must differ in every row taken." };
    private readonly Option<string[]> where = new("--where") { Description = "COLUMN=VALUE: takes only rows that hold it; may be repeated.", AllowMultipleArgumentsPerToken = false };

    private PatientFile(Command command)
    {
        command.Arguments.Add(model);
        command.Arguments.Add(data);
        command.Options.Add(subject);
        command.Options.Add(where);
    }

    public static PatientFile Attach(Command command) => new(command);

    /// <summary>Whether the model that the user named is one of trajectories.</summary>
    /// <exception cref="BadInputException">The file is no frozen model.</exception>
    public bool IsOfTrajectories(ParseResult parse) =>
        DocumentReader.KindOf(InputFile.Read(parse.GetRequiredValue(model)).Text, LearnedModel.CurrentSchema, TrajectoryModel.CurrentSchema) == TrajectoryModel.CurrentSchema;

    /// <summary>Reads everything that the user named.</summary>
    /// <exception cref="BadInputException">Model, data or rows cannot be worked with.</exception>
    public Content<LearnedModel> Read(ParseResult parse) => Read(parse, LearnedModelFile.Read);

    /// <summary>The same with a model of trajectories.</summary>
    /// <exception cref="BadInputException">Model, data or rows cannot be worked with.</exception>
    public Content<TrajectoryModel> ReadTrajectories(ParseResult parse) => Read(parse, TrajectoryPrognosis.ReadModel);

    private Content<TModel> Read<TModel>(ParseResult parse, Func<string, TModel> readModel)
    {
        var modelFile = InputFile.Read(parse.GetRequiredValue(model));
        var path = parse.GetRequiredValue(data);
        var learned = readModel(modelFile.Text);
        var table = Rows(TableReader.Read(path), parse.GetValue(where) ?? []);
        var hashes = new Dictionary<string, string>(modelFile.Hashes(), StringComparer.Ordinal)
        {
            [Path.GetFileName(path)] = CanonicalJson.Sha256Hex(DataFileContent.Read(path)),
        };
        return new Content<TModel>(learned, table, parse.GetValue(subject), hashes);
    }

    private static DataTable Rows(DataTable table, string[] conditions)
    {
        var problems = new List<Problem>();
        foreach (var condition in conditions)
        {
            var (column, value) = condition.Split('=', 2) is [var left, var right] ? (left, right) : (condition, null);
            if (value is null)
            {
                problems.Add(new Problem("--where", $"'{condition}' is no condition.", "Write COLUMN=VALUE, such as --where TRTP=Placebo."));
            }
            else if (table.Find(column) is null)
            {
                problems.Add(table.Missing(column));
            }
            else
            {
                var texts = table.Texts(column);
                table = table.Where(row => texts[row] == value);
            }
        }

        return problems.Count > 0 ? throw new BadInputException(problems)
            : table.RowCount > 0 ? table
            : throw new BadInputException("--where", $"No row holds {string.Join(" and ", conditions)}.", "Check spelling and capitals of the values.");
    }

    /// <summary>What was read.</summary>
    /// <typeparam name="TModel">Kind of the model.</typeparam>
    /// <param name="Model">The frozen model.</param>
    /// <param name="Table">Rows taken.</param>
    /// <param name="Subject">Column that names the patient, or null.</param>
    /// <param name="Hashes">SHA-256 of both files by name.</param>
    internal sealed record Content<TModel>(TModel Model, DataTable Table, string? Subject, IReadOnlyDictionary<string, string> Hashes);
}
