using System.Globalization;
using System.IO.Compression;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Units;

namespace Corpus.Language.Tests.Languages;

/// <summary>The tables that are text have no section and no key that nobody reads.</summary>
public sealed class LanguageFileTests
{
    /// <summary>The keys of each section of a table by hand; what a section does not list here is asked in <see cref="IsKnown"/>.</summary>
    private static readonly Dictionary<string, string> Keys = new()
    {
        ["symbols"] = "",
        ["words"] = "elisions|bare accents",
        ["contractions"] = "",
        ["amount contractions"] = "",
        ["numbers"] = "linked|factors|factors before|years behind|years before"
            + "|other scales|halves|articles|parts|times|minus|below|one before|one behind|decimal|counters|several"
            + "|plurals|before plurals|and|sayings|years|of each|compounds",
        ["ordinals"] = "endings|point|before|behind|words",
        ["labels"] = "before|between|behind|counted behind|names behind|no names|no verbs",
        ["clocks"] = "before|behind|hours|at|not behind|not hours of",
        ["ranges"] = "to|between|and|from|tolerances",
        ["changes"] = "verbs|bare verbs|pair verbs|adverbs|nouns|by|by next|of|from|to|to behind|differences|bare differences|than|shares|behind"
            + "|behind at the end",
        ["comparators before"] = "",
        ["comparators behind"] = "",
        ["date comparators before"] = "",
        ["date comparators behind"] = "",
        ["around comparators"] = "adverbs|fillers|parentheses|abbreviations|negations|far negations|subjects|or|either|and|links|bounds at-most|bounds at-least"
            + "|not bounds|stops|of measures|measures",
        ["context"] = "habits|limits|disposals|version|verb last|asking|past|future|dashes join|articles of amounts",
        ["classes"] = "verb endings|verb endings behind and|possessive endings|infinitive endings",
        ["polarity"] = "negations|prefixes|suffixes",
        ["units"] = "",
        ["prefixes"] = "",
        ["unit words"] = "per|each|and|of|between|lists|stops|no rate before|no rates|years|years before|of masses|of money",
        ["currencies"] = "",
        ["names"] = "noun capitals|titles|openers|adjective endings|forming|realms|institutions|of|articles|following|turning|pairs|others|excluding"
            + "|excluding behind|joining|unmaking|prefixes|suffixes|function words",
        ["qualifiers"] = "begins|ends|onwards|begins behind|ends behind|between",
        ["persian months"] = "1|2|3|4|5|6|7|8|9|10|11|12",
        ["dates"] = "approximately|perhaps|between|or|before christ|anno domini|year before|year prefixes|beginnings|middles|ends|counted|labels|quantities"
            + "|amounts|totals|calendars|eras|centuries|spring|summer|autumn|winter|before seasons|offsets|offset days|moves|moved from|ambiguous months"
            + "|before months|first day|days in words|links|year behind|year endings|month behind|day behind|decades before|decades behind|decade endings|to"
            + "|approximately behind|perhaps behind|persian calendar|counted endings|not counted|noun capitals|strict years|offsets behind"
            + "|short year before|short year behind",
    };

    public static TheoryData<string> Tables =>
        [.. typeof(LanguageFile).Assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".words", StringComparison.Ordinal)).Order()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void OfATableByHandEachKeyIsRead(string name)
    {
        var unknown = new List<string>();
        var section = "";
        var number = 0;
        foreach (var line in Text(name).Split('\n'))
        {
            number++;
            if (line.Length == 0 || line[0] == '#' || char.IsWhiteSpace(line[0]))
            {
                continue;
            }

            var isSection = line[0] == '[' && line.TrimEnd()[^1] == ']';
            section = isSection ? line.Trim().Trim('[', ']') : section;
            var key = line.Split(':')[0];
            if (!Keys.ContainsKey(section) || (!isSection && !Keys[section].Split('|').Contains(key) && !IsKnown(section, key)))
            {
                unknown.Add($"{name}, line {number}: [{section}] {key}");
            }
        }

        string.Join("\n", unknown).ShouldBe("");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void OfATableByHandNoBracesAreWithinBraces(string name) =>
        Text(name).Split('\n').Where(static line => System.Text.RegularExpressions.Regex.IsMatch(line, @"\{[^{}]*\{")).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Tables))]
    public void OfATableByHandTheTablesAreMade(string name)
    {
        var language = new QuoteLanguage(Path.GetFileNameWithoutExtension(name));
        var tables = LanguageTables.Of(language).ShouldNotBeNull();
        tables.Context.Language.ShouldBe(language.Code);
        LanguageTables.Of(new(language.Code)).ShouldBeSameAs(tables);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void OfATableByHandEachPhraseIsInSmallLettersAndHasAWord(string name)
    {
        var file = LanguageFile.Read(Text(name));
        foreach (var section in file.Sections.Where(static section => section is not ("symbols" or "prefixes")))
        {
            foreach (var phrase in file[section].SelectMany(static entry => entry.Phrases))
            {
                phrase.ShouldBe(phrase.ToLowerInvariant(), $"{name}, [{section}]");
            }
        }
    }

    private static bool IsKnown(string section, string key) => section switch
    {
        "symbols" => key.Split(' ') is ["decimal" or "group", { Length: 2 }],
        "numbers" => key.StartsWith("same ", StringComparison.Ordinal) || IsNumbered(key, "scales ") || key.StartsWith("extra ", StringComparison.Ordinal)
            || IsNumbered(key, "half "),
        "comparators before" or "comparators behind" or "date comparators before" or "date comparators behind" => SpelledComparators.Meaning(key) is not null,
        "contractions" or "amount contractions" => true,
        "around comparators" => key.StartsWith("not behind ", StringComparison.Ordinal),
        "context" => SpelledContext.Trigger(key) is not null,
        "classes" => SpelledContext.Classes.ContainsKey(key),
        "units" => key.Split(' ').Where(static code => code is not ("*" or "?")).All(IsUnit),
        // Codes of currencies that are no more are no units here, and say that a word is another one.
        "currencies" => key.Split(' ').All(static code => code.Split('/')[0] is { Length: 3 } letters && letters.All(char.IsAsciiLetterUpper)),
        "prefixes" => UnitSize.Of(key, "m") is { Amount: not null },
        "unit words" => IsNumbered(key, "powers before ") || IsNumbered(key, "powers after ")
            || (key.StartsWith("before ", StringComparison.Ordinal) && IsUnit(key["before ".Length..]))
            || (key.StartsWith("rates before ", StringComparison.Ordinal) && IsUnit(key["rates before ".Length..]))
            || (key.StartsWith("rates ", StringComparison.Ordinal) && IsUnit(key["rates ".Length..])),
        "dates" => IsNumbered(key, "months ") || IsNumbered(key, "days ") || IsNumbered(key, "persian months ")
            || key.StartsWith("era ", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsUnit(string code) => (code[0] == '{' && code[^1] == '}') || UcumParser.IsValid(code);

    private static bool IsNumbered(string key, string start) =>
        key.StartsWith(start, StringComparison.Ordinal) && int.TryParse(key[start.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string Text(string name)
    {
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream(name).ShouldNotBeNull();
        using var text = new DeflateStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(text);
        return reader.ReadToEnd();
    }
}
