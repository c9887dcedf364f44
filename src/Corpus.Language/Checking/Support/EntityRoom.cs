using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for the names of entities: those of the language of the quote, and those of all.</summary>
internal sealed class EntityRoom(StatementUnderCheck statement) : WordsRoom(statement)
{
    public override string Instead(QuoteUnderCheck quote) =>
        $" (it is known as {MessageText.Or([.. NamesOf(quote, Statement.Values[0]).Select(static name => name.Text).Distinct(StringComparer.Ordinal)])})";

    protected override NameEvidence Look(QuoteUnderCheck quote, string value)
    {
        var names = NamesOf(quote, value);
        return NameEvidence.OfName(
            quote.Passage,
            quote.Language,
            names.Select(static name => name.Text),
            Statement.Property.Name,
            words => Statement.Linkage.EntityCalled(words) is { } other && other != value,
            words => Statement.Subject is { } subject
                && NamesOf(quote, subject).Any(name => name.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0),
            names.Count(static name => name.IsLabel));
    }

    // Labels first, also where an entity that is defined twice has two of them.
    private NameModel[] NamesOf(QuoteUnderCheck quote, string value) =>
        [.. (Statement.Linkage.Entity(value)?.NamesIn(quote.Tag) ?? []).OrderBy(static name => name.IsLabel ? 0 : 1)];
}
