import RoadmapEngine
import StrictJSON
import Wording

/// The opening day for programs (CommandLine.md, What is due).
extension DueView {
  /// Writes the dates, the waits and the acts; a list is there also if it is empty.
  package func writeMembers(_ writer: inout JSONWriter) {
    writer.member("today", source.today.description)
    writer.member("days", day.days)
    writer.member("party", day.party?.text)
    for (key, dates) in [("overdue", day.overdue), ("dueToday", day.today), ("next", day.next)] {
      writer.key(key)
      writer.array { writer in for date in dates { write(date, &writer) } }
    }
    for (key, turns) in [("waitingOn", day.waitedFor), ("waitingForUs", day.own.map { [$0] } ?? [])] {
      writer.key(key)
      writer.array { writer in for turn in turns { write(turn, &writer) } }
    }
    switch day.news.since {
    case .firstVisit: writer.member("since", nil as String?)
    case .visit(let instant): writer.member("since", instant)
    case .day(let day): writer.member("since", day.description)
    }
    writer.key("changes")
    writer.array { writer in for record in day.news.records { write(record, &writer) } }
  }

  private func write(_ date: ViewSource.Appointment, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", source.reference(date.roadmap, date.step).description)
      writer.member("title", source.wording.text(source.step(date.roadmap, date.step).title))
      writer.member("what", "\(date.kind)")
      writer.member("day", date.day.description)
      writer.member("in", date.day.days(since: source.today))
      writer.member(source.schedule.health(roadmap: date.roadmap, step: date.step))
    }
  }

  private func write(_ turn: OpeningDay.Turn, _ writer: inout JSONWriter) {
    for answer in turn.turns {
      writer.object { writer in
        writer.member("party", turn.party.text)
        writer.member("id", nil as String?)
        writer.member("title", source.wording.turn(answer, in: source.workspace))
        writer.member("for", Waiting.Purpose.reply.rawValue)
        writer.member("since", answer.since.description)
        writer.member("workingDays", source.age(of: answer))
      }
    }
    for wait in turn.waits {
      writer.object { writer in
        writer.member("party", turn.party.text)
        writer.member("id", source.reference(wait.roadmap, wait.step).description)
        writer.member("title", source.wording.text(source.step(wait.roadmap, wait.step).title))
        writer.member("for", wait.waiting.purpose.rawValue)
        writer.member("since", wait.waiting.since.description)
        writer.member("workingDays", wait.age)
      }
    }
  }

  private func write(_ record: ChangeRecord, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", record.id)
      writer.member("at", record.at.isEmpty ? nil : record.at)
      writer.member("by", record.author.name.isEmpty ? nil : record.author.name)
      writer.member("party", record.author.party?.text)
      writer.member("summary", source.wording.act(record, in: source.workspace))
      writer.member("reason", record.change.reason.isEmpty ? nil : record.change.reason)
      writer.key("steps")
      writer.scalars(record.change.steps.map(\.description))
    }
  }
}
