namespace Corpus.Documents.Pdf;

/// <summary>Joins the lines of a paragraph, and the words that are broken between them.</summary>
internal sealed class LineJoiner(Vocabulary vocabulary)
{
    /// <summary>First parts of words that keep their hyphen: numbers, and words that are rarely parted by anything else.</summary>
    private static readonly HashSet<string> KeepsHyphen = new(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "self", "half", "quarter", "well", "ill", "ex", "all", "vingt",
            "trente", "quarante", "cinquante", "soixante"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>First parts of English words with a hyphen, unless the rest is only an ending: <c>third-party</c>, but <c>highlands</c>.</summary>
    private static readonly HashSet<string> Measures = new(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "third", "fourth", "high", "low", "long", "large", "full",
            "open", "near", "cross"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Endings = new(
        ["teen", "teenth", "teens", "fold", "some", "ness", "land", "lands", "hand", "hold", "ering", "ered", "ance", "light", "lights", "ways", "word",
            "words", "score", "self", "selves", "ment",
            "ments", "tion", "sion", "wise", "borne", "ened", "ings", "ners", "ning", "rior", "roads", "road", "cial"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that others are made with: some-thing, under-stand, work-shop.</summary>
    private static readonly HashSet<string> MakesWords = new(
        ["some", "any", "every", "with", "how", "there", "where", "here", "when", "what", "who", "which", "under", "over", "out", "for", "fore", "after",
            "before", "back", "inter", "super", "sub",
            "trans", "micro", "macro", "mini", "multi", "semi", "anti", "auto", "hyper", "photo", "electro", "hydro", "thermo", "counter", "through", "mean",
                "more", "further", "along", "book", "work",
            "data", "time", "news", "web", "hand", "house", "land", "sea", "water", "air", "stand", "type", "soft", "hard", "key", "foot", "head", "side",
                "thereby", "none", "never", "like", "other",
            "pre", "pro", "non", "per", "dis", "mis", "down", "off", "not", "none", "pass", "part", "port", "form"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What is between the end of one line and the beginning of the next.</summary>
    /// <param name="Drop">How many characters at the end of the first go.</param>
    /// <param name="Space">Whether a space comes in between.</param>
    public readonly record struct Seam(int Drop, bool Space)
    {
        public bool InWord => !Space;
    }

    public Seam Between(string above, string below)
    {
        if (above.Length == 0 || below.Length == 0)
        {
            return new Seam(0, false);
        }

        var last = above[^1];
        if (IsAddress(above, below))
        {
            return new Seam(0, false);
        }

        if (last is '\u00AD')
        {
            return new Seam(1, false);
        }

        if (last is '-' or '\u2010' or '\u2011' && above.Length > 1 && !char.IsWhiteSpace(above[^2]))
        {
            return Hyphen(above, below);
        }

        if (last is '/' && above.Length > 1 && char.IsLetterOrDigit(above[^2]) && char.IsLetterOrDigit(below[0]))
        {
            return new Seam(0, false);
        }

        if (last is '–' && above.Length > 1 && char.IsLetterOrDigit(above[^2]) && (char.IsDigit(below[0]) || char.IsUpper(below[0])))
        {
            return new Seam(0, false);
        }

        if (last is '—' && above.Length > 1 && !char.IsWhiteSpace(above[^2]))
        {
            return new Seam(0, false);
        }

        if (below[0] is '—' && below.Length > 1 && !char.IsWhiteSpace(below[1]))
        {
            return new Seam(0, false);
        }

        var (end, start) = (Scripts.Last(above), Scripts.First(below));
        return new Seam(0, !(Scripts.HasNoSpaces(end) && (Scripts.HasNoSpaces(start) || char.IsAsciiDigit(below[0])))
            && !(char.IsAsciiDigit(last) && Scripts.HasNoSpaces(start)));
    }

    private Seam Hyphen(string above, string below)
    {
        var keep = new Seam(0, false);
        var drop = new Seam(1, false);
        if (!char.IsLetter(above[^2]) || !char.IsLower(below[0]))
        {
            // “pre- and post-war” keeps its space; there, the next word begins with a small letter, and is one of these.
            return keep;
        }

        var (first, second) = (LastWord(above), FirstWord(below));
        if (second is "and" or "or" or "to" or "und" or "oder" or "bis" or "et" or "ou" or "y" or "o" or "en" or "of" or "och" or "og"
            && vocabulary.Count(first[..^1] + second) == 0
            && first.Length > 2)
        {
            return new Seam(0, true);
        }

        var (hyphened, joined) = (vocabulary.Count(first + second), vocabulary.Count(first[..^1] + second));
        if (hyphened != joined)
        {
            return hyphened > joined ? keep : drop;
        }

        // A part that is itself the end of a word with a hyphen: state-of-the-/art.
        var part = first[..^1];
        if (part.Contains('-', StringComparison.Ordinal) && vocabulary.Count(part[(part.LastIndexOf('-') + 1)..]) > 0 && vocabulary.Count(second) > 0)
        {
            return keep;
        }

        if (KeepsHyphen.Contains(part) || (Measures.Contains(part) && second.Length >= 4 && !Endings.Contains(second)))
        {
            return keep;
        }

        // Two words of the document that it never writes as one: third-party, open-source. Not where the first is one that others are made with.
        return vocabulary.IsEnglish && part.Length >= 3 && second.Length >= 4 && !MakesWords.Contains(part) && vocabulary.Count(part) > 0
            && vocabulary.Count(second) > 0 ? keep : drop;
    }

    /// <summary>Whether a line ends within an address of the web that the next goes on with.</summary>
    private static bool IsAddress(string above, string below)
    {
        var start = above.LastIndexOf(' ') + 1;
        var word = above.AsSpan(start).TrimStart("(<[“\"");
        if ((word is "https:" or "http:" && below.StartsWith("//", StringComparison.Ordinal)) || (word is "https:/" or "http:/" && below[0] == '/'))
        {
            return true;
        }

        return (word.StartsWith("http://") || word.StartsWith("https://") || word.StartsWith("www.")) && word.Length > 4
            && (word[^1] is '/' or '-' or '_' or '=' or '&' or '?' or '%' or '#' or '~' || (word[^1] is '.' && char.IsLower(below[0]))
                || (below[0] is '/' or '?' or '&' or '#' or '_' or '=' && below.Length > 1));
    }

    private static string LastWord(string line)
    {
        var start = line.Length - 1;
        while (start > 0 && (char.IsLetterOrDigit(line[start - 1]) || line[start - 1] is '-' or '’' or '\''))
        {
            start--;
        }

        return line[start..^1] + "-";
    }

    private static string FirstWord(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end])
            || (line[end] is '-' or '’' or '\'' && end + 1 < line.Length && char.IsLetter(line[end + 1]))))
        {
            end++;
        }

        return line[..end];
    }
}
