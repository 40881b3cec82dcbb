import RoadmapEngine
import Wording

/// Values that name phases or other steps.
extension ImportMerging {
  /// Returns the id of the phase with this id or title; makes a new phase if there is none. Empty if the text is empty.
  mutating func phase(_ text: String, in roadmap: Int) -> Result<String, ImportFault> {
    if text.isEmpty { return .success("") }
    let whole = source.schedule.roadmaps[roadmap]
    let phases = whole.phases + newPhases.filter { $0.roadmap == whole.id }.map(\.phase)
    let plain = Wording.plain(text)
    func isCalled(_ phase: Phase) -> Bool { phase.title.wordings.contains { Wording.plain($0.text) == plain } }
    let known =
      phases.first { $0.id.text == text } ?? phases.first(where: isCalled)
      // An older file has the former title of a phase.
      ?? past.phases(of: whole.id).first { former in isCalled(former) && phases.contains { $0.id == former.id } }
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

  /// Returns the links to predecessors in Jalon's notation. The text may be `a11, a14 SS+5` or, as in Microsoft Project, `3;5FS+2 days`.
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
}
