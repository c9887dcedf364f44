using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Model;
using Corpus.Language.Text;
using Corpus.Language.Values;

namespace Corpus.Generator.Emit;

/// <summary>Documentation comments: what a fact means, in which unit, and who says so, for whoever hovers over it.</summary>
internal static class Documentation
{
    public static void Summary(this CSharpWriter writer, string summary) => writer.Line($"/// <summary>{Escape(Sentence(summary))}</summary>");

    public static void Remarks(this CSharpWriter writer, string remarks)
    {
        if (remarks.Length > 0)
        {
            writer.Line($"/// <remarks>{remarks}</remarks>");
        }
    }

    /// <summary>“A bridge in Basel. In other languages: Rheinbrücke (de), pont du Rhin (fr).”</summary>
    public static string RemarksOf(EntityModel entity) => Escape(entity.Labels.IsEmpty
        ? entity.Summary ?? ""
        : Sentences(
            Sentence(entity.Summary ?? ""),
            $"In other languages: {string.Join(", ", entity.Labels.Select(static label => $"{label.Text} ({label.Language})"))}."));

    /// <summary>“How long the agreement runs, in years. At most. Planned. According to Iran.”</summary>
    public static string SummaryOf(FactModel fact) => fact.IsDisputed
        ? Sentences(WithUnit(fact.Property), "Disputed: its sources do not agree.")
        : Sentences(
            WithUnit(fact.Property),
            ComparatorWords(fact.Statement.Comparator) is { } words ? words + "." : "",
            Ends(fact),
            fact.Statement.Tolerance is { } tolerance ? $"± {tolerance}." : "",
            VoiceWords.Open(fact.Statement),
            VoiceWords.Hedge(fact.Statement),
            fact.Standing == Standing.Attributed ? VoiceWords.According(fact.Statement) : "");

    /// <summary>The ends of a range, which no constant shows.</summary>
    private static string Ends(FactModel fact)
    {
        if (fact.Property is not { Datatype.IsRange: true, Cardinality: Cardinality.One })
        {
            return "";
        }

        var (minimum, maximum) = RangeValue.Ends(fact.Statement.Values[0]);
        return minimum == maximum ? minimum + "." : $"{minimum} to {maximum}.";
    }

    public static string WithUnit(PropertyModel property)
    {
        var summary = Sentence(property.Summary);
        return (property.UnitName ?? property.UnitCode) is { } unit ? $"{summary.TrimEnd('.')}, in {unit}." : summary;
    }

    /// <summary>Writes each quote with its source and grade, an item of a list each if there are several, then what leads from it to the value.</summary>
    public static void Remarks(this CSharpWriter writer, FactModel fact)
    {
        if (IsOneCitation(fact))
        {
            // Most facts: a paragraph of its own would cost the compiler an element for each of them.
            writer.Remarks(Escape(Item(fact.Statement.Citations[0])));
            return;
        }

        writer.Line("/// <remarks>");
        if (fact.Derivation is { } derivation)
        {
            Paragraph(writer, $"Computed as {derivation.Formula}, from {string.Join(", ", derivation.Inputs)}.");
        }
        else if (fact.Claims.Count > 0)
        {
            foreach (var claim in fact.Claims)
            {
                var rank = claim.Rank == Rank.Normal ? "" : $" ({Ranks.NameOf(claim.Rank)})";
                Statement(writer, claim, $"{VoiceWords.Names(claim.ClaimedBy)}{rank}: {ValueOf(claim)}.", VoiceWords.Open(claim), VoiceWords.Hedge(claim));
            }
        }
        else if (fact.Statements.Count > 0)
        {
            foreach (var statement in fact.Statements)
            {
                Statement(writer, statement, ValueOf(statement) + ".", VoiceWords.Hedge(statement), VoiceWords.According(statement));
            }
        }
        else
        {
            Statement(writer, fact.Statement);
        }

        if (fact.ReviewBy is { } review)
        {
            Paragraph(writer, $"To be reviewed by {review}.");
        }

        writer.Line("/// </remarks>");
    }

    /// <summary>Whether nothing is to be said but the words of one document.</summary>
    private static bool IsOneCitation(FactModel fact) =>
        fact is
        {
            Derivation: null, Claims.Count: 0, Statements.Count: 0, ReviewBy: null,
            Statement: { Citations.Count: 1, Inferences.Count: 0, MirrorOf: null } statement,
        } && Lead(statement).Length == 0;

    private static string Lead(StatementModel statement, params string[] lead) =>
        Sentences([.. lead, Period(statement), VoiceWords.Reported(statement)]);

    private static void Statement(CSharpWriter writer, StatementModel statement, params string[] lead)
    {
        Paragraph(writer, Lead(statement, lead));
        Citations(writer, statement.Citations);
        if (statement.MirrorOf is { } mirrored)
        {
            Paragraph(writer, $"Stated as {mirrored}.");
        }

        foreach (var inference in statement.Inferences)
        {
            Paragraph(writer, InferenceWords.Of(inference));
            Citations(writer, inference.Citations);
        }
    }

    private static void Citations(CSharpWriter writer, EquatableArray<CitationModel> citations)
    {
        if (citations.Count == 1)
        {
            // A list of one would show a bullet for nothing, and cost the compiler three elements for one.
            Paragraph(writer, Item(citations[0]));
        }
        else if (citations.Count > 1)
        {
            writer.Line("/// <list type=\"bullet\">");
            foreach (var citation in citations)
            {
                writer.Line($"/// <item><description>{Escape(Item(citation))}</description></item>");
            }

            writer.Line("/// </list>");
        }
    }

    private static string Item(CitationModel citation)
    {
        var reading = citation.Reading is { } text ? $" Read as: {WithStop(text)}" : "";
        return $"“{citation.Quote}” — {citation.Source}{citation.PagesInWords} ({Grade(citation.Grade)}).{reading}";
    }

    private static void Paragraph(CSharpWriter writer, string text)
    {
        if (text.Length > 0)
        {
            writer.Line($"/// <para>{Escape(text)}</para>");
        }
    }

    private static string Period(StatementModel statement)
    {
        var parts = new List<string>();
        if (statement.AsOf is { } asOf)
        {
            parts.Add($"as of {asOf}");
        }

        if (statement.From is { } from)
        {
            parts.Add($"from {from}");
        }

        if (statement.Until is { } until)
        {
            parts.Add($"until {until}");
        }

        if (parts.Count == 0)
        {
            return "";
        }

        return Casing.Capitalise(string.Join(" ", parts)) + ".";
    }

    private static string Sentences(params string[] sentences) => string.Join(" ", sentences.Where(static sentence => sentence.Length > 0));

    private static string ValueOf(StatementModel statement)
    {
        var comparator = ComparatorWords(statement.Comparator) is { } words ? words.ToLowerInvariant() + " " : "";
        var tolerance = statement.Tolerance is { } deviation ? $" ± {deviation}" : "";
        return comparator + string.Join(", ", statement.Values) + tolerance;
    }

    private static string? ComparatorWords(Comparator comparator)
    {
        if (comparator == Comparator.Exactly)
        {
            return null;
        }

        return Casing.Capitalise(Comparators.NameOf(comparator)).Replace('-', ' ');
    }

    private static string Grade(QuoteGrade grade) => grade switch
    {
        QuoteGrade.Exact => "exact",
        QuoteGrade.Folded => "folded",
        _ => "unproved",
    };

    private static string Sentence(string text) => WithStop(text.Trim());

    public static string WithStop(string text) => text.Length == 0 || text[text.Length - 1] is '.' or '!' or '?' ? text : text + ".";

    /// <summary>Text inside XML on one line of a comment: what ends lines, is forbidden in XML or cannot be seen is made visible or a space.</summary>
    [MethodImpl(JitHints.Loop)]
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i]))
            {
                continue;
            }

            escaped.Append(text, plain, i - plain);
            i = AppendEscaped(escaped, text, i);
            plain = i + 1;
        }

        return escaped.Append(text, plain, text.Length - plain).ToString();
    }

    /// <summary>Appends what stands for a character; gives the index of the last unit that it has.</summary>
    private static int AppendEscaped(StringBuilder escaped, string text, int index)
    {
        var character = text[index];
        var written = character switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '\n' or '\r' or '\t' => " ",
            _ => Visible.IsSpaceOfAnotherKind(character) ? " " : null,
        };
        if (written is null)
        {
            return Visible.Append(escaped, text, index);
        }

        escaped.Append(written);
        return index;
    }

    [MethodImpl(JitHints.Step)]
    private static bool IsPlain(char character) => character is >= ' ' and <= '~' and not ('&' or '<' or '>') or '\u201C' or '\u201D' or '\u2014';
}
