using System.Globalization;
using Corpus.Language.Model;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emit;

/// <summary>The sources of a corpus.</summary>
/// <param name="Others">The sources of other corpora that it names: <c>Geography.UnReport</c>.</param>
internal sealed record SourcesEmission(EquatableArray<SourceModel> Sources, EquatableArray<string> Others, CorpusPart Part);

/// <summary>Emits the documents that the facts are cited from.</summary>
internal static class SourcesEmitter
{
    /// <summary>The member of another corpus for a source: <c>Geography.Sources.UnReport</c>.</summary>
    private static string OtherSource(string id) => Names.PrefixOf(id) + ".Sources." + SourceModel.MemberNameOf(Names.WithoutPrefix(id));

    public static SourceText Emit(SourcesEmission emission, CodeNames names) =>
        GeneratedFile.FromMany("the source records", names, writer =>
    {
        writer.Summary("The documents that the facts cite.");
        var sources = emission.Sources;
        using (writer.Open($"{ShardClass.AccessIn(emission.Part)} static class Sources"))
        {
            for (var i = 0; i < sources.Count; i++)
            {
                var source = sources[i];
                writer.Summary(source.Title ?? source.File ?? source.Id);
                writer.Line($"public static {CodeNames.Runtime}Source {source.MemberName} => Table_.Source({i.ToString(CultureInfo.InvariantCulture)});");
                writer.Line();
            }

            writer.Line($"internal static {CodeNames.Services}SourceTable Table_ => Data_.Table;");
            writer.Line();
            writer.Line(CodeNames.Table(TableWriter.Write(sources, emission.Others)));
            using (writer.Open("private static class Data_"))
            {
                writer.Line(
                    $"internal static readonly {CodeNames.Services}SourceTable Table = new {CodeNames.Services}SourceTable("
                    + $"typeof(Data_){(emission.Others.Count > 0 ? ", Others" : "")});");
                if (emission.Others.Count > 0)
                {
                    writer.Line();
                    var others = string.Join(", ", emission.Others.Select(id => names.Of(OtherSource(id))));
                    writer.Line($"private static {CodeNames.Runtime}Source[] Others() => new {CodeNames.Runtime}Source[] {{ {others} }};");
                }
            }
        }
    });
}
