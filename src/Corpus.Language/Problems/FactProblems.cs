using System.Globalization;
using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>3xxx: what can be wrong with a fact and its value.</summary>
internal static class FactProblems
{
    public static readonly ProblemDescriptor UnknownPropertyId = new("CORP3001", "Unknown property");
    public static readonly ProblemDescriptor NoValueId = new("CORP3002", "A fact has no value");
    public static readonly ProblemDescriptor SeveralFormsId = new("CORP3003", "A fact has several forms at once");
    public static readonly ProblemDescriptor WrongDatatypeId = new("CORP3004", "The value is not of its datatype");
    public static readonly ProblemDescriptor OutOfRangeId = new("CORP3005", "The number is too large for its datatype");
    public static readonly ProblemDescriptor BelowMinimumId = new("CORP3006", "The value is below the minimum");
    public static readonly ProblemDescriptor AboveMaximumId = new("CORP3007", "The value is above the maximum");
    public static readonly ProblemDescriptor PatternMismatchId = new("CORP3008", "The value does not match the pattern");
    public static readonly ProblemDescriptor TooLongId = new("CORP3009", "The value is longer than the property allows");
    public static readonly ProblemDescriptor UnknownEnumerationValueId = new("CORP3010", "Unknown value of an enumeration");
    public static readonly ProblemDescriptor UnknownEntityId = new("CORP3011", "Unknown entity");
    public static readonly ProblemDescriptor WrongEntityTypeId = new("CORP3012", "The entity is of another type");
    public static readonly ProblemDescriptor ListExpectedId = new("CORP3013", "A list is expected");
    public static readonly ProblemDescriptor ListNotAllowedId = new("CORP3014", "One value is expected");
    public static readonly ProblemDescriptor DuplicateValueId = new("CORP3015", "A list has the same value twice");
    public static readonly ProblemDescriptor QualifierOrderId = new("CORP3016", "`from` is after `until`");
    public static readonly ProblemDescriptor ComparatorUnfitId = new("CORP3017", "The value cannot have a comparator");
    public static readonly ProblemDescriptor MisplacedKeyId = new("CORP3018", "The key belongs elsewhere in the fact");
    public static readonly ProblemDescriptor TooManyFactsId = new("CORP3019", "The corpus has too many facts");
    public static readonly ProblemDescriptor MirrorConflictId = new("CORP3020", "The two sides of an inverse property do not agree");
    public static readonly ProblemDescriptor OtherSchemeId = new("CORP3029", "An address has a scheme that is not expected");
    public static readonly ProblemDescriptor NotComparableId = new("CORP3028", "The date cannot be held against the bounds");

    public static Problem UnknownProperty(Place at, string found, string type, IReadOnlyList<string>? known) =>
        UnknownPropertyId.At(at, $"`{MessageText.Short(found)}` is not a property of the entity type `{type}`; {MessageText.Suggest(found, known)}.");

    public static Problem NoValue(Place at, string owner) =>
        NoValueId.At(
            at, $"{Casing.Capitalise(owner)} has no value; add `value:` with `citations:`, or `values:`, or `claims:` if sources disagree, " +
            "or `derived:` with a formula.");

    public static Problem SeveralForms(Place at, string owner, string first, string second) =>
        SeveralFormsId.At(
            at, $"{Casing.Capitalise(owner)} has both `{first}` and `{second}`; keep one: `value` for one statement, `values` for one per value, `claims` if " +
            "sources disagree, `derived` for a formula.");

    public static Problem WrongDatatype(Place at, string found, string property, string expected) =>
        WrongDatatypeId.At(at, $"`{MessageText.Short(found)}` is not {expected}, which `{property}` requires; {Remedy(expected)}.");

    /// <summary>A range where one value is asked for.</summary>
    public static Problem RangeNotAllowed(Place at, string found, string property, string expected) =>
        WrongDatatypeId.At(
            at, $"`{MessageText.Short(found)}` is a range, but `{property}` requires {expected}; write `range: true` at the property, or write one value.");

    /// <summary>A range that is not written as one.</summary>
    public static Problem RangeWrittenOtherwise(Place at, string found, string property, string meant) =>
        WrongDatatypeId.At(at, $"`{MessageText.Short(found)}` is not a range as `{property}` requires it; write two dots between its ends: `{meant}`.");

    /// <summary>A range that is written as a mapping of its ends.</summary>
    public static Problem RangeAsMapping(Place at, string property, string meant, bool isRange) =>
        WrongDatatypeId.At(
            at, $"`value` of `{property}` is a mapping, but a range is one value; write two dots between its ends: `value: {MessageText.Short(meant)}`" +
            (isRange ? "." : ", and `range: true` at the property."));

    /// <summary>A computation where a value is asked for.</summary>
    public static Problem FormulaAsValue(Place at, string found, string property, string expected) =>
        WrongDatatypeId.At(
            at, $"`{MessageText.Short(found)}` is a computation, but `value` of `{property}` requires {expected}; write " +
            $"`derived: {MessageText.Short(found)}` instead of `value` and `citations`, or write the number.");

    public static Problem OutOfRange(Place at, string found, string property, string expected, string remedy) =>
        OutOfRangeId.At(at, $"`{MessageText.Short(found)}` does not fit into {expected}, which `{property}` requires; {remedy}.");

    public static Problem BelowMinimum(Place at, string found, string property, string minimum) =>
        BelowMinimumId.At(
            at, $"`{MessageText.Short(found)}` is below {minimum}, the minimum of `{property}`; fix the value, or the minimum in the entity type.");

    public static Problem AboveMaximum(Place at, string found, string property, string maximum) =>
        AboveMaximumId.At(
            at, $"`{MessageText.Short(found)}` is above {maximum}, the maximum of `{property}`; fix the value, or the maximum in the entity type.");

    public static Problem PatternMismatch(Place at, string found, string property, string pattern) =>
        PatternMismatchId.At(
            at, $"`{MessageText.Short(found)}` does not match `{MessageText.Short(pattern)}`, the pattern of `{property}`; fix the value, or the pattern in " +
            "the entity type.");

    public static Problem OtherScheme(Place at, string found, string property, string scheme, IReadOnlyList<string> known) =>
        OtherSchemeId.At(
            at, $"`{MessageText.Short(found)}` begins with `{MessageText.Short(scheme)}:`, but an address begins with {MessageText.Or(known)}; fix the " +
            $"value, or give `{property}` a `pattern` that says which addresses it has.");

    public static Problem TooLong(Place at, int length, string property, int maximum) =>
        TooLongId.At(
            at, $"This text has {length.ToString(CultureInfo.InvariantCulture)} characters, but `{property}` allows at most " +
            $"{maximum.ToString(CultureInfo.InvariantCulture)}; shorten it, or raise `maxLength` in the entity type.");

    public static Problem UnknownEnumerationValue(Place at, string found, string enumeration, IReadOnlyList<string> known) =>
        UnknownEnumerationValueId.At(
            at, $"`{MessageText.Short(found)}` is not a value of the enumeration `{enumeration}`; {MessageText.Suggest(found, known)}.");

    public static Problem UnknownEntity(Place at, string found, string type, IReadOnlyList<string>? known) =>
        UnknownEntityId.At(
            at, $"There is no entity `{MessageText.Short(found)}`, but an entity of the type `{type}` is required here; {MessageText.Suggest(found, known)}.");

    public static Problem WrongEntityType(Place at, string found, string foundType, string type, string property) =>
        WrongEntityTypeId.At(
            at, $"`{found}` is of the type `{foundType}`, but `{property}` requires entities of the type `{type}`; name another entity, or change the " +
            "datatype of the property.");

    public static Problem ListExpected(Place at, string property) =>
        ListExpectedId.At(at, $"`{property}` has `cardinality: many`, so its value must be a list; put `[…]` around it.");

    public static Problem ListNotAllowed(Place at, string property) =>
        ListNotAllowedId.At(at, $"`{property}` takes one value, but this is a list; write one value, or declare `cardinality: many` in the entity type, or " +
            "`cardinality: series` if it changes with time.");

    public static Problem DuplicateValue(Place at, string found, string property) =>
        DuplicateValueId.At(at, $"The list `{property}` contains `{MessageText.Short(found)}` twice for the same time; delete one of the two.");

    public static Problem QualifierOrder(Place at, string from, string until) =>
        QualifierOrderId.At(at, $"`from` (`{from}`) is after `until` (`{until}`); swap or fix the two dates.");

    public static Problem NotComparable(Place at, string value, string property, string bound) =>
        NotComparableId.At(
            at,
            $"`{value}` cannot be held against the bound `{bound}` of `{property}`: it has no year, or is a season, which has no fixed days; write a date "
            + "with a year, or delete the bounds of the property.");

    public static Problem ComparatorUnfit(Place at, string comparator, string property, string datatype) =>
        ComparatorUnfitId.At(at, $"`{comparator}` is for numbers and dates, but `{property}` is {datatype}; delete the comparator.");

    public static Problem ComparatorOnRange(Place at, string comparator, string property) =>
        ComparatorUnfitId.At(at, $"`{comparator}` says what the two ends of a range say already, and `{property}` is a range; delete the comparator.");

    public static Problem MisplacedKey(Place at, string key, string owner, string where) =>
        MisplacedKeyId.At(at, $"`{key}` does not belong on {owner} itself; move it to {where}.");

    public static Problem TooManyFacts(Place at, int count) =>
        TooManyFactsId.At(
            at, $"The corpus has {count.ToString("N0", CultureInfo.InvariantCulture)} facts, but one compilation allows at most " +
            $"{Limits.Facts.ToString("N0", CultureInfo.InvariantCulture)}; split it into several corpora.");

    private static string Remedy(string expected) => expected switch
    {
        "a boolean" => "write `true` or `false` without quotes",
        "an integer" or "a long" => "write digits without quotes, separators or a unit, such as `1500`",
        "a decimal" => "write digits with a decimal point and without quotes, such as `1.5`",
        "a number" => "write a number without quotes, such as `1.5` or `6.02e23`",
        "a date" => "write an EDTF date: `2025-01-17`, `2025-01`, `2025`, or `XXXX-01-17` if the year is not known",
        "a URI" => "write an absolute URI, such as `https://example.org/`",
        _ => "write its name, without quotes or brackets",
    };

    public static Problem MirrorConflict(Place at, string fact, string other, string reason) =>
        MirrorConflictId.At(at, $"What `{fact}` states cannot hold for `{other}`, its other side: {reason}.");
}
