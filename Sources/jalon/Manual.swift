import RoadmapEngine
import StrictJSON

/// The manual page, as mdoc(7): made from the table of commands, so that it says what the program does.
struct Manual {
  private var lines: [String] = []
  /// What most commands take is told once.
  private static let shared = ["workspace", "lang", "today", "help", "version"]

  /// - Parameters:
  ///   - table: the commands as swift-argument-parser tells them.
  ///   - keys: those of the planner.
  init(_ table: JSONValue, keys: [(keys: String, title: String)], day: Day) {
    let root = table["command"]
    let commands = Array(root?["subcommands"]?.elements.map { $0 } ?? []).filter { $0["shouldDisplay"]?.bool ?? true }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    macro("Dd \(months[(day.month - 1) % 12]) \(day.dayOfMonth), \(day.year)")
    macro("Dt JALON 1")
    macro("Os")
    section("NAME")
    macro("Nm jalon")
    macro("Nd \(Manual.escaped("roadmap planner for two or more parties in the terminal"))")
    section("SYNOPSIS")
    macro("Nm")
    macro("Op Ar DIR")
    macro("Op Fl -theme Ar THEME")
    macro("Op Fl -lang Ar LANG")
    macro("Op Fl -plain")
    macro("Nm")
    macro("Ar COMMAND")
    macro("Op Ar ...")
    section("DESCRIPTION")
    macro("Nm")
    text("tracks the steps of a cooperation between two or more parties: who owns each one on each side, by when, and what waits for what.")
    text("It prints the views that ministries exchange, in English, French and Arabic.")
    text("The plan is a folder of plain JSON files, the workspace.")
    discussion(root?["discussion"]?.string ?? "")
    section("COMMANDS")
    for command in commands where command["commandName"]?.string != "help" { describe(command, []) }
    section("OPTIONS")
    text("Commands that read a workspace take these.")
    macro("Bl -tag -width Ds")
    let common = commands.first { $0["commandName"]?.string == "check" }?["arguments"]?.elements.map { $0 } ?? []
    for argument in common where Manual.isShared(argument) { item(argument) }
    macro("El")
    section("KEYS")
    text("The keys of the planner, where it is not told otherwise on the screen.")
    macro("Bl -column -offset indent \(Manual.quoted("Ctrl+Right, Ctrl+Left")) \(Manual.quoted("title"))")
    for (keys, title) in keys where !keys.isEmpty { macro("It \(Manual.quoted(keys)) Ta \(Manual.quoted(title))") }
    macro("El")
    list("ENVIRONMENT", Manual.environment, "Ev")
    list("FILES", Manual.files, "Pa")
    section("EXIT STATUS")
    macro("Bl -tag -width Ds -compact")
    for (code, meaning) in Manual.exits {
      macro("It \(code)")
      text(meaning)
    }
    macro("El")
    section("SEE ALSO")
    text("Each command tells more of itself with \\-\\-help.", isEscaped: true)
  }

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  // MARK: Commands

  /// A command, and those in it.
  private mutating func describe(_ command: JSONValue, _ parents: [String]) {
    let path = parents + [command["commandName"]?.string ?? ""]
    let inner = Array(command["subcommands"]?.elements.map { $0 } ?? []).filter { $0["commandName"]?.string != "help" }
    let arguments = (command["arguments"]?.elements.map { $0 } ?? []).filter { $0["shouldDisplay"]?.bool ?? true }
    if inner.isEmpty {
      macro("Ss \(Manual.escaped("jalon \(path.joined(separator: " "))"))")
      macro("Nm jalon")
      macro("Cm \(path.map(Manual.word).joined(separator: " "))")
      for argument in arguments where !Manual.isShared(argument) { macro(Manual.usage(argument)) }
      macro("Pp")
    }
    if inner.isEmpty || parents.isEmpty {
      if !inner.isEmpty { macro("Ss \(Manual.escaped("jalon \(path.joined(separator: " "))"))") }
      text(command["abstract"]?.string ?? "")
    }
    let own = arguments.filter { !Manual.isShared($0) }
    if inner.isEmpty, !own.isEmpty {
      macro("Bl -tag -width Ds")
      for argument in own { item(argument) }
      macro("El")
    }
    discussion(command["discussion"]?.string ?? "")
    for part in inner { describe(part, path) }
  }

  private static func isShared(_ argument: JSONValue) -> Bool {
    argument["kind"]?.string != "positional" && shared.contains(name(argument))
  }

  private static func name(_ argument: JSONValue) -> String { argument["preferredName"]?["name"]?.string ?? "" }

  /// `Op Fl -reason Ar TEXT`
  private static func usage(_ argument: JSONValue) -> String {
    let dots = argument["isRepeating"]?.bool ?? false ? " ..." : ""
    let value = word(argument["valueName"]?.string ?? "VALUE")
    let isOptional = argument["isOptional"]?.bool ?? true
    let written =
      switch argument["kind"]?.string {
      case "positional": "Ar \(value)\(dots)"
      case "flag": "Fl -\(escaped(name(argument)))"
      default: "Fl -\(escaped(name(argument))) Ar \(value)\(dots)"
      }
    return isOptional ? "Op \(written)" : written
  }

  private mutating func item(_ argument: JSONValue) {
    let value = Manual.word(argument["valueName"]?.string ?? "VALUE")
    switch argument["kind"]?.string {
    case "positional": macro("It Ar \(value)")
    case "flag": macro("It Fl -\(Manual.escaped(Manual.name(argument)))")
    default: macro("It Fl -\(Manual.escaped(Manual.name(argument))) Ar \(value)")
    }
    let standard = argument["defaultValue"]?.string.map { " By default \($0)." } ?? ""
    text((argument["abstract"]?.string ?? "") + standard)
  }

  /// Paragraphs, and examples as they are.
  private mutating func discussion(_ words: String) {
    for paragraph in words.split(separator: "\n\n") {
      let rows = paragraph.split(separator: "\n").map { String($0) }
      guard rows.contains(where: { $0.hasPrefix("  ") || $0.hasPrefix("Example: ") }) else {
        macro("Pp")
        text(rows.joined(separator: " "))
        continue
      }
      macro("Bd -literal")
      lines += rows.map { Manual.guarded(Manual.escaped($0)) }
      macro("Ed")
    }
  }

  // MARK: Writing

  private mutating func macro(_ words: String) { lines.append(".\(words)") }

  private mutating func section(_ title: String) { macro("Sh \(title)") }

  /// Words in lines that fit; a sentence begins a new one, as mdoc has it.
  private mutating func text(_ words: String, isEscaped: Bool = false) {
    var line = ""
    for word in words.split(separator: " ") {
      let written = isEscaped ? String(word) : Manual.escaped(String(word))
      let isNew = line.hasSuffix(".") || line.count + written.count > 76
      if isNew, !line.isEmpty {
        lines.append(Manual.guarded(line))
        line = written
      } else {
        line += line.isEmpty ? written : " \(written)"
      }
    }
    if !line.isEmpty { lines.append(Manual.guarded(line)) }
  }

  private mutating func list(_ title: String, _ items: [(name: String, meaning: String)], _ kind: String) {
    section(title)
    macro("Bl -tag -width Ds")
    for (name, meaning) in items {
      macro("It \(kind) \(Manual.word(name))")
      text(meaning)
    }
    macro("El")
  }

  /// What a formatter would take for its own; letters beyond ASCII by their numbers, for those that know no UTF-8.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "~": escaped += "\\(ti"
      case "^": escaped += "\\(ha"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default:
        let number = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)]"
      }
    }
    return escaped
  }

  /// A word that a macro takes as it is, even where it is the name of another macro.
  private static func word(_ text: String) -> String { "\\&\(escaped(text).replacing(" ", with: "\\ "))" }

  private static func quoted(_ text: String) -> String { "\"\(escaped(text).replacing("\"", with: "\\(dq"))\"" }

  /// A line of text that begins like a request is none.
  private static func guarded(_ line: String) -> String { line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line }

  // MARK: What no command tells

  private static let environment: [(name: String, meaning: String)] = [
    ("JALON_WORKSPACE", "The workspace, where none is named on the line."),
    ("LC_ALL, LC_MESSAGES, LANG", "The language of what is printed, where --lang and your settings name none."),
    ("NO_COLOR", "Where it is set, nothing is coloured."),
    ("COLUMNS", "The width of a page that is not written to a terminal."),
    ("TERM", "With dumb, the planner is a conversation in lines, as with --plain."),
    ("VISUAL, EDITOR", "The editor of notes, else vi."),
    ("XDG_CONFIG_HOME", "Where your settings and themes are, else ~/.config."),
    ("TMPDIR", "Where the scratch copy of the sample and the text in your editor are, else /tmp."),
  ]

  private static let files: [(name: String, meaning: String)] = [
    ("jalon.json", "Makes a folder a workspace; beside it roadmaps, parties, calendars and history."),
    (".jalon/", "This copy's own part of a workspace: who you are, the lock, a save under way. Never shared."),
    ("~/.config/jalon/settings.json", "Your language, keyboard and theme."),
    ("~/.config/jalon/themes/", "Your own themes."),
  ]

  private static let exits: [(code: Int, meaning: String)] = [
    (0, "Done."), (1, "The answer is no: check found errors, a conflict, nothing matched where something must."),
    (64, "The command line is wrong."), (65, "A file holds what it may not."), (66, "There is no such file."),
    (73, "It cannot be made."), (74, "It cannot be read or written."), (75, "Another program writes; try again."),
  ]
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? {
    kind == .object ? members.first { $0.key.text == key }?.value : nil
  }
}
