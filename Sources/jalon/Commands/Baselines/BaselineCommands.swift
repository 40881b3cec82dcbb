import ArgumentParser

struct BaselineCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: String(
      en: "Keep the dates of a day, and see what has moved since.",
      fr: "Garder les dates d’un jour comme référence, et voir ce qui a changé depuis.",
      ar: "حفظ مواعيد يوم ما مرجعًا، ومعرفة ما تغيّر منذ ذلك الحين."),
    subcommands: [AddBaseline.self, ListBaselines.self, ShowBaseline.self, RemoveBaseline.self], defaultSubcommand: ListBaselines.self)
}
