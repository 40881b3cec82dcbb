import RoadmapEngine

/// What the pages of calendars, common days and baselines say.
extension Wording {
  package var dayOffState: String { phrase(en: "day off", fr: "jour chômé", ar: "يوم عطلة") }
}
