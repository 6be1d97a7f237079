#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts one small fault at a time into app/ and asks the unit tests of the same folder whether they notice.

Works in a tree of its own, which it may change as it likes: mutants.py TREE BUILD COUNT SEED [FILE...]
"""
import json
import os
import pathlib
import random
import re
import resource
import signal
import subprocess
import sys
import time

# What has to be there to test a folder besides its unit tests: the keychain is nothing without a keyring.
BESIDES = {"keychain": r"vault_(?!keepassxc)\w+"}

# A test that uses more than this, or runs this many times as long as all did without a fault, has noticed it.
MOST_MEMORY = 4 << 30  # bytes, of each process
MOST_FILE = 1 << 30
TIMES_AS_LONG = 5

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


def limit():
    """Of a process that is about to start, and those that it starts: a fault may make it ask for more and more."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_FILE, MOST_FILE))


def run(command, patience=None, prepare=None):
    """True where it ends well, and before patience, in seconds, is over; nothing of it runs on afterwards."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                          preexec_fn=prepare) as process:
        try:
            return process.wait(patience) == 0
        except subprocess.TimeoutExpired:
            return False
        finally:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass


class Room:
    """A folder of app/, with the tests that are to notice what is wrong in it."""

    def __init__(self, name, build_folder):
        self.name, self.build_folder = name, build_folder
        listed = (build_folder / "tests/programs.txt").read_text().split()
        besides = re.compile(BESIDES.get(name, r"\b\B"))
        programs = {test: program for test, program in zip(listed[::2], listed[1::2])
                    if program == f"unit_{name}" or besides.fullmatch(test)}
        self.tests, self.programs = sorted(programs), sorted(set(programs.values()))
        self.faulty = build_folder / "faulty.o"
        self.patience, self.links = None, []
        self.tried, self.noticed = 0, 0

    def begin(self):
        """Builds and runs the tests without a fault; False where they fail."""
        if not run(["cmake", "--build", self.build_folder, "--target", *self.programs]):
            return False
        for program in self.programs:
            link = subprocess.run(["ninja", "-C", self.build_folder, "-t", "commands", "-s", f"tests/{program}"],
                                  stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()[-1]
            # In front of the library, so that what has the fault is linked and not what is in there.
            self.links.append(link.replace(" -o ", f" {self.faulty} -o ", 1))
        begun = time.monotonic()
        passes = self.test()
        self.patience = 20 + TIMES_AS_LONG * (time.monotonic() - begun)
        return passes

    def test(self):
        return run(["ctest", "--test-dir", self.build_folder, "-R", f"^({'|'.join(self.tests)})$",
                    "--stop-on-failure", "--no-tests=error", "-j2"], self.patience, limit)

    def build(self, command):
        """Compiles one file only, and links: a build would look at everything first."""
        return run(["sh", "-c", f"cd '{self.build_folder}' && {command}"]) and all(
            run(["sh", "-c", f"cd '{self.build_folder}' && {link}"]) for link in self.links)

    def notices(self, path, line, faulty, command):
        """Whether a test fails with that line in the file; None where it cannot be built."""
        healthy = path.read_text()
        lines = healthy.split("\n")
        lines[line] = faulty
        path.write_text("\n".join(lines))
        try:
            return not self.test() if self.build(command) else None
        finally:
            path.write_text(healthy)


def compile_commands(build_folder, faulty):
    """How each file is compiled, into that object file."""
    entries = json.loads((build_folder / "compile_commands.json").read_text())
    return {pathlib.Path(entry["file"]): re.sub(r" -o \S+", f" -o {faulty}", entry["command"]) for entry in entries}


def main():
    tree, build_folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    count, seed = int(sys.argv[3]), int(sys.argv[4])
    files = [tree / name for name in sys.argv[5:]] or sorted(tree.glob("app/*/*.cpp"))
    rooms = {name: Room(name, build_folder) for name in sorted({path.parent.name for path in files})}
    for room in rooms.values():
        if not room.tests:
            sys.exit(f"mutants: app/{room.name} has no unit tests")
        if not room.begin():
            sys.exit(f"mutants: the tests of app/{room.name} fail without a fault")
    candidates = [(path, *mutant) for path in files for mutant in mutants_of(path)]
    random.Random(seed).shuffle(candidates)
    commands = compile_commands(build_folder, build_folder / "faulty.o")
    begun, survivors = time.monotonic(), 0
    for path, line, faulty in candidates:
        if sum(room.tried for room in rooms.values()) == count:
            break
        room = rooms[path.parent.name]
        was = path.read_text().split("\n")[line].strip()
        noticed = room.notices(path, line, faulty, commands[path])
        if noticed is None:
            continue  # the compiler noticed: no fault that a test would have to find
        room.tried += 1
        room.noticed += noticed
        survivors += not noticed
        print(f"{'noticed' if noticed else 'SURVIVES'} {path.relative_to(tree)}:{line + 1}: {was}  ->  {faulty.strip()}",
              flush=True)
    print(f"\nmutants, seed {seed}, {time.monotonic() - begun:.0f} s:")
    for room in rooms.values():
        if room.tried:
            print(f"  app/{room.name:<12} {room.noticed:3} of {room.tried:3}")
    tried = sum(room.tried for room in rooms.values())
    print(f"  in all           {tried - survivors:3} of {tried:3} noticed ({100 * (tried - survivors) / max(tried, 1):.0f} %)")


if __name__ == "__main__":
    main()
