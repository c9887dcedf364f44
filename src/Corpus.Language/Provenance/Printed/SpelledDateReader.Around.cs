using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <content>What stands around dates: words of approximation and doubt, of begin and end, between two of them; and what makes another date of one.</content>
internal sealed partial class SpelledDateReader
{
    /// <summary>How many words may stand between a date and a word that says how it is meant: “seit <i>dem Ende des Jahres</i> 2015”.</summary>
    private const int WordsBetween = 4;

    [MethodImpl(JitHints.Loop)]
    private List<DateMention> Mentions()
    {
        _found.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Day.CompareTo(b.Day));
        var mentions = new List<DateMention>(_found.Count);
        for (var index = 0; index < _found.Count; index++)
        {
            var found = _found[index];
            var next = index + 1 < _found.Count ? _found[index + 1] : null;
            var before = index > 0 ? _found[index - 1] : null;
            var isJoined = next is not null && IsJoined(found, next);

            // “2015年3月至5月”: the year is that of both.
            if (_words.HasSigns && before is { Year: { } year, Month: > 0 } && found is { Year: null, Month: > 0 } && found.Month >= before.Month
                && IsJoined(before, found))
            {
                _found[index] = found = found with { Year = year };
            }

            var alternative = found.IsOfSeveral ? Words(found.First, found.End)
                : next is not null && IsOr(found, next) ? Words(found.First, next.End)
                : isJoined && HasYear(found, next!) ? Words(found.First, next!.End)
                : before is not null && IsJoined(before, found) && HasYear(before, found) ? Words(before.First, found.End)
                : before is not null && (IsOr(before, found) || IsSomewhereUntil(before, found)) ? Words(before.First, found.End)
                : null;
            var (role, periodRole, first, end) = RoleOf(found);
            var (firstPiece, endPiece) = (_tokens[found.First].Piece, _tokens[found.End - 1].Piece + 1);
            mentions.Add(new(found.Year, found.Month, found.Day, firstPiece, endPiece, HedgesOf(found), Words(found.First, found.End))
            {
                Around = new(role, periodRole, Words(first, end), isJoined, alternative),
            });
        }

        return mentions;
    }

    // “von 1667 bis 1773”: neither of the two is the date of what is said.
    private static bool HasYear(Found first, Found second) => first.Year is not null && second.Year is not null && first.First < second.First;

    private DateParts HedgesOf(Found found)
    {
        var hedges = DateParts.None;
        var gap = _tokens[found.First].Gap.TrimEnd(' ');
        if (gap.Length > 0 && gap[gap.Length - 1] is '~' or '\u2248')
        {
            hedges |= DateParts.Approximation;
        }

        var between = 0;
        for (var at = found.First; at > 0 && between < WordsBetween && (IsBeside(at) || (_tokens[at].Gap == ", " && !_tokens[at].IsApart));)
        {
            var (near, perhaps) = (_words.Approximately.Before(_tokens, at), _words.Perhaps.Before(_tokens, at));
            hedges |= near > 0 ? DateParts.Approximation : DateParts.None;
            hedges |= perhaps > 0 ? DateParts.Doubt : DateParts.None;
            var length = Math.Max(near, perhaps);
            if (length == 0)
            {
                length = _words.Between.Before(_tokens, at);
                between++;
            }

            if (length == 0)
            {
                break;
            }

            at -= length;
        }

        hedges |= At(_words.ApproximatelyBehind, found.End) > 0 ? DateParts.Approximation : DateParts.None;
        return hedges | (At(_words.PerhapsBehind, found.End) > 0 ? DateParts.Doubt : DateParts.None);
    }

    private (DateRole Role, DateRole PeriodRole, int First, int End) RoleOf(Found found)
    {
        var behind = found.End + At(_words.ApproximatelyBehind, found.End);
        var (begin, end) = (At(_words.BeginsBehind, behind), At(_words.EndsBehind, behind));
        if (Math.Max(begin, end) is > 0 and var after)
        {
            var isOfPeriod = (begin >= end ? _words.PeriodBegins : _words.PeriodEnds).At(_tokens, behind) > 0;
            var role = begin >= end ? DateRole.Begin : DateRole.End;
            return (role, isOfPeriod ? role : DateRole.Neither, found.First, behind + after);
        }

        (DateRole Role, DateRole PeriodRole, int First, int End)? known = null;
        var at = found.First;
        for (var step = 0; step < WordsBetween && IsBeside(at); step++)
        {
            (begin, end) = (_words.Begins.Before(_tokens, at), _words.Ends.Before(_tokens, at));

            // “Antes de” says more than “de”, and “پیش از سال” more than “از سال”.
            if (Math.Max(begin, end) is > 0 and var before && (known is null || (at > known.Value.First && at - before < known.Value.First)))
            {
                var role = begin >= end ? DateRole.Begin : DateRole.End;
                var isOfPeriod = (begin >= end ? _words.PeriodBegins : _words.PeriodEnds).Before(_tokens, at) > 0;
                known = (role, isOfPeriod ? role : DateRole.Neither, at - before, found.End);
            }

            var between = Math.Max(_words.Between.Before(_tokens, at), _words.Approximately.Before(_tokens, at));
            if (between == 0)
            {
                break;
            }

            at -= between;
        }

        if (known is { } around)
        {
            return around;
        }

        return (DateRole.Neither, DateRole.Neither, found.First, found.End);
    }

    /// <summary>Whether two dates are the ends of a period: only “to” or a dash is between, or “and” with “between” before the first.</summary>
    private bool IsJoined(Found start, Found finish)
    {
        var at = start.End;
        if (finish.First < at)
        {
            return start.IsOfSeveral && finish.IsOfSeveral && start.First == finish.First;
        }

        if (_tokens[at].IsApart)
        {
            return false;
        }

        if (at == finish.First)
        {
            return IsDash(_tokens[at].Gap.Trim().TrimStart('.').Trim());
        }

        at += At(_words.BeginsBehind, at);
        var (to, and) = (At(_words.To, at), At(_words.And, at));
        if (to == 0 && (and == 0 || !IsBehindBetween(start.First)))
        {
            return at == finish.First;
        }

        at += Math.Max(to, and);
        for (var step = 0; step < WordsBetween && at < finish.First && At(_words.Between, at) is > 0 and var between; step++)
        {
            at += between;
        }

        return at == finish.First && IsBeside(at);
    }

    // “Entre 2005 et 2007”: what says so of the first end stands before it, and is not next to the second.
    private bool IsSomewhereUntil(Found start, Found finish) =>
        At(_words.And, start.End) > 0 && IsBehindBetween(start.First) && IsJoined(start, finish);

    private bool IsOr(Found first, Found second) => second.First > first.End && At(_words.Or, first.End) is > 0 and var length
        && first.End + length is var at && at + At(_words.Between, at) >= second.First && IsBeside(second.First);

    // “drei Tage nach dem 1. Mai”, “la veille du 1er mai”, “3月1日の3日後”, “verschoben vom 1. Mai”: the date that is meant is another one.
    private bool IsOffset(int first, int end)
    {
        var at = first;
        for (var step = 0; step < WordsBetween && IsBeside(at); step++)
        {
            if (_words.Moves.Before(_tokens, at - Before(_words.MovedFrom, at)) > 0 && Before(_words.MovedFrom, at) > 0)
            {
                return true;
            }

            if (Before(_words.OffsetDays, at) > 0)
            {
                return true;
            }

            if (Before(_words.Offsets, at) is > 0 and var offset && IsTime(at - offset))
            {
                return true;
            }

            var between = Before(_words.Between, at);
            if (between == 0)
            {
                break;
            }

            at -= between;
        }

        var behind = end + At(_words.Links, end);
        return _words.HasSigns && !_words.OffsetsBehind.IsEmpty && IsBeside(behind) && Numeral(behind) is { } number
            && At(_words.OffsetsBehind, number.End) > 0;
    }

    private bool IsTime(int end) =>
        IsBeside(end) && UnitAt(end - 1)?.Sizes.Any(static size => size.Amount?.Dimensions == "s") == true;
}
