import StrictJSON

/// Validates JSON by the Python package jsonschema, an independent reading of JSON Schema.
package enum SchemaValidator {
  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator, FormatChecker
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    with open(sys.argv[2], encoding="utf-8", newline="\\n") as file:
        for line in file:
            error = next(validator.iter_errors(json.loads(line)), None)
            words = "" if error is None else ("/".join(map(str, error.absolute_path)) + ": " + error.message[:200]).replace("\\n", " ")
            print("ok" if error is None else "no " + words)
    """

  /// Returns the fault of each value, nil if it is valid, in one run of Python.
  /// - Parameter values: JSON texts.
  package static func faults(_ values: [String], schema: String) throws -> [String?] {
    let folder = TemporaryFolder()
    folder.write(schema, to: "schema.json")
    let lines = try values.map { try JSONDocument(Array($0.utf8)).root.compact + "\n" }
    folder.write(lines.joined(), to: "values.jsonl")
    // The system's Python, for which the Debian packages are installed.
    let ending = Program.run("/usr/bin/python3", ["-c", script, folder.path + "/schema.json", folder.path + "/values.jsonl"])
    let verdicts = ending.output.split(separator: "\n").map { $0 == "ok" ? nil : String($0.dropFirst(3)) }
    guard ending.code == 0, verdicts.count == values.count else { throw Failure(output: ending.output) }
    return verdicts
  }

  package struct Failure: Error { let output: String }
}
