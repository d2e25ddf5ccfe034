#!/usr/bin/env python3
"""Measures presser; needs `mvn package` before. Everything goes into target/bench.

  src/bench/bench.py start     one small file: whole processes, alternating
  src/bench/bench.py folder    10,000 files: convert, the script of the baseline, the floor, alternating
  src/bench/bench.py memory    peak resident memory for 10,000 and 100,000 files
  src/bench/bench.py linear    parse times of long and odd texts
  src/bench/bench.py kill      kill -9 at random moments, then completes and compares
  src/bench/bench.py all

FILES=1000 src/bench/bench.py kill takes fewer files than 10,000.
"""
import hashlib
import os
import pathlib
import random
import shutil
import signal
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PRESSER = ROOT / 'target/presser/bin/presser'
JAR = ROOT / 'target/presser/lib/presser.jar'
WORK = ROOT / 'target/bench'
SAMPLES = ROOT / 'samples'
FILES = int(os.environ.get('FILES', 10000))
BASELINE = ROOT.parent / 'shared/baseline/label60.py'


class Figures:
    """What a run took: wall and processor seconds, peak resident megabytes."""

    def __init__(self, wall, usage):
        self.wall = wall
        self.processor = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024


def run(command, **more):
    """Runs a command to its end; returns its figures."""
    quiet = {'stdout': subprocess.DEVNULL, 'stderr': subprocess.DEVNULL, **more}
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], **quiet)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, (command, process.returncode)
    return Figures(time.perf_counter() - start, usage)


def alternate(commands, rounds, **more):
    """Runs commands by turns; returns the figures of each."""
    figures = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            figures[name].append(run(command() if callable(command) else command, **more))
    return figures


def median(figures, what):
    return statistics.median(getattr(f, what) for f in figures)


def load():
    """Other programs make wall times longer; processor times tell how much."""
    print('load average', *(f'{x:.1f}' for x in os.getloadavg()))


def java_program(name, *args):
    return ['java', '-cp', JAR, ROOT / 'src/bench' / name, *args]


def compiled(name):
    """A class of src/bench, compiled, so that its compiling is not measured."""
    classes = WORK / 'classes'
    subprocess.run(['javac', '-cp', JAR, '-d', classes, ROOT / 'src/bench' / f'{name}.java'],
                   check=True)
    return ['java', '-cp', f'{JAR}:{classes}', name]


def transcripts(count):
    folder = WORK / f'in-{count}'
    if not folder.exists():
        subprocess.run([str(p) for p in java_program('MakeTranscripts.java', SAMPLES, folder,
                                                     count, 30000)], check=True)
    return folder


def megabytes(folder):
    return sum(f.stat().st_size for f in folder.rglob('*.txt')) / 1e6


def fresh(name):
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def start():
    sample = sorted(SAMPLES.glob('*.txt'))[0]
    hello = WORK / 'Hello.java'
    hello.write_text('class Hello { public static void main(String[] a) '
                     '{ System.out.println("hello"); } }')
    subprocess.run(['javac', '-d', str(WORK), str(hello)], check=True)
    commands = {
        'java Hello': ['java', '-cp', WORK, 'Hello'],
        'presser': [PRESSER, sample],
        'java -jar presser.jar': ['java', '-jar', JAR, sample],
    }
    if BASELINE.exists():
        commands['baseline script'] = ['python3', BASELINE, sample]
    figures = alternate(commands, 20)
    hello = figures['java Hello']
    for name, runs in figures.items():
        wall, processor = median(runs, 'wall'), median(runs, 'processor')
        print(f'{name:24}{wall * 1000:7.1f} ms {wall / median(hello, "wall"):6.2f}x'
              f'   processor {processor * 1000:7.1f} ms {processor / median(hello, "processor"):6.2f}x')


def folder():
    source = transcripts(FILES)
    size = megabytes(source)
    files = [str(f) for f in sorted(source.rglob('*.txt'))]
    floor = compiled('Floor')
    commands = {
        'convert': lambda: [PRESSER, 'convert', source, '-o', fresh('out')],
        'convert --jobs 1': lambda: [PRESSER, 'convert', source, '-o', fresh('out'), '--jobs', '1'],
        'floor': lambda: [*floor, source, fresh('floor'), os.cpu_count()],
    }
    if BASELINE.exists():
        commands['baseline script'] = lambda: ['python3', BASELINE, *files]
    with open(WORK / 'lines', 'wb') as out:
        figures = alternate(commands, 3, stdout=out)
    base = median(figures['convert'], 'wall')
    for name, runs in figures.items():
        wall, processor = median(runs, 'wall'), median(runs, 'processor')
        print(f'{name:20}{wall:7.1f} s {size / wall:7.1f} MB/s {wall / base:6.2f}x convert'
              f'   processor {processor:7.1f} s')


def memory():
    for count in (FILES, 10 * FILES):
        source = transcripts(count)
        figures = run([PRESSER, 'convert', source, '-o', fresh('out')])
        print(f'{count:7} files {figures.megabytes:7.0f} MB')
        fresh('out')


def linear():
    subprocess.run([str(p) for p in compiled('Linear')], check=True)


def tree(folder):
    return {str(f.relative_to(folder)): hashlib.sha256(f.read_bytes()).hexdigest()
            for f in folder.rglob('*') if f.is_file()}


def kill():
    source = transcripts(FILES)
    command = [str(PRESSER), 'convert', str(source), '-o']
    whole = fresh('whole')
    seconds = run([*command, whole]).wall
    expected = tree(whole)
    out = fresh('killed')
    generator = random.Random(7)
    seen = 0
    for attempt in range(20):
        process = subprocess.Popen([*command, str(out)], stderr=subprocess.DEVNULL)
        time.sleep(generator.random() * seconds / 3)
        process.send_signal(signal.SIGKILL)
        process.wait()
        present = {name: sha for name, sha in tree(out).items() if name.endswith('.json')}
        assert all(expected[name] == sha for name, sha in present.items()), 'an output is not right'
        assert len(present) >= seen, 'an output is gone'
        seen = len(present)
        print(f'kill {attempt + 1:2}: {seen} outputs, all whole and right')
    run([*command, out])
    assert tree(out) == expected, 'the trees differ'
    print(f'completed: {len(expected)} outputs, byte for byte those of an uninterrupted run')


if __name__ == '__main__':
    tasks = {f.__name__: f for f in (start, folder, memory, linear, kill)}
    WORK.mkdir(parents=True, exist_ok=True)
    chosen = sys.argv[1:] or ['']
    if chosen == ['all']:
        chosen = list(tasks)
    if any(name not in tasks for name in chosen):
        sys.exit(__doc__)
    for name in chosen:
        print(f'--- {name}')
        load()
        tasks[name]()
