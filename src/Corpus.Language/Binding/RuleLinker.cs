using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Values;

namespace Corpus.Language.Binding;

/// <summary>Binds the constraints of one property: each must fit its datatype, and the two bounds each other.</summary>
internal sealed class RuleLinker(SourceFile file, List<Problem> problems, PropertySyntax property, DatatypeModel datatype)
{
    public PropertyRule Link()
    {
        var minimum = Bound(property.Minimum, Keys.Minimum);
        var maximum = Bound(property.Maximum, Keys.Maximum);
        if (minimum is not null && maximum is not null && !RangeValue.AreInOrder(datatype.Kind, minimum, maximum))
        {
            Report(property.Minimum!, Keys.Minimum, $"it is above the maximum {maximum}; swap or fix the two");
        }

        return new PropertyRule
        {
            Minimum = minimum,
            Maximum = maximum,
            Pattern = Pattern(),
            MaxLength = MaxLength(),
            MaxWords = MaxWords(),
            UnitWords = UnitWords(),
            TrueWords = Words(property.TrueWords, Keys.TrueWords),
            FalseWords = Words(property.FalseWords, Keys.FalseWords),
        };
    }

    private string? Bound(Located? bound, string name)
    {
        if (bound is null)
        {
            return null;
        }

        if (!datatype.IsOrdered)
        {
            Report(bound, name, $"only numbers and dates can have bounds, but this property is {Datatypes.Article(datatype)}; delete it");
            return null;
        }

        if (CanonicalValue.Read(datatype.Kind, bound.Value, bound.IsPlain) is { Text: { } text })
        {
            if (datatype.Kind != DatatypeKind.Date || EdtfDate.Parse(text).IsLevelZero)
            {
                return text;
            }

            Report(bound, name, $"`{MessageText.Short(text)}` leaves open where the bound is; write a day, a month or a year");
            return null;
        }

        Report(bound, name, $"`{MessageText.Short(bound.Value)}` is not {Datatypes.Article(datatype)}; write it like a value of the property");
        return null;
    }

    private string? Pattern()
    {
        if (property.Pattern is not { } pattern)
        {
            return null;
        }

        if (datatype.Kind is not (DatatypeKind.Text or DatatypeKind.Uri))
        {
            Report(pattern, Keys.Pattern, $"only text and URIs can have patterns, but this property is {Datatypes.Article(datatype)}; delete it");
            return null;
        }

        if (Patterns.Reason(pattern.Value) is { } reason)
        {
            problems.Add(TypeProblems.InvalidPattern(file.At(pattern.Span), pattern.Value, reason));
            return null;
        }

        return pattern.Value;
    }

    private int? MaxLength()
    {
        if (property.MaxLength is not { } maxLength)
        {
            return null;
        }

        if (datatype.Kind is not (DatatypeKind.Text or DatatypeKind.Uri))
        {
            Report(maxLength, Keys.MaxLength, $"only text and URIs can have a length, but this property is {Datatypes.Article(datatype)}; delete it");
        }
        else if (int.TryParse(maxLength.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0)
        {
            return length;
        }
        else
        {
            Report(maxLength, Keys.MaxLength, $"`{MessageText.Short(maxLength.Value)}` is not a number of characters; write one, such as `80`");
        }

        return null;
    }

    private EquatableArray<string> Words(IReadOnlyList<Located> words, string name)
    {
        if (words.Count > 0 && datatype.Kind != DatatypeKind.Boolean)
        {
            Report(words[0], name, $"only booleans can have words, but this property is {Datatypes.Article(datatype)}; delete it");
            return [];
        }

        return EquatableArray.From(words.Select(static word => word.Value));
    }

    private EquatableArray<string> UnitWords()
    {
        var words = property.UnitWords;
        if (words.Count == 0)
        {
            return [];
        }

        if (!datatype.IsNumeric)
        {
            Report(words[0], Keys.UnitWords, $"only numbers have words for their unit, but this property is {Datatypes.Article(datatype)}; delete it");
            return [];
        }

        if (property.Unit is null)
        {
            Report(words[0], Keys.UnitWords, $"they are words for a unit, but the property has none; add `{Keys.Unit}` or delete them");
            return [];
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var repeated in words.Where(word => !known.Add(word.Value)))
        {
            Report(repeated, Keys.UnitWords, $"`{MessageText.Short(repeated.Value)}` is there twice; delete one of the two");
        }

        return EquatableArray.From(words.Select(static word => word.Value).Distinct(StringComparer.Ordinal));
    }

    private int? MaxWords()
    {
        if (property.MaxWords is not { } maxWords)
        {
            return null;
        }

        if (int.TryParse(maxWords.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var words) && words > 0)
        {
            return words;
        }

        Report(maxWords, Keys.MaxWords, $"`{MessageText.Short(maxWords.Value)}` is not a number of words; write one, such as `40`");
        return null;
    }

    private void Report(Located at, string constraint, string reason) =>
        problems.Add(TypeProblems.InvalidConstraint(file.At(at.Span), constraint, property.Name.Value, reason));
}
