import RoadmapEngine
import StrictJSON
import Wording

/// The JSON of the view `plan`, which has a form of its own (CommandLine.md).
extension ViewSource {
  func writePlan(_ writer: inout JSONWriter) {
    writer.key("roadmaps")
    writer.array { writer in
      for roadmap in roadmaps {
        writer.object { writer in
          let facts = schedule.roadmaps[roadmap]
          writer.member("id", facts.id.text)
          writer.member("title", wording.name(facts.title))
          writer.member("start", schedule.start(ofRoadmap: roadmap).description)
          writer.member("finish", schedule.finish(ofRoadmap: roadmap)?.description)
          writer.member(schedule.health(of: steps(of: roadmap), in: roadmap))
          writer.member("progress", schedule.progress(of: steps(of: roadmap), in: roadmap))
          writer.key("steps")
          writer.array { writer in for index in steps(of: roadmap) { writeStep(roadmap, index, &writer) } }
        }
      }
    }
  }

  /// Writes one step, as in `print plan` and `list`.
  func writeStep(_ roadmap: Int, _ index: Int, _ writer: inout JSONWriter) {
    let step = step(roadmap, index)
    let dates = schedule.dates(roadmap: roadmap, step: index)
    writer.object { writer in
      writer.member("id", step.id.text)
      writer.member("title", wording.name(step.title))
      writer.member("phase", step.phase?.text)
      writer.member("kind", step.kind.rawValue)
      writer.member("status", step.status.rawValue)
      writer.key("owners")
      writer.object { writer in
        for owner in step.owners {
          writer.key(owner.party.text)
          if owner.bodies.count == 1, let body = owner.bodies.first {
            writer.string(body.text)
          } else {
            writer.scalars(owner.bodies.map(\.text))
          }
        }
      }
      writer.member("duration", step.workingDays)
      writer.member("start", dates.start?.description)
      writer.member("finish", dates.finish?.description)
      writer.member("lateStart", dates.lateStart?.description)
      writer.member("lateFinish", dates.lateFinish?.description)
      writer.member("totalSlack", dates.totalSlack)
      writer.member("freeSlack", dates.freeSlack)
      writer.member("deadlineSlack", dates.deadlineSlack)
      writer.member("critical", dates.isCritical)
      writer.member(schedule.health(roadmap: roadmap, step: index))
      writer.member("deadline", step.deadline?.description)
      writer.key("drivers")
      writer.array { writer in for driver in schedule.drivers(roadmap: roadmap, step: index) { write(driver, &writer) } }
      writer.member("estimated", dates.isEstimated)
      if let fields = workspace.contestedFields[reference(roadmap, index)] {
        writer.key("contested")
        writer.scalars(fields.sorted())
      }
    }
  }

  private func write(_ driver: Driver, _ writer: inout JSONWriter) {
    writer.object { writer in
      switch driver {
      case .link(let step, let kind, let lag, let unit):
        writer.member("kind", "link")
        writer.member("step", step.description)
        writer.member("type", kind.rawValue)
        writer.member("lag", lag)
        if unit != .workingDays { writer.member("unit", unit.rawValue) }
      case .notBefore(let day): writeDay("notBefore", day, &writer)
      case .agreed(let day): writeDay("on", day, &writer)
      case .roadmapStart(let day): writeDay("start", day, &writer)
      case .today(let day): writeDay("today", day, &writer)
      case .started(let day): writeDay("started", day, &writer)
      case .finished(let day): writeDay("finished", day, &writer)
      case .member(let step):
        writer.member("kind", "member")
        writer.member("step", step.description)
      case .opens(let roadmap):
        writer.member("kind", "opens")
        writer.member("roadmap", roadmap.text)
      case .daysOff(let first, let count, let party, let why):
        writeDay("dayOff", first, &writer)
        writer.member("days", count)
        writer.member("party", party.text)
        writer.member("name", wording.dayOff(why))
        if case .holiday(let holiday) = why { writer.member("estimated", holiday.isEstimated) }
      }
    }
  }

  private func writeDay(_ kind: String, _ day: Day, _ writer: inout JSONWriter) {
    writer.member("kind", kind)
    writer.member("day", day.description)
  }
}
