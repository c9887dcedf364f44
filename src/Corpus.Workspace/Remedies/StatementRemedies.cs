using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;
using Corpus.Language.Values;
using Corpus.Language.Yaml;
using Corpus.Workspace.Passages;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Remedies;

/// <summary>What may be said of a statement that mends it: the value that is printed, a comparator, a modality, a claimant. Last of all, a reading.</summary>
internal sealed class StatementRemedies(YamlEdits edits, FactTrial trial, Linkage linkage)
{
    /// <summary>The longest number that is taken for a value, in characters.</summary>
    private const int LongestNumber = 40;

    private readonly StatementSyntax _statement = trial.Statement;

    public IEnumerable<(string Title, TextEdit? Edit)> Of()
    {
        foreach (var value in PrintedValues(static (statement, value) => statement with { Value = value }))
        {
            var scalar = (YamlScalar)_statement.Value!;
            yield return ($"Correct the value to `{value}`", new TextEdit(edits.File.Path, scalar.Span, value));
        }

        if (_statement.Comparator is { } stated)
        {
            yield return ("Remove the comparator", edits.Remove(stated.Span));
            foreach (var name in Comparators.Names.Where(name => name != stated.Value
                && IsMendedBy(statement => statement with { Comparator = new Located(name, stated.Span) })))
            {
                yield return ($"Change the comparator to `{name}`", new TextEdit(edits.File.Path, stated.Span, name));
            }
        }
        else
        {
            foreach (var name in Comparators.Names.Where(name => IsMendedBy(statement => statement with { Comparator = new Located(name, statement.Span) })))
            {
                yield return Added(Keys.Comparator, name);
            }
        }

        if (_statement.Modality is null)
        {
            foreach (var name in Modalities.Names.Where(name => IsMendedBy(statement => statement with { Modality = new Located(name, statement.Span) })))
            {
                yield return Added(Keys.Modality, name);
            }
        }

        if (_statement.ClaimedBy.Count == 0)
        {
            foreach (var claimant in Claimants().Where(claimant => IsMendedBy(statement => statement with { ClaimedBy = [claimant] })))
            {
                yield return Added(Keys.ClaimedBy, claimant.IsSource ? $"{{ source: {claimant.Name.Value} }}" : claimant.Name.Value);
            }
        }
    }

    /// <summary>What the quote prints where nobody else is cited.</summary>
    public IEnumerable<string> ClaimedValues() => trial.Citation.Source is { } source
        ? PrintedValues((statement, value) => statement with
        {
            Value = value,
            Citations = [trial.Citation],
            ClaimedBy = [new ClaimantSyntax(source, IsSource: true)],
        })
        : [];

    private (string Title, TextEdit? Edit) Added(string key, string yaml) => ($"Add `{key}: {yaml}`", edits.Add(_statement.ValueKeySpan, key, yaml));

    private bool IsMendedBy(Func<StatementSyntax, StatementSyntax> change) => _statement.Value is not null && trial.Try(change) is { IsSound: true };

    /// <summary>The numbers of the quote that the quote prints as the fact's value: tried, one by one.</summary>
    private IEnumerable<string> PrintedValues(Func<StatementSyntax, YamlNode, StatementSyntax> change)
    {
        if (_statement.Value is not YamlScalar scalar || trial.Property?.Model is not { } property || trial.Citation.Quote is not { } quote)
        {
            return [];
        }

        var candidates = property.Datatype.IsNumeric ? Numbers(quote.Value)
            : property.Datatype.Kind == DatatypeKind.Boolean ? ["true", "false"]
            : property.Datatype.Kind == DatatypeKind.Enumeration ? linkage.Enumeration(property.Datatype.Name)?.Values.Select(static value => value.Name) ?? []
            : [];
        return candidates.Distinct(StringComparer.Ordinal).Where(value => value != scalar.Value
            && IsMendedBy(statement => change(statement, new YamlScalar(value, isPlain: true, scalar.Span))));
    }

    /// <summary>The numbers that a text prints in digits, as the language of facts writes them. What a language means by a point, the trial shows.</summary>
    private static IEnumerable<string> Numbers(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiDigit(text[start]) || (start > 0 && char.IsAsciiDigit(text[start - 1])))
            {
                continue;
            }

            var end = start;
            while (end < text.Length && end - start < LongestNumber
                && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '\u00A0' or '\u202F' or '\''))
            {
                end++;
            }

            var number = text[start..end].TrimEnd('.', ',', '\'', '\u00A0', '\u202F');
            var digits = number.Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal)
                .Replace("'", "", StringComparison.Ordinal);
            yield return digits.Replace(",", "", StringComparison.Ordinal);
            yield return digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
            start = end;
        }
    }

    /// <summary>Who may say so: who is named in the sentence of the quote, and the author of the source.</summary>
    private IEnumerable<ClaimantSyntax> Claimants()
    {
        if (trial.Source is not { } source || trial.Citation.Quote is not { } quote)
        {
            yield break;
        }

        var sentence = quote.Value;
        if (source.Evidence is DocumentText document && document.Prove(new Quotation(quote.Value, null, null)) is { IsProved: true, Position: { } position })
        {
            var sentences = DocumentSentences.Of(document, source.Model.QuoteLanguage);
            sentence = sentences.ReadSentence(sentences.Of(position));
        }

        var language = QuoteLanguage.FromTag(source.Model.QuoteLanguage).Code;
        foreach (var entity in linkage.Entities.Where(entity => entity.NamesIn(language).Any(name => sentence.Contains(name.Text, StringComparison.Ordinal))))
        {
            yield return new ClaimantSyntax(new Located(entity.Id, quote.Span), IsSource: false);
        }

        yield return new ClaimantSyntax(new Located(source.Model.Id, quote.Span), IsSource: true);
    }
}
