using System.Globalization;
using System.Text;

namespace Corpus.Documents.Tables.NumberFormats;

/// <summary>One of the sections of a number format that semicolons part (ECMA-376, part 1, § 18.8.31).</summary>
/// <param name="Condition">Which numbers it is for; null where its place says so.</param>
/// <param name="Language">The language of its names of months and days.</param>
internal sealed record FormatSection(IReadOnlyList<FormatToken> Tokens, FormatCondition? Condition, DateLanguage Language)
{
    private const int LongDate = 0xF800;
    private const int LongTime = 0xF400;

    public bool IsDate { get; } = Tokens.Any(static token => token.Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed);

    public bool HasCellText { get; } = Tokens.Any(static token => token.Kind == FormatTokenKind.CellText);

    public bool Has(FormatTokenKind kind) => Tokens.Any(token => token.Kind == kind);

    /// <summary>Reads a section. There is none that is not read: what means nothing stands for itself.</summary>
    public static FormatSection Parse(string text)
    {
        var tokens = new List<FormatToken>();
        FormatCondition? condition = null;
        var language = DateLanguage.English;
        var index = 0;
        while (index < text.Length)
        {
            var character = text[index];
            if (character == '"')
            {
                var end = text.IndexOf('"', index + 1);
                end = end < 0 ? text.Length : end;
                tokens.Add(new(FormatTokenKind.Literal, text[(index + 1)..end]));
                index = end + 1;
            }
            else if (character is '\\' or '_' or '*')
            {
                var length = index + 1 >= text.Length ? 0 : char.IsHighSurrogate(text[index + 1]) && index + 2 < text.Length ? 2 : 1;
                var next = text.Substring(index + 1, length);

                // A gap as wide as a character is a gap; what fills the cell's width is nothing in a line of text.
                tokens.Add(new(FormatTokenKind.Literal, character == '\\' ? next : character == '_' ? " " : ""));
                index += 1 + length;
            }
            else if (character == '[' && text.IndexOf(']', index) is var close and > 0)
            {
                var inside = text[(index + 1)..close];
                index = close + 1;
                if (inside.StartsWith('$'))
                {
                    var dash = inside.IndexOf('-', StringComparison.Ordinal);
                    tokens.Add(new(FormatTokenKind.Literal, dash < 0 ? inside[1..] : inside[1..dash]));
                    var locale = dash < 0 ? "" : inside[(dash + 1)..];
                    switch (int.TryParse(locale, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id) ? id & 0xFFFF : 0)
                    {
                        case LongDate:
                            return Parse("dddd, mmmm d, yyyy");
                        case LongTime:
                            return Parse("h:mm:ss AM/PM");
                        default:
                            language = locale.Length == 0 ? language : DateLanguage.Of(locale);
                            break;
                    }
                }
                else if (FormatCondition.Parse(inside) is { } read)
                {
                    condition = read;
                }
                else if (inside.Length is > 0 and < 20 && inside.ToLowerInvariant() is var unit && unit[0] is 'h' or 'm' or 's'
                    && unit.All(letter => letter == unit[0]))
                {
                    tokens.Add(new(FormatTokenKind.Elapsed, unit));
                }
            }
            else if (StartsWith(text, index, "General"))
            {
                tokens.Add(new(FormatTokenKind.General, ""));
                index += "General".Length;
            }
            else if (StartsWith(text, index, "AM/PM"))
            {
                tokens.Add(new(FormatTokenKind.Date, "am/pm"));
                index += "AM/PM".Length;
            }
            else if (StartsWith(text, index, "A/P"))
            {
                tokens.Add(new(FormatTokenKind.Date, character == 'a' ? "a/p" : "A/P"));
                index += "A/P".Length;
            }
            else if (character is 'E' or 'e' && index + 1 < text.Length && text[index + 1] is '+' or '-')
            {
                tokens.Add(new(FormatTokenKind.Exponent, text[index + 1].ToString()));
                index += 2;
            }
            else if ("ymdhsebg".Contains(char.ToLowerInvariant(character), StringComparison.Ordinal) && char.IsAscii(character))
            {
                var start = index;
                while (index < text.Length && char.ToLowerInvariant(text[index]) == char.ToLowerInvariant(character))
                {
                    index++;
                }

                tokens.Add(new(FormatTokenKind.Date, text[start..index].ToLowerInvariant()));
            }
            else
            {
                tokens.Add(new(Kind(character), character.ToString()));
                index++;
            }
        }

        return new(tokens, condition, language);
    }

    /// <summary>What it makes of a text.</summary>
    public string ShowText(string text)
    {
        var shown = new StringBuilder();
        foreach (var token in Tokens)
        {
            shown.Append(token.Kind == FormatTokenKind.CellText ? text : token.Text);
        }

        return shown.ToString();
    }

    private static FormatTokenKind Kind(char character) => character switch
    {
        '0' or '#' or '?' => FormatTokenKind.Digit,
        '.' => FormatTokenKind.Point,
        ',' => FormatTokenKind.Comma,
        '%' => FormatTokenKind.Percent,
        '/' => FormatTokenKind.Slash,
        '@' => FormatTokenKind.CellText,
        _ => FormatTokenKind.Literal,
    };

    private static bool StartsWith(string text, int index, string word) =>
        string.Compare(text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
