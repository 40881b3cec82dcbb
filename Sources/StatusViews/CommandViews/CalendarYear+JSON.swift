import RoadmapEngine
import StrictJSON

extension CalendarYear: ReportView {
  package var name: String { "calendar" }

  /// Writes the members that only this view has.
  package func writeMembers(_ writer: inout JSONWriter) {
    writer.member("calendar", id.text)
    writer.member("year", year)
    writer.key("parties")
    writer.scalars(parties.map(\.id.text))
    writer.member("days", all.count)
    writer.member("workingDays", workingDays)
    writer.key("weekends")
    writer.array { writer in for weekend in weekends { write(weekend, &writer) } }
    writer.key("daysOff")
    writer.array { writer in for special in specialDays { write(special, &writer) } }
    writer.key("ramadan")
    writer.array { writer in
      for (first, last) in ramadans {
        writer.object { writer in
          writer.member("from", first.description)
          writer.member("to", last.description)
        }
      }
    }
    writer.key("problems")
    writer.array { writer in for problem in problems { writer.problem(problem, wording) } }
  }

  private func write(_ weekend: DatedWeekend, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("from", weekend.from.description)
      writer.key("days")
      writer.scalars(weekend.days.weekdays.map(\.code))
      writer.member("source", weekend.source)
    }
  }

  private func write(_ special: SpecialDay, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("day", special.day.description)
      writer.member("works", special.works)
      writer.member("name", special.name)
      writer.member("certainty", special.certainty?.rawValue ?? "decided")
      if special.certainty == nil { writer.member("reason", special.reason) }
      writer.member("source", special.source)
      writer.member("weekend", special.isWeekend)
      let origins = special.shifted.compactMap(\.insteadOf)
      if !origins.isEmpty {
        writer.key("insteadOf")
        writer.scalars(origins.map(\.description))
      }
    }
  }
}
