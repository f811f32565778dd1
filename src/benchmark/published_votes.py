"""Holds `stance matrix` against votes and answers that others published, whole.

    published_votes.py wahl-o-mat FOLDER     party.json and opinion.json of an election:
                                             github.com/gockelhahn/qual-o-mat-data, 2002/deutschland, say
    published_votes.py assembly FILE YEAR    a CSV with rcid, country, vote (yes, no, abstain) and, for
                                             the year, date: the package unvotes for R, un_votes joined
                                             with un_roll_calls by rcid

It downloads nothing. It makes a dossier of them in target/benchmark, has the program count, counts the
same and the opposite answers of every pair by itself, and says how many pairs were the same.
"""
import csv
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LEVELS = ["opposes", "neutral", "supports"]


def wahl_o_mat(folder):
    read = lambda name: json.loads((Path(folder) / name).read_text(encoding="utf-8"))
    names = {party["id"]: party["name"] for party in read("party.json")}
    level = {0: 2, 1: 0, 2: 1}
    return [(names[o["party"]], o["statement"], level[o["answer"]]) for o in read("opinion.json")]


def assembly(file, year):
    level = {"yes": 2, "no": 0, "abstain": 1}
    with open(file, encoding="utf-8", newline="") as rows:
        return [(row["country"], row["rcid"], level[row["vote"]])
                for row in csv.DictReader(rows)
                if row["vote"] in level and row["date"].startswith(year)]


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def write(answers, folder):
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "actors").mkdir(parents=True)
    ids = {}
    for name, _, _ in answers:
        ids.setdefault(name, f"a{len(ids)}-{slug(name)}".rstrip("-"))
    questions = sorted({str(question) for _, question, _ in answers})
    (folder / "dossier.yaml").write_text("format: 1\ntitle: Published votes\nquestions:\n" + "".join(
        f"  - {{id: q-{slug(q)}, label: \"{q}\", asks: \"Number {q}?\"}}\n" for q in questions))
    (folder / "sources.yaml").write_text(
        "- {id: sheet, title: As published, publisher: Who published it, published: 2000}\n")
    for name, id in ids.items():
        (folder / "actors" / f"{id}.yaml").write_text(
            f"id: {id}\nname: {json.dumps(name)}\nlabel: {id[:16].rstrip('-')}\nkind: organization\n"
            "stances:\n" + "".join(
                f"  - {{question: q-{slug(str(q))}, stance: {LEVELS[level]}, date: 2000-01-01,"
                " summary: As published., sources: [sheet]}\n"
                for actor, q, level in answers if actor == name), encoding="utf-8")
    return ids


answers = (wahl_o_mat if sys.argv[1] == "wahl-o-mat" else assembly)(*sys.argv[2:])
folder = ROOT / "target/benchmark/published"
ids = write(answers, folder)
given = {}
for name, question, level in answers:
    given.setdefault(ids[name], {})[question] = level
made = json.loads(subprocess.run(
    [ROOT / "target/stance/bin/stance", "matrix", "-d", folder, "-f", "json", *given],
    check=True, capture_output=True).stdout)
wrong = []
for pair in made["pairs"]:
    a, b = given[pair["a"]], given[pair["b"]]
    both = a.keys() & b.keys()
    steps = [abs(a[question] - b[question]) for question in both]
    counted = {"shared": len(both), "agree": steps.count(0), "partly": steps.count(1),
               "differ": steps.count(2)}
    agreement = 1 - sum(steps) / 2 / len(both) if both else None
    near = agreement is None or abs(pair["agreement"] - agreement) < 0.0000501
    if not near or any(pair[key] != value for key, value in counted.items()):
        wrong.append((pair, counted, agreement))
print(f"{len(made['pairs']) - len(wrong)} of {len(made['pairs'])} pairs are as counted here")
for each in wrong[:10]:
    print(each)
sys.exit(1 if wrong else 0)
