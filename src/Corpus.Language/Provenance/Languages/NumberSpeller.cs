using System.Globalization;

namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// Spells whole numbers in all ways of a language: by each of the rule sets that CLDR publishes for its genders, cases and regions, and with or without the
/// “one” before a hundred and a thousand, which people leave out.
/// </summary>
internal sealed class NumberSpeller
{
    /// <summary>What is not below this has no spelling.</summary>
    public const long End = 1_000_000_000_000_000;

    private const int MostKnown = 5_000;

    private static readonly string[] PlainSets = ["%numbering", "%cardinal", "%cardinal-masculine"];

    private readonly List<Dictionary<string, List<SpellingRule>>> _regions = [];
    private readonly List<string[]> _published = [];
    private readonly Dictionary<string, string> _plurals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _extra = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, string, long), string[]> _spelled = [];
    private readonly Dictionary<long, string[]> _letters = [];

    public NumberSpeller(LanguageFile file)
    {
        var shared = Sets(file["spellout"]);
        _regions.Add(shared);
        foreach (var name in file.Sections.Where(static name => name.StartsWith("spellout ", StringComparison.Ordinal)).OrderBy(static name =>
            name, StringComparer.Ordinal))
        {
            var own = new Dictionary<string, List<SpellingRule>>(shared, StringComparer.Ordinal);
            foreach (var set in Sets(file[name]))
            {
                own[set.Key] = set.Value;
            }

            _regions.Add(own);
        }

        foreach (var region in _regions)
        {
            _published.Add([.. region.Keys.Where(static set => !set.StartsWith("%%", StringComparison.Ordinal))]);
        }

        foreach (var entry in file["spellout"].Where(static entry => entry.Key.StartsWith("plural ", StringComparison.Ordinal)))
        {
            _plurals[entry.Key.Substring("plural ".Length)] = entry.Text;
        }

        foreach (var entry in file["numbers"].Where(static entry => entry.Key.StartsWith("extra ", StringComparison.Ordinal)))
        {
            var number = entry.Key.Substring("extra ".Length);
            _extra[number] = [.. _extra.TryGetValue(number, out var known) ? known : [], .. entry.Phrases.Select(static phrase => phrase.ToLowerInvariant())];
        }
    }

    /// <summary>Whether the language has rules.</summary>
    public bool HasRules => _regions[0].Count > 0;

    /// <summary>All spellings of a number without what may or may not be between their words.</summary>
    public string[] Letters(long number)
    {
        lock (_letters)
        {
            if (!_letters.TryGetValue(number, out var letters))
            {
                letters = [.. Spellings(number).Select(NumeralWords.Letters).Distinct(StringComparer.Ordinal)];
                if (_letters.Count >= MostKnown)
                {
                    _letters.Clear();
                }

                _letters.Add(number, letters);
            }

            return letters;
        }
    }

    /// <summary>What the table by hand has of a number, which may have decimals: <c>1.5</c>.</summary>
    public string[] Extra(string number) => _extra.TryGetValue(number, out var extra) ? extra : [];

    /// <summary>The spelling of a number where nothing is counted; empty where the rules do not reach it.</summary>
    public string Plain(long number)
    {
        lock (_spelled)
        {
            return number is >= 0 and < End && Array.Find(PlainSets, set => _regions[0].ContainsKey(set)) is { } plain
                ? Spell(0, plain, number).FirstOrDefault()?.ToLowerInvariant() ?? ""
                : "";
        }
    }

    /// <summary>All spellings of a number, in small letters, sorted; none where the rules do not reach it.</summary>
    public string[] Spellings(long number)
    {
        if (number is < 0 or >= End)
        {
            return [];
        }

        lock (_spelled)
        {
            return SpellAll(number);
        }
    }

    private string[] SpellAll(long number)
    {

        var found = new SortedSet<string>(Extra(number.ToString(CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        for (var region = 0; region < _regions.Count; region++)
        {
            foreach (var set in _published[region])
            {
                foreach (var spelling in Spell(region, set, number))
                {
                    found.Add(spelling.ToLowerInvariant().Trim());
                }
            }
        }

        return [.. found];
    }

    private static Dictionary<string, List<SpellingRule>> Sets(IReadOnlyList<LanguageFile.Entry> entries)
    {
        var sets = new Dictionary<string, List<SpellingRule>>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(static entry => entry.Key.StartsWith("%", StringComparison.Ordinal)))
        {
            sets[entry.Key] = SpellingRule.Read(entry.Text);
        }

        return sets;
    }

    private string[] Spell(int region, string set, long number)
    {
        if (_spelled.TryGetValue((region, set, number), out var known))
        {
            return known;
        }

        var spellings = _regions[region].TryGetValue(set, out var rules) && Find(rules, number) is { } rule
            ? Compose(region, set, rule, rule.Parts, number)
            : [];
        var result = spellings.Distinct(StringComparer.Ordinal).ToArray();
        if (number < 1000)
        {
            _spelled[(region, set, number)] = result;
        }

        return result;
    }

    private static SpellingRule? Find(List<SpellingRule> rules, long number)
    {
        var index = rules.Count - 1;
        while (index >= 0 && rules[index].Base > number)
        {
            index--;
        }

        return index > 0 && rules[index].LeavesMultiples && number % rules[index].Divisor == 0 ? rules[index - 1] : index < 0 ? null : rules[index];
    }

    private List<string> Compose(int region, string set, SpellingRule rule, List<SpellingRule.Part> parts, long number)
    {
        var (multiple, rest) = (number / rule.Divisor, number % rule.Divisor);
        var spellings = new List<string> { "" };
        foreach (var part in parts)
        {
            var more = part.Kind switch
            {
                SpellingRule.PartKind.Text => [part.Text],
                SpellingRule.PartKind.Plural => [Form(part.Text, multiple)],
                SpellingRule.PartKind.Same => Spell(region, part.Text, number),
                SpellingRule.PartKind.Rest => Spell(region, part.Text.Length == 0 ? set : part.Text, rest),
                SpellingRule.PartKind.Multiple => Multiples(Spell(region, part.Text.Length == 0 ? set : part.Text, multiple)),
                _ => rest == 0 ? [""] : (IReadOnlyList<string>)Compose(region, set, rule, part.Parts!, number),
            };
            spellings = Joined(spellings, more);
        }

        return spellings;

        // “hundert” is “einhundert”, too; “Millionen” without a number is no number.
        IReadOnlyList<string> Multiples(string[] spelled) =>
            multiple == 1 && (rule.Divisor <= 1000 || rule.Parts.Exists(static part => part.Kind == SpellingRule.PartKind.Plural))
                && parts[0].Kind == SpellingRule.PartKind.Multiple
                ? [.. spelled, ""]
                : spelled;
    }

    private static List<string> Joined(List<string> left, IReadOnlyList<string> right)
    {
        var joined = new List<string>(left.Count * right.Count);
        foreach (var first in left)
        {
            foreach (var second in right)
            {
                joined.Add(first + second);
            }
        }

        return joined;
    }

    // “one=миллион,few=миллиона,other=миллионов”.
    private string Form(string forms, long number)
    {
        var other = "";
        foreach (var form in forms.Split(','))
        {
            var equals = form.IndexOf('=');
            var (name, text) = (form.Substring(0, equals), form.Substring(equals + 1));
            if (_plurals.TryGetValue(name, out var rule) && PluralRule.Holds(rule, number))
            {
                return text;
            }

            other = name == "other" ? text : other;
        }

        return other;
    }
}
