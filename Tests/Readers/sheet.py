"""The tabs of a workbook as people meet them, as JSON: what they may change, what is offered, how it is printed and drawn."""
import json, sys, zipfile
import openpyxl
from lxml import etree

PERMISSIONS = ["sort", "autoFilter", "formatCells", "formatRows", "formatColumns", "insertRows", "deleteRows"]
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"

def cell(cell):
    return {
        "value": "" if cell.value is None else str(cell.value), "kind": cell.data_type, "format": cell.number_format,
        "locked": cell.protection.locked, "colour": cell.font.color.rgb if cell.font.color else "", "size": cell.font.size,
        "fill": cell.fill.fgColor.rgb if cell.fill.patternType else "",
    }

def tab(sheet):
    return {
        "name": sheet.title, "state": sheet.sheet_state, "mirrored": bool(sheet.sheet_view.rightToLeft),
        "protected": sheet.protection.sheet and not sheet.protection.password,
        "allowed": [name for name in PERMISSIONS if not getattr(sheet.protection, name)],
        "merged": [str(found) for found in sheet.merged_cells.ranges], "frozen": sheet.freeze_panes or "",
        "filter": sheet.auto_filter.ref or "", "titles": sheet.print_title_rows or "",
        "landscape": sheet.page_setup.orientation == "landscape", "paper": sheet.page_setup.paperSize,
        "header": sheet.oddHeader.center.text or "", "footer": sheet.oddFooter.center.text or "",
        "heights": {str(row): sheet.row_dimensions[row].height for row in sheet.row_dimensions if sheet.row_dimensions[row].height},
        "widths": {key: sheet.column_dimensions[key].width for key in sheet.column_dimensions},
        "cells": {found.coordinate: cell(found) for row in sheet.iter_rows() for found in row if found.has_style},
        "lists": [[str(rule.sqref), rule.formula1, rule.errorStyle or "stop"] for rule in sheet.data_validations.dataValidation],
    }

def charts(archive):
    names = sorted(name for name in archive.namelist() if name.startswith("xl/charts/"))
    roots = [etree.fromstring(archive.read(name)) for name in names]
    return [{"references": [found.text for found in root.iter(CHART + "f")], "numbers": [found.text for found in root.iter(CHART + "v")],
             "words": [found.text for found in root.iter("{*}t")]} for root in roots]

book = openpyxl.load_workbook(sys.argv[1])
with zipfile.ZipFile(sys.argv[1]) as archive:
    names = etree.fromstring(archive.read("xl/workbook.xml")).iter("{*}definedName")
    json.dump({"tabs": [tab(sheet) for sheet in book.worksheets], "active": book.active.title, "font": f"{book._fonts[0].name} {book._fonts[0].size:g}", "charts": charts(archive),
               "names": [name.text for name in names]}, sys.stdout)
