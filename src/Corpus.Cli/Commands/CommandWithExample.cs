using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Corpus.Cli.Commands;

/// <summary>A command whose help ends in what a list of options cannot teach: what it promises, and an example.</summary>
/// <param name="summary">One sentence, for the list of commands.</param>
/// <param name="teaching">Lines for the command's own help.</param>
internal sealed class CommandWithExample(string name, string summary, string teaching) : Command(name, summary)
{
    public string Teaching => teaching;

    /// <summary>The help of the command line, followed by what the command teaches.</summary>
    public static HelpOption Help()
    {
        var help = new HelpOption { Description = "Shows this help." };
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        return help;
    }

    private sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = usual.Invoke(parseResult);
            if (parseResult.CommandResult.Command is CommandWithExample taught)
            {
                parseResult.InvocationConfiguration.Output.Write($"{taught.Teaching}\n\n");
            }

            return code;
        }
    }
}
