#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a program we built is linked, itself or through a library, with plain libsqlite3 or
QtSql: both bring a second SQLite whose symbols take the place of SQLCipher's, and data would be
written unencrypted. Also fails when a program that keeps an office lacks libsqlcipher.

    check_linkage.py SOURCE_DIR BUILD_DIR
"""

import pathlib
import re
import subprocess
import sys

FORBIDDEN = re.compile(r"^(libsqlite3|libQt\dSql)\b")
NEEDED = re.compile(r"^libsqlcipher\b")
# Programs that open offices; others (tests of pure functions) need not hold the engine.
KEEPS_OFFICE = {"waymark", "waymarkctl", "waymark_bench", "test_storage", "test_office", "test_app"}


def is_program(path: pathlib.Path) -> bool:
    return path.is_file() and path.read_bytes()[:4] == b"\x7fELF"


def libraries(program: pathlib.Path) -> set[str]:
    """The names of all shared libraries the loader would take in."""
    listed = subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=True)
    return {line.split()[0].rsplit("/", 1)[-1] for line in listed.stdout.splitlines() if line.split()}


def carries_engine(program: pathlib.Path) -> bool:
    """True when the program defines SQLite's symbols itself: linked statically."""
    symbols = subprocess.run(["readelf", "--wide", "--symbols", str(program)],
                             capture_output=True, text=True, check=True)
    lines = (line.split() for line in symbols.stdout.splitlines())
    return any(len(line) == 8 and line[7].split("@")[0] == "sqlite3_open_v2" and line[6] != "UND"
               for line in lines)


def main() -> int:
    folder = pathlib.Path(sys.argv[2]) / "bin"
    problems, looked_at = [], 0
    for program in sorted(folder.iterdir()) if folder.is_dir() else []:
        if not is_program(program):
            continue
        looked_at += 1
        names = libraries(program)
        for name in sorted(names):
            if FORBIDDEN.match(name):
                problems.append(f"{program.name} is linked with {name}")
        if carries_engine(program):
            problems.append(f"{program.name} carries a SQLite of its own")
        if program.name in KEEPS_OFFICE and not any(NEEDED.match(name) for name in names):
            problems.append(f"{program.name} is not linked with libsqlcipher")
    if looked_at == 0:
        problems.append(f"no programs in {folder}: build first")
    print("\n".join(problems), file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
