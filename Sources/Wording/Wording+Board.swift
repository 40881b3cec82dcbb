/// What the board says.
extension Wording {
  package var columnBlocked: String { phrase(en: "blocked", fr: "bloqué", ar: "متوقفة") }
  package var nobodyOwns: String { phrase(en: "nobody", fr: "personne", ar: "لا أحد") }
}
