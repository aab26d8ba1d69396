"""Kills runs and lets their system calls fail, and compares what comes of them with runs that nothing happened to.

Every run is of a script with a side output, two corpus-wide stages, a quarantine and a compressed output, over files of
its own making. After each kill or fault the same command is given with --resume; when it succeeds at last, all outputs
must have the bytes of the run that nothing happened to, and nothing else may be left beside them.
"""

import argparse
import hashlib
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SCRIPTS = {
    "clusters": """read "input/*"
| clean
| tokenize
| tee(where(words > 40) | write "long.txt")
| dedup(unit: document, action: drop)
| tee(write "kept.jsonl.gz")
| ner
| write "out.jsonl.zst"
""",
    "brief": """read "input/*"
| clean
| tokenize
| dedup(unit: sentence)
| tee(write "marked.jsonl")
| summarize(words: 60, by: cluster)
| write "brief.md"
""",
}
WORDS = (
    "la commune a voté hier un budget de 300 000 euros pour le pont neuf ; le maire Jean Martin et "
    "Mme Durand de la mairie de Brest disent que les travaux dureront deux ans selon M. Le Goff"
).split()
ERRORS = {"ENOSPC": 28, "EIO": 5, "EINTR": 4, "short": -1}
CALLS = ["write", "fsync", "rename", "pread", "read", "ftruncate", "open"]


def make_input(folder, seed, documents):
    """Files of three formats: texts, JSON Lines, and one record that is damaged."""
    source = random.Random(seed)
    folder.mkdir()

    def text():
        sentences = []
        for _ in range(source.randint(1, 12)):
            words = [source.choice(WORDS) for _ in range(source.randint(4, 25))]
            sentences.append(" ".join(words).capitalize() + ".")
        return "\n".join(sentences)

    texts = [text() for _ in range(documents)]
    for index in range(0, documents, 7):
        texts[index] = texts[source.randrange(documents)]
    for index in range(0, 20):
        (folder / f"page-{index:03}.txt").write_text(texts[index] + "\n")
    with open(folder / "pages.jsonl", "w") as file:
        for index in range(20, documents):
            file.write(json.dumps({"id": f"d{index}", "text": texts[index]}, ensure_ascii=False) + "\n")
            if index % 97 == 0:
                file.write('{"id": "broken", "text": \n')


class Trial:
    """A folder in which a script runs until it is done."""

    def __init__(self, tamis, work, name, script, input_folder):
        self.tamis = tamis
        self.folder = work / name
        self.folder.mkdir()
        (self.folder / "input").symlink_to(input_folder)
        (self.folder / "script.tamis").write_text(SCRIPTS[script])

    def start(self, jobs, environment=None):
        command = [
            self.tamis, "run", "script.tamis", "--resume", "--checkpoint-every", "0", "--quarantine", "lost.jsonl",
            "--jobs", str(jobs), "--quiet",
        ]
        return subprocess.Popen(
            command, cwd=self.folder, env={**os.environ, **(environment or {})}, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)

    def finish(self, jobs=1, environment=None):
        process = self.start(jobs, environment)
        try:
            error = process.communicate(timeout=600)[1].decode(errors="replace")
        except subprocess.TimeoutExpired:
            process.kill()
            fail(f"{self.folder}: the run hung")
        return process.returncode, error

    def outputs(self):
        names = {name for name in os.listdir(self.folder) if name not in ("input", "script.tamis")}
        return {name: hashlib.sha256((self.folder / name).read_bytes()).hexdigest()
                if (self.folder / name).is_file() else "a folder" for name in sorted(names)}

    def remove(self):
        shutil.rmtree(self.folder)


def fail(message):
    print(f"faults: FAILED: {message}")
    sys.exit(1)


def check(trial, expected, what):
    outputs = trial.outputs()
    if outputs != expected:
        if os.environ.get("KEEP"):
            shutil.copytree(trial.folder, os.environ["KEEP"], symlinks=True)
        fail(f"{what}: other outputs\n  expected {expected}\n  found    {outputs}")
    trial.remove()


# A run in which documents failed ends with 1, one that could not go on with 2.
DONE = (0, 1)


def kills(arguments, work, input_folder, reference):
    source = random.Random(arguments.seed)
    count = resumed = trials = 0
    while count < arguments.kills:
        script = source.choice(list(SCRIPTS))
        expected, seconds = reference[script]
        trial = Trial(arguments.tamis, work, f"kill-{trials}", script, input_folder)
        while True:
            process = trial.start(source.randint(1, 3))
            try:
                # Two kills in a run on average, anywhere in it: also while it starts and while it finishes.
                error = process.communicate(timeout=source.uniform(0, 1.2 * seconds))[1]
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                resumed += b"going on after" in process.communicate()[1]
                count += 1
                continue
            if process.returncode not in DONE:
                fail(f"kill {count}: the run ended with {process.returncode}\n{error.decode(errors='replace')}")
            break
        check(trial, expected, f"after kill {count}")
        trials += 1
    print(f"kills: {count} in {trials} runs, {resumed} of them in runs that had been resumed; all outputs identical")


def faults(arguments, work, input_folder, reference):
    shim = work / "faults.so"
    source = pathlib.Path(__file__).with_name("faults.c")
    subprocess.run(["clang", "-shared", "-fPIC", "-O1", "-o", shim, source, "-ldl"], check=True)
    chosen = random.Random(arguments.seed)
    total = stopped = 0
    for script, (expected, _) in reference.items():
        for call in CALLS:
            counted = work / "count"
            trial = Trial(arguments.tamis, work, f"count-{call}", script, input_folder)
            trial.finish(environment={"LD_PRELOAD": str(shim), "FAULT_CALL": call, "FAULT_COUNT": str(counted)})
            check(trial, expected, f"counting {call}")
            numbers = range(1, int(counted.read_text()) + 1)
            if len(numbers) > arguments.faults:
                numbers = sorted(chosen.sample(numbers, arguments.faults))
            for number in numbers:
                name = chosen.choice(list(ERRORS))
                lasts = name == "ENOSPC" and chosen.random() < 0.5
                environment = {
                    "LD_PRELOAD": str(shim), "FAULT_CALL": call, "FAULT_AT": str(number),
                    "FAULT_ERROR": str(ERRORS[name]), "FAULT_LASTS": str(int(lasts))}
                what = f"{script}: {call} {number} of {numbers[-1]} with {name}{' and all later ones' if lasts else ''}"
                trial = Trial(arguments.tamis, work, "fault", script, input_folder)
                status, error = trial.finish(environment=environment)
                total += 1
                if status < 0:
                    fail(f"{what}: ended by signal {-status}\n{error}")
                if status not in DONE:
                    stopped += 1
                    if "error" not in error:
                        fail(f"{what}: ended with {status} and without a word")
                    status, error = trial.finish()
                    if status not in DONE:
                        fail(f"{what}: could not be resumed\n{error}")
                elif call == "read" and name in ("EIO", "ENOSPC"):
                    # A file that could not be read is a failure of that file: the run is complete without it.
                    trial.remove()
                    continue
                check(trial, expected, what)
    print(f"faults: {total}, of which {stopped} ended the run in words; all outputs identical after --resume")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tamis", help="the command to try")
    parser.add_argument("--kills", type=int, default=200, help="how many runs are killed (default: 200)")
    parser.add_argument("--faults", type=int, default=40, help="how many calls of each kind fail (default: 40)")
    parser.add_argument("--documents", type=int, default=3000, help="how many documents a run has (default: 3000)")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    arguments.tamis = os.path.abspath(arguments.tamis)
    with tempfile.TemporaryDirectory(prefix="tamis-faults-") as name:
        work = pathlib.Path(name)
        make_input(work / "input", arguments.seed, arguments.documents)
        reference = {}
        for script in SCRIPTS:
            trial = Trial(arguments.tamis, work, f"whole-{script}", script, work / "input")
            start = time.monotonic()
            status, error = trial.finish()
            if status not in DONE:
                fail(f"{script} does not run at all: {error}")
            reference[script] = (trial.outputs(), time.monotonic() - start)
            print(f"{script}: {reference[script][1]:.1f} s, outputs {', '.join(reference[script][0])}")
        if arguments.kills:
            kills(arguments, work, work / "input", reference)
        if arguments.faults:
            faults(arguments, work, work / "input", reference)


if __name__ == "__main__":
    main()
