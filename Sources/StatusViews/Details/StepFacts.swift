import RoadmapEngine
import Wording

/// All that is known of a step for people who hear it: one fact a line, in whole words, without letters or signs that stand for words.
extension ViewSource {
  /// Returns the facts of a step, by the indexes of its roadmap and of the step.
  package func facts(_ roadmap: Int, _ index: Int) -> [Detail] {
    let (step, whole) = (step(roadmap, index), schedule.roadmaps[roadmap])
    var facts = [
      Detail(wording.columnStep, title(reference(roadmap, index), from: roadmap)),
      Detail(wording.columnRoadmap, wording.text(whole.title)),
    ]
    if let phase = step.phase.flatMap({ id in whole.phases.first { $0.id == id } }) {
      facts.append(Detail(wording.label("phase"), wording.text(phase.title)))
    }
    facts += [Detail(wording.columnStatus, wording.word(step.status)), Detail(wording.label("kind"), wording.word(step.kind))]
    if let health = schedule.health(roadmap: roadmap, step: index) { facts.append(Detail(wording.columnHealth, wording.word(health))) }
    if let level = step.level { facts.append(Detail(wording.labelLevel, wording.level(level))) }
    facts += step.owners.map { Detail(wording.columnResponsible, spoken($0)) }
    if !step.support.isEmpty { facts.append(Detail(wording.labelSupport, wording.supporters(step.support, in: workspace))) }
    facts += spokenDates(roadmap, index) + spokenState(step, of: roadmap, index) + spokenLinks(roadmap, index) + why(roadmap, index)
    return facts + texts(step)
  }

  /// Returns the open wait in whole words: `Libya, reply, since Monday 12 October 2026, 31 working days`.
  package func spoken(_ waiting: Waiting) -> String {
    let since = wording.spokenDay(waiting.since)
    return [
      name(of: waiting.on), wording.word(waiting.purpose),
      wording.phrase(en: "since \(since)", fr: "depuis le \(since)", ar: "منذ \(since)"),
      wording.fullWorkingDays(schedule.age(of: waiting)),
    ].joined(separator: wording.comma)
  }

  /// Returns an owner with the full names of its bodies: `Libya, Cabinet`.
  package func spoken(_ owner: Ownership) -> String {
    let bodies = owner.bodies.map { id in body(id, of: owner.party).map { wording.fullName(of: $0) } ?? id.text }
    return ([name(of: owner.party)] + bodies).joined(separator: wording.comma)
  }

  private func spokenDates(_ roadmap: Int, _ index: Int) -> [Detail] {
    let step = step(roadmap, index)
    let dates = schedule.dates(roadmap: roadmap, step: index)
    let mark = dates.isEstimated ? "\(wording.comma)\(wording.word(Holiday.Certainty.estimated))" : ""
    var facts: [Detail] = []
    if let start = dates.start, let finish = dates.finish {
      if start != finish { facts.append(Detail(wording.columnStart, wording.spokenDay(start) + mark)) }
      facts.append(Detail(wording.columnFinish, wording.spokenDay(finish) + mark))
    } else {
      facts.append(
        Detail(wording.labelDates, schedule.dependsOnCycle(roadmap: roadmap, step: index) ? wording.noDates : wording.noDayLeft))
    }
    if let on = step.on { facts.append(Detail(wording.label("on"), wording.spokenDay(on))) }
    if let deadline = step.deadline {
      facts.append(
        Detail(
          wording.columnDeadline, "\(wording.spokenDay(deadline))\(wording.comma)\(wording.spokenDistance(to: deadline, from: today))"))
    }
    guard !step.isFinished else { return facts }
    facts.append(Detail(wording.labelDuration, wording.fullWorkingDays(step.workingDays)))
    if let slack = dates.totalSlack { facts.append(Detail(wording.columnSlack, wording.spokenWorkingDays(slack))) }
    if dates.isCritical { facts.append(Detail(wording.columnCritical, wording.yes)) }
    return facts
  }

  private func spokenState(_ step: Step, of roadmap: Int, _ index: Int) -> [Detail] {
    var facts: [Detail] = []
    let progress = schedule.progress(roadmap: roadmap, step: index)
    if progress > 0, !step.isFinished { facts.append(Detail(wording.columnProgress, wording.percent(progress))) }
    if let blocked = step.blocked { facts.append(Detail(wording.labelBlocked, wording.text(blocked))) }
    if let dropped = step.dropped { facts.append(Detail(wording.word(.dropped), wording.text(dropped))) }
    facts += step.waiting.filter { !$0.isOver }.map { Detail(wording.columnWaitingOn, spoken($0)) }
    guard let signoff = step.signoff else { return facts }
    let given = Dictionary(signoff.given.map { ($0.party, $0) }, uniquingKeysWith: { first, _ in first })
    for party in signoff.state(among: schedule.roadmaps[roadmap].parties).asked {
      let answer = given[party].map { $0.on.map { wording.spokenDay($0) } ?? wording.yes } ?? wording.notYet
      facts.append(Detail("\(wording.labelSignoff)\(wording.comma)\(name(of: party))", answer))
    }
    return facts
  }

  private func spokenLinks(_ roadmap: Int, _ index: Int) -> [Detail] {
    let facts = step(roadmap, index).after.map { link in
      let title = title(link.step, from: roadmap)
      let isUsual = link.kind == .finishToStart && link.lag == 0
      return Detail(wording.labelNeeds, isUsual ? title : "\(title)\(wording.comma)\(wording.spoken(link))")
    }
    return facts
      + schedule.successors(roadmap: roadmap, step: index).map { Detail(wording.labelBlocks, title($0, from: roadmap)) }
  }
}

extension Wording {
  package var yes: String { phrase(en: "yes", fr: "oui", ar: "نعم") }
  var notYet: String { phrase(en: "not yet", fr: "pas encore", ar: "ليس بعد") }

  /// Tells a number of working days that may be negative.
  fileprivate func spokenWorkingDays(_ count: Int) -> String {
    guard count < 0 else { return fullWorkingDays(count) }
    let days = fullWorkingDays(-count)
    return phrase(en: "minus \(days)", fr: "moins \(days)", ar: "ناقص \(days)")
  }

  /// Tells how a step depends on another one: `starts after its start, plus 10 working days`.
  fileprivate func spoken(_ link: Link) -> String {
    let kind =
      switch link.kind {
      case .finishToStart: phrase(en: "starts after its end", fr: "commence après sa fin", ar: "تبدأ بعد انتهائها")
      case .startToStart: phrase(en: "starts after its start", fr: "commence après son début", ar: "تبدأ بعد بدئها")
      case .finishToFinish: phrase(en: "ends after its end", fr: "finit après sa fin", ar: "تنتهي بعد انتهائها")
      case .startToFinish: phrase(en: "ends after its start", fr: "finit après son début", ar: "تنتهي بعد بدئها")
      }
    guard link.lag != 0 else { return kind }
    let days = link.unit == .workingDays ? fullWorkingDays(abs(link.lag)) : self.days(abs(link.lag))
    let lag =
      link.lag > 0
      ? phrase(en: "plus \(days)", fr: "plus \(days)", ar: "زائد \(days)")
      : phrase(en: "minus \(days)", fr: "moins \(days)", ar: "ناقص \(days)")
    return "\(kind)\(comma)\(lag)"
  }
}
