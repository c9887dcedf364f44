namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The words of one language that numerals are made of: those in the spellings of its numbers. By them it is seen where a numeral begins and ends, whatever its
/// value is.
/// </summary>
internal sealed class NumeralWords
{
    private const int ShortestPart = 2;

    private static readonly long[] Samples =
    [
        .. Enumerable.Range(0, 200).Select(static number => (long)number), 200, 201, 300, 400, 500, 600, 700, 800, 900, 1000, 1001, 2000, 2001, 5000, 10_000,
        1_000_000, 2_000_000, 5_000_000, 1_000_000_000, 2_000_000_000, 5_000_000_000, 1_000_000_000_000, 2_000_000_000_000, 5_000_000_000_000,
    ];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _connectors = new(StringComparer.Ordinal);
    private readonly HashSet<char> _characters = [];
    private readonly Dictionary<string, string> _same = new(StringComparer.Ordinal);
    private readonly int _longest;

    public NumeralWords(LanguageFile file, NumberSpeller speller, List<(string Phrase, int Exponent)> scales)
    {
        var edges = new HashSet<string>(StringComparer.Ordinal);
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var spelling in Samples.SelectMany(speller.Spellings))
        {
            IsHan |= IsHanCharacter(spelling[0]);
            var words = spelling.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
            all.UnionWith(words.Select(Letters));
            edges.Add(Letters(words[0]));
            edges.Add(Letters(words[words.Length - 1]));
        }

        const string Same = "same ";
        foreach (var entry in file["numbers"].Where(static entry => entry.Key.StartsWith(Same, StringComparison.Ordinal)))
        {
            foreach (var phrase in entry.Phrases)
            {
                _same[Letters(phrase)] = Letters(entry.Key.Substring(Same.Length));
            }
        }

        foreach (var (phrase, exponent) in scales)
        {
            // “mil m” has a letter that is a metre by itself.
            foreach (var word in phrase.Split(' ').Where(static word => word.Length > 1 || IsHanCharacter(word[0])))
            {
                _words.Add(Letters(word));
                Scales[Letters(word)] = exponent;
            }
        }

        _words.UnionWith(edges);
        _words.UnionWith(file["spellout"].Where(static entry => entry.Key.StartsWith("%", StringComparison.Ordinal))
            .SelectMany(static entry => SpellingRule.Read(entry.Text)).Where(static rule => rule.Base >= 100)
            .SelectMany(static rule => rule.Parts).Where(static part => part.Kind is SpellingRule.PartKind.Text)
            .SelectMany(static part => part.Text.ToLowerInvariant().Split(' ')).Select(Letters)
            .Where(word => word.Length > ShortestPart && !(all.Contains(word) && !edges.Contains(word))));
        // What the table by hand adds.
        _words.UnionWith(file["numbers"].Where(static entry => entry.Key.StartsWith("extra ", StringComparison.Ordinal)).SelectMany(static entry =>
            entry.Phrases)
            .Where(static phrase => phrase.IndexOf(' ') < 0).Select(static phrase => Letters(phrase.ToLowerInvariant())));
        _connectors.UnionWith(all);
        _connectors.ExceptWith(edges);
        Ones = new(speller.Spellings(1).Concat(file.Phrases("numbers", "articles")).Select(Letters), StringComparer.Ordinal);
        if (IsHan)
        {
            _characters.UnionWith(_words.Concat(_connectors).SelectMany(static word => word).Where(IsHanCharacter));
        }

        _longest = _words.Count == 0 ? 0 : _words.Max(static word => word.Length);
    }

    /// <summary>Whether numerals are written without spaces, a character a word.</summary>
    public bool IsHan { get; }

    /// <summary>Whether some words are printed for others.</summary>
    public bool HasSame => _same.Count > 0;

    /// <summary>The words for one: articles, too, in many languages.</summary>
    public HashSet<string> Ones { get; }

    /// <summary>The words of scales, as exponents.</summary>
    public Dictionary<string, int> Scales { get; } = new(StringComparer.Ordinal);

    /// <summary>A spelling without what may or may not be between its words, and with one letter for those that are printed for one another.</summary>
    public static string Letters(string text) =>
        string.Concat(text.Where(static value => value is not (' ' or '-' or '\'' or '\u200C' or '\u200D' or '\u00AD')).Select(Printed));

    /// <summary>Whether this character is one of those that numerals without spaces are made of.</summary>
    public bool IsNumeral(char value) => _characters.Contains(value);

    /// <summary>Whether a word, in small letters, is a numeral or a part of one.</summary>
    public bool IsNumeral(string word) => _words.Contains(word) || IsJoined(word);

    /// <summary>Whether a word joins the words of one numeral: “y”, “et”.</summary>
    public bool IsConnector(string word) => _connectors.Contains(word);

    /// <summary>The letters of a word, or of the word that is printed for it elsewhere: “یکصد” is “صد”.</summary>
    public string Canonical(string word) => Letters(word) is var letters && _same.TryGetValue(letters, out var other) ? other : letters;

    public static bool IsHanCharacter(char value) => value is '\u3007' or (>= '\u4E00' and <= '\u9FFF');

    // Most texts print “е” for “ё”.
    private static char Printed(char value) => value == '\u0451' ? '\u0435' : value;

    // “zweihundertfünfzig”.
    private bool IsJoined(string word)
    {
        if (word.Length < 2 * ShortestPart)
        {
            return false;
        }

        var reached = new bool[word.Length + 1];
        reached[0] = true;
        for (var start = 0; start < word.Length; start++)
        {
            for (var length = ShortestPart; reached[start] && length <= _longest && start + length <= word.Length; length++)
            {
                reached[start + length] |= _words.Contains(word.Substring(start, length));
            }
        }

        return reached[word.Length];
    }
}
