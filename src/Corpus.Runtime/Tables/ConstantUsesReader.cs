using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Reads the table of a <see cref="ConstantUsesAttribute"/>.</summary>
internal static class ConstantUsesReader
{
    /// <param name="text">The table.</param>
    /// <param name="assembly">The assembly that has it, for errors.</param>
    /// <exception cref="InvalidOperationException">The table breaks its format.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public static ConstantUses Read(string text, string assembly)
    {
        var subject = new TableSubject("the constants that it uses", null, null) { RecordOf = assembly };
        var groups = FieldGroups.Read(text, subject);
        var head = groups.Of(TableTag.Id).FirstOrDefault() ?? throw TableError.At(subject, 0, "it names no corpus");
        var fields = new FieldReader(subject, head);
        return new ConstantUses(
            head.Head.Text,
            fields.Text(TableTag.CorpusVersion, "the version of the corpus"),
            fields.Text(TableTag.CorpusAssembly, "the assembly of the corpus"),
            EquatableArray.From(groups.Of(TableTag.Use).Select(group => ReadUse(group, subject))));
    }

    private static ConstantUse ReadUse(FieldGroup group, TableSubject subject) => new(
        group.Head.Text,
        new FieldReader(subject, group).Text(TableTag.Value, "the value that was compiled in"),
        group.FindText(TableTag.UseNumber),
        group.Has(TableTag.UseIsDirect),
        EquatableArray.From(group.All(TableTag.UseThrough).Select(field => PassedConstant.Parse(field.Text)
            ?? throw TableError.At(subject, field, "an assembly, a slash and a constant"))),
        EquatableArray.From(group.All(TableTag.UsePassedOn).Select(static field => field.Text)));
}
