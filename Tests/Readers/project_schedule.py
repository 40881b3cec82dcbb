"""Computes the dates of the tasks of a Microsoft Project XML file from its calendars, links and constraints alone, as Project does, and prints
the tasks whose dates in the file differ: `step|start|finish|start in the file|finish in the file`.

An instant is twice the day number for the morning of a day, and one more for its evening."""
import datetime, sys
from lxml import etree

SPACE = {"p": "http://schemas.microsoft.com/project"}
root = etree.parse(sys.argv[1]).getroot()

def text(node, name, default=""):
    return node.findtext("p:" + name, default, SPACE) or default

def day(moment):
    return datetime.date.fromisoformat(moment[:10]).toordinal()

class Calendar:
    def __init__(self, node):
        self.week = {int(text(d, "DayType")) for d in node.iterfind("p:WeekDays/p:WeekDay", SPACE) if text(d, "DayWorking") == "1"}
        self.days = {}
        for e in node.iterfind("p:Exceptions/p:Exception", SPACE):
            period = e.find("p:TimePeriod", SPACE)
            for d in range(day(text(period, "FromDate")), day(text(period, "ToDate")) + 1):
                self.days[d] = text(e, "DayWorking") == "1"
    def works(self, d):
        return self.days.get(d, (datetime.date.fromordinal(d).isoweekday() % 7) + 1 in self.week)
    def first(self, d):
        while not self.works(d): d += 1
        return d
    def last(self, d):
        while not self.works(d): d -= 1
        return d
    def start(self, t):
        return 2 * self.first((t + 1) // 2)
    def advance(self, t, n):
        if n == 0: return t
        d = (t + 1) // 2 if n > 0 else t // 2 + t % 2
        if n > 0:
            d = self.first(d)
            for _ in range(n - 1): d = self.first(d + 1)
            return 2 * d + 1
        for _ in range(-n): d = self.last(d - 1)
        return 2 * d

calendars = {text(c, "UID"): Calendar(c) for c in root.iterfind("p:Calendars/p:Calendar", SPACE)}
tasks, summaries = [], []
for node in root.iterfind("p:Tasks/p:Task", SPACE):
    level = int(text(node, "OutlineLevel"))
    del summaries[level - 1:]
    task = {"node": node, "above": list(summaries), "uid": text(node, "UID"), "inactive": text(node, "Active") == "0"}
    summaries += [task] * (level - len(summaries))
    tasks.append(task)
    calendar = text(node, "CalendarUID", "-1")
    task["calendar"] = calendars[calendar if calendar in calendars else text(root, "CalendarUID")]
    task["days"] = int(text(node, "Duration", "PT0H")[2:].split("H")[0]) // 8
    task["links"] = [(text(l, "PredecessorUID"), text(l, "Type"), int(text(l, "LinkLag", "0")), text(l, "LagFormat"))
                     for l in node.iterfind("p:PredecessorLink", SPACE)]
    task["children"] = []
    for above in task["above"][-1:]: above["children"].append(task)
known = {t["uid"]: t for t in tasks}

def bound(task, link, calendar):
    other = known[link[0]]
    if other["inactive"] or "finish" not in other: return None
    t = other["finish"] if link[1] in "01" else other["start"]
    return t + 2 * (link[2] // 14400) if link[3] == "8" else calendar.advance(t, link[2] // 4800)

def place(task):
    node, calendar, days = task["node"], task["calendar"], task["days"]
    if task["children"]:
        parts = [c for c in task["children"] if "finish" in c and not c["inactive"]]
        return (min(c["start"] for c in parts), max(c["finish"] for c in parts)) if parts else None
    isDone = text(node, "ActualStart") and text(node, "ActualFinish")
    if text(node, "Manual") == "1" or isDone or task["inactive"]:
        if not text(node, "Start"): return None
        isMilestone = text(node, "Start")[11:13] == "17"
        return 2 * day(text(node, "Start")) + isMilestone, 2 * day(text(node, "Finish")) + 1
    if text(node, "ConstraintType") in ("2", "3"):
        d = day(text(node, "ConstraintDate"))
        return (2 * d, calendar.advance(2 * d, days)) if days else (2 * d + 1, 2 * d + 1)
    starts, finishes = [2 * day(text(root, "StartDate"))], []
    for owner in task["above"] + [task]:
        if text(owner["node"], "ConstraintType") == "4": starts.append(2 * day(text(owner["node"], "ConstraintDate")))
        for link in owner["links"]:
            t = bound(owner, link, calendar)
            if t is not None: (starts if link[1] in "13" else finishes).append(t)
    if days == 0:
        t = max(starts + finishes)
        if t % 2 and calendar.works(t // 2): return t, t
        t = calendar.start(t)
        return t, t
    start = calendar.start(max(starts))
    for t in finishes:
        end = t if t % 2 else 2 * calendar.last(t // 2 - 1) + 1
        while calendar.advance(start, days) < end: start = calendar.start(start + 2)
    return start, calendar.advance(start, days)

for _ in range(len(tasks)):
    before = [(t.get("start"), t.get("finish")) for t in tasks]
    for task in tasks:
        placed = place(task)
        if placed: task["start"], task["finish"] = placed
    if before == [(t.get("start"), t.get("finish")) for t in tasks]: break

for task in tasks:
    node = task["node"]
    if task["children"] or "start" not in task or not text(node, "Start"): continue
    shown = [datetime.date.fromordinal(task[name] // 2).isoformat() for name in ("start", "finish")]
    written = [text(node, "Start")[:10], text(node, "Finish")[:10]]
    if shown != written: print(node.findtext("p:ExtendedAttribute/p:Value", "", SPACE), *shown, *written, sep="|")
