#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts one small fault at a time into app/ and asks the unit tests of the same folder whether they notice.

Works in a tree of its own, which it may change as it likes: mutants.py TREE BUILD COUNT SEED [FILE...]
"""
import pathlib
import random
import re
import subprocess
import sys
import time

# Longer than any unit test takes: what runs on and on has been noticed.
PATIENCE = 120  # seconds

# What a fault makes of a piece of code. Only with blanks around it: no template argument, no arrow.
SWAPS = [
    (r" == ", " != "), (r" != ", " == "),
    (r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "),
    (r" && ", " || "), (r" \|\| ", " && "),
    (r" \+ 1\b", " - 1"), (r" - 1\b", " + 1"),
    (r"\btrue\b", "false"), (r"\bfalse\b", "true"),
    (r"\bif \(!", "if ("), (r"\breturn !", "return "),
    (r"\? ([^:?]+) : ([^;?]+);", r"? \2 : \1;"),
]
# A call whose result nobody uses.
CALL = re.compile(r"^ {4,}(?!return\b|delete\b|throw\b|using\b|else\b|case\b|Q_|emit\b)[\w:.>\-]+\([^{}]*\);$")
EMIT = re.compile(r"^ {4,}emit \w+\(.*\);$")


def blanked(text):
    """The code with comments and texts made blank, so that no fault lands in them; as long as it was."""
    pattern = r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
    return re.sub(pattern, lambda found: re.sub(r"[^\n]", " ", found.group()), text, flags=re.S)


def mutants_of(path):
    """Every fault that fits into the file: (line from 0 on, the line as it would be)."""
    text = path.read_text()
    lines, bare = text.split("\n"), blanked(text).split("\n")
    for number, (line, code) in enumerate(zip(lines, bare)):
        if not line.startswith("    ") or line.lstrip().startswith(("static_assert", "Q_ASSERT", "Q_UNREACHABLE")):
            continue
        for pattern, instead in SWAPS:
            for found in re.finditer(pattern, code):
                if found.group() != line[found.start():found.end()]:
                    continue  # there is a text in it
                faulty = line[:found.start()] + found.expand(instead) + line[found.end():]
                yield number, faulty
        if CALL.match(code) or EMIT.match(code):
            yield number, re.match(r" *", line).group() + ";"


def run(command, patience=None):
    try:
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=patience,
                              check=False).returncode
    except subprocess.TimeoutExpired:
        return -1


def build(build_folder, room):
    return run(["cmake", "--build", build_folder, "--target", f"unit_{room}"]) == 0


def notice(build_folder, room):
    return run(["ctest", "--test-dir", build_folder, "-L", "unit", "-R", f"^{room}_", "--stop-on-failure",
                "--no-tests=error", "--timeout", str(PATIENCE), "-j2"]) != 0


def main():
    tree, build_folder, count, seed = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    files = [tree / name for name in sys.argv[5:]] or sorted(tree.glob("app/*/*.cpp"))
    rooms = {path.parent.name for path in files}
    rooms = {room for room in rooms if (tree / "tests/unit" / room).is_dir()}
    for room in sorted(rooms):
        if not build(build_folder, room) or notice(build_folder, room):
            sys.exit(f"mutants: the tests of app/{room} fail without a fault")
    chance = random.Random(seed)
    candidates = [(path, *mutant) for path in files for mutant in mutants_of(path)]
    chance.shuffle(candidates)
    tried, noticed, survivors, begun = {}, {}, [], time.monotonic()
    for path, number, faulty in candidates:
        if sum(tried.values()) == count:
            break
        room = path.parent.name
        if room not in rooms:
            tried[room] = tried.get(room, 0) + 1
            survivors.append((path, number, "there are no unit tests of this folder"))
            continue
        healthy = path.read_text()
        lines = healthy.split("\n")
        lines[number] = faulty
        path.write_text("\n".join(lines))
        try:
            if not build(build_folder, room):
                continue  # the compiler noticed: no fault that a test would have to find
            tried[room] = tried.get(room, 0) + 1
            if notice(build_folder, room):
                noticed[room] = noticed.get(room, 0) + 1
            else:
                survivors.append((path, number, f"{healthy.splitlines()[number].strip()}  ->  {faulty.strip()}"))
        finally:
            path.write_text(healthy)
        print(f"\r{sum(tried.values())} of {count}, noticed {sum(noticed.values())}", end="", file=sys.stderr)
    print(file=sys.stderr)
    for path, number, change in survivors:
        print(f"{path.relative_to(tree)}:{number + 1}: {change}")
    print(f"\nmutants, seed {seed}, {time.monotonic() - begun:.0f} s:")
    for room in sorted(tried):
        print(f"  app/{room:<12} {noticed.get(room, 0):3} of {tried[room]:3}")
    total, found = sum(tried.values()), sum(noticed.values())
    print(f"  in all           {found:3} of {total:3} noticed ({100 * found / max(total, 1):.0f} %)")


if __name__ == "__main__":
    main()
