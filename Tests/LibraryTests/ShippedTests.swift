import FileFormat
import RoadmapEngine
import Testing

@testable import Library

@Suite struct ShippedTests {
  @Test func `every calendar and template is in the format, and canonical`() throws {
    #expect(Library.calendars.count == 17 && Library.templates.count == 6)
    for id in Library.calendars {
      let calendar = try #require(Library.calendar(id), "\(id)")
      #expect(calendar.id == id && PlanFile.bytes(of: calendar) == Library.bytes(of: "calendars/\(id).json"), "\(id)")
    }
  }

  @Test func `every party whose calendar ships is known by its id, with its name in three languages and its calendar`() throws {
    #expect(Set(Library.parties.map(\.text)).isSuperset(of: Library.calendars.map(\.text)))
    for id in Library.parties {
      let party = try #require(Library.party(id), "\(id)")
      #expect(party.id == id && PlanFile.bytes(of: party) == Library.bytes(of: "parties/\(id).json"), "\(id)")
      #expect(party.name.wordings.count == 3 && Library.calendar(party.calendarID) != nil, "\(id)")
    }
  }

  @Test func `a template becomes a roadmap of real parties`() throws {
    let template = try #require(Library.template("bla"))
    let parties = ["NE", "LY"].map { Party.ID($0) }
    let roadmap = template.instantiated(id: Roadmap.ID("x"), title: .plain("X"), parties: parties, start: .first)
    let named = Set(roadmap.steps.flatMap { $0.owners.map(\.party.text) + ($0.signoff?.by.map(\.text) ?? []) })
    #expect(named == ["LY", "NE"] && roadmap.steps.count == 40)
    #expect(!roadmap.steps.contains { $0.support.contains { $0.contains("ORIGIN") || $0.contains("DESTINATION") } })
  }

  @Test func `the sample has no problem that an editor would have to mend`() throws {
    let sample = Library.sample
    let today = try #require(Day("2026-11-24"))
    let schedule = Schedule(sample.roadmaps, calendars: CalendarBook(sample, shipped: Library.calendar), today: today)
    #expect(sample.roadmaps.count == 6 && sample.parties.count == 10)
    #expect(PlanCheck.problems(of: sample, schedule).map(\.code) == [])
  }

  @Test func `weekends alone leave the known numbers of working days in 2027`() throws {
    let days = (0..<365).compactMap { Day("2027-01-01")?.adding(days: $0) }
    func weekdays(_ id: String) throws -> Set<Day> {
      var calendar = try #require(Library.calendar(WorkingCalendar.ID(id)))
      calendar.holidays = []
      calendar.corrections = []
      let worked = CalendarDays(calendar)
      return Set(days.filter { worked.reasonOff($0) == nil })
    }
    let (libya, niger) = (try weekdays("LY"), try weekdays("NE"))
    #expect(libya.count == 260 && niger.count == 261 && libya.intersection(niger).count == 208)
  }

  @Test func `the day of the Niamey meeting was a holiday in three of the eight countries`() throws {
    let day = try #require(Day("2018-11-28"))
    let off = try ["TD", "GH", "LY", "MA", "ML", "MR", "NE", "NG"].filter { id in
      let calendar = try #require(Library.calendar(WorkingCalendar.ID(id)))
      if case .holiday = CalendarDays(calendar).reasonOff(day) { return true }
      return false
    }
    #expect(off == ["TD", "ML", "MR"])
  }
}
