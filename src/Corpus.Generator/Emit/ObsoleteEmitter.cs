using Corpus.Language.Model;
using Corpus.Language.Problems;

namespace Corpus.Generator.Emit;

/// <summary>Marks what is superseded, so that the compiler says it to whoever uses it.</summary>
internal static class ObsoleteEmitter
{
    /// <summary>What users silence or look up; not one of the ids that the generator reports.</summary>
    private const string DiagnosticId = "CORP5100";

    public static void Emit(CSharpWriter writer, FactModel fact)
    {
        if (fact.Superseded is not { } superseded)
        {
            return;
        }

        var what = superseded.By is { } by ? $"Superseded by {MemberOf(by)}" : "No longer so";
        var since = superseded.Since is null ? "" : $" since {superseded.Since}";
        var reason = superseded.Reason is null ? "" : $": {superseded.Reason.TrimEnd('.')}";
        var message = Literals.Text($"{what}{since}{reason}.");
        var link = ProjectAddress.Of("docs/diagnostics/{0}") is { } address ? $", UrlFormat = {Literals.Text(address)}" : "";
        // The id exists since .NET 5; older targets get the message alone.
        writer.Directive("#if NET5_0_OR_GREATER");
        writer.Line($"[global::System.Obsolete({message}, DiagnosticId = \"{DiagnosticId}\"{link})]");
        writer.Directive("#else");
        writer.Line($"[global::System.Obsolete({message})]");
        writer.Directive("#endif");
    }

    private static string MemberOf(string fact) => Names.EntityOf(fact) + "." + Casing.Capitalise(Names.PropertyOf(fact));
}
