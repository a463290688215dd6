using System.Text;
using Microsoft.AspNetCore.Components.Forms;
using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Web.Studies;

/// <summary>Reads a protocol file from a browser; refuses what is no protocol before it takes memory.</summary>
public static class ProtocolUpload
{
    /// <summary>Largest file taken, bytes. A protocol with every list at its limit stays far below.</summary>
    public const long MostBytes = 5_000_000;

    /// <exception cref="BadInputException">The file is too large, is not text, is not JSON or breaks the protocol's schema.</exception>
    public static async Task<Protocol> ReadAsync(IBrowserFile file, CancellationToken cancellation = default)
    {
        if (file.Size > MostBytes)
        {
            throw new BadInputException(
                file.Name,
                $"The file has {file.Size / 1e6:0.#} MB.",
                $"A protocol has at most {MostBytes / 1_000_000} MB; patient data do not belong into it.");
        }

        using var reader = new StreamReader(file.OpenReadStream(MostBytes, cancellation), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return DocumentReader.Read<Protocol>(await reader.ReadToEndAsync(cancellation), "protocol");
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException(file.Name, "The file is not UTF-8 text.", "Save it as JSON in UTF-8.");
        }
    }
}
