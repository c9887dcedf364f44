using System.CommandLine;
using System.Text;
using Corpus.Cli.Ingesting;
using Corpus.Cli.Records;
using Corpus.Documents.Model;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Values;

namespace Corpus.Cli.Commands;

/// <summary>The options of <c>corpus ingest</c>, and what they may be.</summary>
internal sealed class IngestOptions
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "One or more documents: .pdf, .html, .docx, .xlsx, .xls, .csv, .md or .txt.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _folder = new("--out", "-o")
    {
        Description = "The folder of the source records.",
        HelpName = "DIR",
        DefaultValueFactory = static _ => "seeds",
    };

    private readonly Option<string?> _id = Text("--id", "NAME", "The name of the record, such as `AnnualReport`; without it, that of the file. For one FILE.");
    private readonly Option<string?> _title = Text(
        "--title", "TEXT", "The title of the document, for a new record, which also gets its name from it. For one FILE.");

    private readonly Option<string?> _url = Text("--url", "ADDRESS", "Where the document is published, for a new record. For one FILE.");
    private readonly Option<string?> _retrieved = Text("--retrieved", "YYYY-MM-DD", "When the documents were retrieved, for new records.");
    private readonly Option<string?> _language = Text(
        "--language", "TAG", "The language of the documents, such as `de`, for new records; without it, what they say.");


    private readonly Option<bool> _keepText = new("--keep-text")
    {
        Description = "Also writes the text, NAME.txt, beside the record, and a line into .gitignore that keeps it out of the repository.",
    };

    private readonly Option<bool> _shareText = new("--share-text")
    {
        Description = "As --keep-text, for a text that you may pass on: without the line in .gitignore.",
    };

    private readonly Option<string?> _encoding = Text(
        "--encoding", "NAME", "The encoding of a text, CSV or HTML file, such as `windows-1252`, if it does not declare it.");

    private readonly Option<string?> _delimiter = Text("--delimiter", "CHARACTER", "What separates the cells of a CSV file: `,`, `;`, `|` or `tab`.");
    private readonly Option<bool> _accept = new("--accept-changes") { Description = "Reads a document with tracked changes as if they were accepted." };
    private readonly Option<bool> _reject = new("--reject-changes") { Description = "Reads a document with tracked changes as if they were rejected." };
    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "Also prints what became of each line of the document: page, line, step and result.",
    };

    public void AddTo(Command command)
    {
        command.Add(_files);
        foreach (var option in new Option[]
        {
            _folder, _id, _title, _url, _retrieved, _language, _keepText, _shareText, _encoding, _delimiter, _accept, _reject, _explain,
        })
        {
            command.Add(option);
        }
    }

    /// <summary>The call, with every option checked before a file is read.</summary>
    public IngestCall Read(Host host, ParseResult parsed)
    {
        var files = parsed.GetValue(_files)!;
        string?[] ofOne = [parsed.GetValue(_id), parsed.GetValue(_title), parsed.GetValue(_url)];
        if (files.Length > 1 && Array.Exists(ofOne, static value => value is not null))
        {
            throw new UsageException("--id, --title and --url are for one FILE; run the command once for each document");
        }

        if (parsed.GetValue(_accept) && parsed.GetValue(_reject))
        {
            throw new UsageException("--accept-changes and --reject-changes exclude each other; choose one");
        }

        var (keeps, shares) = (parsed.GetValue(_keepText), parsed.GetValue(_shareText));
        return new IngestCall(Paths(host, files), Folder(host, parsed), Id(parsed), parsed.GetValue(_explain))
        {
            Request = new IngestRequest
            {
                Title = parsed.GetValue(_title),
                Url = Url(parsed),
                Retrieved = Retrieved(parsed),
                Language = Language(parsed),
                KeepsText = keeps || shares,
                SharesText = shares,
                Extraction = ExtractionOptions.Default with
                {
                    AcceptsChanges = parsed.GetValue(_accept) ? true : parsed.GetValue(_reject) ? false : null,
                    Encoding = Encoding(parsed),
                    Delimiter = Delimiter(parsed),
                    Explains = parsed.GetValue(_explain),
                },
            },
        };
    }

    private static Option<string?> Text(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    private static string[] Paths(Host host, string[] files)
    {
        foreach (var typed in files)
        {
            var path = host.Resolve(typed);
            if (typed == "-")
            {
                throw new UsageException("the standard input is not read, because a record names its file; save the document as a file, and name that");
            }

            if (Directory.Exists(path))
            {
                throw new UsageException($"`{typed}` is a folder; name the documents in it, such as `{typed.TrimEnd('/', '\\')}/report.pdf`");
            }

            if (!File.Exists(path))
            {
                throw new UsageException(typed.Contains('*', StringComparison.Ordinal)
                    ? $"there is no file `{typed}`, and your shell has put no names in its place; name the documents one by one"
                    : $"there is no file `{typed}`");
            }
        }

        return [.. files.Select(host.Resolve).Distinct(StringComparer.Ordinal)];
    }

    private string Folder(Host host, ParseResult parsed)
    {
        var typed = parsed.GetValue(_folder)!;
        var folder = Path.TrimEndingDirectorySeparator(host.Resolve(typed));
        return File.Exists(folder) ? throw new UsageException($"--out is `{typed}`, which is a file; name a folder") : folder;
    }

    private string? Id(ParseResult parsed)
    {
        var id = parsed.GetValue(_id);
        return id is null || RecordName.IsValid(id) ? id : throw new UsageException(RecordName.Expected(id));
    }

    private string? Url(ParseResult parsed)
    {
        var url = parsed.GetValue(_url);
        return url is null || CanonicalValue.Read(DatatypeKind.Uri, url, isPlain: true).Text is not null
            ? url
            : throw new UsageException($"--url is `{url}`, but it must be an absolute address, such as `https://example.org/`");
    }

    private string? Retrieved(ParseResult parsed)
    {
        var date = parsed.GetValue(_retrieved);
        return date is null || EdtfDate.TryParse(date, out _)
            ? date
            : throw new UsageException($"--retrieved is `{date}`, but it must be a date such as `2025-01-17`");
    }

    private string? Language(ParseResult parsed)
    {
        if (parsed.GetValue(_language) is not { } typed)
        {
            return null;
        }

        var read = LanguageTag.Read(typed);
        return read.Tag ?? throw new UsageException(
            $"--language is `{typed}`, but it must be a tag of BCP 47 such as `de`" + (read.Suggestion is { } meant ? $"; did you mean `{meant}`?" : ""));
    }

    private string? Encoding(ParseResult parsed)
    {
        var name = parsed.GetValue(_encoding);
        return name is null || IsEncoding(name)
            ? name
            : throw new UsageException(
                $"--encoding is `{MessageText.Short(name)}`, which is no encoding that is known here; write its usual name, such as `windows-1252`");
    }

    private static bool IsEncoding(string name)
    {
        try
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(name) ?? System.Text.Encoding.GetEncoding(name)) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private char? Delimiter(ParseResult parsed) => parsed.GetValue(_delimiter) switch
    {
        null => null,
        "tab" or "\\t" or "\t" => '\t',
        [var character] when !char.IsLetterOrDigit(character) && character is not ('"' or '\r' or '\n') => character,
        var other => throw new UsageException($"--delimiter is `{MessageText.Short(other)}`, but it must be one character, such as `;`, or `tab`"),
    };
}
