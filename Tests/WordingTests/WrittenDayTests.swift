import RoadmapEngine
import Testing

@testable import Wording

@Suite struct WrittenDayTests {
  private let today = Day("2026-11-24") ?? .first

  @Test(arguments: [
    "2026-12-03", "2026/12/3", "2026.12.03", "20261203", "2026-12-03T00:00:00Z", "2026-12-03 09:30", "3 Dec 2026", "03-Dec-2026",
    "Dec 3, 2026",
    "December 3rd, 2026", "Thu 3 Dec 2026", "Thursday, 3 December 2026", "3 déc. 2026", "jeudi 3 décembre 2026", "le 3 décembre 2026",
    "٣ ديسمبر ٢٠٢٦", "3 كانون الأول 2026", "الخميس 3 ديسمبر 2026", "\u{200F}٣ ديسمبر ٢٠٢٦", "2026 Dec 3",
  ]) func `a day is read as people write it`(text: String) {
    #expect(WrittenDay(text: text, order: nil).read() == .success(Day("2026-12-03") ?? .first))
  }

  @Test(arguments: ["1er mars 2027", "1 مارس 2027", "Mar 1 2027", "01/03/2027"]) func `the first of a month`(text: String) {
    let order: DayOrder? = text.contains("/") ? .dmy : nil
    #expect(WrittenDay(text: text, order: order).read() == .success(Day("2027-03-01") ?? .first))
  }

  @Test(arguments: [
    "", "soon", "30 Feb 2026", "2026-13-01", "3 Dec", "3 Dec 26", "Dec 2026", "3-5 Dec 2026", "46359", "12/2026",
    "2026-12-03-04-05-06-07-08-09", "99999999999999999999 Dec 2026", "26-12-03", "31-12-26", "3/12/6", "3/12/026", "31/31/26", "3 Foo 2026",
  ])
  func `what is no day is none`(text: String) {
    #expect(WrittenDay(text: text, order: nil).read() == .failure(.none))
  }

  @Test func `numbers that may be day or month are not guessed at`() {
    #expect(
      WrittenDay(text: "03/12/2026", order: nil).read() == .failure(.ambiguous(Day("2026-12-03") ?? .first, Day("2026-03-12") ?? .first)))
    #expect(WrittenDay(text: "25/12/2026", order: nil).read() == .success(Day("2026-12-25") ?? .first))
    #expect(WrittenDay(text: "12/25/2026", order: nil).read() == .success(Day("2026-12-25") ?? .first))
    #expect(WrittenDay(text: "12/12/2026", order: nil).read() == .success(Day("2026-12-12") ?? .first))
    #expect(
      WrittenDay(text: "03/12/26", order: nil).read() == .failure(.ambiguous(Day("2026-12-03") ?? .first, Day("2026-03-12") ?? .first)))
    #expect(
      ["31/12/26", "31.12.26", "12/31/26"].allSatisfy {
        WrittenDay(text: $0, order: nil).read().map(\.description) == .success("2026-12-31")
      })
    #expect(WrittenDay(text: "03/12/2026", order: .mdy).read() == .success(Day("2026-03-12") ?? .first))
  }

  @Test(arguments: [
    ("3 déc. 2026", "2026-12-03"), ("3 déc", "2026-12-03"), ("15 janvier", "2027-01-15"), ("24 Nov", "2026-11-24"),
    ("1er mars", "2027-03-01"),
    ("3/12/2026", "2026-12-03"), ("03.12.2026", "2026-12-03"), ("15/1", "2027-01-15"), ("3.12.", "2026-12-03"),
    ("٣ ديسمبر ٢٠٢٦", "2026-12-03"), ("٣/١٢/٢٠٢٦", "2026-12-03"), ("demain", "2026-11-25"), ("Demain", "2026-11-25"),
    ("aujourd’hui", "2026-11-24"),
    ("hier", "2026-11-23"), ("ven.", "2026-11-27"), ("vendredi", "2026-11-27"), ("الجمعة", "2026-11-27"), ("غدًا", "2026-11-25"),
    ("اليوم", "2026-11-24"),
    ("friday", "2026-11-27"),
  ]) func `in a field where the day is shown at once, it is read as people write it`(text: String, day: String) {
    #expect(WrittenDay.typed(text, today: today, order: .dmy).day == Day(day))
  }

  @Test(arguments: [
    ("+10j", "2026-12-04"), ("+10 jours", "2026-12-04"), ("+2 sem", "2026-12-08"), ("-3 mois", "2026-08-24"), ("in 3 weeks", "2026-12-15"),
    ("dans 3 semaines", "2026-12-15"), ("dans une semaine", "2026-12-01"), ("in a week", "2026-12-01"), ("il y a 2 jours", "2026-11-22"),
    ("3 days ago", "2026-11-21"), ("3 weeks from now", "2026-12-15"), ("d’ici deux mois", "2027-01-24"), ("in 2 years", "2028-11-24"),
    ("après-demain", "2026-11-26"), ("apres demain", "2026-11-26"), ("avant-hier", "2026-11-22"), ("the day after tomorrow", "2026-11-26"),
    ("بعد غد", "2026-11-26"), ("بعد أسبوعين", "2026-12-08"), ("بعد 3 أيام", "2026-11-27"), ("بعد أسبوع", "2026-12-01"),
    ("قبل يومين", "2026-11-22"),
    ("next friday", "2026-11-27"), ("vendredi prochain", "2026-11-27"), ("mardi prochain", "2026-12-01"), ("ce vendredi", "2026-11-27"),
    ("this tuesday", "2026-11-24"), ("last friday", "2026-11-20"), ("mardi dernier", "2026-11-17"), ("الجمعة القادمة", "2026-11-27"),
    ("fin du mois", "2026-11-30"), ("end of month", "2026-11-30"), ("end of the month", "2026-11-30"), ("fin de l’année", "2026-12-31"),
    ("fin du mois prochain", "2026-12-31"), ("end of next month", "2026-12-31"), ("نهاية الشهر", "2026-11-30"), ("fin mars", "2027-03-31"),
    ("end of March", "2027-03-31"), ("début février", "2027-02-01"), ("fin du trimestre", "2026-12-31"),
    ("start of next year", "2027-01-01"),
    ("la semaine prochaine", "2026-12-01"), ("next month", "2026-12-24"),
    ("le mois prochain", "2026-12-24"),
    ("15", "2026-12-15"), ("24", "2026-11-24"), ("30", "2026-11-30"), ("31", "2026-12-31"), ("sem. 51", "2026-12-14"),
    ("week 51", "2026-12-14"),
    ("W51", "2026-12-14"), ("semaine 2", "2027-01-11"), ("s48", "2026-11-23"), ("week 53", "2026-12-28"), ("الأسبوع 51", "2026-12-14"),
  ]) func `a day is read as people say it`(text: String, day: String) {
    #expect(WrittenDay.typed(text, today: today, order: .dmy).day == Day(day), "\(WrittenDay.typed(text, today: today, order: .dmy))")
  }

  @Test(arguments: [
    ("1/12", "2025-12-01"), ("mardi", "2026-11-24"), ("lundi", "2026-11-23"), ("mercredi", "2026-11-18"), ("fri", "2026-11-20"),
    ("15", "2026-11-15"),
    ("24", "2026-11-24"), ("25", "2026-10-25"), ("3 déc", "2025-12-03"), ("24 nov", "2026-11-24"), ("fin mars", "2026-03-31"),
    ("sem. 51", "2025-12-15"),
    ("semaine 48", "2026-11-23"), ("hier", "2026-11-23"), ("29/2", "2024-02-29"), ("vendredi dernier", "2026-11-20"),
  ]) func `of what has happened, the last such day is meant`(text: String, day: String) {
    #expect(DayExpression(text).read(today: today, order: .dmy, .back, working: { _ in nil }).day == Day(day))
  }

  @Test func `working days are those of the field`() {
    let days = CalendarDays(WorkingCalendar(id: WorkingCalendar.ID("x")))
    for text in ["+3jo", "+3 j.o.", "dans 3 jours ouvrés", "in 3 working days", "بعد 3 أيام عمل"] {
      let read = DayExpression(text).read(today: today, order: .dmy, working: { _ in days }).day
      #expect(read == DayExpression("+3wd").resolve(today: today, working: { _ in days }) && read != nil, "\(text)")
      #expect(DayExpression(text).read(today: today, order: .dmy, working: { _ in nil }) == .none)
    }
  }

  @Test(arguments: [
    "+10", "in weeks", "dans", "ago", "next", "fin", "fin du", "next next friday", "week 54", "sem. 0", "32", "0", "015",
    "+999999999999999999999d",
    "in 300000 days", "fin vendredi", "3 weeks", "dans deux deux semaines", "بعد 3 أسبوعين", "a", "la", "", " ", "+", "début", "S-1", "w-2",
    "S1", "s 2",
    "next mar", "mar prochain", "end of week", "fin de semaine",
  ]) func `what says no day in words is none`(text: String) {
    #expect(WrittenDay.typed(text, today: today, order: .dmy) == .none)
  }

  @Test func `no words break the reader, at the ends of the calendar too`() {
    var random = SystemRandomNumberGenerator()
    let words = [
      "in", "+", "-", "dans", "99999", "3", "weeks", "ans", "fin", "mois", "prochain", "vendredi", "sem", "53", "ago", "il y a", "بعد",
      "سنوات", "٣",
    ]
    for day in [Day.first, today, .last] {
      for _ in 0..<2000 {
        let text = (0..<Int.random(in: 1...4, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
        for direction in [DayDirection.ahead, .back] { _ = WrittenDay.typed(text, today: day, order: .dmy, direction) }
      }
    }
  }

  @Test(arguments: ["", "31/2", "soon", "3 Foo", "45/12/2026", "décembre"]) func `what is no day there is none`(text: String) {
    #expect(WrittenDay.typed(text, today: today, order: .dmy) == .none)
  }

  /// Texts that are not days: times, decimal numbers, versions, telephone numbers, ranges, negative numbers, pairs, dates with other
  /// text.
  static let others = [
    "12:12", "12:12:12", "09h30", "3 4", "3 12", "1,2", "1.2", "3.12", "٣٫١٢", "1.2.3", "1.2.3.4", "v1.12.2026", "-2014-07-07",
    "+2014-07-07",
    "−3/12/2026", "-3/12/2026", "- 3 Dec 2026", "227 20 72 31 41", "+227-20-72-31", "20 12 2026", "03 12 2026", "3-12", "3-5", "3–5",
    "1/3-5/12/2026", "2026-12-03/2026-12-05", "2026-12-03..2026-12-05", "3/12-2026", "2026-12/03", "2026-12-03x", "x2026-12-03",
    "(2026-12-03)", "2026-12-03?", "~2026-12-03", "2026-12-03,", "3 Dec 2026 (tbc)", "3 Dec 2026 25:00", "3 Dec 2026 9:60", "3 Dec 2026 9",
    "2026-12-03 9:5", "2026-12-03 13:00 PM", "2026-12-03T", "3%12%2026", "3_12_2026", "3|12|2026", "٣٫١٢٫٢٠٢٦", "٣٬١٢٬٢٠٢٦", "٣،١٢،٢٠٢٦",
    "٢٠٢٦٫١٢", "#3", "3rd", "Dec", "3 4 Dec 2026", "3 Dec Dec 2026", "3:12:2026", "003/12/2026", "3/012/2026", "33/12/2026", "1e3", "0x12",
    "½", "3²/12/2026", "3/1\u{301}2/2026", "(fri)", "-friday", "fri day", "f.r.i", "12/", "/12", "12//2026", "3/12/", "3//12/2026",
    "2026-W49-4", "2026-337", "12h", "10.1.2.2026", "3 décembre -2026",
  ]

  @Test(arguments: others) func `numbers that are something else are no day, wherever they are typed`(text: String) {
    #expect(WrittenDay(text: text, order: .dmy).read() == .failure(.none))
    #expect(DayExpression(text).read(today: today, order: .dmy) { _ in nil } == .none)
    #expect(DayExpression(text).read(today: today, order: nil) { _ in nil } == .none)
  }

  @Test(arguments: [
    "January 5, 2026 8:00 AM", "5 janvier 2026 08:00", "5 janvier 2026 à 8h00", "Mon Jan 5, 2026 8:00 PM", "5 Jan 2026, 20:00",
    "2026-01-05 8 am",
    "5 January 2026 at 8:00 a.m.", "٥ يناير ٢٠٢٦ ٨:٠٠ ص", "2026-01-05T08:00:00.000+01:00", "2026-01-05 08:00:00 UTC", "20260105T080000Z",
    "lun. 5 janv. 2026 08:00", "05JAN2026", "5 of January 2026", "2026 / 01 / 05 8h",
  ]) func `a date with a time of day is that day`(text: String) {
    let written = WrittenDay(text: text, order: nil)
    #expect(written.read() == .success(Day("2026-01-05") ?? .first))
    #expect(written.hasClock == (text != "05JAN2026" && text != "5 of January 2026"))
  }

  @Test func `a time of day with its distance from UTC is an instant`() {
    #expect(WrittenDay(text: "2026-12-03T23:30:00Z", order: nil).instant ?? (0, 1) == (1410, 0))
    #expect(WrittenDay(text: "3 Dec 2026 8:00 PM GMT+1", order: nil).instant ?? (0, 1) == (1200, 60))
    #expect(WrittenDay(text: "2026-12-03 23:30", order: nil).instant == nil)
  }

  @Test(arguments: [
    ("5/1/2011", "2011-01-05", "2011-05-01"), ("3/4", "2027-04-03", "2027-03-04"), ("٥/١/٢٠١١", "2011-01-05", "2011-05-01"),
    ("05.01.2011", "2011-01-05", "2011-05-01"), ("5-1-2011 08:00", "2011-01-05", "2011-05-01"),
  ]) func `a day with two readings has both, until an order is given`(text: String, dayFirst: String, monthFirst: String) throws {
    let (first, second) = try (#require(Day(dayFirst)), #require(Day(monthFirst)))
    #expect(WrittenDay.typed(text, today: today, order: nil) == .either(first, second))
    #expect(WrittenDay.typed(text, today: today, order: .dmy) == .day(first))
    #expect(WrittenDay.typed(text, today: today, order: .mdy) == .day(second))
  }

  @Test(arguments: [
    ("15/1/2011", "2011-01-15"), ("5/5/2011", "2011-05-05"), ("1/15/2011", "2011-01-15"), ("Wed 5/1/2011", "2011-01-05"),
    ("dim. 5/1/2011", "2011-05-01"), ("15/1", "2027-01-15"), ("29/2", "2028-02-29"),
  ])
  func `numbers with one reading are that day`(text: String, day: String) {
    #expect(WrittenDay.typed(text, today: today, order: nil) == Day(day).map(DayReading.day))
  }

  @Test func `what settles the order of a column is a day that only one order gives`() {
    let orders = ["15/1/2011", "1/15/2011", "5/1/2011", "5/5/2011", "2011-01-15", "45/1/2011", "15/1"].map {
      WrittenDay(text: $0, order: nil).certainOrder
    }
    #expect(orders == [.dmy, .mdy, nil, nil, nil, nil, nil])
  }
}
