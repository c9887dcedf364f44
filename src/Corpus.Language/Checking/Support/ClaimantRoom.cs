using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking.Support;

/// <summary>
/// Whether those who claim it are named: in the quotes of the statement, or in the sentences around them where the text is at hand. The author of a source, who
/// says all that is in it, need not be.
/// </summary>
internal sealed class ClaimantRoom : ISupportRoom
{
    private readonly StatementUnderCheck _statement;
    private readonly List<(Located Found, EquatableArray<NameModel> Names, bool IsExcused)> _missing = [];
    private readonly bool _hasClaimants;
    private bool _isExcused;

    public ClaimantRoom(StatementUnderCheck statement)
    {
        _statement = statement;
        foreach (var claimant in statement.Syntax.ClaimedBy.Where(static claimant => !claimant.IsSource))
        {
            _hasClaimants = true;
            // A name that a file that cannot be read may explain is looked for, but not reported: what is emitted is the same.
            var name = claimant.Name.Value;
            _missing.Add((claimant.Name, statement.Linkage.Entity(name)?.Names ?? WithoutArticle(name), statement.Linkage.IsExcused(name)));
        }
    }

    public void Read(QuoteUnderCheck quote)
    {
        if (!_hasClaimants)
        {
            return;
        }

        var before = _missing.Count;
        _missing.RemoveAll(claimant => QuoteSurroundings.Of(quote).Any(text => Names(text, TextsOf(claimant.Names, quote.Tag))));
        var state = _missing.Count < before ? PointState.Printed
            : _missing.Count == 0 ? PointState.None
            : Excuses.Of(_statement, quote, SupportPoint.Claimant) ?? PointState.None;
        _isExcused |= state is PointState.Read or PointState.Inferred;
        quote.Set(SupportPoint.Claimant, state);
    }

    public void Finish()
    {
        foreach (var (found, names, isExcused) in _missing)
        {
            if (!isExcused && !_isExcused && !_statement.IsInferred(SupportPoint.Claimant))
            {
                _statement.Problems.Add(QualifierProblems.ClaimantNotPrinted(_statement.Problems.At(found.Span), found.Value, TextsOf(names, null)));
            }
        }
    }

    // The first letter of a name may be a capital in one and not in the other.
    private static bool Names(string text, IEnumerable<string> names)
    {
        var passage = Passage.Of(text);
        return names.SelectMany(static name => new[] { name, Casing.Capitalise(name), Casing.Uncapitalise(name) }.Distinct(StringComparer.Ordinal))
            .Where(QuotePieces.CanBeRead)
            .Select(FoldedText.Of)
            .Any(name => name.Count > 0 && NameSearch.Find(passage, name.Folded.Trim(' '), StringComparison.Ordinal).Any());
    }

    // “the port” is printed by “port officials say”, too.
    private static EquatableArray<NameModel> WithoutArticle(string name) =>
        LanguageTables.Of(QuoteLanguage.English)!.Qualifiers.Articles.FirstOrDefault(article => name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            is { } article && name.Length > article.Length
                ? [new(name, null), new(name.Substring(article.Length), null)]
                : [new(name, null)];

    private static string[] TextsOf(EquatableArray<NameModel> names, string? language) =>
        [.. names.Where(name => language is null || name.IsOf(language)).Select(static name => name.Text).Distinct(StringComparer.Ordinal)];
}
