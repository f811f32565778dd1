"""The bare table of three actors as a short script would print it: nothing checked, no flags."""
import sys
from pathlib import Path
import yaml

folder, names = Path(sys.argv[1]), sys.argv[2:]


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.CSafeLoader)


dossier, sources = load(folder / "dossier.yaml"), load(folder / "sources.yaml")
actors = {}
for path in sorted(folder.glob("actors/**/*.yaml")):
    actor = load(path)
    actors[actor["id"]] = actor
for question in dossier["questions"]:
    cells = [question["label"]]
    for name in names:
        said = [s for s in actors[name]["stances"] if s["question"] == question["id"]]
        said.sort(key=lambda stance: str(stance["date"]))
        cells.append(str(said[-1].get("stance", "-")) if said else "")
    print("".join(f"{cell:24.23}" for cell in cells))
