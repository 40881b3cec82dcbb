import RoadmapEngine
import Testing

@testable import Wording

@Suite struct WrittenDayTests {
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
    "2026-12-03-04-05-06-07-08-09", "99999999999999999999 Dec 2026", "03/12/26", "3 Foo 2026",
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
    #expect(WrittenDay.meant(by: text, today: Day("2026-11-24") ?? .first) == Day(day))
  }

  @Test(arguments: ["", "30", "31/2", "soon", "3 Foo", "45/12/2026", "décembre", "12"]) func `what is no day there is none`(text: String) {
    #expect(WrittenDay.meant(by: text, today: Day("2026-11-24") ?? .first) == nil)
  }
}
