namespace Corpus.Language.Provenance.Languages;

/// <summary>The triggers of one language, and the classes of its words. Words are numbered, and phrases are looked up word by word.</summary>
internal sealed class ContextWords
{
    /// <summary>What stands in a table for the rest of a word: all words that begin so, or end so, and are in no list.</summary>
    public const char Rest = '*';

    /// <summary>The number of what is in no list.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<ContextClasses> _classes = [];
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<ContextTrigger?> _triggers = [null];
    private readonly List<int> _roots = [];
    private readonly Dictionary<int, ContextClasses> _phraseClasses = [];

    /// <param name="language">The language, as in the chunk of a fingerprint.</param>
    /// <param name="version">The version of the tables; every change of them, or of the rules that use them, makes a new one.</param>
    /// <param name="triggers">The triggers, with <c>|</c> between phrases of one kind.</param>
    /// <param name="classes">The classes of words, with a space between words.</param>
    /// <param name="phraseClasses">The classes of phrases, whose words have them together and not each: of Chinese each character is a word.</param>
    public ContextWords(
        string language, int version, IEnumerable<(ContextTrigger Trigger, string Phrases)> triggers, IEnumerable<(
            ContextClasses Classes, string Words)> classes, IEnumerable<(ContextClasses Classes, string Phrase)>? phraseClasses = null)
    {
        (Language, Version) = (language, version);
        foreach (var (wordClasses, words) in classes)
        {
            foreach (var word in words.Split(' '))
            {
                _classes[NumberOf(word)] |= wordClasses;
            }
        }

        foreach (var (trigger, phrases) in triggers)
        {
            foreach (var phrase in phrases.Split('|'))
            {
                Add(phrase, trigger);
            }
        }

        foreach (var (phraseClass, phrase) in phraseClasses ?? [])
        {
            var node = NodeOf(phrase);
            _phraseClasses[node] = _phraseClasses.TryGetValue(node, out var before) ? before | phraseClass : phraseClass;
        }

        Vocabulary = new(_numbers);
        Beginnings = [.. _numbers.Where(static pair => pair.Key[pair.Key.Length - 1] == Rest && pair.Key.Length > 1)
            .Select(static pair => (pair.Key.Substring(0, pair.Key.Length - 1), pair.Value)).OrderByDescending(static pair => pair.Item1.Length)];
        Endings = [.. _numbers.Where(static pair => pair.Key[0] == Rest && pair.Key.Length > 1)
            .Select(static pair => (pair.Key.Substring(1), pair.Value)).OrderByDescending(static pair => pair.Item1.Length)];
        foreach (var (beginning, number) in Beginnings)
        {
            InheritFrom(beginning, number);
        }
    }

    public string Language { get; }

    /// <summary>The words that are joined to those behind them: what is in no list as a whole is what its parts are.</summary>
    public Elisions Elisions { get; init; } = Elisions.None;

    /// <summary>Whether a full stop behind digits makes them an ordinal, and ends no sentence: “am 6. März”.</summary>
    public bool HasOrdinalPoint { get; init; }

    /// <summary>Whether verbs end their clauses, so that what hedges is said of what is before it, whatever articles it has.</summary>
    public bool IsVerbLast { get; init; }

    /// <summary>Whether articles stand before amounts that nobody knows yet: “podría superar <i>los</i> 300 metros”.</summary>
    public bool HasArticlesOfAmounts { get; init; }

    /// <summary>Whether every clause ends in its verb, so that a conjunction begins another one behind a verb alone.</summary>
    public bool EndsInVerb { get; init; }

    /// <summary>The words of questions that take for granted what they are about (“why”); none where questions are not looked at.</summary>
    public string[] Asking { get; init; } = [];

    /// <summary>Whether a dash stands for “is”: “столица — Рим”.</summary>
    public bool DashesJoin { get; init; }

    /// <summary>The words that end a sentence about what has been.</summary>
    public string[] Past { get; init; } = [];

    /// <summary>The auxiliaries of the future, of verbs that are triggers only with one.</summary>
    public string[] Future { get; init; } = [];

    /// <summary>The words of the guards <see cref="ContextGuard.Habit"/>, <see cref="ContextGuard.Limit"/> and <see cref="ContextGuard.Disposal"/>.</summary>
    public string[] Habits { get; init; } = [];

    /// <inheritdoc cref="Habits"/>
    public string[] Limits { get; init; } = [];

    /// <inheritdoc cref="Habits"/>
    public string[] Disposals { get; init; } = [];

    /// <summary>How verbs end that are in no list: “-ed”.</summary>
    public string[] VerbEndings { get; init; } = [];

    /// <summary>Whether they are a table that is text.</summary>
    public bool IsText { get; init; }

    /// <summary>The endings of infinitives: “compr<i>ar</i>”.</summary>
    public string[] InfinitiveEndings { get; init; } = [];

    /// <summary>How verbs end that stand behind “and” and in no list: “and cover<i>s</i> 48 harbours”.</summary>
    public string[] BehindAndVerbEndings { get; init; } = [];

    /// <summary>How a word ends that owns what is behind it: <c>'s</c>.</summary>
    public string[] PossessiveEndings { get; init; } = [];

    public int Version { get; }

    /// <summary>The numbers of the words.</summary>
    public WordNumbers Vocabulary { get; }

    /// <summary>How words begin that are known by their beginning alone, and their numbers, longer ones first.</summary>
    public (string Beginning, int Number)[] Beginnings { get; }

    /// <summary>How words end that are known by their ending alone, and their numbers, longer ones first.</summary>
    public (string Ending, int Number)[] Endings { get; }

    public ContextClasses ClassesOf(int word) => word < 0 ? ContextClasses.None : _classes[word];

    /// <summary>Whether a word is in one of these classes.</summary>
    public bool Is(string word, ContextClasses classes) => (ClassesOf(Vocabulary.Find(word, 0, word.Length)) & classes) != 0;

    /// <summary>Where the phrases are that begin with a word; 0 where none does.</summary>
    public int Begin(int word) => word < 0 ? 0 : _roots[word];

    /// <summary>Where the phrases are that go on with a word; 0 where none does.</summary>
    public int Next(int node, int word) => word >= 0 && _edges.TryGetValue(((long)node << 32) | (uint)word, out var next) ? next : 0;

    /// <summary>Whether a word alone denies.</summary>
    public bool IsNegation(int word) => word >= 0 && _triggers[_roots[word]] is { Kinds: ContextKinds.Negated };

    /// <summary>The trigger that ends here, or null.</summary>
    public ContextTrigger? TriggerAt(int node) => _triggers[node];

    /// <summary>Whether any phrase has a class.</summary>
    public bool HasPhraseClasses => _phraseClasses.Count > 0;

    /// <summary>The classes of the phrase that ends here.</summary>
    public ContextClasses PhraseClassesAt(int node) => _phraseClasses.TryGetValue(node, out var classes) ? classes : ContextClasses.None;

    // A phrase has one meaning, the first that the tables give it.
    // A word of a longer phrase is by itself what its beginning says.
    private void InheritFrom(string beginning, int number)
    {
        foreach (var pair in _numbers.Where(pair => pair.Key.Length > beginning.Length && pair.Value != number
            && pair.Key.StartsWith(beginning, StringComparison.Ordinal)).ToList())
        {
            _classes[pair.Value] |= _classes[number];
            if (_roots[number] > 0 && _triggers[_roots[number]] is { } trigger)
            {
                Add(pair.Key, trigger);
            }
        }
    }

    private void Add(string phrase, ContextTrigger trigger) => _triggers[NodeOf(phrase)] ??= trigger;

    private int NodeOf(string phrase)
    {
        var node = 0;
        foreach (var word in phrase.Split(' '))
        {
            var number = NumberOf(word);
            var next = node == 0 ? _roots[number] : Next(node, number);
            if (next == 0)
            {
                next = _triggers.Count;
                _triggers.Add(null);
                if (node == 0)
                {
                    _roots[number] = next;
                }
                else
                {
                    _edges[((long)node << 32) | (uint)number] = next;
                }
            }

            node = next;
        }

        return node;
    }

    private int NumberOf(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(word, number);
            _classes.Add(ContextClasses.None);
            _roots.Add(0);
        }

        return number;
    }
}
