#!/usr/bin/env bash
# Makes the tool as native code and holds it against the portable one: the same output of the same commands.
# Usage: scripts/test-native.sh [PORTABLE.dll]
set -euo pipefail
cd "$(dirname "$0")/.."
portable=$(realpath "${1:-src/Corpus.Cli/bin/Debug/net8.0/Corpus.Cli.dll}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

scripts/pack-tool.sh --native linux-x64 "$work/packages" >"$work/pack.log" || { cat "$work/pack.log"; exit 1; }
dotnet tool install "Corpus.Cli.Native.linux-x64" --tool-path "$work/tool" --prerelease --source "$work/packages" >"$work/install.log" \
  || { cat "$work/install.log"; exit 1; }
native="$work/tool/corpus"

# Documents of each format, and a folder for each of the two, since they write.
mkdir -p "$work/documents"
cp templates/corpus/CorpusStarter/seeds/*.pdf "$work/documents"
find tests/Corpus.Documents.Tests -path '*/bin' -prune -o \( -name '*.html' -o -name '*.docx' -o -name '*.xlsx' -o -name '*.xls' -o -name '*.csv' -o -name '*.md' \) -print \
  | sort | head -40 | while read -r file; do cp -n "$file" "$work/documents"; done

for each in portable native; do
  mkdir "$work/$each"
  cp -r "$work/documents" "$work/$each/documents"
done

compared=0
same() {
  local expected actual
  expected=$(cd "$work/portable" && dotnet "$portable" "$@" 2>&1; echo "exit $?") || true
  actual=$(cd "$work/native" && "$native" "$@" 2>&1; echo "exit $?") || true
  if [ "$expected" != "$actual" ]; then
    printf 'corpus %s differs:\n' "$*"
    diff <(echo "$expected") <(echo "$actual") | head -20
    exit 1
  fi
  compared=$((compared + 1))
}

root=$PWD
same check "$root"
same check "$root" --format json
same check "$root" --format sarif
same export "$root" --format json
same export "$root" --format csv
same schema "$root"
same explain
same explain 4009
same explain "$root" Treaty.termYears
same where "$root" Treaty.termYears
same coverage "$root"
same check templates
same nothing
same diff "$root" "$root"
same site "$root" --output site
same export "$root" --format jsonld
same export "$root" --format bibtex
same export "$root" --format sqlite --output facts.sqlite
same export "$root" --format parquet --output facts
for file in "$work"/documents/*; do
  same ingest "documents/$(basename "$file")" --explain
done
diff -r "$work/portable" "$work/native"

echo "$compared commands say the same, natively and not."
test "$compared" -gt 30
