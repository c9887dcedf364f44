using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The words of a table that is text, as quotes are cut: what is typed in a table is folded like a quote, so that an apostrophe or a run of Han characters is
/// in both what it is in either.
/// </summary>
internal sealed class TableWords(LanguageFile file)
{
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

    /// <summary>The words of a phrase, cut at their hyphens as the pieces of quotes are.</summary>
    public static string[] Pieces(string phrase) => [.. Words(phrase).SelectMany(static word => word.Split(['-'], StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The pieces of a phrase with a space between.</summary>
    public static string Joined(string phrase) => string.Join(" ", Pieces(phrase));

    /// <summary>The words of a phrase.</summary>
    public static IEnumerable<string> Words(string phrase)
    {
        var text = FoldedText.Of(phrase);
        for (var word = 0; word < text.Count; word++)
        {
            yield return text.Word(word);
        }
    }
}
