using System.Text;

namespace Corpus.Site.Words;

/// <summary>Names of the language as people would say them.</summary>
internal static class NameWords
{
    /// <summary><c>termYears</c>: “Term years”; a run of capitals stays: <c>ISBN</c>.</summary>
    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            var isCapital = char.IsAsciiLetterUpper(character);
            var endsRun = isCapital && index + 1 < name.Length && char.IsAsciiLetterLower(name[index + 1]);
            if (isCapital && index > 0 && (!char.IsAsciiLetterUpper(name[index - 1]) || endsRun))
            {
                words.Append(' ');
            }

            // A capital stays where it is of a run, such as that of an abbreviation.
            var isOfRun = isCapital && !endsRun && ((index > 0 && char.IsAsciiLetterUpper(name[index - 1]))
                || (index + 1 < name.Length && char.IsAsciiLetterUpper(name[index + 1])));
            words.Append(index == 0 ? char.ToUpperInvariant(character) : isCapital && !isOfRun ? char.ToLowerInvariant(character) : character);
        }

        return words.ToString();
    }

    /// <summary>The same within a sentence: “term years”.</summary>
    public static string Within(string name)
    {
        var words = Of(name);
        return words.Length > 1 && char.IsAsciiLetterUpper(words[1]) ? words : Casing.Uncapitalise(words);
    }
}
