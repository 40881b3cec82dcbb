"""The texts of the tasks of Microsoft Project's XML as lxml reads them, as JSON: for each file a list of [step, name, notes]."""
import json, sys
from lxml import etree

SPACE = {"p": "http://schemas.microsoft.com/project"}

def texts(path):
    root = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    return [
        [task.findtext("p:ExtendedAttribute/p:Value", "", SPACE), task.findtext("p:Name", "", SPACE), task.findtext("p:Notes", "", SPACE)]
        for task in root.iterfind("p:Tasks/p:Task", SPACE)
    ]

json.dump([texts(path) for path in sys.argv[1:]], sys.stdout)
