using System.IO.Compression;

namespace TrialTwin.Reports.Bundle;

/// <summary>The bundle as one ZIP archive; equal files give equal bytes.</summary>
public static class BundleArchive
{
    /// <summary>The archive's bytes.</summary>
    public static byte[] Create(IReadOnlyList<BundleFile> files, DateTimeOffset time)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = time.ToUniversalTime();
                using var stream = entry.Open();
                stream.Write(file.Content);
            }
        }

        return output.ToArray();
    }
}
