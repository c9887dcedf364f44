namespace Corpus.Benchmarks.Making;

/// <summary>Words that no language has, so that none of them is by chance a number, a month or “at most”.</summary>
internal sealed class Vocabulary
{
    private const string Consonants = "bdfgklmnprstvz";
    private const string Vowels = "aiou";
    private readonly Random _random;
    private readonly string[] _words;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public Vocabulary(Random random)
    {
        _random = random;
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < 4_000)
        {
            made.Add(Word(2 + random.Next(2)));
        }

        _words = [.. made.Order(StringComparer.Ordinal)];
    }

    public string Next() => _words[_random.Next(_words.Length)];

    public string Next(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Next()));

    public string Sentence(int count) => Capital(Next(count)) + ".";

    /// <summary>Two capitalised words that, put together, were not given before: a label, and without its space a name.</summary>
    public string Name()
    {
        while (true)
        {
            var name = Capital(Next()) + " " + Capital(Next());
            if (_names.Add(Joined(name)))
            {
                return name;
            }
        }
    }

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    public static string Joined(string name) => name.Replace(" ", "", StringComparison.Ordinal);

    private string Word(int syllables)
    {
        var word = "";
        for (var i = 0; i < syllables; i++)
        {
            word += $"{Consonants[_random.Next(Consonants.Length)]}{Vowels[_random.Next(Vowels.Length)]}";
        }

        return _random.Next(3) == 0 ? word + "x" : word + Consonants[_random.Next(Consonants.Length)];
    }
}
