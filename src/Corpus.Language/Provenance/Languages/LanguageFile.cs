using System.IO.Compression;
using System.Text;

namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// What is known of one language, as text: sections in brackets, in them lines of a key, a colon and phrases with <c>|</c> between; a line that begins with
/// white
/// space goes on with the one before, and <c>#</c> begins a comment. docs/languages.md says what each section is for.
/// </summary>
internal sealed class LanguageFile
{
    private static readonly Entry[] None = [];
    private readonly Dictionary<string, List<Entry>> _sections = new(StringComparer.Ordinal);

    private LanguageFile()
    {
    }

    /// <summary>The entries of a section, in their order; none where there is no such section.</summary>
    public IReadOnlyList<Entry> this[string section] => _sections.TryGetValue(section, out var entries) ? entries : None;

    /// <summary>Whether it has the table by hand, without which nothing but numbers and dates is known.</summary>
    public bool HasWords { get; private set; }

    /// <summary>The names of the sections.</summary>
    public IEnumerable<string> Sections => _sections.Keys;

    /// <summary>What is built in of a language: its table by hand and, where there is one, that of CLDR; null where nothing is.</summary>
    /// <param name="code">The code of the language: <c>de</c>.</param>
    public static LanguageFile? BuiltIn(string code)
    {
        var file = new LanguageFile();
        file.HasWords = file.TryAdd(code + ".words");
        var isKnown = file.TryAdd(code + ".cldr") || file.HasWords;
        file.Contract("context", "contractions");
        file.Contract("comparators before", "amount contractions");
        if (file.Value("words", "bare accents") == "yes")
        {
            file.BareAccents();
        }

        return isKnown ? file : null;
    }

    /// <summary>Reads a table that is not built in.</summary>
    public static LanguageFile Read(string text)
    {
        var file = new LanguageFile();
        file.Add(text);
        return file;
    }

    /// <summary>The phrases of all lines of a section that have a key; none where there is no such line.</summary>
    public IEnumerable<string> Phrases(string section, string key) =>
        this[section].Where(entry => entry.Key == key).SelectMany(static entry => entry.Phrases);

    /// <summary>The text behind a key; null where the section has no such line.</summary>
    public string? Value(string section, string key) => this[section].FirstOrDefault(entry => entry.Key == key)?.Text;

    // Classes of words are asked of every word, and `passo` is no verb; numerals are spelled by rules, and each form of theirs is listed.
    private void BareAccents()
    {
        foreach (var section in _sections.Where(static section => section.Key is not ("classes" or "numbers" or "ordinals" or "words" or "names")))
        {
            section.Value.ForEach(static entry => entry.HasBareAccents = true);
        }
    }

    // What a table says of a phrase with “de”, it says of the same with “du”; but “maggiore di 5” is more, and “la maggiore delle 5” is not.
    private void Contract(string section, string contractions)
    {
        var forms = this[contractions].ToDictionary(static entry => entry.Key, static entry => entry.Phrases.ToArray(), StringComparer.Ordinal);
        foreach (var entry in forms.Count > 0 ? this[section] : [])
        {
            entry.Contractions = forms;
        }
    }

    private bool TryAdd(string name)
    {
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return false;
        }

        using var text = new DeflateStream(stream, CompressionMode.Decompress);
        using var memory = new MemoryStream();
        text.CopyTo(memory);
        Add(Encoding.UTF8.GetString(memory.ToArray()));
        return true;
    }

    private void Add(string text)
    {
        List<Entry>? section = null;
        foreach (var whole in text.Split('\n'))
        {
            var line = whole.StartsWith("#", StringComparison.Ordinal) ? "" : whole.TrimEnd();
            if (line.Length == 0)
            {
                continue;
            }

            if (line[0] == '[' && line[line.Length - 1] == ']')
            {
                var name = line.Substring(1, line.Length - 2);
                if (!_sections.TryGetValue(name, out section))
                {
                    _sections.Add(name, section = []);
                }
            }
            else if (section is null)
            {
                throw new InvalidOperationException($"A table of a language has “{line}” before its first section.");
            }
            else if (char.IsWhiteSpace(line[0]) && section.Count > 0)
            {
                section[section.Count - 1].GoOn(line.Trim());
            }
            else if (line.IndexOf(':') is var colon and > 0)
            {
                section.Add(new(line.Substring(0, colon).Trim(), line.Substring(colon + 1).Trim()));
            }
            else
            {
                throw new InvalidOperationException($"A table of a language has “{line}”, which has no key.");
            }
        }
    }

    /// <summary>A line of a table.</summary>
    internal sealed class Entry(string key, string text)
    {
        public string Key { get; } = key;

        public string Text { get; private set; } = text;

        /// <summary>What is behind the colon, cut at <c>|</c>, each phrase in all its forms.</summary>
        public IEnumerable<string> Phrases => Text.Split('|').Select(static phrase => phrase.Trim()).Where(static phrase => phrase.Length > 0)
            .SelectMany(PhraseForms.Of).SelectMany(WithContractions).SelectMany(phrase => HasBareAccents ? Languages.BareAccents.Of(phrase) : [phrase]);

        /// <summary>What the last word of a phrase may be joined to: <c>de</c> is <c>du</c> before an article.</summary>
        public Dictionary<string, string[]>? Contractions { get; set; }

        /// <summary>Whether its phrases are known without their accents, too.</summary>
        public bool HasBareAccents { get; set; }

        private IEnumerable<string> WithContractions(string phrase)
        {
            yield return phrase;
            if (Contractions is not null && phrase.LastIndexOf(' ') is var last and > 0 && Contractions.TryGetValue(phrase.Substring(last + 1), out var forms))
            {
                foreach (var form in forms)
                {
                    yield return phrase.Substring(0, last + 1) + form;
                }
            }
        }

        public void GoOn(string more) => Text = Text.Length == 0 ? more : Text + " " + more;
    }
}
