import ArgumentParser

struct GitCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git",
    abstract: String(
      en: "Prepare a git repository for a workspace.", fr: "Préparer un dépôt git pour un espace de travail.",
      ar: "إعداد مستودع git لمساحة عمل."),
    subcommands: [SetupGit.self])
}
