"""Writes a workspace of NE in which every text that LY may not see is one word, and every hidden day and number is one of its own.

    secret_workspace.py FOLDER WORD DAY NUMBER SCHEMA_FOLDER

What exists is taken from the schemas (SCHEMA_FOLDER/roadmap.json, party.json, calendar.json, workspace.json), so that a new field is planted
as soon as it has a schema. Only what another party may see is listed here.
"""
import json
import os
import sys

folder, word, day, number, schemas = sys.argv[1:6]
number = int(number)
lower = word.lower()

# What another party sees of a step that it may see, and of what lies in it. All else of such a step is planted.
SEEN = {
    "Step": {"id", "phase", "kind", "title", "deliverable", "owners", "support", "duration", "calendar", "after", "notBefore", "on",
             "deadline", "status", "started", "finished", "progress", "remaining", "waiting", "signoff", "visibility", "tags", "source", "links",
             "parent", "opens"},
    "roadmap": {"format", "id", "title", "instrument", "parties", "start", "phases", "steps", "baselines", "calendar", "archived"},
    "party": {"format", "id", "name", "kind", "calendar", "bodies", "archived"},
    "Body": {"id", "short", "name", "archived"},
    "calendar": {"format", "id", "extends", "weekends", "holidays", "corrections"},
    "Correction": {"on", "works"},
}


def load(name):
    with open(os.path.join(schemas, name + ".json"), encoding="utf-8") as file:
        return json.load(file)


class Planter:
    """Makes values of a schema in which every text, day and number is a secret."""

    def __init__(self, schema):
        self.schema = schema
        self.defs = schema["$defs"]

    def value(self, schema, name=""):
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            return {"ID": lower, "Code": "NE", "CodeOrAll": "NE", "Day": day, "StepReference": lower, "Text": {"en": word, "fr": word}}.get(
                name) or self.value(self.defs[name], name)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return next(value for value in schema["enum"] if value is not None)
        if "anyOf" in schema:
            return self.value(next(part for part in schema["anyOf"] if part.get("type") != "null"), name)
        kind = schema.get("type", "string")
        kind = next(part for part in kind if part != "null") if isinstance(kind, list) else kind
        if kind == "string":
            return word
        if kind == "boolean":
            return False
        if kind == "integer":
            return max(schema.get("minimum", 0), min(number, schema.get("maximum", number)))
        if kind == "array":
            return [self.value(schema["items"])]
        whole = {key: self.value(part) for key, part in schema.get("properties", {}).items()}
        for pattern, part in schema.get("patternProperties", {}).items():
            whole[lower if "a-z0-9" in pattern else "NE"] = self.value(part)
        if schema.get("additionalProperties") is True:
            whole[word] = {word: word}
        return whole

    def hidden(self, kind, /, **fixed):
        """All members of an object, each with a secret, but for some."""
        return self.value(self.defs[kind], kind) | fixed

    def shown(self, kind, /, **fixed):
        """The members of an object that others may see as given, and a secret in each of the others."""
        schema = self.defs.get(kind, self.schema)
        secrets = {key: self.value(part) for key, part in schema["properties"].items() if key not in SEEN[kind]}
        return secrets | {word: {word: word}} | fixed


def write(path, value):
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False, indent=1)


roadmap = Planter(load("roadmap"))
party = Planter(load("party"))
calendar = Planter(load("calendar"))
workspace = Planter(load("workspace"))

# Steps that LY may not see; they may not repeat, and wait for nothing that is not there.
plain = {"repeats": None, "after": [], "parent": None, "opens": [], "removed": None, "status": "planned", "started": None, "finished": None,
         "kind": "task", "calendar": None, "dropped": None, "blocked": None, "progress": None, "remaining": None}
hidden = [
    roadmap.hidden("Step", **plain | {"id": lower, "visibility": "own", "owners": {"NE": lower}}),
    roadmap.hidden("Step", **plain | {"id": lower + "-2", "visibility": "own", "owners": {}, "parent": lower}),
    roadmap.hidden("Step", **plain | {"id": lower + "-3", "visibility": "own", "owners": {"NE": lower}, "blocked": {"en": word}}),
]
seen = roadmap.shown(
    "Step", id="seen", title={"en": "Seen"}, phase="open", owners={"LY": "mol", "NE": "mol"}, visibility="joint", duration=3,
    repeats=None, removed=None, dropped=None, after=[{"step": "first", word: word}, {"step": lower + "-3", word: word}], parent=lower,
    opens=[lower], waiting=[{"on": "LY", "since": "2026-01-05", word: word}],
    signoff={"kind": "joint", "by": ["LY", "NE"], "given": {"NE": {"on": "2026-01-06", word: word}}, word: word},
    links=[{"title": "Draft", "target": "draft.docx", word: word}])
first = roadmap.shown(
    "Step", id="first", title={"en": "First"}, phase="open", owners={"LY": "mol"}, visibility="public", duration=2, repeats=None, removed=None,
    dropped=None)
trash = roadmap.hidden(
    "Step", **plain | {"id": lower + "-4", "visibility": "public", "removed": {"at": "2026-01-05T08:00:00Z", "by": word}})
dates = {"start": "2026-01-05", "finish": "2026-01-06"}
write("roadmaps/mixed.json", roadmap.shown(
    "roadmap", format="jalon.roadmap/1", id="mixed", title={"en": "Mixed"}, parties=["LY", "NE", "TD"], start="2026-01-05",
    phases=[{"id": "open", "title": "Open", word: word}, {"id": lower, "title": word}], steps=[hidden[0], first, seen] + hidden[1:],
    baselines=[
        {"id": "base", "title": "As signed", "on": "2026-01-05", "steps": {"seen": dates | {word: word}, lower: dates}, word: word},
        {"id": lower, "title": word, "on": day, "steps": {lower: dates}}],
    trash=[trash]))
alone = roadmap.value(roadmap.schema) | {"format": "jalon.roadmap/1", "id": lower, "parties": ["NE"], "start": "2026-01-05"}
alone |= {"steps": [hidden[0] | {"owners": {"NE": "mol"}}], "trash": [], "baselines": [], "calendar": None}
write("roadmaps/%s.json" % lower, alone)
other = alone | {"id": lower + "-td", "parties": ["NE", "TD"], "steps": [hidden[0] | {"visibility": "joint", "phase": None}], "phases": []}
write("roadmaps/%s-td.json" % lower, other)
secret_body = party.hidden("Body", id=lower)
for id in ["LY", "NE", "TD"]:
    body = party.shown("Body", id="mol", name={"en": "Labour"})
    write("parties/%s.json" % id, party.shown("party", format="jalon.party/1", id=id, name={"en": id}, bodies=[body, secret_body]))
write("parties/XX.json", party.value(party.schema) | {"format": "jalon.party/1", "id": "XX", "calendar": None})
correction = calendar.shown("Correction", on="2027-01-05", works=False)
write("calendars/LY.json", calendar.shown(
    "calendar", format="jalon.calendar/1", id="LY", extends="LY", corrections=[correction]))
write("calendars/XX.json", calendar.shown(
    "calendar", format="jalon.calendar/1", id="XX", corrections=[correction | {"on": day}]))
write("jalon.json", workspace.value(workspace.schema) | {"format": "jalon.workspace/1", "title": {"en": "Shared"}, "language": "en"})
