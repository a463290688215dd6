using Microsoft.AspNetCore.Components;

namespace TrialTwin.Web.Glossary;

/// <summary>A term of the glossary inside a sentence or a heading.</summary>
public sealed partial class Term
{
    private static int lastNumber;

    private readonly string id = $"term-{Interlocked.Increment(ref lastNumber)}";
    private GlossaryEntry? entry;

    /// <summary>The term as it stands in the glossary, capitals aside.</summary>
    [Parameter, EditorRequired]
    public string Word { get; set; } = "";

    /// <summary>What stands in the text, where it is not the term itself.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private RenderFragment Shown => ChildContent ?? (builder => builder.AddContent(0, Word));

    protected override void OnParametersSet() => entry = GlossaryText.Find(Word);
}
