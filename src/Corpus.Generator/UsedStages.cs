using Corpus.Generator.Emit;
using Corpus.Generator.Roslyn;
using Corpus.Language.Importing;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>
/// The stages by which a project takes of other corpora only what its C# names. They know C# as words: a name that means something else is one entity more, and
/// one that no corpus has is the compiler's to find.
/// </summary>
internal static class UsedStages
{
    /// <summary>All names that can be asked for; none where the project references no corpus in this way.</summary>
    public static OfferedNames Offer(Batch<MetadataReference> references, CancellationToken cancellation) =>
        references.Items.Any(ReferencedAssemblies.IsOffered)
            ? UsedCorpora.Offered(ReferencedAssemblies.OpenAll(references.Items, cancellation)) with { IsReferenced = true }
            : OfferedNames.None;

    /// <summary>The files of C#, if anything in them matters. One that was not edited is the object that it was.</summary>
    public static IEnumerable<SyntaxTree> Trees(Both<Compilation, OfferedNames> input, CancellationToken cancellation) =>
        input.Right.All.IsEmpty ? [] : input.Left.SyntaxTrees;

    public static Batch<string> Speak(Both<SyntaxTree, OfferedNames> input, CancellationToken cancellation) =>
        NamesInCode.Of(input.Left, input.Right, cancellation);

    /// <summary>The names of all files together, in one order.</summary>
    public static Batch<string> Name(Batch<Batch<string>> files, CancellationToken cancellation) =>
        new(EquatableArray.From(new SortedSet<string>(files.Items.SelectMany(static file => file.Items), StringComparer.Ordinal)));

    public static Batch<UsedCorpus> Use(Both<Both<Batch<MetadataReference>, OfferedNames>, Batch<string>> input, CancellationToken cancellation)
    {
        var ((references, offered), named) = input;
        return new(offered.IsReferenced ? UsedCorpora.Read(ReferencedAssemblies.OpenAll(references.Items, cancellation), named.Items) : []);
    }

    public static IEnumerable<UsedFile> Files(Batch<UsedCorpus> corpora, CancellationToken cancellation) =>
        corpora.Items.Where(static corpus => corpus.Fault is null).SelectMany(UsedEmitter.FilesOf);

    public static IEnumerable<Problem> Problems(Batch<UsedCorpus> corpora) =>
        corpora.Items.Where(static corpus => corpus.Fault is not null)
            .Select(static corpus => ImportProblems.Unreadable(Place.None, corpus.AssemblyName, corpus.Fault!));
}
