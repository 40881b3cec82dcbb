import ArgumentParser

struct ViewCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: String(
      en: "Keep filters under names, for everybody in the workspace.",
      fr: "Garder des filtres sous un nom, pour tous les utilisateurs de l’espace de travail.",
      ar: "حفظ تصفيات بأسماء ليستعملها كل من في مساحة العمل."),
    discussion: String(
      en: "A saved view is used in any filter by its name: jalon list view:late-libya",
      fr: "Une vue enregistrée s’emploie par son nom dans tout filtre : jalon list view:late-libya",
      ar: "يُستعمل العرض المحفوظ باسمه في أي تصفية: jalon list view:late-libya"),
    subcommands: [ListViews.self, SaveView.self, RemoveView.self], defaultSubcommand: ListViews.self)
}
