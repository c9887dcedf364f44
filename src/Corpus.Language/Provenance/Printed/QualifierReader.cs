using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>How a text has a date: as the one since which something is so, until which it is so, or neither.</summary>
internal enum DateRole
{
    Neither,
    Begin,
    End,
}

/// <summary>A date of a text that agrees with the one that was looked for.</summary>
/// <param name="Parts">The parts that are printed and agree.</param>
/// <param name="Role">How the text has it.</param>
/// <param name="Words">The words, with those that say how.</param>
internal sealed record QualifiedDate(DateParts Parts, DateRole Role, string Words);

/// <summary>Finds the dates of qualifiers, and whether something begins or ends at them.</summary>
internal static class QualifierReader
{
    /// <summary>How many words may stand between “since” and the date: “since the end of 2015”.</summary>
    private const int WordsBetween = 4;

    /// <summary>The dates of a text of which no part contradicts a date.</summary>
    [MethodImpl(JitHints.Loop)]
    public static List<QualifiedDate> Read(string text, EdtfDate date, QuoteLanguage language)
    {
        var found = new List<QualifiedDate>();
        var periods = PeriodReader.Read(text, language);
        var pieces = QuotePieces.Of(text, language);
        var pairs = new Dictionary<int, DatePair>();
        foreach (var pair in periods.Pairs)
        {
            pairs[pair.Finish.First] = pair;
            pairs[pair.Start.First] = pair;
        }

        foreach (var mention in periods.Mentions.Concat(periods.Pairs.Select(static pair => pair.Finish)))
        {
            var evidence = DateEvidence.Of(date, [mention]);
            var parts = evidence.Printed & ~(DateParts.Approximation | DateParts.Doubt);
            if ((evidence.Contradicting & (DateParts.Year | DateParts.Month | DateParts.Day)) == DateParts.None && parts != DateParts.None)
            {
                pairs.TryGetValue(mention.First, out var pair);
                found.Add(pair is null ? Alone(mention, parts, pieces, language)
                    : new(parts, mention.First == pair.Start.First && mention.Day == pair.Start.Day ? DateRole.Begin : DateRole.End, pair.Words));
            }
        }

        return found;
    }

    private static QualifiedDate Alone(DateMention mention, DateParts parts, List<QuotePiece> pieces, QuoteLanguage language)
    {
        if (mention.Around is { } around)
        {
            return new(parts, around.Role, around.Words);
        }

        if (LanguageTables.Of(language)?.Qualifiers is not { } words)
        {
            return new(parts, DateRole.Neither, mention.Words);
        }

        if (mention.End < pieces.Count && pieces[mention.End].Follows && words.Onwards.Contains(pieces[mention.End].Text))
        {
            return new(parts, DateRole.Begin, QuotePieces.Words(pieces, mention.First, mention.End + 1));
        }

        for (var index = mention.First - 1; index >= 0 && index >= mention.First - 1 - WordsBetween && pieces[index + 1].Follows; index--)
        {
            var word = pieces[index].Text;
            var role = words.Begins.Contains(word) ? DateRole.Begin : words.Ends.Contains(word) ? DateRole.End : DateRole.Neither;
            if (role != DateRole.Neither && (index == mention.First - 1 || !words.Between.Contains(word) || index == 0 || !words.Begins.Contains(word)))
            {
                return new(parts, role, QuotePieces.Words(pieces, index, mention.End));
            }

            if (!words.Between.Contains(word))
            {
                break;
            }
        }

        return new(parts, DateRole.Neither, mention.Words);
    }
}
