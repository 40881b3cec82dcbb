import ArgumentParser
import Wording

/// The reason and source of a correction of a calendar, and whether its effect is only shown.
struct DecisionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      .text, en: "Who decided it; kept with the day.", fr: "Qui l’a décidé ; gardé avec le jour.", ar: "من قرّر ذلك؛ ويُحفظ مع اليوم."))
  var reason: String
  @Option(
    help: ArgumentHelp(
      .text, en: "Where that can be read; kept with the day.", fr: "Où cela peut se lire ; gardé avec le jour.",
      ar: "أين يمكن قراءة القرار؛ ويُحفظ مع اليوم.")) var source: String = ""
  @Flag(
    help: ArgumentHelp(
      en: "Show what would move, and save nothing.", fr: "Montrer ce qui changerait, sans rien enregistrer.",
      ar: "عرض ما سيتغير دون حفظ أي شيء.")) var dryRun = false

  func checkedReason(_ wording: Wording) throws(Failure) -> String {
    let reason = reason.trimmed
    guard !reason.isEmpty else { throw Failure(64, wording.emptyReason) }
    return reason
  }
}
