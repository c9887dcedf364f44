using System.Text;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>The words that an identifier is made of: <c>UnderConstruction</c> is “Under Construction”, <c>LNGPlant2</c> is “LNG Plant 2”.</summary>
internal static class NameWords
{
    public static string Of(string identifier)
    {
        var words = new StringBuilder(identifier.Length + 8);
        for (var index = 0; index < identifier.Length; index++)
        {
            if (index > 0 && StartsWord(identifier, index))
            {
                words.Append(' ');
            }

            words.Append(identifier[index]);
        }

        return words.ToString();
    }

    private static bool StartsWord(string identifier, int index)
    {
        var (before, here) = (identifier[index - 1], identifier[index]);
        if (Characters.IsAsciiDigit(here) != Characters.IsAsciiDigit(before))
        {
            return Characters.IsAsciiDigit(here) || here is >= 'A' and <= 'Z';
        }

        if (here is < 'A' or > 'Z')
        {
            return false;
        }

        return before is not (>= 'A' and <= 'Z') || (index + 1 < identifier.Length && identifier[index + 1] is >= 'a' and <= 'z');
    }
}
