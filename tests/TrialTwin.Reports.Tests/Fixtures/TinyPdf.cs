using System.Text;

namespace TrialTwin.Reports.Tests.Fixtures;

/// <summary>A PDF of two pages in the form that Chromium writes, small enough to change every byte of it in turn.</summary>
internal static class TinyPdf
{
    public static byte[] Create()
    {
        string[] objects =
        [
            "<</Title (all figures drawn)\n/CreationDate (D:20200101000000+00'00')>>",
            "<</Type /Page\n/MediaBox [0 0 200 200]\n/Parent 4 0 R>>",
            "<</Type /Page\n/MediaBox [0 0 200 200]\n/Annots [7 0 R]\n/Parent 4 0 R>>",
            "<</Type /Pages\n/Count 2\n/Kids [2 0 R 3 0 R]>>",
            "<</summary [2 0 R /XYZ 0 100 0]\n/audit [3 0 R /XYZ 0 100 0]>>",
            "<</Type /Catalog\n/Pages 4 0 R\n/Dests 5 0 R>>",
            "<</Type /Annot\n/Subtype /Link\n/Rect [0 0 1 1]\n/Dest /summary>>",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append($"{text.Length:D10} 00000 n \n");
            text.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        return Encoding.Latin1.GetBytes($"{text}{table}trailer\n<</Size {objects.Length + 1}\n/Root 6 0 R\n/Info 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
    }
}
