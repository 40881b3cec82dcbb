import Planner
import RoadmapEngine
import StatusViews
import Wording

/// The opening day in line mode: the same dates, waits and changes as on the page of the planner.
extension PlainMode {
  /// Returns what there is to tell of the steps that a filter finds.
  private func day(_ filter: String) throws(Failure) -> OpeningDay {
    var source = try source(filter)
    if filter.trimmed.isEmpty { source.turns = (try? open.exchanges().turns) ?? [] }
    return source.openingDay(of: open.scribe.author.party, news)
  }

  /// Sums the day up in one line, if there is anything to tell.
  mutating func offerDay() {
    let portfolio = Portfolio(source)
    let waiting = open.scribe.author.party.map { portfolio.waits(on: $0) } ?? 0
    let summary = wording.daySummary(changes: news.records.count, due: portfolio.due, waiting: waiting)
    if !summary.isEmpty { say("\(wording.capitalised(summary)). \(wording.typeForDay)") }
  }

  mutating func listDay(_ filter: String) throws(Failure) {
    let day = try day(filter)
    listed = [:]
    guard !day.isEmpty else { return say(wording.nothingToTell(news.since, days: day.days)) }
    for (heading, dates) in [
      (wording.overdue, day.overdue), (wording.todayHeading, day.today), (wording.inTheNext(days: day.days), day.next),
    ] where !dates.isEmpty {
      say("\(heading)\(wording.colon)\(wording.figures(dates.count))")
      for date in dates { tell(date) }
    }
    if let own = day.own { tell([own], wording.waitsForUs(nil)) }
    tell(day.waitedFor, day.party == nil ? wording.openWaits : wording.weWaitFor(nil))
    tellNews(day.news)
  }

  /// Tells a date of a step: what it is, when, and how far away.
  mutating func tell(_ date: ViewSource.Appointment) {
    let title = wording.text(open.workspace.roadmaps[date.roadmap].steps[date.step].title)
    entry(title, date.roadmap, date.step, [wording.fact(wording.capitalised(wording.word(date.kind)), due(date.day))])
  }

  /// Tells the open waits on parties.
  private mutating func tell(_ turns: [OpeningDay.Turn], _ heading: String) {
    guard !turns.isEmpty else { return }
    say("\(heading)\(wording.colon)\(wording.figures(turns.reduce(0) { $0 + $1.count }))")
    for turn in turns {
      for answer in turn.turns {
        say(
          wording.fact(
            wording.party(turn.party, in: open.workspace),
            "\(wording.turn(answer, in: open.workspace))\(wording.comma)\(wording.fullWorkingDays(source.age(of: answer)))"))
      }
      for wait in turn.waits { tell(wait) }
    }
  }

  /// Tells an open wait.
  mutating func tell(_ wait: ViewSource.Wait) {
    let title = wording.text(open.workspace.roadmaps[wait.roadmap].steps[wait.step].title)
    entry(title, wait.roadmap, wait.step, [wording.fact(wording.columnWaitingOn, source.spoken(wait.waiting))])
  }

  private mutating func tellNews(_ news: News) {
    guard !news.records.isEmpty else { return }
    say("\(wording.changed(news, today: open.today))\(wording.colon)\(wording.figures(news.records.count))")
    for record in news.records {
      let act = wording.act(record, in: open.workspace)
      let reason = record.change.reason
      let facts = [
        wording.fact(wording.columnWho, wording.who(record)),
        wording.fact(wording.columnWhen, wording.moment(record.at, news.zone, today: open.today)),
        reason.isEmpty ? nil : wording.fact(wording.columnWhy, reason),
      ]
      guard let step = record.step(in: open.workspace) else {
        say([act] + facts.compactMap(\.self))
        continue
      }
      let number = "\(listed.count + 1)"
      listed[number] = .step(step)
      line(number, act, facts)
    }
  }
}

extension Wording {
  /// Returns a fact with its label, `Deadline: Thursday 17 December 2026`; nil for an empty value.
  func fact(_ label: String, _ value: String) -> String { "\(label)\(colon)\(value)" }

  fileprivate var typeForDay: String {
    let command = word(PlainCommand.due)
    return phrase(en: "Type \(command) to hear it.", fr: "Tapez \(command) pour le détail.", ar: "اكتب \(command) لسماع التفاصيل.")
  }
}
