#!/usr/bin/env bash
# Names each line of C# that is longer than 160 columns, as file:line: `dotnet format` does not know max_line_length. What the generator writes is not ours to wrap.
set -euo pipefail
cd "$(dirname "$0")/.."

git ls-files -z --cached --others --exclude-standard -- '*.cs' ':!:**/Generated/**' ':!:**/Cases/**' |
  LC_ALL=C.UTF-8 xargs -0 python3 -c '
import sys
long = [f"{path}:{number}: {len(line)} columns" for path in sys.argv[1:] for number, line in enumerate(open(path, encoding="utf-8-sig").read().split("\n"), 1) if len(line) > 160]
print("\n".join(long) if long else "No line is longer than 160 columns.")
sys.exit(1 if long else 0)'
