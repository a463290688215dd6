using AngleSharp.Dom;
using TrialTwin.Web.Shared;

namespace TrialTwin.Web.Tests.Fixtures;

/// <summary>The fields of a rendered form, found as a reader finds them.</summary>
internal static class FormFields
{
    /// <summary>Everything that a person can fill in or tick.</summary>
    public static IReadOnlyList<IElement> Inputs(this IDocument page) => [.. page.QuerySelectorAll("input, select, textarea")];

    /// <summary>The field of a path, its label and help included.</summary>
    public static IElement FieldOf(this IDocument page, string path) =>
        page.GetElementById(FieldFrame.IdOf(path))!.Closest(".field")!;

    /// <summary>Values that a list offers; the chosen one is <see cref="ChosenOf"/>.</summary>
    public static IReadOnlyList<string?> OptionsOf(this IDocument page, string path) =>
        [.. page.FieldOf(path).QuerySelectorAll("option").Select(option => option.GetAttribute("value"))];

    public static string? ChosenOf(this IDocument page, string path) =>
        page.FieldOf(path).QuerySelector("option[selected]")?.GetAttribute("value");

    /// <summary>What stands beside the field as wrong; empty when nothing is.</summary>
    public static string ProblemsOf(this IDocument page, string path) =>
        string.Join(' ', page.FieldOf(path).QuerySelectorAll(".problem").Select(problem => problem.TextContent));

    /// <summary>Whether an input has a label: around it, or pointing at it.</summary>
    public static bool HasLabel(this IElement input) =>
        input.Closest("label") is not null || input.Owner!.QuerySelector($"label[for='{input.Id}']") is not null;
}
