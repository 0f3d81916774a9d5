#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a text of the interface has no French, or English lacks its plural forms. With Qt's
lupdate at hand it looks at the sources themselves, so that a text nobody gave to the translators is
found, too."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])
FOLDER = ROOT / "resources" / "translations"
FILES = {"waymark_fr.ts": ["-target-language", "fr"],
         "waymark_en.ts": ["-target-language", "en", "-pluralonly"]}


def updated(folder: pathlib.Path) -> pathlib.Path:
    """Copies of the files as the sources stand now; the files themselves without lupdate."""
    tool = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")
    if not tool:
        print("lupdate is not installed: only what the files hold is looked at")
        return FOLDER
    for name, options in FILES.items():
        shutil.copy(FOLDER / name, folder / name)
        sources = [ROOT / "ui" / "desktop"] + ([ROOT / "ui" / "text"] if name == "waymark_fr.ts" else [])
        subprocess.run([tool, "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en",
                        *options, *sources, "-ts", folder / name], check=True,
                       stderr=subprocess.DEVNULL)
    return folder


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        return check(updated(pathlib.Path(scratch)))


def check(folder: pathlib.Path) -> int:
    problems = []
    for name in FILES:
        for context in ElementTree.parse(folder / name).getroot().iter("context"):
            if context.find("name").text == "waymark::ui":
                # A free function tr(): the program asks under another name, and never finds it.
                problems.append(f"{name}: texts stand under the bare namespace; use Words::tr()")
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
