using System.Globalization;
using System.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>
/// Normalization form NFC (Unicode Standard Annex 15), with tables of our own: where a process runs in invariant globalization mode, as in many containers,
/// <see cref="string.Normalize(NormalizationForm)"/> silently returns what it was given, and the same files would be proved on one machine and not on another.
/// </summary>
internal static class CanonicalComposition
{
    /// <summary>Every character below this one is as NFC has it, and joins nothing.</summary>
    private const char FirstOfInterest = '\u0300';

    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TrailCount;

    private static readonly Dictionary<int, int[]> Decompositions = [];
    private static readonly Dictionary<(int, int), int> Compositions = [];
    private static readonly Dictionary<int, int> Classes = [];

    static CanonicalComposition()
    {
        var separators = new[] { ' ', '\r', '\n' };
        foreach (var entry in CanonicalTables.Decompositions.Split(separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = entry.TrimStart('!').Split(':');
            var parts = Array.ConvertAll(sides[1].Split(','), Hexadecimal);
            Decompositions.Add(Hexadecimal(sides[0]), parts);
            if (entry[0] != '!')
            {
                Compositions.Add((parts[0], parts[1]), Hexadecimal(sides[0]));
            }
        }

        foreach (var entry in CanonicalTables.CombiningClasses.Split(separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = entry.Split(':');
            var range = Array.ConvertAll(sides[0].Split('-'), Hexadecimal);
            for (var character = range[0]; character <= range[range.Length - 1]; character++)
            {
                Classes.Add(character, Hexadecimal(sides[1]));
            }
        }
    }

    /// <summary>The text in NFC; the same string where it is that already without any character of interest. It must not hold half a surrogate pair.</summary>
    public static string Of(string text)
    {
        foreach (var character in text)
        {
            if (character >= FirstOfInterest)
            {
                return Compose(Order(Decompose(text)));
            }
        }

        return text;
    }

    private static List<int> Decompose(string text)
    {
        var characters = new List<int>(text.Length);
        for (var index = 0; index < text.Length; index += Characters.LengthAt(text, index))
        {
            Decompose(char.ConvertToUtf32(text, index), characters);
        }

        return characters;
    }

    private static void Decompose(int character, List<int> characters)
    {
        var syllable = character - SyllableBase;
        if (syllable is >= 0 and < SyllableCount)
        {
            characters.Add(LeadBase + (syllable / (VowelCount * TrailCount)));
            characters.Add(VowelBase + (syllable % (VowelCount * TrailCount) / TrailCount));
            if (syllable % TrailCount != 0)
            {
                characters.Add(TrailBase + (syllable % TrailCount));
            }
        }
        else if (Decompositions.TryGetValue(character, out var parts))
        {
            foreach (var part in parts)
            {
                Decompose(part, characters);
            }
        }
        else
        {
            characters.Add(character);
        }
    }

    // Runs of marks are put in the order of their classes; those of one class keep theirs.
    private static List<int> Order(List<int> characters)
    {
        for (var start = 0; start < characters.Count;)
        {
            var end = start;
            var isOrdered = true;
            while (end < characters.Count && Class(characters[end]) is > 0 and var here)
            {
                isOrdered &= end == start || Class(characters[end - 1]) <= here;
                end++;
            }

            if (!isOrdered)
            {
                var ordered = characters.GetRange(start, end - start).OrderBy(Class).ToList();
                for (var index = 0; index < ordered.Count; index++)
                {
                    characters[start + index] = ordered[index];
                }
            }

            start = end + 1;
        }

        return characters;
    }

    private static string Compose(List<int> characters)
    {
        var composed = new List<int>(characters.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var character in characters)
        {
            var here = Class(character);
            if (starter >= 0 && (composed.Count - 1 == starter || lastClass < here) && Composite(composed[starter], character) is { } composite)
            {
                composed[starter] = composite;
                continue;
            }

            if (here == 0)
            {
                starter = composed.Count;
            }

            lastClass = here;
            composed.Add(character);
        }

        var text = new StringBuilder(composed.Count);
        foreach (var character in composed)
        {
            if (character < 0x10000)
            {
                text.Append((char)character);
            }
            else
            {
                text.Append(char.ConvertFromUtf32(character));
            }
        }

        return text.ToString();
    }

    private static int? Composite(int first, int second)
    {
        var (lead, vowel) = (first - LeadBase, second - VowelBase);
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            return SyllableBase + (((lead * VowelCount) + vowel) * TrailCount);
        }

        var (syllable, trail) = (first - SyllableBase, second - TrailBase);
        if (syllable is >= 0 and < SyllableCount && syllable % TrailCount == 0 && trail is > 0 and < TrailCount)
        {
            return first + trail;
        }

        return Compositions.TryGetValue((first, second), out var composite) ? composite : null;
    }

    private static int Class(int character) => character >= FirstOfInterest && Classes.TryGetValue(character, out var value) ? value : 0;

    private static int Hexadecimal(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
