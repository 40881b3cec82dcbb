import RoadmapEngine

/// What the timeline says.
extension Wording {
  package var today: String { phrase(en: "today", fr: "aujourd’hui", ar: "اليوم") }
}
