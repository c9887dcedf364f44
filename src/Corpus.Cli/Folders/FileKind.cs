using System.Runtime.InteropServices;
using System.Text;

namespace Corpus.Cli.Folders;

/// <summary>
/// Whether a file is a regular one. .NET does not tell it from a pipe or a device, and to open a pipe to see what it is would wait for whoever
/// writes into it; so the system is asked by the call with which .NET itself asks it.
/// </summary>
internal static class FileKind
{
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    // The structure has 14 fields of at most 8 bytes today, of which the mode is the second, after 4 bytes; it may grow.
    private const int StatusBytes = 512;
    private const int ModeOffset = 4;

    /// <summary>Whether the path, with links followed, is a regular file; also where the system cannot be asked, since every reading is bounded.</summary>
    public static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return File.Exists(path) && (File.GetAttributes(path) & FileAttributes.Device) == 0;
        }

        try
        {
            var status = new byte[StatusBytes];
            return Stat([.. Encoding.UTF8.GetBytes(path), 0], status) == 0 && (BitConverter.ToInt32(status, ModeOffset) & TypeMask) == Regular;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return File.Exists(path);
        }
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] status);
}
