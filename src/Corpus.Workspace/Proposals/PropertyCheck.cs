using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Words;
using Corpus.Workspace.Passages;

namespace Corpus.Workspace.Proposals;

/// <summary>
/// Whether a passage speaks of another property: it has words of that one's name or summary and none of its own; or of another event than the property, before
/// a date. A value can be printed, with its unit, and be of something else: a height for a length, the day of closing for that of opening. In English alone.
/// </summary>
internal sealed class PropertyCheck
{
    private readonly PropertyModel _property;
    private readonly PropertyModel[] _rivals;

    private PropertyCheck(EntityTypeEntry type, PropertyModel property)
    {
        _property = property;
        _rivals = [.. type.Properties.Select(static known => known.Model)
            .Where(known => known.Name != property.Name && known.Datatype.Name == property.Datatype.Name
            && known.UnitCode == property.UnitCode)];
    }

    public static IEnumerable<string> Of(EntityTypeEntry type, PropertyModel property, IEnumerable<CitedPassage> passages)
    {
        var check = new PropertyCheck(type, property);
        return passages.Where(static passage => passage.IsEnglish)
            .SelectMany(passage => passage.Values.Select(value => check.Wrong(passage, value)).OfType<string>().Take(1)
            .Select(problem => $"“{passage.Quote}”: {problem}"));
    }

    private string? Wrong(CitedPassage passage, WordRange value)
    {
        var own = StemsOf(_property);
        var sentence = passage.SentenceOf(value);
        var words = Enumerable.Range(sentence.First, sentence.Count).Where(word => word < value.First || word >= value.End).ToArray();
        if (_property.Datatype.Kind is DatatypeKind.Date or DatatypeKind.Period)
        {
            var nearest = words.Where(word => word < value.First).Reverse().Concat(words.Where(word => word >= value.End))
                .Where(word => IsEvent(passage, word) || own.Exists(stem => WordStems.AreAkin(stem, passage.Sentences.Text.Word(word))))
                    .Select(static word => (int?)word).FirstOrDefault();
            return nearest is { } at && !own.Exists(stem => WordStems.AreAkin(stem, passage.Sentences.Text.Word(at)))
                ? $"the date seems to be that of “{passage.Sentences.Text.Word(at)}”, and no word of `{_property.Name}` or its summary stands nearer; quote "
                    + "one that says what happened then"
                : null;
        }

        bool Has(List<string> stems) => words.Any(word => stems.Exists(stem => WordStems.AreAkin(stem, passage.Sentences.Text.Word(word))));
        return !Has(own) && Array.Find(_rivals, rival => Has([.. StemsOf(rival).Except(own, StringComparer.OrdinalIgnoreCase)])) is { } other
            ? $"the passage has words of `{other.Name}` and none of `{_property.Name}` or its summary; quote one that speaks of `{_property.Name}`"
            : null;
    }

    private static bool IsEvent(CitedPassage passage, int word) =>
        passage.Sentences.Context.MayBeVerb(word) && !passage.Sentences.Context.Is(word, ContextClasses.Auxiliary | ContextClasses.Preposition);

    /// <summary>The words of the name and the summary that mean something.</summary>
    private static List<string> StemsOf(PropertyModel property)
    {
        var words = FoldedText.Of(NameWords.Of(property.Name) + " " + property.Summary);
        return [.. Enumerable.Range(0, words.Count).Select(words.Word)
            .Where(static word => word.Length > 2 && !EnglishFunctionWords.All.Contains(word.ToLowerInvariant()))];
    }
}
