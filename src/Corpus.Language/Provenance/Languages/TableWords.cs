using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The words of a table that is text, as quotes are cut: what is typed in a table is folded like a quote, so that an apostrophe or a run of Han characters is
/// in both what it is in either.
/// </summary>
internal sealed class TableWords(LanguageFile file)
{
    /// <summary>The words that are cut from those behind them.</summary>
    public Elisions Elisions { get; } = new([.. file.Phrases("words", "elisions")], file.Value("words", "bare accents") == "yes");

    public LanguageFile File => file;

    /// <summary>The words of all phrases of some keys of a section, by themselves.</summary>
    public HashSet<string> Set(string section, params string[] keys) =>
        new(keys.SelectMany(key => file.Phrases(section, key)).Select(Joined).Where(static phrase => phrase.Length > 0), StringComparer.OrdinalIgnoreCase);

    /// <summary>The phrases of a key, each as its words.</summary>
    public string[][] Phrases(string section, string key) => [.. file.Phrases(section, key).Select(Pieces).Where(static words => words.Length > 0)];

    /// <summary>The first phrase of a key; what no quote has where there is none.</summary>
    public string First(string section, string key) => file.Phrases(section, key).Select(Joined).FirstOrDefault() ?? Never;

    /// <summary>The phrases of a key as they are: endings of words.</summary>
    public string[] Endings(string section, string key) => [.. file.Phrases(section, key).Select(static phrase => FoldedText.Of(phrase).Folded)];

    /// <summary>What is no word and no ending of one.</summary>
    public const string Never = "\0";

    /// <summary>The words of a phrase, cut at their hyphens and elisions as the pieces of quotes are.</summary>
    public string[] Pieces(string phrase) =>
        [.. Words(phrase).SelectMany(Cut).SelectMany(static word => word.Split(['-'], StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The pieces of a phrase with a space between.</summary>
    public string Joined(string phrase) => string.Join(" ", Pieces(phrase));

    /// <summary>The words of a phrase.</summary>
    public static IEnumerable<string> Words(string phrase)
    {
        var text = FoldedText.Of(phrase);
        for (var word = 0; word < text.Count; word++)
        {
            yield return text.Word(word);
        }
    }

    private IEnumerable<string> Cut(string word)
    {
        var start = 0;
        for (int apostrophe; (apostrophe = Elisions.ApostropheIn(word, start)) >= 0; start = apostrophe + 1)
        {
            yield return word.Substring(start, apostrophe - start);
        }

        yield return word.Substring(start);
    }
}
