"""Measures whole runs of the command: the chain of all stages, a corpus beyond memory, and reading and writing alone.

Times are of the whole process, start included, as its user waits for it: documents a second of the time that passes,
and of processor time. The best of some rounds counts, since others only wait for the machine.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

CHAINS = {
    "chain": "clean | tokenize | ner | dedup | summarize(sentences: 4)",
    "corpus": "clean | tokenize | ner | dedup",
    "copy": None,
}


class Measured:
    """One finished process."""

    def __init__(self, arguments):
        start = time.monotonic()
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        errors = []
        reader = threading.Thread(target=lambda: errors.append(process.stderr.read()))
        reader.start()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        reader.join()
        self.wall = time.monotonic() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss * 1024
        if process.returncode != 0:
            sys.exit(f"{' '.join(arguments)}\nended with {process.returncode}:\n{errors[0].decode()}")


def run(tamis, chain, inputs, folder, jobs, extra=()):
    """One run over inputs."""
    output = folder / f"out-{threading.get_ident()}.jsonl"
    statistics = folder / f"stats-{threading.get_ident()}.json"
    reading = "read " + ", ".join(json.dumps(str(path), ensure_ascii=False) for path in inputs)
    script = folder / f"run-{threading.get_ident()}.tamis"
    script.write_text(" | ".join(part for part in (reading, chain, f'write "{output}"') if part) + "\n")
    measured = Measured(
        [tamis, "run", str(script), "--jobs", str(jobs), "--quiet", "--restart", "--stats-json", str(statistics), *extra])
    report = json.loads(statistics.read_text())
    measured.documents, measured.bytes = report["documentsRead"], report["bytesRead"]
    for path in (output, statistics, script):
        path.unlink(missing_ok=True)
    return measured


def row(*cells):
    print("".join(str(cell).ljust(26) if index == 0 else str(cell).rjust(13) for index, cell in enumerate(cells)))


def report(name, jobs, measured):
    row(name, jobs, measured.documents, f"{measured.wall:.2f}", f"{measured.processor:.2f}",
        f"{measured.documents / measured.wall:.0f}", f"{1e6 * measured.processor / measured.documents:.0f}",
        f"{measured.bytes / 1e6 / measured.wall:.1f}", f"{measured.peak / 1e6:.0f}")
    sys.stdout.flush()


def best(rounds, measure):
    return min((measure() for _ in range(rounds)), key=lambda measured: measured.wall)


def head(path, count, folder):
    """A file of the first lines of another."""
    part = folder / f"first-{count}.jsonl"
    with open(path, "rb") as source, open(part, "wb") as target:
        for _, line in zip(range(count), source):
            target.write(line)
    return part


def main():
    parser = argparse.ArgumentParser(prog="Scripts/bench runs", description=__doc__)
    parser.add_argument("tamis")
    parser.add_argument("inputs", nargs="+", type=pathlib.Path, help="folders of texts, or files of JSON Lines")
    parser.add_argument("--what", choices=[*CHAINS, "cores", "sizes"], action="append",
                        help="what to measure (default: all; sizes needs JSON Lines)")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sizes", type=lambda text: [int(part) for part in text.split(",")], default=[1000, 10_000],
                        help="numbers of documents, for the cost of one (default: 1000,10000)")
    parser.add_argument("--memory", help="the memory budget of the runs")
    parser.add_argument("--folder", type=pathlib.Path, help="where outputs go (default: a temporary folder)")
    options = parser.parse_args()
    extra = ["--memory", options.memory] if options.memory else []
    folder = pathlib.Path(tempfile.mkdtemp(prefix="tamis-bench-", dir=options.folder))
    cores = len(os.sched_getaffinity(0))
    what = options.what or [*CHAINS, "cores", "sizes"]
    try:
        row("what", "jobs", "documents", "seconds", "CPU s", "documents/s", "CPU us/doc", "MB/s", "peak MB")
        for name in (name for name in CHAINS if name in what):
            for jobs in sorted({1, cores}):
                report(name, jobs, best(options.rounds, lambda: run(
                    options.tamis, CHAINS[name], options.inputs, folder, jobs, extra)))
        if "cores" in what:
            compare_cores(options, folder, cores, extra)
        if "sizes" in what:
            for count in options.sizes:
                part = head(options.inputs[0], count, folder)
                report(f"corpus, {count}", cores, best(options.rounds, lambda: run(
                    options.tamis, CHAINS["corpus"], [part], folder, cores, extra)))
    finally:
        shutil.rmtree(folder)


def compare_cores(options, folder, cores, extra):
    """How much faster one run is on all cores, beside what the machine gives to runs that share nothing."""
    def alone():
        return run(options.tamis, CHAINS["corpus"], options.inputs, folder, 1, extra)

    def together():
        results = []
        threads = [threading.Thread(target=lambda: results.append(alone())) for _ in range(cores)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return max(results, key=lambda measured: measured.wall)

    def parallel():
        return run(options.tamis, CHAINS["corpus"], options.inputs, folder, cores, extra)

    # In turn, so that a slow moment of the machine touches all alike.
    rounds = [(alone(), parallel(), together()) for _ in range(options.rounds)]
    one, many, independent = (min(kind, key=lambda measured: measured.wall) for kind in zip(*rounds))
    print(f"one run on {cores} cores: {one.wall / many.wall:.2f} times one core; "
          f"{cores} runs at once, one core each: {cores * one.wall / independent.wall:.2f} times")


if __name__ == "__main__":
    main()
