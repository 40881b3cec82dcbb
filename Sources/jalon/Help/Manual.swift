import RoadmapEngine
import StrictJSON
import Wording

/// The manual page in the reader's language, in mdoc(7), made from the parser's table of commands.
struct Manual {
  var lines: [String] = []
  /// Options of most commands, which the page describes once.
  static let shared = ["workspace", "lang", "today", "help", "version"]

  /// Makes the page.
  /// - Parameters:
  ///   - table: the commands as swift-argument-parser describes them (`--experimental-dump-help`).
  ///   - keys: the keys of the planner with the titles of their commands.
  ///   - day: the day that the page names.
  init(_ table: JSONValue, keys: [(keys: String, title: String)], day: Day) {
    let root = table["command"]
    let commands = Array(root?["subcommands"]?.elements.map { $0 } ?? []).filter { $0["shouldDisplay"]?.bool ?? true }
    beginPage(day)
    nameSection()
    synopsisSection()
    descriptionSection()
    discussion(root?["discussion"]?.string ?? "")
    section(String(en: "COMMANDS", fr: "COMMANDES", ar: "الأوامر"))
    for command in commands where command["commandName"]?.string != "help" { describe(command, []) }
    optionsSection(of: commands.first { $0["commandName"]?.string == "check" })
    keysSection(keys)
    list(String(en: "ENVIRONMENT", fr: "ENVIRONNEMENT", ar: "متغيرات البيئة"), Manual.environment, "Ev")
    list(String(en: "FILES", fr: "FICHIERS", ar: "الملفات"), Manual.files, "Pa")
    exitSection()
    furtherSection()
  }

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }
}
