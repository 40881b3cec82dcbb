"""Workbooks of Excel as openpyxl sees them, as JSON: one object for each file."""
import json, re, sys, zipfile
import openpyxl
from lxml import etree

def value(cell):
    if cell.value is None:
        return ""
    if cell.data_type == "f":
        return "formula:" + str(cell.value)
    if cell.is_date:
        return "day:" + cell.value.date().isoformat()
    if cell.data_type == "n":
        return "number:" + str(cell.value)
    return cell.value

def texts(source):
    """Returns the shared texts with the numbers of characters as Excel reads them; openpyxl itself knows only the number of the underscore."""
    found = ["".join(text.text or "" for text in entry.iter("{*}t")) for entry in etree.parse(source).getroot()]
    return [re.sub("_x([0-9A-Fa-f]{4})_", lambda number: chr(int(number[1], 16)), text) for text in found]

openpyxl.reader.excel.read_string_table = texts

def sheet(sheet):
    return {
        "name": sheet.title,
        "rows": [[value(cell) for cell in row] for row in sheet.iter_rows()],
        "formats": sorted({cell.number_format for row in sheet.iter_rows() for cell in row if cell.data_type == "s"}),
        "mirrored": bool(sheet.sheet_view.rightToLeft),
        "frozen": sheet.freeze_panes or "",
        "filter": sheet.auto_filter.ref or "",
        "titles": sheet.print_title_rows or "",
        "paper": sheet.page_setup.paperSize,
        "fits": bool(sheet.sheet_properties.pageSetUpPr.fitToPage) and sheet.page_setup.fitToHeight == 0,
        "footer": sheet.oddFooter.center.text or "",
        "widths": [sheet.column_dimensions[key].width for key in sheet.column_dimensions],
    }

def read(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        parts = {name: archive.read(name) for name in archive.namelist()}
        times = sorted({str(entry.date_time) for entry in archive.infolist()})
    for part in parts.values():
        etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))
    book = openpyxl.load_workbook(path)
    return {
        "sheets": [sheet(s) for s in book.worksheets],
        "title": book.properties.title,
        "days": [book.properties.created.isoformat(), book.properties.modified.isoformat()],
        "people": [name for name in (book.properties.creator, book.properties.lastModifiedBy) if name],
        "times": times,
        "formulas": [n for n, p in parts.items() if b"<f>" in p or b"<f " in p],
        "external": [n for n, p in parts.items() if b"TargetMode" in p or n.endswith(".bin")],
    }

json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
