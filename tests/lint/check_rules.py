#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a rule named in src has no text in ui/text, or a text has no rule."""

import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])
# Every rule is a literal "area.what-is-wrong" in an Error or behind a name of type Rule.
RULE = re.compile(r'(?:Error::Kind::\w+|Kind::\w+|Invalid|NotFound|Conflict|NotAllowed|Locked|Rule(?: \w+)?[{(]?)\s*[,=(]*\s*'
                  r'"([a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*)"')
TEXT = re.compile(r'"([a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*)",\s*QT_TRANSLATE_NOOP')


def main() -> int:
    rules = set()
    for top in ("src", "ui/cli"):
        for path in (ROOT / top).rglob("*"):
            if path.suffix in (".h", ".cpp"):
                rules |= set(RULE.findall(path.read_text(encoding="utf-8")))
    texts = set(TEXT.findall((ROOT / "ui/text/rule_texts.cpp").read_text(encoding="utf-8")))
    for rule in sorted(rules - texts):
        print(f"rule without a text in ui/text/rule_texts.cpp: {rule}", file=sys.stderr)
    for text in sorted(texts - rules):
        print(f"text in ui/text/rule_texts.cpp without a rule: {text}", file=sys.stderr)
    return 1 if rules != texts else 0


if __name__ == "__main__":
    sys.exit(main())
