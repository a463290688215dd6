using System.Collections.Immutable;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>
/// The population that virtual trials recruit from: one joint model of baseline covariates, prognostic score, change under
/// control and dropout. Covariates come from all randomised patients of the historical trial, the course from its control
/// patients, and the score's correlation with the course from control patients that the model had not seen. See
/// docs/methods/cohort.md.
/// </summary>
public sealed class ControlPopulation
{
    private const int LinkDraws = 20_000;
    private static readonly StreamPurpose LinkPurpose = StreamPurpose.Named("cohort-score-link");

    private readonly CovariateModel _covariates;
    private readonly ControlCourse _course;
    private readonly PrognosticModel _model;
    private readonly double[] _coefficients;
    private readonly IndexOfNamed _index;
    private ScoreLink _link;

    private ControlPopulation(CovariateModel covariates, ControlCourse course, PrognosticModel model, DropoutModel dropout)
    {
        _covariates = covariates;
        _course = course;
        _model = model;
        Dropout = dropout;
        _index = IndexOfNamed.Of(CovariateNames);
        _coefficients = new double[CovariateNames.Length];
        foreach (var term in model.Terms)
        {
            _coefficients[CovariateNames.IndexOf(term.Covariate)] = term.Coefficient;
        }
    }

    /// <summary>Names of <see cref="VirtualPatient.Covariates"/>.</summary>
    public ImmutableArray<string> CovariateNames { get; } = AlzheimerCovariates.Names;

    /// <summary>Weeks of the visits, the endpoint last.</summary>
    public required ImmutableArray<double> VisitWeeks { get; init; }

    public DropoutModel Dropout { get; }

    /// <summary>
    /// Partial correlation of score and endpoint given baseline, as seen on patients left out; 0 where a negative one was
    /// seen, because a score that points the wrong way is no gain.
    /// </summary>
    public required double ObservedScoreCorrelation { get; init; }

    /// <summary>Whether the model gives everybody one score, so that an assumed correlation needs a stand-in score.</summary>
    public bool HasStandInScore => _link.IsStandIn;

    /// <param name="trial">Historical trial.</param>
    /// <param name="model">Frozen model; every covariate of it must be one of the trial's.</param>
    /// <param name="scoreCorrelation">Partial correlation of score and endpoint given baseline on patients left out, -1 to 1.</param>
    public static ControlPopulation Fit(HistoricalTrial trial, PrognosticModel model, double scoreCorrelation)
    {
        ArgumentNullException.ThrowIfNull(trial);
        ArgumentNullException.ThrowIfNull(model);
        if (model.Terms.FirstOrDefault(t => !AlzheimerCovariates.Names.Contains(t.Covariate)) is { } unknown)
        {
            throw new ArgumentException($"The trial has no covariate {unknown.Covariate}.", nameof(model));
        }

        var population = new ControlPopulation(CovariateModel.Fit(trial.Patients), ControlCourse.Fit(trial.Controls), model, DropoutModel.Fit(trial))
        {
            VisitWeeks = trial.VisitWeeks,
            ObservedScoreCorrelation = double.IsNaN(scoreCorrelation) ? 0 : Math.Clamp(scoreCorrelation, 0, 0.99),
        };
        population._link = population.LinkScore();
        return population;
    }

    /// <summary>An empty holder for <see cref="Draw"/>.</summary>
    public VirtualPatient NewPatient() => new(CovariateNames.Length, VisitWeeks.Length);

    /// <summary>Draws one patient into <paramref name="target"/>; allocates nothing.</summary>
    public void Draw(ref RandomStream stream, VirtualPatient target)
    {
        var values = target.Covariates;
        _covariates.Draw(ref stream, values, target.Normals);
        AlzheimerCovariates.FillDerived(values);
        target.IsFemale = values[_index.Female] == 1;
        target.AgeYears = values[_index.Age];
        target.HeightCm = values[_index.Height];
        target.WeightKg = values[_index.Weight];
        target.Baseline = values[_index.Baseline];
        SetScore(ref stream, target);
        _course.Residuals[stream.NextIndex(_course.Residuals.Length)].CopyTo(target.Residuals, 0);
        target.DropoutUniform = stream.NextUniform();
    }

    /// <summary>Change from baseline under control, outcome units.</summary>
    /// <param name="patient">A drawn patient.</param>
    /// <param name="visitIndex">Index into <see cref="VisitWeeks"/>.</param>
    /// <param name="sdMultiplier">Factor on the SD of the change; means stay.</param>
    /// <param name="scoreCorrelation">
    /// Partial correlation of score and endpoint given baseline: null for the observed one, a number for an assumed one.
    /// Neither changes the variance of the change nor the correlation between visits.
    /// </param>
    public double ControlChange(VirtualPatient patient, int visitIndex, double sdMultiplier, double? scoreCorrelation)
    {
        var r = scoreCorrelation ?? ObservedScoreCorrelation;
        var residuals = patient.Residuals;
        var row = _course.Row(visitIndex) * residuals.Length;
        var foretold = (r * patient.ScoreResidual) + (Math.Sqrt(1 - (r * r)) * residuals[0]);
        var deviation = _course.Factor[row] * foretold;
        for (var k = 1; k < residuals.Length; k++)
        {
            deviation += _course.Factor[row + k] * residuals[k];
        }

        var regression = _course.Regression;
        deviation += regression.Slope(visitIndex) * (patient.Baseline - regression.BaselineMean);
        return regression.Level(visitIndex) + (sdMultiplier * deviation);
    }

    private void SetScore(ref RandomStream stream, VirtualPatient target)
    {
        var score = _model.Intercept;
        for (var c = 0; c < _coefficients.Length; c++)
        {
            score += _coefficients[c] * target.Covariates[c];
        }

        if (_link.IsStandIn)
        {
            target.ScoreResidual = stream.NextNormal();
            target.Score = score + target.ScoreResidual;
        }
        else
        {
            target.ScoreResidual = (score - _link.Level - (_link.Slope * target.Baseline)) / _link.ResidualDeviation;
            target.Score = score;
        }
    }

    /// <summary>Regression of score on baseline in this population.</summary>
    private ScoreLink LinkScore()
    {
        var patient = NewPatient();
        var stream = RandomStream.Create(0, LinkPurpose);
        _link = new ScoreLink(0, 0, 1, IsStandIn: false);
        double sumB = 0, sumS = 0, sumBb = 0, sumSs = 0, sumBs = 0;
        for (var i = 0; i < LinkDraws; i++)
        {
            Draw(ref stream, patient);
            var (b, s) = (patient.Baseline, patient.Score - _model.Intercept);
            sumB += b;
            sumS += s;
            sumBb += b * b;
            sumSs += s * s;
            sumBs += b * s;
        }

        var (meanB, meanS) = (sumB / LinkDraws, sumS / LinkDraws);
        var (varB, varS, cov) = ((sumBb / LinkDraws) - (meanB * meanB), (sumSs / LinkDraws) - (meanS * meanS), (sumBs / LinkDraws) - (meanB * meanS));
        var slope = cov / varB;
        var rest = varS - (slope * cov);
        return rest <= 1e-12 * Math.Max(varS, 1e-12)
            ? new ScoreLink(0, 0, 1, IsStandIn: true)
            : new ScoreLink(_model.Intercept + meanS - (slope * meanB), slope, Math.Sqrt(rest), IsStandIn: false);
    }

    private readonly record struct ScoreLink(double Level, double Slope, double ResidualDeviation, bool IsStandIn);

    private readonly record struct IndexOfNamed(int Female, int Age, int Height, int Weight, int Baseline)
    {
        public static IndexOfNamed Of(ImmutableArray<string> names) => new(
            names.IndexOf(AlzheimerCovariates.Sex),
            names.IndexOf(AlzheimerCovariates.Age),
            names.IndexOf(AlzheimerCovariates.Height),
            names.IndexOf(AlzheimerCovariates.Weight),
            names.IndexOf(AlzheimerCovariates.Total));
    }
}
