"""What html5lib, the reference parser of HTML, sees in a page, as JSON: its errors, its elements and attributes, its tables and its text."""
import html5lib, json, sys

def page(path):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    with open(path, "rb") as file:
        root = parser.parse(file, transport_encoding="utf-8")
    name = lambda element: str(element.tag).rsplit("}", 1)[-1]
    text = lambda element: "".join(element.itertext())
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    tables = []
    for table in root.iter("table"):
        rows = [[cell for cell in row if name(cell) in ("td", "th")] for row in table.iter("tr")]
        tables.append({
            "caption": text(table.find("caption")),
            "widths": sorted({sum(int(cell.get("colspan", "1")) for cell in row) for row in rows}),
            "unscoped": sum(1 for row in rows for cell in row if name(cell) == "th" and not cell.get("scope")),
            "rows": [[text(cell) for cell in row] for row in rows],
        })
    return {
        "errors": [f"{place}: {code} {words}" for place, code, words in parser.errors],
        "language": root.get("lang"), "direction": root.get("dir"), "title": text(root.find("head/title")),
        "elements": sorted({name(element) for element in elements}),
        "attributes": sorted({str(key).rsplit("}", 1)[-1] for element in elements for key in element.attrib}),
        "addresses": sorted({element.get(key) for element in elements for key in ("href", "src", "action") if element.get(key)}),
        "policy": [element.get("content") for element in root.iter("meta") if element.get("http-equiv")],
        "tables": tables, "text": text(root.find("body")),
    }

json.dump([page(path) for path in sys.argv[1:]], sys.stdout)
