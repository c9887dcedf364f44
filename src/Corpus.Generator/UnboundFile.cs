using Corpus.Generator.Roslyn;
using Corpus.Language.Binding;
using Corpus.Language.Syntax;

namespace Corpus.Generator;

/// <summary>
/// A file, and what its facts are bound against. It remembers what they asked of the names of entities: where another linkage answers the same, it is
/// equal, and the file stays bound.
/// </summary>
internal sealed class UnboundFile(Both<FileSyntax, Both<Both<Linkage, Linkage>, BuildSettings>> input)
{
    private readonly Linkage _frame = input.Right.Left.Left;
    private Linkage _linkage = input.Right.Left.Right;
    private EntityQuestions? _questions;

    public static IEqualityComparer<UnboundFile> Comparer { get; } = new ByAnswers();

    public FileSyntax File { get; } = input.Left;

    public string Path => File.File.Path;

    public BuildSettings Settings { get; } = input.Right.Right;

    /// <summary>The linkage, which from now on remembers what it was asked.</summary>
    public Linkage AskedLinkage() => _linkage.AskedBy(_questions = new());

    private bool IsAnsweredAlikeBy(UnboundFile later)
    {
        if (!File.Equals(later.File) || !Settings.Equals(later.Settings) || !_frame.Equals(later._frame))
        {
            return false;
        }

        if (!ReferenceEquals(_linkage, later._linkage) && _questions?.AreAnsweredAlikeBy(later._linkage) != true)
        {
            return false;
        }

        // The older one is not needed any more, and would stay in memory.
        _linkage = later._linkage;
        return true;
    }

    private sealed class ByAnswers : IEqualityComparer<UnboundFile>
    {
        /// <summary>The driver asks whether an earlier value, which was bound, equals a later one.</summary>
        public bool Equals(UnboundFile earlier, UnboundFile later) => earlier.IsAnsweredAlikeBy(later);

        public int GetHashCode(UnboundFile file) => file.Path.GetHashCode();
    }
}
