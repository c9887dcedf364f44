using System.Numerics;

namespace Corpus.Language.Provenance.Printed;

/// <content>Numbers in English words.</content>
internal sealed partial class NumberReader
{
    // “two hundred and five thousand”: groups below a thousand, each with a smaller scale than the last.
    private int ReadWords(int first)
    {
        var end = first;
        var total = BigInteger.Zero;
        var lastScale = int.MaxValue;
        BigInteger? group = null;
        var groups = 0;
        var isArticle = false;
        while (true)
        {
            var start = end;
            var value = ReadGroup(ref end, groups == 0, out isArticle);
            if (value is null)
            {
                break;
            }

            groups++;
            if (Text(end) is { } word && _words!.Scale(word) is { } scale && scale < lastScale)
            {
                total += value.Value * BigInteger.Pow(10, scale);
                group = isArticle ? null : value;
                lastScale = scale;
                end++;
                if (!ContinuesAfterScale(first, ref end))
                {
                    break;
                }

                continue;
            }

            if (isArticle && value == 1)
            {
                end = start;
                break;
            }

            total += value.Value;
            group = null;
            break;
        }

        if (groups == 0 || end == first)
        {
            return first;
        }

        return Finish(first, end, ExactNumber.Of(total), groups == 1 && group is { } single ? ExactNumber.Of(single) : null, lastScale);
    }

    private int Finish(int first, int end, ExactNumber total, ExactNumber? single, int leftOut)
    {
        var whole = AddHalf(total, ref end);
        if (!whole.Equals(total))
        {
            (total, single) = (whole, null);
            if (Text(end) is { } scaleWord && _words!.Scale(scaleWord) is { } scale)
            {
                (total, single, leftOut) = (whole.Times(ExactNumber.Of(1, scale)), whole, scale);
                end++;
            }
        }

        if (Text(end) is { } dozen && _words!.IsDozen(dozen))
        {
            (total, single) = (total.Times(ExactNumber.Of(12)), null);
            end++;
        }

        // “twenty twenty-five”, “two thirds”, “twenty-first”, “no one”, “five × 10^6”: not the number that was read so far, and not known to be another.
        var isCertain = !IsMultiplied(first) && !IsMultiplied(end) && !ToleranceReader.IsTolerance(_pieces, first, _tables)
            && !(_pieces[first].Is("one") && first > 0 && _pieces[first - 1].Is("no"));
        if (Text(end) is { } next
            && (_words!.IsPart(next) || (_words!.IsOrdinalAfterTens(next) && _words!.Ten(_pieces[end - 1].Text) is not null)))
        {
            isCertain = false;
            end++;
        }

        while (Text(end) is { } more && _words!.IsNumber(more))
        {
            isCertain = false;
            end++;
        }

        if (!isCertain)
        {
            return end;
        }

        if (single is { } alone)
        {
            Add(Sign(first, alone), first, end, leftOut);
        }

        Add(Sign(first, total), first, end);
        return end;
    }

    /// <summary>Reads a number below a thousand, or “a” before “hundred” and greater words.</summary>
    private BigInteger? ReadGroup(ref int end, bool canBeArticle, out bool isArticle)
    {
        var index = end;
        isArticle = false;
        var value = Small(ref index, isFirst: canBeArticle);
        if (value is null && canBeArticle && (_pieces[index].Is("a") || _pieces[index].Is("an"))
            && Text(index + 1) is { } next && (_words!.IsHundred(next) || _words!.Scale(next) is not null || _words!.IsDozen(next)))
        {
            isArticle = true;
            value = 1;
            index++;
            if (_words!.IsDozen(next))
            {
                end = index + 1;
                return 12;
            }
        }

        if (value is null)
        {
            return null;
        }

        if (value < 10 && Text(index) is { } hundred && _words!.IsHundred(hundred))
        {
            index++;
            value *= 100;
            var rest = index;
            if (Text(rest) is { } and && and.Equals("and", StringComparison.OrdinalIgnoreCase) && !IsBetween(end))
            {
                rest++;
            }

            if (Small(ref rest, isFirst: false) is { } small && !IsScaledHundred(rest))
            {
                value += small;
                index = rest;
            }
        }

        end = index;
        return value;
    }

    // “one hundred and five hundred” are two numbers.
    private bool IsScaledHundred(int index) => Text(index) is { } word && _words!.IsHundred(word);

    private bool IsBetween(int first) => first > 0 && _pieces[first - 1].Is("between");

    private bool ContinuesAfterScale(int first, ref int end)
    {
        var next = end;
        if (Text(next) is { } and && and.Equals("and", StringComparison.OrdinalIgnoreCase))
        {
            // “one million and five” is one number, “between one million and five” and “one million and five million” are two.
            next++;
            var probe = next;
            if (IsBetween(first) || Small(ref probe, isFirst: false) is null || (Text(probe) is { } word && _words!.IsNumber(word)))
            {
                return false;
            }
        }
        else if (Text(next) is not { } word || (_words!.Unit(word) is null && _words!.Ten(word) is null))
        {
            return false;
        }

        end = next;
        return true;
    }

    /// <summary>Reads a number below a hundred.</summary>
    private int? Small(ref int index, bool isFirst)
    {
        if ((isFirst ? _pieces[index].Text : Text(index)) is not { } word)
        {
            return null;
        }

        if (_words!.Unit(word) is { } unit)
        {
            index++;
            return unit;
        }

        if (_words!.Ten(word) is not { } ten)
        {
            return null;
        }

        index++;
        if (Text(index) is { } next && _words!.Unit(next) is > 0 and < 10 and { } more)
        {
            index++;
            return ten + more;
        }

        return ten;
    }
}
