using System.Globalization;
using System.Text;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;

namespace TrialTwin.Validation.Tests.Pharmacokinetics;

/// <summary>
/// Concentrations after oral and intravenous doses beside observed ones, by compound and route. No absorption was fitted; clearance and volume of vancomycin, rifampicin and clarithromycin
/// are from Obach 2008 or filtration, those of the others were fitted to intravenous profiles.
/// </summary>
[Trait("Requirement", "REQ-TWIN-37")]
public sealed class CourseByRouteTests
{
    private static readonly HashSet<string> Blind = ["vancomycin", "rifampicin", "clarithromycin"];

    [Fact]
    public void Concentrations_PublishedCourses_AreMissedByTheKeptErrors()
    {
        var courses = ObservedCourse.Load();
        var folds = new IReadOnlyList<double>[courses.Count];
        Parallel.For(0, courses.Count, i => folds[i] = PredictedCourse.Folds(Compound.Load(courses[i].Compound), courses[i].Dose, courses[i].Points));
        var rows = courses.Zip(folds, (course, own) => (course.Compound, Route: course.Dose.Route == DoseRoute.Oral ? "oral" : "intravenous", Folds: own)).ToList();
        var text = new StringBuilder("clearance,compound,route,courses,points,gmfe,afe,within2FoldPercent\n");
        foreach (var group in rows.GroupBy(row => (row.Compound, row.Route)).OrderBy(group => group.Key))
        {
            Add(Blind.Contains(group.Key.Compound) ? "blind" : "fitted", group.Key.Compound, group.Key.Route, [.. group]);
        }

        foreach (var group in rows.GroupBy(row => (Blind.Contains(row.Compound) ? "blind" : "fitted", row.Route)).OrderBy(group => group.Key))
        {
            Add(group.Key.Item1, "all", group.Key.Route, [.. group]);
        }

        KeptReport.AssertSame("concentration-time/by-route.csv", text.ToString());
        Assert.DoesNotContain("NaN", text.ToString());

        void Add(string clearance, string compound, string route, IReadOnlyList<(string Compound, string Route, IReadOnlyList<double> Folds)> group) =>
            text.Append(CultureInfo.InvariantCulture, $"{clearance},{compound},{route},{group.Count},{FoldErrors.Fields([.. group.SelectMany(row => row.Folds)])}\n");
    }
}
