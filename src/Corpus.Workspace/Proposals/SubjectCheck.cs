using Corpus.Language.Binding;
using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Workspace.Passages;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Proposals;

/// <summary>
/// Whether the passages of a proposal speak of its entity. A quote need not name it; but the part of the sentence with the value names it and no other of the
/// kind, or the sentence does, or a sentence just before to which a pronoun points. These are rules of thumb, and so they refuse where they are not sure.
/// </summary>
internal sealed class SubjectCheck
{
    /// <summary>How many sentences back a name is looked for: further back, a pronoun means something else.</summary>
    private const int Back = 3;

    /// <summary>A pronoun further behind is none of the subject: “a ferry crosses it”.</summary>
    private const int SubjectWords = 3;

    private static readonly HashSet<string> Pronouns = new(["it", "its", "they", "their", "he", "his", "she", "her"], StringComparer.OrdinalIgnoreCase);

    private const string Unnamed =
        "neither its sentence nor the subject of one before it, to which a pronoun points, names the entity by its label or an alias; quote a passage that "
            + "does";

    private readonly EntityMentions _mentions;
    private readonly HashSet<string> _type;

    private SubjectCheck(CorpusSnapshot snapshot, EntityEntry entity, FactProposal proposal)
    {
        _mentions = new EntityMentions(snapshot, entity, proposal);
        _type = new HashSet<string>(NameWords.Of(entity.TypeName!).Split(' '), StringComparer.OrdinalIgnoreCase);
    }

    public static IEnumerable<string> Of(CorpusSnapshot snapshot, EntityEntry entity, FactProposal proposal, IEnumerable<CitedPassage> passages)
    {
        var check = new SubjectCheck(snapshot, entity, proposal);
        return passages.SelectMany(passage => passage.Values.Select(value => check.Named(passage, value)).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(problem => $"“{passage.Quote}”: {problem}"));
    }

    private string? Named(CitedPassage passage, WordRange value)
    {
        var last = passage.Sentences.Of(value.First);
        for (var sentence = last; sentence >= Math.Max(0, last - Back); sentence--)
        {
            var words = passage.Sentences[sentence];
            var mentions = _mentions.In(passage, words);
            if (mentions.Count > 0)
            {
                return sentence == last ? InSentence(passage, mentions, words, value)
                    : Alone(mentions) ?? (IsSubject(passage, words, mentions[0]) ? null : Unnamed);
            }

            if (!PointsBack(passage, words))
            {
                break;
            }
        }

        return Unnamed;
    }

    private string? InSentence(CitedPassage passage, IReadOnlyList<Mention> mentions, WordRange sentence, WordRange value)
    {
        var part = PartOf(passage, mentions, sentence, value);
        Mention[] inPart = [.. mentions.Where(mention => mention.First >= part.First && mention.First < part.End)];
        Mention[] before = [.. mentions.Where(mention => mention.First < part.First)];
        return Alone(inPart.Length > 0 ? inPart : before.Length > 0 ? before : mentions);
    }

    private string? Alone(IReadOnlyList<Mention> mentions)
    {
        string[] others = [.. mentions.Where(mention => !_mentions.IsSubject(mention)).Select(static mention => $"`{mention.Id}`")
            .Distinct(StringComparer.Ordinal)];
        return others.Length == 0 ? null
            : mentions.Any(_mentions.IsSubject)
                ? $"the passage names {string.Join(" and ", others)}, too, and may speak of it; quote one that names this entity alone"
            : $"the passage seems to speak of {string.Join(" and ", others)}; quote one that names this entity";
    }

    /// <summary>
    /// The part of a sentence that a value is in: between commas and their like, and between “and” and its like where something is named on either side.
    /// </summary>
    private static WordRange PartOf(CitedPassage passage, IReadOnlyList<Mention> mentions, WordRange sentence, WordRange value)
    {
        var context = passage.Sentences.Context;
        bool IsNamed(int first, int end) => mentions.Any(mention => mention.First >= first && mention.First < end);
        bool Divides(int word, int start, int end) => context.Is(word, ContextClasses.Coordinator | ContextClasses.Adversative)
            && IsNamed(start, word) && IsNamed(word + 1, end) && !Joins(context, mentions, word);

        var run = passage.RunOf(value);
        var (from, to) = (run.First, run.End);
        for (var word = run.First; word < value.First; word++)
        {
            from = Divides(word, from, run.End) ? word + 1 : from;
        }

        for (var word = value.End; word < run.End; word++)
        {
            if (Divides(word, from, run.End))
            {
                to = word;
                break;
            }
        }

        return new WordRange(from, to - from);
    }

    /// <summary>“The Velm and the Tarrow”: two names, and no end of a clause.</summary>
    private static bool Joins(ContextText context, IReadOnlyList<Mention> mentions, int coordinator) =>
        mentions.Any(mention => mention.End == coordinator)
        && mentions.Any(mention => mention.First == coordinator + 1
            || (mention.First == coordinator + 2 && context.Is(coordinator + 1, ContextClasses.Definite)))
        && !mentions.Any(mention => mention.End == coordinator && HasValueBefore(context, mention.First));

    /// <summary>“12 dams stand on the Velm and the Tarrow …” is no list of names.</summary>
    private static bool HasValueBefore(ContextText context, int word) =>
        word > 1 && context.Before(word) == ContextJoint.None && context.Is(word - 1, ContextClasses.Preposition) && context.Is(word - 2, ContextClasses.Verb);

    /// <summary>Whether nothing that may be a verb stands before a name: “it” is rarely what was the object of the sentence before.</summary>
    private static bool IsSubject(CitedPassage passage, WordRange sentence, Mention mention) =>
        !passage.IsEnglish || !Enumerable.Range(sentence.First, mention.First - sentence.First).Any(word => passage.Sentences.Context.MayBeVerb(word)
            || (passage.Sentences.Text.Word(word) is { Length: > 3 } text && text.EndsWith('s') && !passage.Sentences.Context.IsCapital(word)));

    /// <summary>Whether a sentence that names nothing of the kind is of what one before it is of.</summary>
    private bool PointsBack(CitedPassage passage, WordRange sentence)
    {
        if (!passage.IsEnglish)
        {
            return true;
        }

        for (var (word, place) = (sentence.First, 0); word < sentence.End; word++, place++)
        {
            place = passage.Sentences.Context.Before(word) == ContextJoint.None ? place : 0;
            var text = passage.Sentences.Text.Word(word);
            if (place < SubjectWords && (Pronouns.Contains(text)
                || (_type.Contains(text) && word > sentence.First
                    && passage.Sentences.Text.Word(word - 1).ToUpperInvariant() is "THE" or "THIS" or "THAT" or "THESE" or "THOSE")))
            {
                return true;
            }
        }

        return false;
    }
}
