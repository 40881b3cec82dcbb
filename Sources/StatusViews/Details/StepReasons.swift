import Canvas
import RoadmapEngine
import Wording

/// The reasons for the dates of a step.
extension ViewSource {
  func why(_ roadmap: Int, _ index: Int) -> [Detail] {
    var titles = NumberedTitles(self)
    return schedule.drivers(roadmap: roadmap, step: index).map { driver in
      Detail(wording.columnWhy, wording.driver(driver, in: workspace) { titles.title($0, from: roadmap) }, .dim)
    }
  }

  /// Returns the drivers of a step in one line.
  package func driverText(_ roadmap: Int, _ index: Int) -> String { text(schedule.drivers(roadmap: roadmap, step: index), roadmap) }

  /// Returns the drivers that determine the start of a step in one line, without days off.
  func bindingText(_ roadmap: Int, _ index: Int) -> String { text(schedule.bindingDrivers(roadmap: roadmap, step: index), roadmap) }

  private func text(_ drivers: [Driver], _ roadmap: Int) -> String {
    drivers.map { driver in
      wording.driver(driver, in: workspace) { reference in
        schedule.position(of: reference, from: roadmap).map { wording.text(workspace.roadmaps[$0.roadmap].steps[$0.step].title) }
          ?? reference.description
      }
    }.joined(separator: wording.semicolon)
  }

  /// Returns dates, problems and drivers of a step in words, and the chain of steps that leads to it.
  package func reasons(_ roadmap: Int, _ index: Int) -> [Detail] {
    let step = step(roadmap, index)
    return [Detail("", wording.text(step.title), .strong)] + dates(roadmap, index) + problems(roadmap, index) + why(roadmap, index)
      + path(roadmap, index)
  }

  /// Returns the problems of a step in words.
  package func problems(_ roadmap: Int, _ index: Int) -> [Detail] {
    let id = step(roadmap, index).id
    let found = PlanCheck.problems(of: workspace, schedule, roadmaps: [roadmap]) + schedule.cycles
    return found.filter { $0.roadmap == schedule.roadmaps[roadmap].id && $0.steps.contains(id) }.map { problem in
      Detail(wording.labelProblem, wording.problem(problem).sentence, .health(.late))
    }
  }

  /// Returns the chain of steps that drives a step, the first one first. Empty if it is only its predecessor.
  package func path(_ roadmap: Int, _ index: Int) -> [Detail] {
    let steps = schedule.drivingPath(toRoadmap: roadmap, step: index).dropLast()
    guard steps.count > 1 else { return [] }
    var titles = NumberedTitles(self)
    return steps.compactMap { reference in
      schedule.position(of: reference, from: roadmap).map { other in
        let dates = schedule.dates(roadmap: other.roadmap, step: other.step)
        let mark = dates.isEstimated ? Glyphs.unicode.estimated : ""
        return Detail(
          wording.labelPath, "\(mark)\(wording.date(dates.finish)) · \(titles.title(reference, from: roadmap))",
          dates.isCritical ? .strong : .plain)
      }
    }
  }
}
