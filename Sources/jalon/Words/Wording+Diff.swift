import Wording

/// Words of `jalon diff`.
extension Wording {
  var noDifference: String {
    phrase(en: "The plans do not differ.", fr: "Les plans ne diffèrent pas.", ar: "لا فرق بين الخطتين.")
  }

  var unreadableVersion: String {
    phrase(
      en: "One of the versions cannot be read as a plan.", fr: "L’une des versions n’est pas lisible comme plan.",
      ar: "تعذّرت قراءة إحدى النسختين على أنها خطة.")
  }

  /// Refuses a word that names no version of the plan.
  func unknownVersion(_ word: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(word)\" is neither a workspace, a day nor a commit.",
        fr: "« \(word) » n’est ni un espace de travail, ni un jour, ni un commit.",
        ar: "\"\(word)\" ليس مساحة عمل ولا يومًا ولا إيداعًا."),
      remedy: phrase(
        en: "Give a folder with a slash, a day such as 2026-11-01, or a branch or tag of git.",
        fr: "Donnez un dossier avec une barre oblique, un jour comme 2026-11-01, ou une branche ou étiquette de git.",
        ar: "أعطِ مجلدًا فيه شرطة مائلة أو يومًا مثل 2026-11-01 أو فرعًا أو وسمًا في git."))
  }

  func noWorkspaceInCommit(_ word: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The commit \(word) does not hold this workspace.", fr: "Le commit \(word) ne contient pas cet espace de travail.",
        ar: "الإيداع \(word) لا يحتوي على مساحة العمل هذه."),
      remedy: phrase(
        en: "See which commits do: git log -- jalon.json", fr: "Voyez lesquels le contiennent : git log -- jalon.json",
        ar: "انظر أيها يحتويها: git log -- jalon.json"))
  }
}
