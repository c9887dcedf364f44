import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

interface Found { name: string; kind: number; containerName?: string; location: { uri: string; range: { start: { line: number; character: number } } } }

/** The kinds of the protocol by which the server tells entities and facts apart. */
const entityKind = 19;
const factKind = 8;

/** All entities of the open corpora, each with its facts. */
export class EntityTree implements vscode.TreeDataProvider<Found> {
  private readonly changed = new vscode.EventEmitter<void>();
  private found: Found[] = [];
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly client: () => LanguageClient | undefined) {}

  refresh(): void {
    this.found = [];
    this.changed.fire();
  }

  async getChildren(parent?: Found): Promise<Found[]> {
    if (this.found.length === 0) {
      this.found = await this.client()?.sendRequest<Found[]>('workspace/symbol', { query: '' }) ?? [];
    }

    return parent === undefined
      ? this.found.filter(item => item.kind === entityKind)
      : this.found.filter(item => item.kind === factKind && item.containerName === parent.name && item.location.uri === parent.location.uri);
  }

  getTreeItem(item: Found): vscode.TreeItem {
    const tree = new vscode.TreeItem(item.name, item.kind === entityKind ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None);
    const { line, character } = item.location.range.start;
    const at = new vscode.Position(line, character);
    tree.iconPath = new vscode.ThemeIcon(item.kind === entityKind ? 'symbol-object' : 'symbol-field');
    tree.command = { command: 'vscode.open', title: 'Open', arguments: [vscode.Uri.parse(item.location.uri), { selection: new vscode.Range(at, at) }] };
    return tree;
  }
}
