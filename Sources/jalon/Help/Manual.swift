import RoadmapEngine
import StrictJSON
import Wording

/// The manual page in the reader's language, as mdoc(7): made from the table of commands, so that it says what the program does.
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
    macro("Dd \(Manual.escaped(Manual.date(day)))")
    macro("Dt JALON 1")
    macro("Os")
    section(String(en: "NAME", fr: "NOM", ar: "الاسم"))
    macro("Nm jalon")
    let title = String(
      en: "roadmap planner for two or more parties in the terminal",
      fr: "planificateur de feuilles de route pour deux parties ou plus, dans le terminal", ar: "مخطِّط خرائط طريق لطرفين أو أكثر في الطرفية")
    macro("Nd \(Manual.escaped(title))")
    let synopsis = String(en: "SYNOPSIS", fr: "SYNOPSIS", ar: "الاستعمال")
    section(synopsis)
    macro("Nm")
    macro("Op Ar \(Manual.value(.folder))")
    macro("Op Fl -theme Ar \(Manual.value(.theme))")
    macro("Op Fl -lang Ar \(Manual.value(.language))")
    macro("Op Fl -plain")
    // Only in a section of this name does a formatter begin a line with the name of the program.
    if synopsis != "SYNOPSIS" { macro("br") }
    macro("Nm")
    macro("Ar \(Manual.value(.command))")
    macro("Op Ar ...")
    section(String(en: "DESCRIPTION", fr: "DESCRIPTION", ar: "الوصف"))
    macro("Nm")
    text(
      String(
        en: """
          tracks the steps of a cooperation between two or more parties: who owns each one on each side, by when, and what waits for what. It \
          prints the views that ministries exchange, in English, French and Arabic. The plan is a folder of plain JSON files, the workspace.
          """,
        fr: """
          suit les étapes d’une coopération entre deux parties ou plus : qui est responsable de chacune de chaque côté, pour quand, et ce qui \
          attend quoi. Il imprime les vues que les ministères échangent, en anglais, en français et en arabe. Le plan est un dossier de \
          simples fichiers JSON, l’espace de travail.
          """,
        ar: """
          يتابع خطوات التعاون بين طرفين أو أكثر: الجهة المسؤولة عن كل خطوة لدى كل طرف، وموعدها، وما ينتظر غيره. ويطبع العروض التي \
          تتبادلها الوزارات بالإنجليزية والفرنسية والعربية. والخطة مجلد من ملفات JSON بسيطة هو مساحة العمل.
          """))
    discussion(root?["discussion"]?.string ?? "")
    section(String(en: "COMMANDS", fr: "COMMANDES", ar: "الأوامر"))
    for command in commands where command["commandName"]?.string != "help" { describe(command, []) }
    section(String(en: "OPTIONS", fr: "OPTIONS", ar: "الخيارات"))
    text(
      String(
        en: "Commands that read a workspace take these.", fr: "Les commandes qui lisent un espace de travail les acceptent.",
        ar: "تأخذها الأوامر التي تقرأ مساحة عمل."))
    macro("Bl -tag -width Ds")
    let common = commands.first { $0["commandName"]?.string == "check" }?["arguments"]?.elements.map { $0 } ?? []
    for argument in common where Manual.isShared(argument) { item(argument) }
    macro("El")
    section(String(en: "KEYS", fr: "TOUCHES", ar: "المفاتيح"))
    text(
      String(
        en: "The keys of the planner, where it is not told otherwise on the screen.",
        fr: "Les touches du planificateur, si l’écran n’indique rien d’autre.", ar: "مفاتيح المخطِّط، ما لم يُذكر غيرها على الشاشة."))
    macro("Bl -column -offset indent \(Manual.quoted("Ctrl+Right, Ctrl+Left")) \(Manual.quoted("title"))")
    for (keys, title) in keys where !keys.isEmpty { macro("It \(Manual.quoted(keys)) Ta \(Manual.quoted(title))") }
    macro("El")
    list(String(en: "ENVIRONMENT", fr: "ENVIRONNEMENT", ar: "متغيرات البيئة"), Manual.environment, "Ev")
    list(String(en: "FILES", fr: "FICHIERS", ar: "الملفات"), Manual.files, "Pa")
    section(String(en: "EXIT STATUS", fr: "CODE DE SORTIE", ar: "رمز الخروج"))
    macro("Bl -tag -width Ds -compact")
    for (code, meaning) in Manual.exits {
      macro("It \(code)")
      text(meaning)
    }
    macro("El")
    section(String(en: "SEE ALSO", fr: "VOIR AUSSI", ar: "انظر أيضًا"))
    text(
      String(
        en: "Each command tells more of itself with --help.", fr: "Chaque commande en dit plus avec --help.",
        ar: "يشرح كل أمر نفسه بالتفصيل مع --help."))
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
    let standard =
      argument["defaultValue"]?.string.map { String(en: " By default \($0).", fr: " Par défaut \($0).", ar: " والقيمة الافتراضية \($0).") }
      ?? ""
    text((argument["abstract"]?.string ?? "") + standard)
  }

  /// Paragraphs, and examples as they are.
  private mutating func discussion(_ words: String) {
    for paragraph in words.split(separator: "\n\n") {
      let rows = paragraph.split(separator: "\n").map { String($0) }
      guard rows.contains(where: { $0.hasPrefix("  ") || $0.hasPrefix(String.example) }) else {
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

  private mutating func section(_ title: String) { macro("Sh \(Manual.escaped(title))") }

  /// Words in lines that fit; a sentence begins a new one, as mdoc has it.
  private mutating func text(_ words: String) {
    var line = ""
    for word in words.split(separator: " ") {
      let written = Manual.escaped(String(word))
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

  private static func value(_ name: ValueName) -> String { word(name.text).replacing("\\&", with: "") }

  private static func quoted(_ text: String) -> String { "\"\(escaped(text).replacing("\"", with: "\\(dq"))\"" }

  /// A line of text that begins like a request is none.
  private static func guarded(_ line: String) -> String { line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? {
    kind == .object ? members.first { $0.key.text == key }?.value : nil
  }
}
