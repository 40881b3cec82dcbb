import Canvas
import RoadmapEngine
import Wording

/// One step in full, as labelled lines: for the detail pane and for `jalon show`.
extension ViewSource {
  /// One labelled line of the details of a step.
  package struct Detail: Sendable {
    package let label: String
    package let value: String
    package let tone: Report.Tone
    /// Whether line ends in the value are ends of its lines; elsewhere they are hostile.
    private let hasLines: Bool

    package init(_ label: String, _ value: String, _ tone: Report.Tone = .plain, hasLines: Bool = false) {
      self.label = label
      self.value = value
      self.tone = tone
      self.hasLines = hasLines
    }

    /// The lines of a print: the label in a column of its own.
    package var lines: [String] { lines(between: String(repeating: " ", count: max(1, 16 - TextWidth.columns(label)))) }

    /// The lines of a print.
    /// - Parameter sign: what stands between the label and the value.
    package func lines(between sign: String) -> [String] {
      let text = label.isEmpty ? value : label + sign + value
      guard hasLines else { return [text] }
      return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map { String($0) }
    }
  }

  /// Returns the details of a step, by the indexes of its roadmap and of the step.
  package func details(_ roadmap: Int, _ place: Int) -> [Detail] {
    let step = step(roadmap, place)
    let health = schedule.health(roadmap: roadmap, step: place)
    var lines = [Detail("", wording.text(step.title), .strong), Detail(wording.labelID, reference(roadmap, place).description, .dim)]
    lines.append(
      Detail(wording.columnStatus, "\(wording.word(step.status)) · \(wording.word(step.kind))"))
    if let health { lines.append(Detail(wording.columnHealth, "\(Wording.letter(health)) \(wording.word(health))", .health(health))) }
    if let level = step.level { lines.append(Detail(wording.labelLevel, wording.level(level), .strong)) }
    if !step.owners.isEmpty { lines.append(Detail(wording.columnOwners, wording.owners(step.owners, in: workspace))) }
    if !step.support.isEmpty { lines.append(Detail(wording.labelSupport, wording.supporters(step.support, in: workspace))) }
    lines +=
      dates(roadmap, place) + state(roadmap, place) + links(roadmap, place) + why(roadmap, place) + texts(step)
    return lines
  }

  private func dates(_ roadmap: Int, _ place: Int) -> [Detail] {
    let step = step(roadmap, place)
    let dates = schedule.dates(roadmap: roadmap, step: place)
    let mark = dates.isEstimated ? Glyphs.unicode.estimated : ""
    var lines: [Detail] = []
    if let start = dates.start, let finish = dates.finish {
      lines.append(
        Detail(
          wording.labelDates,
          start == finish ? mark + wording.longDate(start) : "\(mark)\(wording.date(start)) – \(mark)\(wording.date(finish))"))
    } else {
      let isInCircle = schedule.isInCircle(roadmap: roadmap, step: place)
      lines.append(Detail(wording.labelDates, isInCircle ? wording.noDates : wording.noDayLeft, .health(.late)))
    }
    if let deadline = step.deadline {
      lines.append(
        Detail(
          wording.columnDeadline, "\(wording.longDate(deadline)) (\(wording.distance(to: deadline, from: today)))",
          !step.isFinished && deadline < today ? .health(.late) : .plain))
    }
    if !step.isFinished {
      lines.append(Detail(wording.labelDuration, wording.fullWorkingDays(step.workingDays)))
      if let slack = dates.totalSlack {
        lines.append(
          Detail(
            wording.columnSlack, wording.fullWorkingDays(slack) + (dates.isCritical ? " · \(wording.critical)" : ""),
            dates.isCritical ? .strong : .plain))
      }
    }
    return lines
  }

  private func state(_ roadmap: Int, _ place: Int) -> [Detail] {
    let step = step(roadmap, place)
    var lines: [Detail] = []
    let progress = schedule.progress(roadmap: roadmap, step: place)
    if progress > 0, !step.isFinished { lines.append(Detail(wording.columnProgress, "\(progress) %")) }
    if let blocked = step.blocked { lines.append(Detail(wording.labelBlocked, wording.text(blocked), .health(.risk))) }
    if let dropped = step.dropped { lines.append(Detail(wording.word(.dropped), wording.text(dropped), .dim)) }
    for waiting in step.waiting where !waiting.isOver {
      lines.append(Detail(wording.columnWaitingOn, wording.wait(waiting, age: schedule.age(of: waiting), in: workspace), .health(.risk)))
    }
    if let signoff = step.signoff { lines.append(Detail(wording.labelSignoff, wording.signoff(signoff))) }
    return lines
  }

  private func links(_ roadmap: Int, _ place: Int) -> [Detail] {
    let step = step(roadmap, place)
    var lines = step.after.map { link in
      Detail(wording.labelNeeds, "\(title(link.step, from: roadmap)) (\(wording.link(link.kind, lag: link.lag, unit: link.unit)))")
    }
    for other in schedule.successors(roadmap: roadmap, step: place) {
      lines.append(Detail(wording.labelBlocks, title(other, from: roadmap)))
    }
    return lines
  }

  private func why(_ roadmap: Int, _ place: Int) -> [Detail] {
    schedule.drivers(roadmap: roadmap, step: place).map { driver in
      Detail(wording.columnWhy, wording.driver(driver, in: workspace) { title($0, from: roadmap) }, .dim)
    }
  }

  /// What holds a step on its dates, in one line.
  package func driverText(_ roadmap: Int, _ place: Int) -> String { text(schedule.drivers(roadmap: roadmap, step: place), roadmap) }

  /// What holds a step on its start, in one line, without the days on which nobody works.
  func bindingText(_ roadmap: Int, _ place: Int) -> String { text(schedule.bindingDrivers(roadmap: roadmap, step: place), roadmap) }

  private func text(_ drivers: [Driver], _ roadmap: Int) -> String {
    drivers.map { driver in
      wording.driver(driver, in: workspace) { reference in
        schedule.position(of: reference, from: roadmap).map { wording.text(workspace.roadmaps[$0.roadmap].steps[$0.step].title) }
          ?? reference.description
      }
    }.joined(separator: wording.semicolon)
  }

  /// Why a step lies on its dates: its drivers in words, then the chain of steps that leads to it, the first one first.
  package func reasons(_ roadmap: Int, _ place: Int) -> [Detail] {
    let step = step(roadmap, place)
    return [Detail("", wording.text(step.title), .strong)] + dates(roadmap, place) + problems(roadmap, place) + why(roadmap, place)
      + path(roadmap, place)
  }

  /// What is wrong with a step, in words.
  package func problems(_ roadmap: Int, _ place: Int) -> [Detail] {
    let id = step(roadmap, place).id
    let found = PlanCheck.problems(of: workspace, schedule, roadmaps: [roadmap]) + schedule.cycles
    return found.filter { $0.roadmap == schedule.roadmaps[roadmap].id && $0.steps.contains(id) }.map { problem in
      Detail(wording.labelProblem, wording.problem(problem).sentence, .health(.late))
    }
  }

  /// The chain of steps that drives a step, the first one first; empty where it is no longer than the links that stand there anyway.
  package func path(_ roadmap: Int, _ place: Int) -> [Detail] {
    let steps = schedule.drivingPath(toRoadmap: roadmap, step: place).dropLast()
    guard steps.count > 1 else { return [] }
    return steps.compactMap { reference in
      schedule.position(of: reference, from: roadmap).map { other in
        let dates = schedule.dates(roadmap: other.roadmap, step: other.step)
        let mark = dates.isEstimated ? Glyphs.unicode.estimated : ""
        let name = other.roadmap == roadmap ? StepReference(nil, reference.step) : reference
        return Detail(
          wording.labelPath, "\(mark)\(wording.date(dates.finish)) · \(title(name, from: roadmap))",
          dates.isCritical ? .strong : .plain)
      }
    }
  }

  private func texts(_ step: Step) -> [Detail] {
    var lines: [Detail] = []
    if let deliverable = step.deliverable { lines.append(Detail(wording.columnDeliverable, wording.text(deliverable))) }
    if let source = step.source { lines.append(Detail(wording.labelSource, wording.text(source), .dim)) }
    if !step.tags.isEmpty { lines.append(Detail(wording.labelTags, step.tags.joined(separator: wording.comma), .dim)) }
    if let risk = step.risk { lines.append(Detail(wording.labelRisk, wording.text(risk))) }
    if let notes = step.notes { lines.append(Detail(wording.labelNotes, wording.text(notes), hasLines: true)) }
    return lines
  }

  /// The title of a step as it is named from within a roadmap; its id where it is not there.
  package func title(_ reference: StepReference, from roadmap: Int) -> String {
    schedule.position(of: reference, from: roadmap).map {
      "\(reference) \(wording.text(schedule.roadmaps[$0.roadmap].steps[$0.step].title))"
    } ?? reference.description
  }
}
