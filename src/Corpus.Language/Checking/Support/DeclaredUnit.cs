using System.Runtime.CompilerServices;
using Corpus.Language.Binding;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Units;

namespace Corpus.Language.Checking.Support;

/// <summary>The unit of a property, taken apart for the comparison with what quotes print.</summary>
internal sealed class DeclaredUnit
{
    private static readonly ConditionalWeakTable<PropertyEntry, DeclaredUnit> Known = new();
    private static readonly string[] LongTimes = ["d", "wk", "mo", "mo_j", "mo_g", "mo_s", "a", "a_j", "a_g", "a_t"];

    private DeclaredUnit(string? code, IEnumerable<string> unitWords)
    {
        Code = code;
        Amount = UnitAmount.Of(code, out _);
        Words =
        [
            .. unitWords.Select(static word => QuotePieces.Of(word).Select(static piece => piece.Text).ToArray()).Where(static words => words.Length > 0),
        ];
        if (code is null || !UcumParser.Parse(code, out var parser).IsValid)
        {
            return;
        }

        var isOfCounts = true;
        foreach (var component in parser.Components)
        {
            if (component.Annotation is { } note)
            {
                Notes.UnionWith(note.Split('_', ' ', '-'));
            }

            if (component.Atom is { } atom && atom.Code is not ("10*" or "10^"))
            {
                HasUnit = true;
                Kind ??= UnitSize.KindOf(atom.Code);
                HasPrefix |= component.Prefix.Length > 0;
                isOfCounts &= component.IsDivisor || atom.IsCurrency;
                if (component.IsDivisor && Amount is not null && (Array.IndexOf(LongTimes, atom.Code) >= 0 || (isOfCounts && atom.Code is "h" or "min")))
                {
                    Rate = UnitAmount.Of(atom.Code, out _);
                }
            }
            else if (component.Atom is not null)
            {
                ScalePower += component.IsDivisor ? -component.Exponent : component.Exponent;
            }
            else if (component.Annotation is { } text && Currencies.Find(text) is not null)
            {
                IsMoney = true;
            }
        }
    }

    public string? Code { get; }

    /// <summary>How much it is: one where there is none, null where it is a scale that is no ratio.</summary>
    public UnitAmount? Amount { get; }

    /// <summary>What it counts, where others of its dimension count something else.</summary>
    public string? Kind { get; }

    /// <summary>Whether it has a unit, and not only notes and powers of ten: a quote must then print one.</summary>
    public bool HasUnit { get; }

    public bool HasPrefix { get; }

    /// <summary>The power of ten that it has beside its units and their prefixes: 9 of <c>10*9.m3</c>.</summary>
    public int ScalePower { get; }

    /// <summary>Whether a note names a currency.</summary>
    public bool IsMoney { get; }

    /// <summary>The days, months or years by which it divides; null where it divides by none.</summary>
    public UnitAmount? Rate { get; }

    /// <summary>The words of its notes.</summary>
    public HashSet<string> Notes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that the property gives for it, in pieces.</summary>
    public string[][] Words { get; } = [];

    public static DeclaredUnit Of(PropertyEntry entry) => Known.GetValue(entry, static entry => new(entry.Model.UnitCode, entry.Rule.UnitWords));
}
