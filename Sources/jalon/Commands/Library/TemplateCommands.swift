import ArgumentParser

struct TemplateCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: String(
      en: "List the templates, or print one.", fr: "Lister les modèles, ou en afficher un.", ar: "سرد القوالب، أو طباعة أحدها."),
    subcommands: [ListTemplates.self, ShowTemplate.self],
    defaultSubcommand: ListTemplates.self)
}
