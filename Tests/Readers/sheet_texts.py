"""Prints the texts of all visible tabs of a workbook as JSON, read by openpyxl."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
texts = [cell.value for sheet in book if sheet.sheet_state == "visible" for row in sheet.iter_rows() for cell in row]
print(json.dumps([text for text in texts if isinstance(text, str)]))
