namespace Corpus.Benchmarks.Making;

/// <summary>Words that no language has, so that none of them is by chance a number, a month or “at most”.</summary>
internal sealed class Vocabulary
{
    private const string Consonants = "bdfgklmnprstvz";
    private const string Vowels = "aiou";
    private readonly Random _random;
    private readonly string[] _words;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly (int Shard, int Shards) _part = (0, 1);

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

    private Vocabulary(Random random, Vocabulary before, (int Shard, int Shards) part)
    {
        _random = random;
        _words = before._words;
        _names.UnionWith(before._names);
        _part = part;
    }

    /// <summary>The same words, and names that none of the other shards gets and that were not given so far.</summary>
    public Vocabulary OfShard(Random random, int shard, int shards) => new(random, this, (shard, shards));

    public string Next() => _words[_random.Next(_words.Length)];

    public string Next(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Next()));

    public string Sentence(int count) => Capital(Next(count)) + ".";

    /// <summary>Two capitalised words that, put together, were not given before: a label, and without its space a name.</summary>
    public string Name()
    {
        while (true)
        {
            var name = Capital(Next()) + " " + Capital(Next());
            if (name.ToLowerInvariant().Sum(static character => character) % _part.Shards == _part.Shard && _names.Add(Joined(name)))
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
