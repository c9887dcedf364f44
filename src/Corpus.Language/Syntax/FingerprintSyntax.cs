using Corpus.Language.Problems;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Text;

namespace Corpus.Language.Syntax;

/// <summary>A fingerprint file that lies beside the records, and what came of reading it.</summary>
internal sealed class FingerprintSyntax
{
    private FingerprintSyntax(SourceFile file, FingerprintReading reading, Problem? failure = null)
    {
        File = file;
        Reading = reading;
        Failure = failure;
    }

    public SourceFile File { get; }

    public string Path => File.Path;

    public FingerprintReading Reading { get; }

    /// <summary>Our own failure to read it, if there was one.</summary>
    public Problem? Failure { get; }

    /// <summary>The place of what is wrong with it.</summary>
    public Place Place => File.At(new TextSpan(Reading.Offset, Reading.Offset < File.Text.Length ? 1 : 0));

    /// <summary>Whether a file is one, by its name.</summary>
    public static bool IsNamed(string path) => path.EndsWith(FingerprintFormat.Extension, StringComparison.OrdinalIgnoreCase);

    public static FingerprintSyntax Read(string path, string text)
    {
        // A byte order mark is no part of the text, and offsets in editors do not count it.
        var file = new SourceFile(path, text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text);
        return new FingerprintSyntax(file, Fingerprint.Read(file.Text));
    }

    public static FingerprintSyntax Failed(string path, Problem failure) =>
        new(new SourceFile(path, ""), new FingerprintReading(null, FingerprintRefusal.Empty), failure);
}
