namespace Corpus.Language.Provenance.Languages;

/// <summary>Which words a trigger is said of: docs/context.md, “Scope”.</summary>
internal enum ContextReach
{
    /// <summary>None: it only looks like a trigger (“not only”). ConText's pseudo-triggers.</summary>
    Pseudo,

    /// <summary>What follows in its clause: “refused to …”.</summary>
    Clause,

    /// <summary>What follows in its clause, and the amount that begins the subject of its verb: “62 schools were <i>not</i> …”.</summary>
    Verb,

    /// <summary>Its clause, before and behind it: “… could …”.</summary>
    Around,

    /// <summary>The noun and its adjectives that follow: “without …”.</summary>
    Phrase,

    /// <summary>Its clause where it begins one (“no man came”), else the noun that follows (“has no men”).</summary>
    Subject,

    /// <summary>What is before it in its clause: “… is missing”.</summary>
    Behind,

    /// <summary>What follows in its clause, and what is before it: “… was ruled out”.</summary>
    Both,

    /// <summary>The next two words, unless they are a number: “almost …”.</summary>
    Next,

    /// <summary>The clauses around it: “…, according to …”.</summary>
    Sentence,

    /// <summary>What somebody says: behind the verb, or before it where it ends a clause: “he said that …”, “…, he said”.</summary>
    Saying,

    /// <summary>What a condition is put on: “if …, …”.</summary>
    Condition,
}
