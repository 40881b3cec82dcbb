import ArgumentParser

struct ThemeCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: String(
      en: "List the colour themes, or make one of a colour scheme.",
      fr: "Lister les thèmes de couleurs, ou en créer un d’après un jeu de couleurs.", ar: "سرد سمات الألوان، أو إنشاء سمة من نظام ألوان."),
    discussion: String(
      en: """
        Your own themes lie in $XDG_CONFIG_HOME/jalon/themes (~/.config/jalon/themes); one of the same id stands for a shipped one.
        """,
      fr: """
        Vos propres thèmes se trouvent dans $XDG_CONFIG_HOME/jalon/themes (~/.config/jalon/themes) ; celui qui a l’identifiant \
        d’un thème fourni le remplace.
        """,
      ar: """
        سماتك الخاصة في $XDG_CONFIG_HOME/jalon/themes (~/.config/jalon/themes)؛ والسمة التي لها معرّف سمة مرفقة تحل محلها.
        """,
      examples: "jalon demo --theme contrast", "jalon themes import ~/schemes/nord.yaml"),
    subcommands: [ListThemes.self, ImportTheme.self], defaultSubcommand: ListThemes.self)
}
