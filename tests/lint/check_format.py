#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on sources that clang-format 14 would change. Other versions disagree in details: they skip
(exit 77)."""

import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])
SKIPPED = 77


def formatter() -> str | None:
    for name in ("clang-format-14", "clang-format"):
        found = shutil.which(name)
        if found and re.search(r"version 14\.",
                               subprocess.run([found, "--version"], capture_output=True, text=True).stdout):
            return found
    return None


def main() -> int:
    tool = formatter()
    if not tool:
        print("skipped: clang-format 14 is not installed")
        return SKIPPED
    sources = [str(p) for top in ("src", "ui", "tests") for p in sorted((ROOT / top).rglob("*"))
               if p.suffix in (".h", ".cpp")]
    done = subprocess.run([tool, "--dry-run", "-Werror", *sources], capture_output=True, text=True)
    print("\n".join(sorted({line.split(":")[0] for line in done.stderr.splitlines() if "error:" in line})),
          file=sys.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
