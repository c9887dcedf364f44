namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The forms of a phrase for those who type no accents: old plain texts have <c>nao</c> and <c>piu'</c>, of which a quote keeps <c>piu</c>. Short words keep
/// their accents outside of longer phrases, since without them they are others (<c>è</c> and <c>e</c>).
/// </summary>
internal static class BareAccents
{
    private const int ShortestWord = 3;
    private const int WordsOfPhrase = 3;
    private const string Accented = "áàâãéèêíìóòôõúùüç";
    private const string Bare = "aaaaeeeiioooouuuc";

    /// <summary>The phrase, and the one without accents where it is another.</summary>
    public static IEnumerable<string> Of(string phrase)
    {
        yield return phrase;
        var words = phrase.Split(' ');
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = words[index].Length < ShortestWord && words.Length < WordsOfPhrase ? words[index]
                : string.Concat(words[index].Select(WithoutAccent));
        }

        if (string.Join(" ", words) is var bare && bare != phrase)
        {
            yield return bare;
        }
    }

    private static char WithoutAccent(char letter) => Accented.IndexOf(letter) is >= 0 and var index ? Bare[index] : letter;
}
