using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Reads numbers in words up to the hundreds: “twenty-one”, “two hundred and five”, “nineteen hundred”.</summary>
internal sealed class WordNumberReader(List<QuotePiece> pieces, NumberWords words)
{
    /// <summary>Reads such a number, or “a” before “hundred” and greater words.</summary>
    public int? Read(ref int index, out bool isArticle)
    {
        isArticle = false;
        var start = index;
        if (ReadSmall(ref index, pieces[index].Text) is not { } value)
        {
            isArticle = words.IsArticle(pieces[index].Text) && Text(index + 1) is { } next
                && (words.IsHundred(next) || words.Scale(next) is not null || words.IsDozen(next));
            if (!isArticle)
            {
                return null;
            }

            value = 1;
            index++;
        }

        // “nineteen hundred”, but “twenty hundred” is nothing that one says.
        if ((value < 10 || value % 10 != 0) && Text(index) is { } hundred && words.IsHundred(hundred))
        {
            index++;
            value *= 100;
            isArticle = false;
            AddRest(ref value, ref index, start);
        }

        return value;
    }

    /// <summary>Reads a number below a hundred that follows.</summary>
    public int? ReadSmall(ref int index) => Text(index) is { } word ? ReadSmall(ref index, word) : null;

    public bool IsAnd(int index) => Text(index) is { } word && word.Equals(words.And, StringComparison.OrdinalIgnoreCase);

    // “one hundred and five”, but not “between one hundred and five” nor “one hundred and five hundred”.
    private void AddRest(ref int value, ref int index, int start)
    {
        var rest = IsAnd(index) && !IsBetween(start) ? index + 1 : index;
        if (ReadSmall(ref rest) is { } small && !(Text(rest) is { } next && words.IsHundred(next)))
        {
            value += small;
            index = rest;
        }
    }

    /// <summary>Whether the number that begins here is the first of two: “between one hundred and five”.</summary>
    public bool IsBetween(int first) => first > 0 && words.BeforeTwo.Contains(pieces[first - 1].Text);

    private int? ReadSmall(ref int index, string word)
    {
        if (words.Unit(word) is { } unit)
        {
            index++;
            return unit;
        }

        if (words.Ten(word) is not { } ten)
        {
            return null;
        }

        index++;
        if (Text(index) is not { } next || words.Unit(next) is not (> 0 and < 10 and { } more))
        {
            return ten;
        }

        index++;
        return ten + more;
    }

    private string? Text(int index) => index < pieces.Count && pieces[index].Follows ? pieces[index].Text : null;
}
