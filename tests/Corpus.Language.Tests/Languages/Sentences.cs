using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Language.Tests.Languages;

/// <summary>
/// Sentences of one language, right and wrong: each a document, a value and a quote, all of them one corpus that goes the whole way. A line is
/// <c>accept | integer | 40 | a | at-most | the quote | the document</c>; <c>-</c> is no unit or comparator, and <c>=</c> the quote again.
/// </summary>
internal sealed record Sentences(string Language, IReadOnlyList<Sentences.Case> Cases)
{
    private const int Fields = 7;

    /// <summary>Where the files are, one a language.</summary>
    public static string Folder { get; } = Path.Combine(
        typeof(Sentences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests", "Corpus.Language.Tests", "Languages", "Sentences");

    public static Sentences Read(string language)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, language + ".txt"));
        var cases = new List<Case>();
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].Length == 0 || lines[line][0] == '#')
            {
                continue;
            }

            var fields = lines[line].Split('|').Select(static field => field.Trim()).ToArray();
            fields.Length.ShouldBe(Fields, $"{language}.txt, line {line + 1}: {lines[line]}");
            fields[0].ShouldBeOneOf("accept", "flag");
            cases.Add(new(
                line + 1, fields[0] == "accept", fields[1], fields[2], Given(fields[3]), Given(fields[4]), fields[5],
                fields[6] == "=" ? fields[5] : fields[6]));
        }

        return new(language, cases);
    }

    /// <summary>What is wrong with the outcome: a line for each sentence that should pass and does not, or passes and should not.</summary>
    public IReadOnlyList<string> Wrong()
    {
        var documents = Cases.Select(static sentence => new InputText($"seeds/d{sentence.Line}.txt", sentence.Document));
        var compiled = CorpusCompiler.Compile(Curated(), documents, new());
        var problems = compiled.Problems.ToLookup(static problem => problem.Place.Path);
        compiled.Problems.Where(problem => !Cases.Any(sentence => problem.Place.Path == sentence.Path)).ShouldBeEmpty();
        return
        [
            .. Cases.Where(sentence => problems[sentence.Path].Any() == sentence.IsRight).Select(sentence =>
                $"{Language}.txt, line {sentence.Line}: {(sentence.IsRight ? "should pass" : "should be flagged")}: "
                + $"{sentence.Value} {sentence.Unit} {sentence.Comparator} <- {sentence.Quote} "
                + string.Join(" ", problems[sentence.Path].Select(static problem => $"{problem.Id} {problem.Message}"))),
        ];
    }

    private IEnumerable<InputText> Curated()
    {
        var properties = string.Concat(Cases.Select(static sentence =>
            $"      p{sentence.Line}: {{ datatype: {sentence.Datatype}, {Key("unit", sentence.Unit)}summary: P{sentence.Line}. }}\n"));
        yield return new(
            "curated/schema.yaml", "corpus: { id: sentences, schemaVersion: 1, namespace: Sentences, title: Sentences, quotation: { maxWords: 40 } }\n"
                + "entityTypes:\n  T:\n    summary: T.\n    properties:\n" + properties);
        yield return new("seeds/records.yaml", "sources:\n" + string.Concat(Cases.Select(sentence =>
            $"  D{sentence.Line}: {{ file: d{sentence.Line}.txt, title: D{sentence.Line}, language: {Language}, sha256: {Digest(sentence.Document)} }}\n")));
        foreach (var sentence in Cases)
        {
            var value = sentence.Datatype == "text" ? Quoted(sentence.Value) : sentence.Value;
            yield return new(
                sentence.Path, $"entities:\n  E{sentence.Line}:\n    type: T\n    label: E{sentence.Line}\n    facts:\n"
                    + $"      p{sentence.Line}: {{ value: {value}, "
                    + $"{Key("comparator", sentence.Comparator)}citations: [{{ source: D{sentence.Line}, quote: {Quoted(sentence.Quote)} }}] }}\n");
        }
    }

    private static string Key(string key, string? value) => value is null ? "" : $"{key}: {Quoted(value)}, ";

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string? Given(string field) => field == "-" ? null : field;

    /// <param name="Line">The line of the file, from 1.</param>
    /// <param name="IsRight">Whether the document says the value in these words.</param>
    internal sealed record Case(
        int Line, bool IsRight, string Datatype, string Value, string? Unit, string? Comparator, string Quote, string Document)
    {
        public string Path => $"curated/f{Line}.yaml";
    }
}
