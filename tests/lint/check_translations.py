#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a text of the interface has no French, or English lacks its plural forms."""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])
FOLDER = ROOT / "resources" / "translations"


def main() -> int:
    problems = []
    for name in ("waymark_fr.ts", "waymark_en.ts"):
        for context in ElementTree.parse(FOLDER / name).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [form.text for form in translation.iter("numerusform")]
                texts = forms if message.get("numerus") == "yes" else [translation.text]
                unfinished = translation.get("type") in ("unfinished", "vanished", "obsolete")
                if unfinished or not texts or not all(texts):
                    source = message.find("source").text
                    problems.append(f"{name}: {context.find('name').text}: no words for “{source}”")
                elif "%1" in message.find("source").text and not all("%1" in text for text in texts):
                    problems.append(f"{name}: %1 got lost in “{texts[0]}”")
    print("\n".join(problems), file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
