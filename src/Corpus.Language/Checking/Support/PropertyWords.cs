using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>
/// What the names of a property, of its type and of what the fact is about say of its values. Names are English, whatever language the quotes are in.
/// </summary>
internal static class PropertyWords
{
    private static readonly HashSet<string> Years = ["year", "years"];
    private static readonly LanguageTables English = LanguageTables.Of(QuoteLanguage.English)!;

    /// <summary>Whether its values are changes: <c>priceIncrease</c>.</summary>
    public static bool IsChange(StatementUnderCheck statement) =>
        Has(statement, English.Changes.ChangeNames) || Has(statement, English.Changes.Verbs) || Has(statement, English.Changes.ShareVerbs);

    /// <summary>Whether its values are what was before: <c>formerPrice</c>.</summary>
    public static bool IsFormer(StatementUnderCheck statement) => Has(statement, English.Changes.FormerNames);

    /// <summary>Whether its values are years: <c>foundingYear</c>.</summary>
    public static bool IsYear(StatementUnderCheck statement) => Has(statement, Years);

    /// <summary>Whether its values bound others, so that this comparator says nothing else: of <c>maximumDose</c> “at most 40” is the value.</summary>
    public static bool IsBound(StatementUnderCheck statement, Comparator? comparator) => comparator switch
    {
        Comparator.AtMost or Comparator.LessThan => Has(statement, English.AroundComparators.UpperNames),
        Comparator.AtLeast or Comparator.MoreThan => Has(statement, English.AroundComparators.LowerNames),
        _ => false,
    };

    private static bool Has(StatementUnderCheck statement, HashSet<string> words) =>
        Has(statement.Property.Name, words) || Has(statement.Property.DeclaringType, words) || (statement.Subject is { } subject && Has(subject, words));

    private static bool Has(string name, HashSet<string> words) => NameWords.Of(name).Split(' ').Any(words.Contains);
}
