#!/usr/bin/env bash
# Packs the tool compiled ahead of time for one system. By default for the .NET runtime of that system, with all commands, which starts in about half the time
# of the portable package; with --native as native code, without `lsp` and `mcp`, which starts at once. Native code is made on the system that it is for.
# Usage: scripts/pack-tool.sh [--native] linux-x64 FOLDER
set -euo pipefail
kind=CorpusAheadOfTime
if [ "${1:-}" = --native ]; then
  kind=CorpusNative
  shift
fi
rid=${1:?which system, such as linux-x64}
out=$(realpath -m "${2:?where to put the package}")
cd "$(dirname "$0")/.."
# In a folder of its own: nothing of it gets into other builds.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
dotnet pack src/Corpus.Cli -c Release -r "$rid" -p:$kind=true -p:IncludeSymbols=false --artifacts-path "$scratch" -o "$out" -m:1
