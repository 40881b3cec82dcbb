"""Documents of Word as python-docx sees them, as JSON: one object for each file."""
import json, sys, zipfile
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

def cells(row):
    return ["\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in cell.iter(qn("w:p"))) for cell in row.tc_lst]

def style(element):
    found = element.tblPr.find(qn("w:tblStyle"))
    return None if found is None else found.get(qn("w:val"))

def table(element):
    rows = list(element.tr_lst)
    properties = [row.trPr for row in rows]
    heads = [p is not None and p.find(qn("w:tblHeader")) is not None for p in properties]
    return {
        "rows": [cells(row) for row in rows],
        "heads": sum(heads),
        "headsFirst": heads == sorted(heads, reverse=True),
        "whole": all(p is not None and p.find(qn("w:cantSplit")) is not None for p in properties),
        "mirrored": element.tblPr.find(qn("w:bidiVisual")) is not None,
        "style": style(element),
        "width": sum(int(column.get(qn("w:w"))) for column in element.tblGrid.iter(qn("w:gridCol"))),
    }

def read(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        parts = {name: archive.read(name) for name in names}
    for part in (p for n, p in parts.items() if not n.endswith(".png")):
        etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))
    document = Document(path)
    body = document.element.body
    known = {style.style_id for style in document.styles}
    used = {e.get(qn("w:val")) for kind in ("w:pStyle", "w:rStyle", "w:tblStyle") for e in body.iter(qn(kind))}
    section = document.sections[0]
    paragraphs = [(p.pPr.pStyle.val, "".join(t.text or "" for t in p.iter(qn("w:t")))) for p in body.iterchildren(qn("w:p"))]
    order = [child.tag.split("}")[1] for child in body if child.tag != qn("w:sectPr")]
    footer = section.footer._element
    return {
        "paragraphs": [list(pair) for pair in paragraphs],
        "tables": [table(t) for t in body.iterchildren(qn("w:tbl")) if style(t)],
        "frames": [cells(row) for t in body.iterchildren(qn("w:tbl")) if not style(t) for row in t.tr_lst],
        "pictures": [document.part.related_parts[b.get(qn("r:embed"))].partname for b in body.iter(qn("a:blip"))],
        "author": document.core_properties.author,
        "joined": any(a == b == "tbl" for a, b in zip(order, order[1:])) or order[-1] == "tbl",
        "missingStyles": sorted(used - known),
        "room": section.page_width.twips - section.left_margin.twips - section.right_margin.twips,
        "footer": "".join(t.text or "" for t in footer.iter(qn("w:t"))),
        "fields": [f.get(qn("w:instr")).strip() for f in footer.iter(qn("w:fldSimple"))],
        "title": document.core_properties.title,
        "language": document.core_properties.language,
        "mirrored": body.sectPr.find(qn("w:bidi")) is not None,
        "rightToLeft": sum(1 for _ in body.iter(qn("w:rtl"))),
        "external": [n for n, p in parts.items() if b"TargetMode" in p or b"vbaProject" in p or n.endswith(".bin")],
        "names": names,
    }

json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
