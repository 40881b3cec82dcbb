import ArgumentParser
import RoadmapEngine
import Wording

/// `jalon themes` prints ids and names; theme files that cannot be used are named on stderr.
struct ListThemes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List the colour themes, shipped ones and your own.", fr: "Lister les thèmes de couleurs, ceux fournis et les vôtres.",
      ar: "سرد سمات الألوان، المرفقة والخاصة بك."))

  @Option(help: .language) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let wording = Wording(Language.reader(lang) ?? .en, home: .en)
      let themes = Themes()
      let lines = themes.files.map { theme in
        "\(theme.id)\t\(wording.name(theme.name))\(themes.own.contains(theme.id) ? "\t\(wording.ownTheme)" : "")"
      }
      try Output.write(lines: lines)
      for (_, trouble) in themes.refused { Output.complain(of: wording.trouble(trouble)) }
    }
  }
}
