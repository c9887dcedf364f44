using System.Xml;
using Corpus.Documents.Packages;

namespace Corpus.Documents.Office;

/// <summary>
/// Writes formulas (Office MathML) on one line, as one would say them with a keyboard: <c>a/b</c>, <c>√(x+1)</c>, powers and indices like those of other
/// text.
/// </summary>
internal static class WordMath
{
    /// <summary>Reads the element that the reader stands on, and moves to its end.</summary>
    public static void Read(XmlReader reader, Story story, RunProperties run, WordContent content, WordRuns runs)
    {
        switch (reader.LocalName)
        {
            case "t":
                runs.Append(story, SafeXml.ReadText(reader, content.Allowance), run);
                break;
            case "f":
                ReadParts("/");
                break;
            case "rad":
                runs.Append(story, "√", run);
                ReadParts("");
                break;
            case "d":
                ReadBrackets(reader, story, run, content, runs);
                break;
            case "nary":
                ReadSum(reader, story, run, content, runs);
                break;
            case "sup" or "deg":
                ReadAll(run with { Level = "superscript" });
                break;
            case "sub" or "lim":
                ReadAll(run with { Level = "subscript" });
                break;
            case "ctrlPr" or "rPr" or "sSupPr" or "sSubPr" or "fPr" or "radPr" or "oMathParaPr" or "argPr" or "funcPr" or "mPr" or "eqArrPr" or "accPr"
                or "barPr":
                SafeXml.Skip(reader, content.Allowance);
                break;
            default:
                ReadAll(run);
                if (reader.LocalName is "mr")
                {
                    runs.Append(story, " ", run);
                }

                break;
        }

        void ReadAll(RunProperties with) => runs.Read(reader, story, with);

        void ReadParts(string between)
        {
            var count = 0;
            foreach (var child in content.Children(reader))
            {
                if (child.LocalName is "num" or "den" or "e" or "deg")
                {
                    if (count++ > 0 && between.Length > 0)
                    {
                        runs.Append(story, between, run);
                    }

                    runs.Read(child, story, child.LocalName == "deg" ? run with { Level = "superscript" } : run);
                }
                else
                {
                    SafeXml.Skip(child, content.Allowance);
                }
            }
        }
    }

    private static void ReadBrackets(XmlReader reader, Story story, RunProperties run, WordContent content, WordRuns runs)
    {
        var (begin, between, end, count) = ("(", "|", ")", 0);
        foreach (var child in content.Children(reader))
        {
            if (child.LocalName == "dPr")
            {
                foreach (var property in content.Children(child))
                {
                    switch (property.LocalName)
                    {
                        case "begChr":
                            begin = WordXml.Value(property) ?? "";
                            break;
                        case "sepChr":
                            between = WordXml.Value(property) ?? "";
                            break;
                        case "endChr":
                            end = WordXml.Value(property) ?? "";
                            break;
                    }
                }
            }
            else
            {
                runs.Append(story, count++ == 0 ? begin : between, run);
                runs.Read(child, story, run);
            }
        }

        runs.Append(story, end, run);
    }

    private static void ReadSum(XmlReader reader, Story story, RunProperties run, WordContent content, WordRuns runs)
    {
        var (sign, isWritten) = ("∫", false);
        foreach (var child in content.Children(reader))
        {
            if (child.LocalName == "naryPr")
            {
                foreach (var property in content.Children(child))
                {
                    sign = property.LocalName == "chr" ? WordXml.Value(property) ?? "" : sign;
                }

                continue;
            }

            if (!isWritten)
            {
                isWritten = true;
                runs.Append(story, sign, run);
            }

            var level = child.LocalName switch { "sub" => "subscript", "sup" => "superscript", _ => run.Level };
            runs.Read(child, story, run with { Level = level });
        }
    }
}
