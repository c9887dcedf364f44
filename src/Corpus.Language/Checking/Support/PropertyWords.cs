using Corpus.Language.Model;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>What the names of a property and its type say of its values. Names are English, whatever language the quotes are in.</summary>
internal static class PropertyWords
{
    private static readonly LanguageTables English = LanguageTables.Of(QuoteLanguage.English)!;

    /// <summary>Whether its values are changes: <c>priceIncrease</c>.</summary>
    public static bool IsChange(PropertyModel property) => Has(property, English.Changes.ChangeNames);

    /// <summary>Whether its values are what was before: <c>formerPrice</c>.</summary>
    public static bool IsFormer(PropertyModel property) => Has(property, English.Changes.FormerNames);

    /// <summary>Whether its values bound others, so that this comparator says nothing else: of <c>maximumDose</c> “at most 40” is the value.</summary>
    public static bool IsBound(PropertyModel property, Comparator? comparator) => comparator switch
    {
        Comparator.AtMost or Comparator.LessThan => Has(property, English.AroundComparators.UpperNames),
        Comparator.AtLeast or Comparator.MoreThan => Has(property, English.AroundComparators.LowerNames),
        _ => false,
    };

    private static bool Has(PropertyModel property, HashSet<string> words) =>
        NameWords.Of(property.Name).Split(' ').Any(words.Contains) || NameWords.Of(property.DeclaringType).Split(' ').Any(words.Contains);
}
