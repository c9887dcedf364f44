import * as vscode from 'vscode';
import { LanguageClient, LanguageClientOptions, ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { toolOf } from './tool';
import { EntityTree } from './entities';

const settings = ['curatedFolder', 'seedsFolder', 'today', 'allowUnproved', 'leastProvedShare', 'mostReadShare', 'checksAsWarnings', 'references'];
let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const entities = new EntityTree(() => client);
  context.subscriptions.push(
    vscode.window.registerTreeDataProvider('corpusEntities', entities),
    vscode.commands.registerCommand('corpus.restart', () => restart(entities)),
    vscode.commands.registerCommand('corpus.refreshEntities', () => entities.refresh()),
    // A lens names the places of its uses; the editor's own list shows them.
    vscode.commands.registerCommand('corpus.showReferences', (uri: string, at: Place, uses: Use[]) =>
      vscode.commands.executeCommand('editor.action.showReferences', vscode.Uri.parse(uri), positionOf(at), uses.map(locationOf))),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('corpus.command')) {
        void restart(entities);
      } else if (change.affectsConfiguration('corpus')) {
        void client?.sendNotification('workspace/didChangeConfiguration', { settings: { corpus: read() } });
      }
    }));
  await restart(entities);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

interface Place { line: number; character: number }
interface Use { uri: string; range: { start: Place; end: Place } }

const positionOf = (place: Place): vscode.Position => new vscode.Position(place.line, place.character);
const locationOf = (use: Use): vscode.Location =>
  new vscode.Location(vscode.Uri.parse(use.uri), new vscode.Range(positionOf(use.range.start), positionOf(use.range.end)));

function read(): Record<string, unknown> {
  const configuration = vscode.workspace.getConfiguration('corpus');
  return Object.fromEntries(settings.map(name => [name, configuration.get(name)]));
}

async function restart(entities: EntityTree): Promise<void> {
  await client?.stop();
  client = undefined;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  const tool = await toolOf(folder, vscode.workspace.getConfiguration('corpus').get<string[]>('command') ?? []);
  if (tool === undefined) {
    void vscode.window.showErrorMessage('The tool `corpus` was not found. Install it with `dotnet tool install Corpus.Cli`, or set `corpus.command`.');
    return;
  }

  const server: ServerOptions = { command: tool.command, args: [...tool.args, 'lsp'], transport: TransportKind.stdio, options: folder === undefined ? {} : { cwd: folder } };
  const options: LanguageClientOptions = {
    documentSelector: [{ scheme: 'file', language: 'yaml' }, { scheme: 'file', language: 'csharp' }, { scheme: 'file', pattern: '**/*.fingerprint' }],
    initializationOptions: read(),
    outputChannelName: 'Corpus',
  };
  client = new LanguageClient('corpus', 'Corpus', server, options);
  await client.start();
  await vscode.commands.executeCommand('setContext', 'corpus.isActive', true);
  entities.refresh();
}
