import RoadmapEngine
import Wording

/// Values that name something: phases, other steps, parties and their bodies.
extension ImportMerging {
  /// Returns the id of the phase with this id or title; makes a new phase if there is none. Empty if the text is empty.
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

  /// Returns the id of the parent step; fails if the text names no step of this roadmap.
  func parent(_ text: String, in roadmap: Int) -> Result<String, ImportFault> {
    if text.isEmpty { return .success("") }
    return names.find(text, from: roadmap).flatMap { found in
      found.roadmap == nil ? .success(found.step.text) : .failure(ImportFault(.unknownStep(nearest: nil), text))
    }
  }

  /// Returns the links to predecessors in Jalon's notation, from `a11, a14 SS+5` or the notation of Microsoft Project, `3;5FS+2 days`.
  ///
  /// Links that the step already has keep their order. Those of a project's step to steps outside the file are kept too, since the file
  /// cannot hold them.
  mutating func after(_ text: String, _ step: Step, _ row: ImportedRow, in roadmap: Int) -> Result<String, ImportFault> {
    var links: [Link] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "،" || $0.isNewline }) {
      switch link(String(part).trimmed, row, in: roadmap) {
      case nil: continue
      case .failure(let fault): return .failure(fault)
      case .success(let link): if !links.contains(link) { links.append(link) }
      }
    }
    let own = source.schedule.roadmaps[roadmap].id
    // A project cannot hold links to steps outside its file.
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

  /// Returns one link; nil for an empty text.
  private mutating func link(_ text: String, _ row: ImportedRow, in roadmap: Int) -> Result<Link, ImportFault>? {
    if text.isEmpty { return nil }
    if case .success(let links) = StepNotation.links(text), var link = links.first, links.count == 1,
      case .success(let found) = names.find(link.step.description, from: roadmap)
    {
      link.step = found
      return .success(link)
    }
    if case .success(let found) = names.find(text, from: roadmap) { return .success(Link(found)) }
    let written = WrittenLink(text).parts
    guard let lag = written.lag, Link.lags.contains(lag) else { return .failure(ImportFault(.bad(.links), text)) }
    if written.isRounded { remark(.roundedUp, row, .after, value: text) }
    // The link is kept, but a lag in percent of a duration cannot be.
    if written.isPercent { remark(.noSuchRule("%"), row, .after, value: text) }
    return names.find(written.name, from: roadmap).map { Link($0, written.kind, lag: lag, unit: written.unit) }
  }

  /// Returns the owners in Jalon's notation, from `LY/mol, NE/mol` or from names: `Libya: MoL; Niger: Ministry of Labour`.
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
      } else if file.kind == .project || row.cells[.owners].map({ Wording.namesPeople($0.name) }) ?? false {
        // Resources that are people or machines do not own a step.
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

  /// Returns a party by id or name, alone or followed by one of its bodies; or a body alone if only one has that name.
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

  /// Checks whether a body has a plain text as its id, short name or name.
  private static func isCalled(_ body: Body, _ plain: String) -> Bool {
    let names = [body.id.text] + [body.short, body.name].compactMap { $0 }.flatMap { $0.wordings.map(\.text) }
    return names.contains { Wording.plain($0) == plain }
  }

  /// Checks whether a value is what an export to a calendar or a project writes for the unchanged step: these formats cannot hold
  /// everything.
  /// - Parameter place: the index of the step.
  func isImplied(_ text: String, in column: StepColumn, _ roadmap: Int, _ place: Int) -> Bool {
    let step = source.schedule.roadmaps[roadmap].steps[place]
    switch (file.kind, column) {
    // A calendar also shows days that are computed and not agreed.
    case (.calendar, .on):
      let days = agenda[StepReference(source.schedule.roadmaps[roadmap].id, step.id)] ?? []
      return step.on == nil && Day(text).map(days.contains) ?? false
    case (.project, .status): return ProjectStatus(of: step).status.rawValue == text
    case (.project, .progress): return "\(ProjectStatus(of: step).percent)" == text
    // In a project an event is an ordinary task; only milestones are distinguished.
    case (.project, .kind): return (step.kind == .milestone) == (text == Step.Kind.milestone.rawValue)
    // A phase or parent that does not exist has no place in an outline.
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

/// A link in the notation of tables of Microsoft Project: `3FS+2 days`, `5`, `Sign the protocol SS-1w`.
struct WrittenLink {
  let text: String

  init(_ text: String) { self.text = text }

  /// The parts of such a link.
  struct Parts {
    var name = ""
    var kind = Link.Kind.finishToStart
    /// The lag in `unit`; nil if the text after the sign is not a lag.
    var lag: Int? = 0
    var unit = Link.Unit.workingDays
    /// Whether the lag was not a whole number of days and was rounded up.
    var isRounded = false
    /// Whether the lag was a percentage of a duration, which counts as 0.
    var isPercent = false
  }

  var parts: Parts {
    let plain = DecimalDigits.inASCII(text)
    var rest = plain[...]
    var parts = Parts()
    if let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" || $0 == "−" }) {
      let behind = String(rest[rest.index(after: sign)...]).trimmed
      if behind.first?.isASCII ?? false, behind.first?.isNumber ?? false {
        rest = rest[..<sign]
        parts.readLag(behind, isNegative: plain[sign] != "+")
      }
    }
    parts.name = String(rest).trimmed
    let letters = String(parts.name.suffix(2))
    if let before = parts.name.dropLast(2).last, !before.isLetter, let kind = Wording.linkKind(named: letters) {
      parts.name = String(parts.name.dropLast(2)).trimmed
      parts.kind = kind
    }
    return parts
  }
}

extension WrittenLink.Parts {
  /// Reads a lag: `2 days`, `1.5 days`, `3 edays`, `50%`.
  fileprivate mutating func readLag(_ text: String, isNegative: Bool) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let word = String(text.dropFirst(digits.count)).trimmed
    if text.hasSuffix("%") {
      isPercent = true
    } else if let count = Int(digits), !word.isEmpty, Wording.isCalendarDays(word) {
      (lag, unit) = (isNegative ? -count : count, .calendarDays)
    } else if let (days, isRounded) = Wording.workingDays(in: text) {
      self.isRounded = isRounded
      lag = isNegative ? (isRounded ? 1 : 0) - days : days
    } else {
      lag = nil
    }
  }
}
