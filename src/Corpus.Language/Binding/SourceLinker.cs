using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Values;

namespace Corpus.Language.Binding;

/// <summary>
/// Binds source records to what proves their quotes: a text beside the record, or else a fingerprint beside it. Where both are there, they must agree.
/// </summary>
/// <param name="problems">Takes what is reported.</param>
/// <param name="faulty">The names whose definitions were reported.</param>
/// <param name="files">All curated files and source records.</param>
/// <param name="documents">The texts beside the records.</param>
/// <param name="fingerprints">The fingerprints beside the records.</param>
/// <param name="options">What the build asks.</param>
/// <param name="language">The language of a source that says none.</param>
internal sealed class SourceLinker(
    List<Problem> problems,
    HashSet<string> faulty,
    IReadOnlyList<FileSyntax> files,
    IReadOnlyList<DocumentSyntax> documents,
    IReadOnlyList<FingerprintSyntax> fingerprints,
    CheckOptions options,
    string language)
{
    private readonly Dictionary<string, Place> _defined = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _usedDocuments = new(StringComparer.Ordinal);
    private readonly FingerprintLinker _fingerprints = new(problems, fingerprints);

    public SourceEntry[] Link()
    {
        var documentsByPath = documents.Where(static document => !document.IsOther).ToDictionary(static document => document.Path, StringComparer.Ordinal);
        var sources = new List<SourceEntry>();
        foreach (var file in files)
        {
            foreach (var syntax in file.Sources)
            {
                if (Define(file.File, syntax.Name))
                {
                    sources.Add(Source(file.File, syntax, documentsByPath));
                }
            }
        }

        foreach (var document in documents)
        {
            if (!document.IsOther && !_usedDocuments.Contains(document.Path) && WithoutRecord(document) is { } source)
            {
                sources.Add(source);
            }
        }

        _fingerprints.ReportWithoutRecord(files);
        return [.. sources.OrderBy(static source => source.Model.Id, StringComparer.Ordinal)];
    }

    private bool Define(SourceFile file, Located name)
    {
        var at = file.At(name.Span);
        if (!Names.IsUpper(name.Value))
        {
            problems.Add(TypeProblems.InvalidName(at, name.Value, "a source", lower: false));
            faulty.Add(name.Value);
            return false;
        }

        if (Names.IsReservedType(name.Value))
        {
            problems.Add(TypeProblems.ReservedName(at, name.Value, "a source"));
            faulty.Add(name.Value);
            return false;
        }

        if (_defined.TryGetValue(name.Value, out var first))
        {
            problems.Add(TypeProblems.DuplicateName(at, name.Value, "A source", "a source", first));
            return false;
        }

        _defined.Add(name.Value, at);
        return true;
    }

    private SourceEntry Source(SourceFile file, SourceSyntax syntax, Dictionary<string, DocumentSyntax> documentsByPath)
    {
        var before = problems.Count;
        var own = LanguageLinker.Link(file, syntax.Language, problems.Add);
        var model = new SourceModel(
            syntax.Name.Value,
            syntax.Name.Value,
            syntax.File?.Value,
            syntax.Title?.Value,
            EquatableArray.From(syntax.Authors.Select(static author => author.Value)),
            syntax.Publisher?.Value,
            Field(file, syntax.Issued, Keys.Issued, IsDate, "write an EDTF date, such as `2025-01-17` or `2025`"),
            Field(file, syntax.Retrieved, Keys.Retrieved, IsDate, "write an EDTF date, such as `2025-01-17` or `2025`"),
            Field(file, syntax.Url, Keys.Url, IsUri, "write an absolute address, such as `https://example.org/`"),
            own,
            Field(file, syntax.Sha256, Keys.Sha256, IsDigest, "write 64 lowercase hexadecimal digits"),
            Field(file, syntax.Words, Keys.Words, IsCount, "write a number of words") is { } words ? int.Parse(words, CultureInfo.InvariantCulture) : null)
        {
            QuoteLanguage = own ?? language,
            Original = syntax.Original is { } original ? Original(file, original) : null,
        };
        var fingerprint = _fingerprints.Beside(file, syntax);
        var evidence = Beside(file, syntax, documentsByPath) is { } document
            ? FromText(file, syntax, document, fingerprint, model)
            : FromFingerprint(file, syntax, fingerprint, model);
        return new SourceEntry(model, evidence, IsFaulty: evidence is null && problems.Skip(before).Any(static problem => problem.IsError))
        {
            IsToBeFingerprinted = evidence is DocumentText && model.Sha256 is not null,
        };
    }

    /// <summary>The file that the text was got out of; null where something of it is missing or wrong, which is reported.</summary>
    private OriginalModel? Original(SourceFile file, OriginalSyntax syntax)
    {
        var name = Field(file, syntax.File, "original.file", IsFileName, "write the name of the file, without a folder");
        var digest = Field(file, syntax.Sha256, "original.sha256", IsDigest, "write 64 lowercase hexadecimal digits");
        var type = Field(file, syntax.MediaType, "original.mediaType", IsMediaType, "write a media type in lowercase, such as `application/pdf`");
        var bytes = Field(file, syntax.Bytes, "original.bytes", IsSize, "write a number of bytes, at least 1");
        return digest is null || type is null || bytes is null || (syntax.File is not null && name is null)
            ? null
            : new(name, digest, type, long.Parse(bytes, CultureInfo.InvariantCulture));
    }

    private DocumentSyntax? Beside(SourceFile file, SourceSyntax syntax, Dictionary<string, DocumentSyntax> documentsByPath)
    {
        var folder = file.Folder;
        foreach (var candidate in syntax.DocumentNames.Select(name => folder + name))
        {
            if (documentsByPath.TryGetValue(candidate, out var document))
            {
                _usedDocuments.Add(candidate);
                return document;
            }
        }

        return null;
    }

    private QuoteEvidence? FromText(SourceFile file, SourceSyntax syntax, DocumentSyntax document, FingerprintSyntax? fingerprint, SourceModel model)
    {
        if (document.Reading.Document is not { } text)
        {
            problems.Add(Unusable(document));
            return null;
        }

        if (model.Sha256 is { } digest && !document.HasDigest(digest))
        {
            problems.Add(ProvenanceProblems.OtherText(file.At(syntax.Sha256!.Span), model.Id, document.Path, text.Sha256, syntax.Original is not null));
            return null;
        }

        if (fingerprint is null)
        {
            return text;
        }

        if (_fingerprints.Checked(file, syntax, fingerprint, model) is not { } read)
        {
            return null;
        }

        if (EvidenceReasons.Explain(document.Compare(read)) is { } difference)
        {
            problems.Add(ProvenanceProblems.FingerprintNotOfText(fingerprint.Place, model.Id, document.Path, difference, syntax.Original is not null));
            return null;
        }

        return text.With(read.Layout);
    }

    private QuoteEvidence? FromFingerprint(SourceFile file, SourceSyntax syntax, FingerprintSyntax? fingerprint, SourceModel model)
    {
        if (fingerprint is not null)
        {
            return _fingerprints.Checked(file, syntax, fingerprint, model);
        }

        if (!options.AllowUnproved)
        {
            var there = There(file, syntax);
            problems.Add(ProvenanceProblems.NoEvidence(
                file.At(syntax.Name.Span), model.Id, $"`{syntax.FingerprintName}`, `{model.Id}.txt` or `.md`" + Missing(syntax, there),
                there is { IsOther: true } && DocumentSyntax.IsIngested(there.Path) ? there.Path : null));
        }

        return null;
    }

    /// <summary>The file that may be meant, where it is there and is no text of the record.</summary>
    private DocumentSyntax? There(SourceFile file, SourceSyntax syntax) =>
        documents
            .Where(document => document.Path == file.Folder + document.FileName
                && (syntax.DocumentNames.Any(name => FileNames.HaveOneStem(name, document.FileName)) || document.FileName == syntax.Original?.File?.Value))
            .OrderBy(document => syntax.DocumentNames.Any(name => FileNames.Stem(name) == FileNames.Stem(document.FileName)) ? 0 : 1)
            .FirstOrDefault();

    /// <summary>Under which names a text was looked for, or which file is there that is none.</summary>
    private static string Missing(SourceSyntax syntax, DocumentSyntax? there) =>
        there is null ? ""
        : there.IsOther ? $" (`{there.FileName}` is there, but only files that end in {MessageText.Or(DocumentSyntax.Endings)} are read)"
        : $" (`{there.FileName}` is there, but only {MessageText.Or(syntax.DocumentNames.ToArray())} would be its text: mind capital and small letters)";

    /// <summary>A text without a record: cited by its file name, so that a newcomer needs only to drop documents into a folder.</summary>
    private SourceEntry? WithoutRecord(DocumentSyntax document)
    {
        var name = document.FileName;
        var at = Place.Of(document.Path);
        if (!Names.IsFileName(name))
        {
            problems.Add(ProvenanceProblems.UnusableDocument(at, document.Path, "its name contains an invisible character; rename the file"));
            faulty.Add(name);
            return null;
        }

        if (document.Reading.Document is null)
        {
            problems.Add(Unusable(document));
        }

        if (_defined.TryGetValue(name, out var first))
        {
            problems.Add(TypeProblems.DuplicateName(at, name, "A source", "a source", first));
            return null;
        }

        _defined.Add(name, at);
        var memberName = Names.FromFileName(name);
        while (_defined.ContainsKey(memberName))
        {
            memberName += "Text";
        }

        _defined.Add(memberName, at);
        var text = document.Reading.Document;
        var model = new SourceModel(name, memberName, name, null, [], null, null, null, null, null, text?.Sha256, text?.WordCount)
        {
            QuoteLanguage = language,
        };
        return new SourceEntry(model, text, IsFaulty: text is null);
    }

    private static Problem Unusable(DocumentSyntax document) =>
        document.Failure ?? ProvenanceProblems.UnusableDocument(document.Trouble, document.Path, EvidenceReasons.Explain(document.Reading));

    private string? Field(SourceFile file, Located? found, string name, Func<Located, bool> isValid, string expected)
    {
        if (found is null || isValid(found))
        {
            return found?.Value;
        }

        problems.Add(ProvenanceProblems.InvalidSourceField(file.At(found.Span), name, found.Value, expected));
        return null;
    }

    private static bool IsDate(Located found) => EdtfDate.TryParse(found.Value, out _);

    private static bool IsUri(Located found) => CanonicalValue.Read(DatatypeKind.Uri, found.Value, found.IsPlain).Text is not null;

    private static bool IsDigest(Located found) =>
        found.Value.Length == 64 && found.Value.All(static character => character is >= '0' and <= '9' or >= 'a' and <= 'f');

    private static bool IsFileName(Located found) => found.Value.IndexOfAny(['/', '\\']) < 0 && Names.IsFileName(found.Value);

    // RFC 6838, without parameters.
    private static bool IsMediaType(Located found) => found.Value.Split('/') is { Length: 2 } names && names.All(static name =>
        name.Length is > 0 and <= 127 && char.IsLetterOrDigit(name[0])
            && name.All(static character =>
                character is >= 'a' and <= 'z' or >= '0' and <= '9' or '!' or '#' or '$' or '&' or '-' or '^' or '_' or '.' or '+'));

    private static bool IsSize(Located found) => long.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0;

    private static bool IsCount(Located found) => int.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
