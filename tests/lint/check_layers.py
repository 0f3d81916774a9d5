#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a folder includes what it may not, when the table allows what nobody uses, and on calls
of Qt that wait inside the window."""

import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])

# Folder: what it may include besides itself. The same arrows as in docs/architecture.md.
ALLOWED = {
    "src/base": set(),
    "src/storage": {"src/base"},
    "src/office": {"src/base", "src/storage"},
    "src/forms": {"src/base"},
    "src/typeset": {"src/base"},
    "src/cases": {"src/base", "src/storage", "src/office"},
    "src/assessment": {"src/base", "src/storage", "src/office", "src/cases", "src/forms",
                       "src/typeset"},
    "src/directory": {"src/base", "src/storage", "src/office"},
    "src/referrals": {"src/base", "src/storage", "src/office", "src/cases", "src/assessment",
                      "src/directory", "src/typeset"},
    "src/leaflets": {"src/base", "src/storage", "src/office", "src/cases", "src/assessment",
                     "src/directory", "src/referrals", "src/typeset"},
    "src/app": {"src/base", "src/storage", "src/office", "src/cases",
                "src/assessment", "src/directory", "src/referrals", "src/leaflets", "src/typeset"},
    "ui/text": {"src/base"},
    "ui/cli": {"src/base", "src/office", "src/cases", "src/forms", "src/assessment",
               "src/directory", "src/referrals", "src/leaflets", "src/typeset", "src/app",
               "ui/text"},
    "ui/desktop": {"src/base", "src/office", "src/cases", "src/forms", "src/assessment",
                   "src/directory", "src/referrals", "src/leaflets", "src/typeset", "src/app",
               "ui/text"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
# A loop inside a loop goes on after the window was locked or the page is gone: kit/ask.h asks
# without one.
WAITS = re.compile(r"(?:\.|->)exec\(|Q(?:Input|File|Color|Font)Dialog::get|QMessageBox::\w+\(")
QT = re.compile(r"^\s*#\s*include\s+<(Q[A-Z]\w*)", re.M)


def home(include: str) -> str:
    """The folder an include path names: "cases/case.h" lives in src/cases, "ui/cli/x.h" in ui/cli."""
    parts = include.split("/")
    return "/".join(parts[:2]) if parts[0] == "ui" else "src/" + parts[0]


def main() -> int:
    problems, used = [], set()
    for top in ("src", "ui"):
        for path in sorted((ROOT / top).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            relative = path.relative_to(ROOT)
            folder = "/".join(relative.parts[:2])
            if folder not in ALLOWED:
                problems.append(f"{relative}: {folder} is not in the table of folders")
                continue
            text = path.read_text(encoding="utf-8")
            for include in INCLUDE.findall(text):
                if include.endswith(".moc"):
                    continue  # what Qt's compiler wrote for this very file
                if "/" not in include:
                    problems.append(f'{relative}: "{include}" is not named from the root')
                    continue
                target = home(include)
                if target == folder:
                    continue
                used.add((folder, target))
                if target not in ALLOWED[folder]:
                    problems.append(f"{relative}: {folder} may not include {target}")
            if folder == "ui/desktop" and path.name != "main.cpp" and WAITS.search(text):
                problems.append(f"{relative}: waits in a loop of its own: {WAITS.search(text)[0]}")
            if top == "src" and QT.search(text):
                problems.append(f"{relative}: Qt belongs in ui")
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:200]:
                problems.append(f"{relative}: no SPDX line")
    for folder, targets in ALLOWED.items():
        if not (ROOT / folder).is_dir():
            problems.append(f"{folder} is in the table but not in the tree")
        for target in sorted(targets):
            if (folder, target) not in used:
                problems.append(f"{folder} may include {target}, but nothing does: take the arrow out")
    print("\n".join(problems), file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
