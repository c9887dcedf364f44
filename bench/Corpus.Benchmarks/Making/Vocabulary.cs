namespace Corpus.Benchmarks.Making;

/// <summary>Words that no language has, so that none of them is by chance a number, a month or “at most”.</summary>
internal sealed class Vocabulary
{
    private const string Consonants = "bdfgklmnprstvz";
    private const string Vowels = "aiou";
    private readonly Random random;
    private readonly string[] words;
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public Vocabulary(Random random)
    {
        this.random = random;
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < 4_000)
            made.Add(Word(2 + random.Next(2)));
        words = [.. made.Order(StringComparer.Ordinal)];
    }

    public string Next() => words[random.Next(words.Length)];

    public string Next(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Next()));

    public string Sentence(int count) => Capital(Next(count)) + ".";

    /// <summary>Two capitalised words that, put together, were not given before: a label, and without its space a name.</summary>
    public string Name()
    {
        while (true)
        {
            var name = Capital(Next()) + " " + Capital(Next());
            if (names.Add(Joined(name)))
                return name;
        }
    }

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    public static string Joined(string name) => name.Replace(" ", "", StringComparison.Ordinal);

    private string Word(int syllables)
    {
        var word = "";
        for (var i = 0; i < syllables; i++)
            word += $"{Consonants[random.Next(Consonants.Length)]}{Vowels[random.Next(Vowels.Length)]}";
        return random.Next(3) == 0 ? word + "x" : word + Consonants[random.Next(Consonants.Length)];
    }
}
