import RoadmapEngine
import StrictJSON
import Wording

extension Report {
  /// Writes the cells of its rows by column.
  func writeMembers(_ writer: inout JSONWriter) {
    writer.member("title", title)
    writer.key("facts")
    writer.scalars(facts)
    writer.key("sections")
    writer.array { writer in for section in sections { write(section, &writer) } }
    writer.key("notes")
    writer.scalars(notes)
  }

  private func write(_ section: Section, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("heading", section.heading.line)
      writer.member("roadmap", section.roadmap?.text)
      writer.key("columns")
      writer.array { writer in
        for column in section.columns {
          writer.object { writer in
            writer.member("key", column.key)
            writer.member("title", column.title)
          }
        }
      }
      writer.key("rows")
      writer.array { writer in for row in section.rows { write(row, section, &writer) } }
      writer.key("notes")
      writer.scalars(section.notes)
    }
  }

  private func write(_ row: Row, _ section: Section, _ writer: inout JSONWriter) {
    writer.object { writer in
      if let group = row.group { return writer.member("group", group.line) }
      if let step = row.step { writer.member("id", step.description) }
      for (column, cell) in zip(section.columns, row.cells) {
        writer.key(column.key)
        switch cell.value {
        case .text(let text): writer.string(text)
        case .state(let health): writer.string(health?.rawValue ?? Step.Status.dropped.rawValue)
        case .number(let number): writer.integer(number)
        case .day(let day): writer.string(day.description)
        case .bar(let bar): write(bar, &writer)
        case .none: writer.null()
        }
      }
    }
  }

  private func write(_ bar: Bar, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("start", bar.start.description)
      writer.member("finish", bar.finish.description)
      writer.member("slackUntil", bar.slackUntil?.description)
      writer.member("deadline", bar.deadline?.description)
      writer.key("progress")
      writer.integer(bar.progress)
      writer.key("critical")
      writer.bool(bar.isCritical)
    }
  }
}

extension JSONWriter {
  mutating func problem(_ problem: Problem, _ wording: Wording) {
    object { writer in
      writer.member("code", problem.code.rawValue)
      writer.member("severity", problem.severity.rawValue)
      writer.member("roadmap", problem.roadmap?.text)
      writer.key("steps")
      writer.scalars(problem.steps.map(\.text))
      writer.member("message", wording.problem(problem).line)
    }
  }

  mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  mutating func member(_ key: String, _ number: Int?) {
    self.key(key)
    if let number { integer(number) } else { null() }
  }

  mutating func member(_ key: String, _ flag: Bool) {
    self.key(key)
    bool(flag)
  }
}
