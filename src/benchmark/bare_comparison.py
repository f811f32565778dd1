"""Where many actors stand on each question and how it falls out, as a short script would print it.

Nothing is checked; who speaks for whom, evidence, dates of which a day is missing and what a
condition depends on elsewhere are left out. It counts answers, not pairs, as one would.
"""
import sys
from collections import Counter
from pathlib import Path
import yaml

folder = Path(sys.argv[1])
MARKS = {"supports": "+", "opposes": "x", "neutral": "o"}


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.CSafeLoader)


def flag(answers):
    """That of several actors: the weightiest that any two of them have."""
    stances = {stance for stance, _ in answers}
    if {"supports", "opposes"} <= stances:
        return "differ"
    if len(answers) > 1 or len(stances) > 1:
        return "partly"
    many = sum(answers.values())
    return "agree" if many > 1 else "alone" if many else "none"


dossier, sources = load(folder / "dossier.yaml"), load(folder / "sources.yaml")
latest = {}
actors = []
for path in sorted(folder.glob("actors/**/*.yaml")):
    actor = load(path)
    actors.append(actor["id"])
    for stance in actor["stances"]:
        key = actor["id"], stance["question"]
        if key not in latest or str(latest[key]["date"]) <= str(stance["date"]):
            latest[key] = stance
tally = Counter()
for question in dossier["questions"]:
    answers, cells = Counter(), []
    for actor in actors:
        said = latest.get((actor, question["id"]))
        if said:
            answers[said["stance"], tuple(sorted(said.get("if", [])))] += 1
        mark = MARKS[said["stance"]] + ("if" if "if" in said else "") if said else "."
        cells.append(f"{actor} {mark}")
    found = flag(answers)
    tally[found] += 1
    print(question["label"])
    for start in range(0, len(cells), 8):
        print("  " + "".join(f"{cell:14}" for cell in cells[start : start + 8]))
    counted = Counter()
    for (stance, _), many in answers.items():
        counted[stance] += many
    print(f"  {found} ({sum(answers.values())} of {len(actors)}): " + ", ".join(
        f"{many} {stance}" for stance, many in counted.most_common()))
print(dict(tally))
