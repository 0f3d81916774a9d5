#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on what must not stand in the repository: machine paths, archive hosts, unfinished marks,
files over the size at which a concept wants out, sources that no CMakeLists.txt names."""

import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])
SELF = "tests/lint/check_repository.py"

FORBIDDEN = [
    (re.compile(r"/(?:work|home|root)/[a-z]"), "a path of one machine"),
    (re.compile(r"\b(?:deb|security|snapshot)\.debian\.org|archive\.ubuntu\.com|registry\.npmjs|pypi\.org"),
     "the host of a package registry"),
    (re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b"), "an unfinished mark"),
]
TEXT = {".h", ".cpp", ".py", ".sh", ".cmake", ".txt", ".md", ".json", ".sql", ".qss", ".svg", ".ts", ""}
LONGEST = {".h": 400, ".cpp": 400, ".py": 400}
# Tables of data, not of thought.
MAY_BE_LONG = {"ui/text/rule_texts.cpp"}


def tracked() -> list[str]:
    if shutil.which("git"):
        listed = subprocess.run(["git", "-C", str(ROOT), "ls-files"], capture_output=True, text=True)
        if listed.returncode == 0:
            return listed.stdout.splitlines()
    return [str(p.relative_to(ROOT)) for p in ROOT.rglob("*")
            if p.is_file() and not str(p.relative_to(ROOT)).startswith(("build/", ".git/"))]


def main() -> int:
    problems = []
    files = tracked()
    lists = "\n".join((ROOT / f).read_text(encoding="utf-8") for f in files
                      if f.endswith(("CMakeLists.txt", ".cmake")))
    for name in files:
        path = ROOT / name
        if name in (SELF, "LICENSE") or not path.is_file() or path.suffix not in TEXT:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        for pattern, what in FORBIDDEN:
            for number, line in enumerate(text.splitlines(), 1):
                if pattern.search(line):
                    problems.append(f"{name}:{number}: {what}")
        lines = text.count("\n")
        if lines > LONGEST.get(path.suffix, lines) and name not in MAY_BE_LONG:
            problems.append(f"{name}: {lines} lines; look for the concept that wants out")
        if path.suffix == ".cpp" and path.name not in lists and path.stem not in lists:
            problems.append(f"{name}: no CMakeLists.txt names it")
        if re.search(r"file\s*\(\s*GLOB", text) and name.endswith(("CMakeLists.txt", ".cmake")):
            problems.append(f"{name}: files are listed, never globbed")
    print("\n".join(problems), file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
