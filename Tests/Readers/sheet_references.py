"""Prints the references of the steps in a sheet as JSON, read by openpyxl."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
found = []
for sheet in book:
    tags = {cell.value: cell.column for cell in sheet[2]}
    if "#activity+id" in tags:
        found += [sheet.cell(row, tags["#activity+id"]).value for row in range(3, sheet.max_row + 1)]
print(json.dumps(found))
