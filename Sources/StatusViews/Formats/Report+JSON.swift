import RoadmapEngine
import StrictJSON

extension Report {
  /// Writes the sections, with the cells of each row by the keys of their columns.
  func writeMembers(_ writer: inout JSONWriter) {
    writer.member("title", title)
    writer.key("facts")
    writer.scalars(facts)
    writer.key("summary")
    writer.scalars(summary)
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
      writer.key("signers")
      writer.scalars(section.signers)
    }
  }

  private func write(_ row: Row, _ section: Section, _ writer: inout JSONWriter) {
    writer.object { writer in
      if let group = row.group { return writer.member("group", group.line) }
      if let step = row.step { writer.member("id", step.description) }
      if !row.contested.isEmpty {
        writer.key("contested")
        writer.scalars(row.contested)
      }
      for (column, cell) in zip(section.columns, row.cells) {
        writer.key(column.key)
        switch cell.value {
        case .text(let text): writer.string(text)
        case .state(let health): writer.string(health?.rawValue ?? Step.Status.dropped.rawValue)
        case .number(let number): writer.integer(number)
        case .day(let day): writer.string(day.description)
        case .bar(let bar): write(bar, &writer)
        case .share(let share): writer.integer(share)
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
