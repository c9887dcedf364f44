import { execFile } from 'node:child_process';

export interface Tool { command: string; args: string[] }

/** The tool that the settings name, or that of the workspace's manifest, or the one that is installed for the user. */
export async function toolOf(folder: string | undefined, configured: readonly string[]): Promise<Tool | undefined> {
  const [command, ...args] = configured;
  if (command !== undefined && command.length > 0) {
    return { command, args };
  }

  const candidates: Tool[] = [{ command: 'dotnet', args: ['tool', 'run', 'corpus', '--'] }, { command: 'corpus', args: [] }];
  for (const candidate of candidates) {
    if (await runs(candidate, folder)) {
      return candidate;
    }
  }

  return undefined;
}

function runs(tool: Tool, folder: string | undefined): Promise<boolean> {
  return new Promise(resolve => {
    execFile(tool.command, [...tool.args, '--version'], { cwd: folder, timeout: 20_000 }, error => resolve(error === null));
  });
}
