import RoadmapEngine

/// What stands on the boxes that help to fill in a form: calendar, lists, links, notes.
extension Wording {
  package func word(_ colour: Level.Colour) -> String {
    switch colour {
    case .red: phrase(en: "R red", fr: "R rouge", ar: "R أحمر")
    case .amber: phrase(en: "A amber", fr: "A orange", ar: "A برتقالي")
    case .green: phrase(en: "G green", fr: "G vert", ar: "G أخضر")
    }
  }
  package func word(_ kind: Signoff.Kind) -> String {
    switch kind {
    case .one: phrase(en: "one party", fr: "une partie", ar: "طرف واحد")
    case .joint: phrase(en: "joint", fr: "conjointe", ar: "مشترك")
    case .each: phrase(en: "each party", fr: "chaque partie", ar: "كل طرف")
    }
  }
}
