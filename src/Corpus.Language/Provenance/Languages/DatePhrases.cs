using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Languages;

/// <summary>Phrases in and around dates, which are cut as the dates are; of several that fit the longest counts.</summary>
internal sealed class DatePhrases
{
    private static readonly string[][] None = [];
    private readonly Dictionary<string, string[][]> _byFirst;
    private readonly Dictionary<string, string[][]> _byLast;

    public DatePhrases(IEnumerable<string> phrases)
    {
        var all = phrases.Select(Cut).Where(static words => words.Length > 0).ToList();
        _byFirst = By(all, static words => words[0]);
        _byLast = By(all, static words => words[words.Length - 1]);
        Phrases = [.. all.Select(Joined)];
    }

    /// <summary>The phrases, with a space between the words of each.</summary>
    public HashSet<string> Phrases { get; }

    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>A phrase as quotes would have it cut.</summary>
    public static string Joined(string phrase) => Joined(Cut(phrase));

    /// <summary>How many pieces the longest phrase has that begins at one of them; 0 where none does.</summary>
    [MethodImpl(JitHints.Loop)]
    public int At(List<DateToken> tokens, int index) =>
        index >= 0 && index < tokens.Count && _byFirst.TryGetValue(tokens[index].Text, out var phrases)
            ? Array.Find(phrases, words => Are(tokens, index, words))?.Length ?? 0
            : 0;

    /// <summary>How many pieces the longest phrase has that ends before one of them; 0 where none does.</summary>
    [MethodImpl(JitHints.Loop)]
    public int Before(List<DateToken> tokens, int end) =>
        end > 0 && end <= tokens.Count && _byLast.TryGetValue(tokens[end - 1].Text, out var phrases)
            ? Array.Find(phrases, words => end >= words.Length && Are(tokens, end - words.Length, words))?.Length ?? 0
            : 0;

    /// <summary>Whether a piece belongs to the one before it: nothing is between but a space, a point, a hyphen, an apostrophe or what nobody sees.</summary>
    [MethodImpl(JitHints.Step)]
    public static bool IsBeside(DateToken token)
    {
        if (token.IsApart)
        {
            return false;
        }

        var (hasSpace, hasHyphen) = (false, false);
        foreach (var character in token.Gap)
        {
            hasSpace |= character == ' ';
            hasHyphen |= character == '-';
            if (character is not (' ' or '.' or '-' or '\'')
                && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format)
            {
                return false;
            }
        }

        return !hasSpace || !hasHyphen;
    }

    private static bool Are(List<DateToken> tokens, int start, string[] words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (start + index >= tokens.Count || tokens[start + index].Text != words[index] || (index > 0 && !IsBeside(tokens[start + index])))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Cut(string phrase)
    {
        var tokens = new List<DateToken>();
        DateToken.Cut(FoldedText.Of(phrase).Folded, "", 0, isApart: false, tokens);
        return [.. tokens.Select(static token => token.Text)];
    }

    private static string Joined(string[] words) => string.Join(" ", words);

    private static Dictionary<string, string[][]> By(List<string[]> phrases, Func<string[], string> key) =>
        phrases.GroupBy(key, StringComparer.Ordinal).ToDictionary(
            static group => group.Key, static group => group.OrderByDescending(static words => words.Length).ToArray(), StringComparer.Ordinal);
}
