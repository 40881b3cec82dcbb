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
  /// The order of day and month that the columns show.
  let orders: SheetDayOrders
  /// The day on which the sheet was filled in, as the clock of that computer said; nil if it is unknown or that clock is behind.
  let answered: Day?
  /// The last day on which it can have been filled in.
  let latest: Day

  var wording: Wording { source.wording }

  /// Returns a text in the language of the sheet.
  func text(_ text: String) -> Text {
    wording.language == sheet.plan.language ? .plain(text) : .translated([wording.language.rawValue: text])
  }

  /// Adds a remark on the day on which the sheet was filled in.
  func add(remark: String, to step: inout Step) {
    step.log.insert(Remark(on: day, by: person.isEmpty ? sheet.party.text : person, text: text(remark)), at: 0)
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
