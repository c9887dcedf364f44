#!/usr/bin/env python3
"""Draws docs/watch.svg: what `corpus watch` shows at a terminal, of a real run.

Usage: scripts/picture.py [COMMAND...]   (the command that starts the tool; without one, the tool is run from its sources)

The corpus is a copy of the template's. The tool watches it; a value is then changed so that its quote no longer prints it, and what the
terminal has after that is drawn. Nothing is drawn that was not written by the tool, but for the line of the prompt.
"""
import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import time
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COLUMNS = 104
COLOURS = {"30": "#484f58", "31": "#ff7b72", "32": "#3fb950", "33": "#d29922", "34": "#58a6ff", "37": "#b1bac4", "90": "#8b949e"}
TEXT, BACKGROUND = "#e6edf3", "#0d1117"
WIDTH, HEIGHT, LEFT, TOP = 8.1, 19, 18, 52


def copied_corpus(folder: Path) -> Path:
    corpus = folder / "bridges"
    shutil.copytree(ROOT / "templates/corpus/CorpusStarter", corpus, ignore=shutil.ignore_patterns("bin", "obj"))
    names = corpus / "curated/corpus.yaml"
    names.write_text(names.read_text().replace("CORPUS_ID", "bridges").replace("CORPUS_NAMESPACE", "Bridges"))
    return corpus


def watched(command: list[str], corpus: Path) -> str:
    """What the tool writes to a terminal until it has said what the change broke."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(corpus)
        os.environ.pop("NO_COLOR", None)
        os.execvp(command[0], [*command, "watch"])
    shown = ""

    def until(words: str) -> None:
        nonlocal shown
        limit = time.time() + 120
        while words not in re.sub(r"\x1b\[[0-9;]*m", "", shown):
            if time.time() > limit:
                sys.exit(f"The tool did not show “{words}”, but: {shown}")
            shown += os.read(terminal, 65536).decode()

    until("Ctrl+C ends.")
    facts = corpus / "curated/bridges.yaml"
    shown = ""
    facts.write_text(facts.read_text().replace("value: 1250", "value: 1350", 1))
    until("Ctrl+C ends.")
    os.kill(child, 15)
    os.waitpid(child, 0)
    return shown


def runs_of(line: str) -> list[tuple[str, str, bool]]:
    """A line as (text, colour, bold)."""
    runs, colour, bold = [], TEXT, False
    line = re.sub(r"\x1b\]8;.*?\x1b\\", "", line)
    for text, codes in re.findall(r"([^\x1b]*)(?:\x1b\[([0-9;]*)[A-Za-z])?", line):
        if text:
            runs.append((text, colour, bold))
        for code in codes.split(";"):
            if code in ("", "0"):
                colour, bold = TEXT, False
            elif code == "1":
                bold = True
            elif code in COLOURS:
                colour = COLOURS[code]
    return runs


def wrapped(runs: list[tuple[str, str, bool]]) -> list[list[tuple[str, str, bool]]]:
    """The line as a terminal breaks it: in the middle of words, where it ends."""
    rows, row, left = [], [], COLUMNS
    for text, colour, bold in runs:
        while text:
            part, text = text[:left], text[left:]
            row.append((part, colour, bold))
            left -= len(part)
            if left == 0:
                rows, row, left = [*rows, row], [], COLUMNS
    return [*rows, row] if row or not rows else rows


def svg(rows: list[list[tuple[str, str, bool]]]) -> str:
    width, height = round(2 * LEFT + COLUMNS * WIDTH), TOP + len(rows) * HEIGHT + 6
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="corpus watch at a terminal">',
        f'<rect width="{width}" height="{height}" rx="8" fill="{BACKGROUND}"/>',
        *(f'<circle cx="{20 + 18 * i}" cy="18" r="5.5" fill="{fill}"/>' for i, fill in enumerate(("#ff5f57", "#febc2e", "#28c840"))),
        "<g font-family=\"ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace\" font-size=\"13.5\" xml:space=\"preserve\">",
    ]
    for number, row in enumerate(rows):
        column = 0
        for text, colour, bold in row:
            # Each run has its place and length, so that the picture is the same in whatever font there is.
            if text.strip():
                lines.append(
                    f'<text x="{LEFT + column * WIDTH:.1f}" y="{TOP + number * HEIGHT}" textLength="{len(text) * WIDTH:.1f}" fill="{colour}"'
                    + (' font-weight="bold"' if bold else "") + f">{escape(text)}</text>")
            column += len(text)
    return "\n".join([*lines, "</g>", "</svg>"]) + "\n"


def main() -> None:
    command = sys.argv[1:]
    if not command:
        subprocess.run(["dotnet", "build", str(ROOT / "src/Corpus.Cli"), "-v", "q"], check=True)
        command = ["dotnet", str(ROOT / "src/Corpus.Cli/bin/Debug/net8.0/Corpus.Cli.dll")]
    with tempfile.TemporaryDirectory() as folder:
        shown = watched(command, copied_corpus(Path(folder)))
    # What stood there before is cleared, and the time that a check took is of no use in a picture.
    screen = re.sub(r"\x1b\[(?:2J|H|3J|1;1H)", "", shown).replace("\r", "")
    screen = re.sub(r" in \d+ ms", "", screen)
    rows = [[("$ ", COLOURS["32"], True), ("corpus watch", TEXT, False)]]
    for line in screen.strip("\n").split("\n"):
        rows += wrapped(runs_of(line))
    (ROOT / "docs/watch.svg").write_text(svg(rows))


main()
