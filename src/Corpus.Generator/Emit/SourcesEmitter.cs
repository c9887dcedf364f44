using System.Globalization;
using Corpus.Language.Model;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emit;

/// <summary>Emits the documents that the facts are cited from.</summary>
internal static class SourcesEmitter
{
    public static SourceText Emit(EquatableArray<SourceModel> sources, CodeNames names) =>
        GeneratedFile.FromMany("the source records", names.Namespace, writer =>
    {
        writer.Summary("The documents that the facts cite.");
        using (writer.Open("public static class Sources"))
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
            writer.Line(CodeNames.Table(TableWriter.Write(sources)));
            using (writer.Open("private static class Data_"))
            {
                writer.Line($"internal static readonly {CodeNames.Services}SourceTable Table = new {CodeNames.Services}SourceTable(typeof(Data_));");
            }
        }
    });
}
