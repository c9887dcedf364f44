using System.Text;

namespace Corpus.Documents.Text;

/// <summary>Unicode's superscript characters.</summary>
internal static class Superscripts
{
    private const string Plain = "0123456789+-()n";
    private const string Raised = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207D\u207E\u207F";

    /// <summary>Whether this is a superscript digit or sign.</summary>
    public static bool IsSuperscript(char character) => character is '\u00B2' or '\u00B3' or '\u00B9' or '\u2070' or (>= '\u2074' and <= '\u207B');

    /// <summary>A number, sign or <c>n</c> in superscript characters; null where one of its characters has none.</summary>
    public static string? Of(string text)
    {
        var raised = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var index = Plain.IndexOf(character is '\u2212' or '\u2010' or '\u2011' or '\u2013' ? '-' : character, StringComparison.Ordinal);
            if (index < 0)
            {
                return null;
            }

            raised.Append(Raised[index]);
        }

        return raised.ToString();
    }

    /// <summary>The same in characters of the line.</summary>
    public static string ToPlain(string text)
    {
        var plain = text.ToCharArray();
        for (var index = 0; index < plain.Length; index++)
        {
            var known = Raised.IndexOf(plain[index], StringComparison.Ordinal);
            plain[index] = known < 0 ? plain[index] : Plain[known];
        }

        return new(plain);
    }
}
