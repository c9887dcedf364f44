#!/usr/bin/env bash
# Builds the corpus in two folders of different name and depth and compares the assemblies byte by byte.
set -euo pipefail
cd "$(dirname "$0")/.."

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

build() {
  mkdir -p "$1"
  git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done | xargs -0 cp --parents -t "$1"
  dotnet build "$1/src/Corpus.RussiaIran" -c Release -nodeReuse:false -v quiet -nologo
}

build "$scratch/a"
build "$scratch/quite another/folder"
for file in net8.0/Corpus.RussiaIran.dll net8.0/Corpus.RussiaIran.pdb net8.0/Corpus.RussiaIran.xml netstandard2.0/Corpus.RussiaIran.dll net8.0/Corpus.Runtime.dll; do
  cmp "$scratch/a/src/Corpus.RussiaIran/bin/Release/$file" "$scratch/quite another/folder/src/Corpus.RussiaIran/bin/Release/$file"
  echo "same: $file"
done
