using System.Collections.Immutable;
using System.Globalization;
using Corpus.Consumer.References;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Consumer.Suggesting;

/// <summary>
/// Suggests the constant of a corpus in the place of a literal of the same value, where the code around it names the entity or the unit already. Off
/// unless asked for: <c>dotnet_diagnostic.CORP7001.severity = suggestion</c>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MagicNumberAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The id of the diagnostic.</summary>
    public const string Id = "CORP7001";

    /// <summary>The property of a diagnostic that has the constants, as they can be written anywhere, with semicolons between.</summary>
    public const string Constants = "constants";

    private const int MostNamed = 3;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A literal is the value of a constant of a corpus",
        "`{0}` is the value of {1}; use the constant, which has a source and follows corrections",
        "Corpus.Use",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (CorpusReferences.Of(start.Compilation) is { Corpora.Count: > 0 } references)
            {
                var index = new Lazy<ConstantIndex>(() => new ConstantIndex(references));
                start.RegisterSyntaxNodeAction(
                    node => Analyze(node, index), SyntaxKind.NumericLiteralExpression, SyntaxKind.StringLiteralExpression);
            }
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, Lazy<ConstantIndex> index)
    {
        var literal = (ExpressionSyntax)context.Node;
        var expression = literal.Parent is PrefixUnaryExpressionSyntax minus && minus.IsKind(SyntaxKind.UnaryMinusExpression) ? minus : literal;
        if (context.SemanticModel.GetConstantValue(expression, context.CancellationToken) is not { HasValue: true, Value: { } value })
        {
            return;
        }

        var candidates = index.Value.Of(value);
        if (candidates.Count == 0 && Converted(context, expression, value) is { } converted)
        {
            candidates = index.Value.Of(converted);
        }

        if (candidates.Count == 0)
        {
            return;
        }

        var words = WordsAround(expression);
        var named = Those(candidates, words, static (constant, around) => constant.IsOfEntity(around));
        if (named.Count == 0)
        {
            named = Those(candidates, words, static (constant, around) => constant.IsOfUnit(around));
        }

        if (named.Count > 0)
        {
            var names = string.Join(";", named.ConvertAll(static constant => constant.FullName));
            var properties = ImmutableDictionary<string, string?>.Empty.Add(Constants, names);
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, expression.GetLocation(), properties, expression.ToString(), Listed(named)));
        }
    }

    /// <summary>The value that an integer has where it stands: `decimal toll = 3` is a decimal.</summary>
    private static object? Converted(SyntaxNodeAnalysisContext context, ExpressionSyntax expression, object value) =>
        value is not int number ? null : context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).ConvertedType?.SpecialType switch
        {
            SpecialType.System_Int64 => (long)number,
            SpecialType.System_Decimal => (decimal)number,
            SpecialType.System_Double => (double)number,
            _ => null,
        };

    private static List<KnownConstant> Those(IReadOnlyList<KnownConstant> constants, List<string> words, Func<KnownConstant, List<string>, bool> isNamed)
    {
        var named = new List<KnownConstant>();
        foreach (var constant in constants)
        {
            if (isNamed(constant, words))
            {
                named.Add(constant);
            }
        }

        return named;
    }

    /// <summary>The words of all names in the statement, or in the declaration where it is in none; not those of statements within it.</summary>
    private static List<string> WordsAround(ExpressionSyntax expression)
    {
        SyntaxNode around = expression;
        while (around.Parent is { } parent
            and not (BlockSyntax or TypeDeclarationSyntax or CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            around = parent;
            if (around is StatementSyntax or MemberDeclarationSyntax or AttributeSyntax or SwitchExpressionArmSyntax)
            {
                break;
            }
        }

        var words = new List<string>();
        foreach (var token in around.DescendantTokens(node => node == around || node is not BlockSyntax))
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                NameWords.Add(words, token.ValueText);
                // Words of two names are none of one.
                words.Add("");
            }
        }

        return words;
    }

    private static string Listed(List<KnownConstant> constants)
    {
        var names = constants.GetRange(0, Math.Min(MostNamed, constants.Count)).ConvertAll(static constant => $"`{constant.Name}`");
        var more = constants.Count - names.Count;
        return string.Join(" and ", names) + (more > 0 ? " and " + more.ToString(CultureInfo.InvariantCulture) + " more" : "");
    }
}
