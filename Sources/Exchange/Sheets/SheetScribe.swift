import RoadmapEngine
import StatusViews
import Wording

/// Writes what a person has typed into a sheet into the fields of a step.
struct SheetScribe {
  let sheet: SentSheet
  /// The plan of the sheet in its language.
  let source: ViewSource
  /// The day on which the sheet was filled in.
  let day: Day
  /// The name of the person; empty if it is unknown.
  let person: String
  /// How the returned workbook counts days.
  let dates: DateSystem

  var wording: Wording { source.wording }

  /// Returns a text in the language of the sheet.
  func text(_ text: String) -> Text {
    wording.language == sheet.plan.language ? .plain(text) : .translated([wording.language.rawValue: text])
  }

  /// Adds a remark on the day on which the sheet was filled in.
  func add(remark: String, to step: inout Step) {
    step.log.insert(Remark(on: day, by: person.isEmpty ? sheet.party.text : person, text: text(remark)), at: 0)
  }

  /// Changes one field as a person would in Jalon, with what follows from it.
  func assign(_ field: String, _ value: String, to step: inout Step) throws(StepAssignment.Fault) {
    let context = StepAssignment.Context(today: day, language: wording.language, home: sheet.plan.language) { _ in nil }
    try StepAssignment(field: field, value: value).apply(to: &step, context)
  }

  /// Returns the party with a name of any language, or with an id; nil if there is none.
  func party(named name: String) -> Party.ID? {
    let plain = Wording.plain(name)
    return sheet.plan.parties.first { party in
      party.id.text.lowercased() == name.lowercased()
        || Language.allCases.contains { Wording.plain(party.name.reading($0, home: sheet.plan.language).text) == plain }
    }?.id
  }
}
