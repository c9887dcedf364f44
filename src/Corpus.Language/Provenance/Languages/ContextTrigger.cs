namespace Corpus.Language.Provenance.Languages;

/// <summary>What some words say of the words around them.</summary>
/// <param name="Kinds">What they make of them.</param>
/// <param name="Reach">Of which words.</param>
/// <param name="Guard">What must be around the trigger.</param>
internal sealed record ContextTrigger(ContextKinds Kinds, ContextReach Reach, ContextGuard Guard = ContextGuard.None);
