"""Fills in a sheet as people do, by openpyxl, which shares no code with Jalon.

Usage: fill_sheet.py SHEET RESULT ACT…
  name:PERSON              writes a name into the guide
  REFERENCE|TAG|VALUE      writes a cell of a step; `day:2026-11-20` is a day, an empty value empties the cell
  new|TAG|VALUE            writes a cell of the first empty row of the tab of new steps; `new|` begins the next row
  drop:REFERENCE           deletes the row of a step
  double:REFERENCE|TITLE   repeats the row of a step with another title
  comment:REFERENCE|TEXT   comments on the title of a step
  merge:REFERENCE|TAG      merges a cell with the one below it
  heads                    writes other headings above the tags, and empty rows and columns between
  sort, move, insert, untitle, hide   sorts the rows, moves columns, inserts a column and rows, deletes the references, hides columns
"""
import copy
import datetime
import sys

import openpyxl
from openpyxl.comments import Comment

source, target, *acts = sys.argv[1:]
book = openpyxl.load_workbook(source)


def tagged(tag):
    """The tab that has a tag, with the columns of its tags and the number of the row that holds them."""
    for sheet in book:
        for row in sheet.iter_rows(max_row=40):
            if any(cell.value == tag for cell in row) and len([c for c in row if str(c.value or "").startswith("#")]) > 1:
                return sheet, {c.value: c.column for c in row if str(c.value or "").startswith("#")}, row[0].row
    raise SystemExit(f"no tab has {tag}")


def value(text):
    if text.startswith("day:"):
        return datetime.date.fromisoformat(text[4:])
    if text.startswith("number:"):
        return float(text[7:])
    return text or None


def row_of(reference):
    sheet, tags, head = tagged("#activity+id")
    for row in range(head + 1, sheet.max_row + 1):
        if sheet.cell(row, tags["#activity+id"]).value == reference:
            return sheet, tags, row
    raise SystemExit(f"no row is {reference}")


new_row = None
for act in acts:
    if act.startswith("name:"):
        for sheet in book:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value == "#contact+name":
                        sheet.cell(cell.row, cell.column + 1).value = act[5:]
    elif act.startswith("new|"):
        sheet, tags, head = tagged("#activity+new")
        if new_row is None or act == "new|":
            new_row = head + 1 if new_row is None else new_row + 1
        if act != "new|":
            _, tag, text = act.split("|")
            sheet.cell(new_row, tags[tag]).value = value(text)
    elif act.startswith("drop:"):
        sheet, _, row = row_of(act[5:])
        sheet.delete_rows(row)
    elif act.startswith("double:"):
        reference, title = act[7:].split("|")
        sheet, tags, row = row_of(reference)
        last = sheet.max_row + 1
        for cell in sheet[row]:
            sheet.cell(last, cell.column).value = cell.value
        sheet.cell(last, tags["#activity+name"]).value = title
    elif act.startswith("comment:"):
        reference, text = act[8:].split("|")
        sheet, tags, row = row_of(reference)
        sheet.cell(row, tags["#activity+name"]).comment = Comment(text, "Somebody")
    elif act.startswith("merge:"):
        reference, tag = act[6:].split("|")
        sheet, tags, row = row_of(reference)
        sheet.merge_cells(start_row=row, end_row=row + 1, start_column=tags[tag], end_column=tags[tag])
    elif act == "heads":
        sheet, tags, head = tagged("#activity+id")
        for column in tags.values():
            sheet.cell(head - 1, column).value = f"Column {column}"
        # openpyxl moves no rows of a filter, which people do not need either.
        sheet.insert_rows(head + 3, 2)
        sheet.insert_rows(head + 1)
        sheet.insert_cols(4, 2)
    elif act == "sort":
        sheet, tags, head = tagged("#activity+id")
        rows = [[copy.copy(c.value) for c in row] for row in sheet.iter_rows(min_row=head + 1)]
        rows.sort(key=lambda row: str(row[tags["#activity+name"] - 1] or ""))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                sheet.cell(head + 1 + number, column + 1).value = text
    elif act == "move":
        sheet, tags, _ = tagged("#activity+id")
        wide = sheet.max_column
        for row in sheet.iter_rows():
            texts = [c.value for c in row]
            for cell, text in zip(row, reversed(texts)):
                cell.value = text
        assert sheet.max_column == wide
    elif act == "insert":
        sheet, _, head = tagged("#activity+id")
        sheet.insert_cols(2)
        sheet.insert_rows(1, 3)
        sheet.cell(1, 1).value = "For the attention of the Director"
        sheet.cell(head + 3, 2).value = "our own column"
    elif act == "untitle":
        sheet, tags, _ = tagged("#activity+id")
        sheet.delete_cols(tags["#activity+id"])
    elif act == "hide":
        sheet, tags, _ = tagged("#activity+id")
        for tag in ("#activity+id", "#status"):
            sheet.column_dimensions[openpyxl.utils.get_column_letter(tags[tag])].hidden = True
    else:
        reference, tag, text = act.split("|")
        sheet, tags, row = row_of(reference)
        sheet.cell(row, tags[tag]).value = value(text)
book.save(target)
