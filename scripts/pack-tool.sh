#!/usr/bin/env bash
# Packs the tool compiled ahead of time for one system, which starts in about half the time of the portable package.
# Usage: scripts/pack-tool.sh linux-x64 FOLDER
set -euo pipefail
rid=${1:?which system, such as linux-x64}
out=$(realpath -m "${2:?where to put the package}")
cd "$(dirname "$0")/.."
# In a folder of its own: nothing of it gets into other builds.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
dotnet pack src/Corpus.Cli -c Release -r "$rid" -p:CorpusAheadOfTime=true -p:IncludeSymbols=false --artifacts-path "$scratch" -o "$out" -m:1
