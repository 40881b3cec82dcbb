import RoadmapEngine
import StrictJSON

/// The groups for programs (CommandLine.md, `jalon count`).
extension GroupsView {
  /// Writes the fields, the total, the groups with their counts and the notes. Groups of the second field lie in those of the first.
  package func writeMembers(_ writer: inout JSONWriter) {
    writer.member("today", source.today.description)
    writer.key("by")
    writer.scalars([groups.field, groups.second].compactMap { $0?.rawValue })
    writer.key("total")
    writer.object { writer in write(groups.total, &writer) }
    writer.key("groups")
    writer.array { writer in
      for row in groups.rows {
        write(row, row.count, &writer) { writer in
          guard groups.second != nil else { return }
          writer.key("groups")
          writer.array { writer in
            for column in groups.columns {
              let count = groups.count(row.key, column.key)
              if count.steps > 0 { write(column, count, &writer) { _ in } }
            }
          }
        }
      }
    }
    writer.key("notes")
    writer.scalars(notes)
  }

  private func write(
    _ group: StepGroups.Group, _ count: StepGroups.Count, _ writer: inout JSONWriter, _ inner: (inout JSONWriter) -> Void
  ) {
    writer.object { writer in
      writer.member("value", group.key.value)
      writer.member("name", source.name(of: group.key))
      writer.member("filter", group.key.term)
      write(count, &writer)
      inner(&writer)
    }
  }

  private func write(_ count: StepGroups.Count, _ writer: inout JSONWriter) {
    writer.member("steps", count.steps)
    writer.member("late", count.late)
    writer.member("willBeLate", count.willBeLate)
    writer.member("critical", count.critical)
    writer.member("waiting", count.waiting)
  }
}
