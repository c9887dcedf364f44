using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Context;

/// <summary>A trigger, and the words it is said of, as indexes of words. A trigger may have two scopes, one on each side.</summary>
/// <param name="Trigger">The first word of the trigger.</param>
/// <param name="TriggerEnd">The word after the trigger.</param>
/// <param name="First">The first word it is said of.</param>
/// <param name="End">The word after the last it is said of.</param>
internal readonly record struct ContextScope(ContextKinds Kinds, int Trigger, int TriggerEnd, int First, int End);
