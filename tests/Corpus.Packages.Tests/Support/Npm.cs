namespace Corpus.Packages.Tests.Support;

/// <summary>Packages of npm, for what only programs of Node do.</summary>
internal static class Npm
{
    /// <summary>Installs packages in a folder; a reason to skip where they cannot be.</summary>
    public static void Install(string folder, string packages)
    {
        try
        {
            Tool.Run(folder, "node", "--version").ShouldSucceed();
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            var installed = Tool.Run(folder, npm, $"install {packages} --prefix \"{folder}\" --no-audit --no-fund --ignore-scripts");
            if (installed.Code != 0)
            {
                Machine.Lacks($"{packages} cannot be installed: {installed}");
            }
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            Machine.Lacks($"node and npm are needed to run {packages}: {exception.Message}");
        }
    }
}
