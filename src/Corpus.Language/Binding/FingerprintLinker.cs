using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Binding;

/// <summary>Finds the fingerprint beside a source record, and holds it against what the record says of the document.</summary>
internal sealed class FingerprintLinker(List<Problem> problems, IReadOnlyList<FingerprintSyntax> fingerprints)
{
    private readonly Dictionary<string, FingerprintSyntax> _byPath =
        fingerprints.ToDictionary(static fingerprint => fingerprint.Path, StringComparer.Ordinal);

    public FingerprintSyntax? Beside(SourceFile file, SourceSyntax syntax) =>
        _byPath.TryGetValue(file.Folder + syntax.FingerprintName, out var fingerprint) ? fingerprint : null;

    /// <summary>The fingerprint, if it can be read and is of the document that the record describes; else that is reported.</summary>
    public Fingerprint? Checked(SourceFile file, SourceSyntax syntax, FingerprintSyntax beside, SourceModel model)
    {
        if (beside.Reading.Fingerprint is not { } fingerprint)
        {
            problems.Add(beside.Failure ?? ProvenanceProblems.DamagedFingerprint(beside.Place, model.Id, EvidenceReasons.Explain(beside.Reading),
                syntax.Original is not null));
            return null;
        }

        if (syntax.Sha256 is not { } stated)
        {
            problems.Add(ProvenanceProblems.FingerprintWithoutDigest(file.At(syntax.Name.Span), model.Id, fingerprint.Sha256));
            return null;
        }

        // What is no digest was reported, and agrees with none.
        if (model.Sha256 is null)
        {
            return null;
        }

        if (model.Sha256 != fingerprint.Sha256)
        {
            problems.Add(ProvenanceProblems.OtherFingerprint(
                file.At(stated.Span), model.Id, $"{beside.Path} was made of a text with the sha256 {fingerprint.Sha256}", syntax.Original is not null));
            return null;
        }

        if (model.Words is { } words && words != fingerprint.WordCount)
        {
            problems.Add(ProvenanceProblems.OtherFingerprint(
                file.At(syntax.Words!.Span), model.Id,
                $"{beside.Path} was made of a text of {fingerprint.WordCount.ToString(CultureInfo.InvariantCulture)} words", syntax.Original is not null));
            return null;
        }

        return fingerprint;
    }

    /// <summary>Nothing looks at a fingerprint without a record; that is said, so that nobody believes in it.</summary>
    public void ReportWithoutRecord(IReadOnlyList<FileSyntax> files)
    {
        if (fingerprints.Count == 0 || files.Any(static file => !file.IsWhole))
        {
            return;
        }

        var wanted = new HashSet<string>(
            files.SelectMany(static file => file.Sources.Select(source => file.File.Folder + source.FingerprintName)), StringComparer.Ordinal);
        foreach (var fingerprint in fingerprints.Where(fingerprint => !wanted.Contains(fingerprint.Path)))
        {
            var name = fingerprint.Path.Substring(fingerprint.Path.LastIndexOf('/') + 1);
            problems.Add(fingerprint.Failure
                ?? ProvenanceProblems.FingerprintWithoutRecord(
                Place.Of(fingerprint.Path), fingerprint.Path, name.Substring(0, name.Length - FingerprintFormat.Extension.Length)));
        }
    }
}
