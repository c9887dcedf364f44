using Corpus.Language.Text;

namespace Corpus.Language.Syntax;

/// <summary>A text and where it stands.</summary>
/// <param name="IsPlain">Whether it was written without quotes.</param>
internal sealed record Located(string Value, TextSpan Span, bool IsPlain = true)
{
    public override string ToString() => Value;
}
