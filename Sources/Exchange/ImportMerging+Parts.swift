import RoadmapEngine
import Wording

/// Values that name something: phases, other steps, parties and their bodies.
extension ImportMerging {
  /// The id of a phase, by id or title; a new one is made where there is none.
  mutating func phase(_ text: String, in roadmap: Int) -> Result<String, ImportFault> {
    if text.isEmpty { return .success("") }
    let whole = source.schedule.roadmaps[roadmap]
    let phases = whole.phases + newPhases.filter { $0.roadmap == whole.id }.map(\.phase)
    let plain = Wording.plain(text)
    let known =
      phases.first { $0.id.text == text } ?? phases.first { phase in phase.title.wordings.contains { Wording.plain($0.text) == plain } }
    if let known { return .success(known.id.text) }
    let id = Identifiers.unused(text, fallback: "phase") { taken in phases.contains { $0.id.text == taken } }
    newPhases.append((whole.id, Phase(id: Phase.ID(id), title: Text.plain("").setting(text, language, home: context.home))))
    return .success(id)
  }

  func parent(_ text: String, in roadmap: Int) -> Result<String, ImportFault> {
    if text.isEmpty { return .success("") }
    return names.find(text, from: roadmap).flatMap { found in
      found.roadmap == nil ? .success(found.step.text) : .failure(ImportFault(.unknownStep(nearest: nil), text))
    }
  }

  /// What a step waits for: `a11, a14 SS+5`, or as Microsoft Project writes it: `3;5FS+2 days`.
  func after(_ text: String, _ step: Step, in roadmap: Int) -> Result<String, ImportFault> {
    var links: [Link] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "،" || $0.isNewline }) {
      switch link(String(part).trimmed, in: roadmap) {
      case nil: continue
      case .failure(let fault): return .failure(fault)
      case .success(let link): if !links.contains(link) { links.append(link) }
      }
    }
    let own = source.schedule.roadmaps[roadmap].id
    // What leads out of a project's file is not in it, and stays; so does the order of what stays.
    let kept = step.after.filter { old in
      let target = StepReference(old.step.roadmap == own ? nil : old.step.roadmap, old.step.step)
      if file.kind == .project, !names.isInFile(target, from: roadmap) { return true }
      return links.contains { $0.step == target && $0.kind == old.kind && $0.lag == old.lag && ($0.unit == old.unit || old.lag == 0) }
    }
    let new = links.filter { link in
      !kept.contains { StepReference($0.step.roadmap == own ? nil : $0.step.roadmap, $0.step.step) == link.step && $0.kind == link.kind }
    }
    return .success(StepNotation.text(kept + new))
  }

  private func link(_ text: String, in roadmap: Int) -> Result<Link, ImportFault>? {
    if text.isEmpty { return nil }
    if case .success(let links) = StepNotation.links(text), var link = links.first, links.count == 1,
      case .success(let found) = names.find(link.step.description, from: roadmap)
    {
      link.step = found
      return .success(link)
    }
    if case .success(let found) = names.find(text, from: roadmap) { return .success(Link(found)) }
    let (name, kind, lag, unit) = WrittenLink(text).parts
    guard let lag, Link.lags.contains(lag) else { return .failure(ImportFault(.bad(.links), text)) }
    return names.find(name, from: roadmap).map { Link($0, kind, lag: lag, unit: unit) }
  }

  /// `LY/mol, NE/mol`, or as people write it: `Libya: MoL; Niger: Ministry of Labour`.
  mutating func owners(_ text: String, _ row: ImportedRow) -> Result<String, ImportFault> {
    if case .success(let owners) = StepNotation.owners(text), owners.allSatisfy({ isKnown($0.party) }) {
      return .success(StepNotation.text(owners))
    }
    var owners: [Ownership] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "،" || $0 == "·" || $0.isNewline }) {
      let part = String(part).trimmed
      if part.isEmpty { continue }
      let found: [Ownership]
      if case .success(let read) = StepNotation.owners(part), read.allSatisfy({ isKnown($0.party) }) {
        found = read
      } else if let owner = owner(part) {
        found = [owner]
      } else if file.kind == .project {
        // People and machines are resources too, and own no step.
        strangers.insert(part)
        continue
      } else {
        return .failure(ImportFault(.unknownOwner, part))
      }
      for owner in found {
        if let place = owners.firstIndex(where: { $0.party == owner.party }) {
          owners[place].bodies += owner.bodies.filter { !owners[place].bodies.contains($0) }
        } else {
          owners.append(owner)
        }
      }
    }
    return .success(StepNotation.text(owners.sorted { $0.party < $1.party }))
  }

  private func isKnown(_ party: Party.ID) -> Bool { party == Party.every || source.workspace[party] != nil }

  /// A party by its id or name, then nothing or one of its bodies; a body alone, where only one is called so.
  private func owner(_ text: String) -> Ownership? {
    let plain = Wording.plain(text)
    var bodies: [Ownership] = []
    for word in Wording.plainWordsForAll where plain.hasPrefix(word) {
      let rest = String(plain.dropFirst(word.count))
      if rest.isEmpty { return Ownership(party: Party.every, bodies: []) }
      let named = source.workspace.parties.flatMap(\.bodies).first { Self.isCalled($0, rest) }
      if let named { return Ownership(party: Party.every, bodies: [named.id]) }
    }
    for party in source.workspace.parties {
      for name in [party.id.text] + party.name.wordings.map(\.text) {
        let start = Wording.plain(name)
        guard !start.isEmpty, plain.hasPrefix(start) else { continue }
        let rest = String(plain.dropFirst(start.count))
        if rest.isEmpty { return Ownership(party: party.id, bodies: []) }
        if let body = party.bodies.first(where: { Self.isCalled($0, rest) }) { return Ownership(party: party.id, bodies: [body.id]) }
      }
      bodies += party.bodies.filter { Self.isCalled($0, plain) }.map { Ownership(party: party.id, bodies: [$0.id]) }
    }
    return bodies.count == 1 ? bodies.first : nil
  }

  private static func isCalled(_ body: Body, _ plain: String) -> Bool {
    let names = [body.id.text] + [body.short, body.name].compactMap { $0 }.flatMap { $0.wordings.map(\.text) }
    return names.contains { Wording.plain($0) == plain }
  }

  /// Whether a value is what a calendar or a project makes of a step that nobody has changed: they cannot hold all that a step is.
  func isImplied(_ text: String, in column: StepColumn, _ roadmap: Int, _ place: Int) -> Bool {
    let step = source.schedule.roadmaps[roadmap].steps[place]
    switch (file.kind, column) {
    // The calendar shows a day that is only worked out.
    case (.calendar, .on):
      let days = agenda[StepReference(source.schedule.roadmaps[roadmap].id, step.id)] ?? []
      return step.on == nil && Day(text).map(days.contains) ?? false
    case (.project, .status): return ProjectStatus(of: step).status.rawValue == text
    case (.project, .progress): return "\(ProjectStatus(of: step).percent)" == text
    // A task with dates of its own is all that an event is there.
    case (.project, .kind): return (step.kind == .milestone) == (text == Step.Kind.milestone.rawValue)
    // What names no phase or step that there is has no place in an outline.
    case (.project, .phase):
      return step.parent.flatMap { names.place(of: $0, in: roadmap) } != nil
        || text.isEmpty && !source.schedule.roadmaps[roadmap].phases.contains { $0.id == step.phase }
    case (.project, .parent):
      return text.isEmpty
        && (source.schedule.isInCircle(roadmap: roadmap, step: place) || step.parent.flatMap { names.place(of: $0, in: roadmap) } == nil)
    default: return false
    }
  }
}

/// A link as Microsoft Project writes it in a table: `3FS+2 days`, `5`, `Sign the protocol SS-1w`.
struct WrittenLink {
  let text: String

  init(_ text: String) { self.text = text }

  /// The name of the step and how it is waited for; no lag where it is none.
  var parts: (name: String, kind: Link.Kind, lag: Int?, unit: Link.Unit) {
    let plain = DecimalDigits.inASCII(text)
    var rest = plain[...]
    var lag: Int? = 0
    var unit = Link.Unit.workingDays
    if let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" || $0 == "−" }) {
      let behind = String(rest[rest.index(after: sign)...]).trimmed
      let digits = behind.prefix { $0.isASCII && $0.isNumber }
      let word = String(behind.dropFirst(digits.count)).trimmed
      if let count = Int(digits) {
        rest = rest[..<sign]
        let size = plain[sign] == "+" ? count : -count
        if Wording.isCalendarDays(word), !word.isEmpty {
          (lag, unit) = (size, .calendarDays)
        } else {
          lag = Wording.workingDays(inUnit: word).map { size.multipliedReportingOverflow(by: $0) }.flatMap {
            $0.overflow ? nil : $0.partialValue
          }
        }
      }
    }
    var name = String(rest).trimmed
    let letters = String(name.suffix(2))
    if let before = name.dropLast(2).last, !before.isLetter, let kind = Wording.linkKind(named: letters) {
      name = String(name.dropLast(2)).trimmed
      return (name, kind, lag, unit)
    }
    return (name, .finishToStart, lag, unit)
  }
}
