import Canvas
import RoadmapEngine
import Wording

/// All details of a step as labelled lines, for the detail pane and for `jalon show`.
extension ViewSource {
  /// Returns the details of a step, by the indexes of its roadmap and of the step.
  package func details(_ roadmap: Int, _ index: Int) -> [Detail] {
    let step = step(roadmap, index)
    let health = schedule.health(roadmap: roadmap, step: index)
    var lines = [Detail("", wording.text(step.title), .strong), Detail(wording.labelID, reference(roadmap, index).description, .dim)]
    lines.append(
      Detail(wording.columnStatus, "\(wording.word(step.status)) · \(wording.word(step.kind))"))
    if let health { lines.append(Detail(wording.columnHealth, "\(wording.letter(health)) \(wording.word(health))", .health(health))) }
    if let level = step.level { lines.append(Detail(wording.labelLevel, wording.level(level), .strong)) }
    if !step.owners.isEmpty { lines.append(Detail(wording.columnOwners, wording.owners(step.owners, in: workspace))) }
    if !step.support.isEmpty { lines.append(Detail(wording.labelSupport, wording.supporters(step.support, in: workspace))) }
    lines +=
      contested(roadmap, index) + dates(roadmap, index) + state(roadmap, index) + links(roadmap, index) + why(roadmap, index) + texts(step)
    return lines
  }

  func dates(_ roadmap: Int, _ index: Int) -> [Detail] {
    let step = step(roadmap, index)
    let dates = schedule.dates(roadmap: roadmap, step: index)
    let mark = dates.isEstimated ? Glyphs.unicode.estimated : ""
    var lines: [Detail] = []
    if let start = dates.start, let finish = dates.finish {
      lines.append(
        Detail(
          wording.labelDates,
          start == finish ? mark + wording.longDate(start) : "\(mark)\(wording.date(start)) – \(mark)\(wording.date(finish))"))
    } else {
      let dependsOnCycle = schedule.dependsOnCycle(roadmap: roadmap, step: index)
      lines.append(Detail(wording.labelDates, dependsOnCycle ? wording.noDates : wording.noDayLeft, .health(.late)))
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

  private func state(_ roadmap: Int, _ index: Int) -> [Detail] {
    let step = step(roadmap, index)
    var lines: [Detail] = []
    let progress = schedule.progress(roadmap: roadmap, step: index)
    if progress > 0, !step.isFinished { lines.append(Detail(wording.columnProgress, wording.percent(progress))) }
    if let blocked = step.blocked { lines.append(Detail(wording.labelBlocked, wording.text(blocked), .health(.risk))) }
    if let dropped = step.dropped { lines.append(Detail(wording.word(.dropped), wording.text(dropped), .dim)) }
    for waiting in step.waiting where !waiting.isOver {
      lines.append(Detail(wording.columnWaitingOn, wording.wait(waiting, age: schedule.age(of: waiting), in: workspace), .health(.risk)))
    }
    if let signoff = step.signoff {
      lines.append(Detail(wording.labelSignoff, wording.signoff(signoff, among: schedule.roadmaps[roadmap].parties)))
    }
    return lines
  }

  private func links(_ roadmap: Int, _ index: Int) -> [Detail] {
    let step = step(roadmap, index)
    var titles = NumberedTitles(self)
    var lines = step.after.map { link in
      Detail(wording.labelNeeds, "\(titles.title(link.step, from: roadmap)) (\(wording.link(link.kind, lag: link.lag, unit: link.unit)))")
    }
    for other in schedule.successors(roadmap: roadmap, step: index) {
      lines.append(Detail(wording.labelBlocks, titles.title(other, from: roadmap)))
    }
    return lines
  }

  func texts(_ step: Step) -> [Detail] {
    var lines: [Detail] = []
    if let deliverable = step.deliverable { lines.append(Detail(wording.columnDeliverable, wording.text(deliverable))) }
    if let source = step.source { lines.append(Detail(wording.labelSource, wording.text(source), .dim)) }
    for (index, document) in step.links.enumerated() {
      let number = step.links.count > 1 ? "\(wording.figures(index + 1)) " : ""
      lines.append(Detail(wording.label("links"), "\(number)\(wording.text(document.title)) · \(document.target)"))
    }
    if !step.tags.isEmpty { lines.append(Detail(wording.labelTags, step.tags.joined(separator: wording.comma), .dim)) }
    if let risk = step.risk { lines.append(Detail(wording.labelRisk, wording.text(risk))) }
    if let notes = step.notes { lines.append(Detail(wording.labelNotes, wording.text(notes), hasLines: true)) }
    for remark in step.log { lines.append(Detail(wording.labelLog, wording.remark(remark), hasLines: true)) }
    return lines
  }

  /// Returns the number and the title of a step as seen from a roadmap, as `NumberedTitles` does.
  package func title(_ reference: StepReference, from roadmap: Int) -> String {
    var titles = NumberedTitles(self)
    return titles.title(reference, from: roadmap)
  }
}
