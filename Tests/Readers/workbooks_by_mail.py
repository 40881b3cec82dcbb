"""Writes workbooks as other programs make them into a folder, and prints nothing.

    workbooks_by_mail.py FOLDER
"""
import datetime
import os
import sys
import zipfile

import openpyxl
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

folder = sys.argv[1]
day = datetime.date(2026, 11, 30)

# Formats that show a day or not, as Excel writes them in several countries.
DAYS = ["dd/mm/yyyy", "[$-40C]d mmmm yyyy;@", "[$-2010000]yyyy/mm/dd;@", "[$-F800]dddd, mmmm dd, yyyy", 'd"."m"."yyyy', "yyyy\\-mm\\-dd",
        "mmm\\-yy", "[Red]dd/mm/yyyy;@", "[$-101042A]d mmmm yyyy", "mm", 'yyyy"h"', "dd/mm/yyyy\\ hh:mm"]
OTHERS = ['0.00" days"', '#,##0.00\\ "dhs"', "[$€-40C] #,##0.00", "h:mm AM/PM", "mm:ss", "[h]:mm:ss", "[mm]:ss", "0.00E+00", "General", "0%",
          "[Yellow]0.0", "[>5]0.0;0"]


def path(name):
    return os.path.join(folder, name)


def cells():
    book = openpyxl.Workbook()
    steps = book.active
    steps.title = "R&D \"steps\""
    steps.append(["Plain", "Café", 42, -0.5, 1e300, True, False, "#N/A", day,
                  datetime.datetime(2026, 11, 30, 23, 59), datetime.time(10, 30), datetime.timedelta(hours=30), "=1+1", '="a"&"b"', "=1/0",
                  "two\nlines", "  spaces  ", "توقيع الاتفاق", "=not", datetime.date(1900, 3, 1), datetime.date(2199, 12, 31)])
    steps["S1"].data_type = "s"
    for column, code in enumerate(DAYS, 1):
        steps.cell(2, column, day).number_format = code
    for column, code in enumerate(OTHERS, 1):
        steps.cell(3, column, 46356).number_format = code
    steps["A4"] = "Merged"
    steps["F5"] = "Edge"
    steps.merge_cells("A4:C5")
    steps["D4"] = "Commented"
    steps["D4"].comment = Comment("Not before May.\nSure.", "Tripoli")
    steps["E4"].comment = Comment("An empty cell", "Tripoli")
    steps["A7"] = "Hidden row"
    steps.row_dimensions[7].hidden = True
    steps["A9"].font = openpyxl.styles.Font(b=True)
    book.create_sheet("Hidden").sheet_state = "hidden"
    book.create_sheet("Very").sheet_state = "veryHidden"
    book["Very"]["B2"] = "deep"
    book.save(path("cells.xlsx"))


def apple():
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append([day, datetime.date(1904, 1, 1), 5])
    book.save(path("1904.xlsx"))


def large():
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Many")
    for number in range(200_001):
        sheet.append([number])
    book.save(path("many.xlsx"))


class Stream:
    """A file that cannot go back, so that sizes follow their contents, as in files that a server makes."""
    def __init__(self, name):
        self.file = open(name, "wb")

    def write(self, contents):
        return self.file.write(contents)

    def flush(self):
        self.file.flush()


def streamed():
    with zipfile.ZipFile(path("cells.xlsx")) as source, zipfile.ZipFile(Stream(path("streamed.xlsx")), "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            with target.open(name, "w") as part:
                part.write(source.read(name))


def open_document():
    with zipfile.ZipFile(path("book.ods"), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("Configurations2/", "")
        archive.writestr("content.xml", "<office:document-content/>")


cells()
apple()
large()
streamed()
open_document()
