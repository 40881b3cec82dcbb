import RoadmapEngine

/// Tells which changes of steps are neither in a plan nor in a conflict. It is slow and does not use the code of the merge. For each record it only
/// checks whether somebody who knew of it has changed the same again.
struct LossOracle {
  private let records: [String: ChangeRecord]
  private let pasts: [String: Set<String>]

  init(_ records: [ChangeRecord]) {
    let known = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var pasts: [String: Set<String>] = [:]
    func past(_ id: String) -> Set<String> {
      if let past = pasts[id] { return past }
      var past: Set<String> = []
      for other in known[id]?.after ?? [] {
        past.insert(other)
        past.formUnion(pasts[other] ?? [])
      }
      pasts[id] = past
      return past
    }
    // Each record stands behind those that it follows once all of these are known.
    var open = Set(known.keys)
    while let id = open.first(where: { id in (known[id]?.after ?? []).allSatisfy { pasts[$0] != nil } }) {
      _ = past(id)
      open.remove(id)
    }
    self.records = known
    self.pasts = pasts
  }

  private func follows(_ later: String, _ earlier: String) -> Bool { pasts[later]?.contains(earlier) ?? false }

  private func isUndone(_ id: String) -> Bool {
    records.values.contains { undo in
      undo.act == .undid(id) && !records.values.contains { $0.act == .redid(id) && follows($0.id, undo.id) }
    }
  }

  /// Returns a sentence for each change that is lost.
  func losses(in plan: Workspace) -> [String] {
    let live = records.values.filter { $0.act == .made && !isUndone($0.id) }
    var losses: [String] = []
    for record in live {
      for case .step(let roadmap, let before?, let after?, _) in record.change.edits {
        let reference = StepReference(roadmap, after.id)
        let others = live.filter { $0.id != record.id }
        let isGone = records.values.contains { other in
          removes(other.change, reference) && follows(other.id, record.id) || other.act == .purged(reference)
        }
        guard let now = plan[reference] else {
          if !isGone, !(plan[roadmap]?.trash.contains { $0.id == after.id } ?? false) {
            losses.append("\(record.id): \(reference) is gone")
          }
          continue
        }
        let isContested = Set(
          plan.contested.filter { $0.thing == .step(reference) && $0.sides.contains { $0.record == record.id } }.map(\.atom))
        func check(_ field: String, _ atoms: [String], _ isThere: Bool, _ change: (Step, Step) -> Bool) {
          if isThere || atoms.contains(where: isContested.contains) { return }
          // Somebody who knew of it has changed the same again.
          let isFollowed = others.contains { other in
            follows(other.id, record.id) && steps(other.change, reference).contains { change($0, $1) }
          }
          if !isFollowed { losses.append("\(record.id): \(field) of \(reference)") }
        }
        for (field, atom) in [("deadline", "deadline"), ("on", "on"), ("duration", "length")] {
          guard let member = Step.fields.first(where: { $0.key == field }), !member.isEqual(before, after) else { continue }
          check(field, [atom], member.isEqual(now, after)) { !member.isEqual($0, $1) }
        }
        for language in Set(wordings(before.title).keys).union(wordings(after.title).keys) {
          let new = wordings(after.title)[language]
          guard wordings(before.title)[language] != new else { continue }
          check("title in \(language)", ["title.\(language)"], wordings(now.title)[language] == new) {
            wordings($0.title)[language] != wordings($1.title)[language]
          }
        }
        for tag in after.tags where !before.tags.contains(tag) {
          check("tag \(tag)", [], now.tags.contains(tag)) { $0.tags.contains(tag) != $1.tags.contains(tag) }
        }
        for document in after.links where !before.links.contains(document) {
          check("document \(document.target)", ["document.\(document.target)"], now.links.contains(document)) {
            $0.links.first { $0.target == document.target } != $1.links.first { $0.target == document.target }
          }
        }
        // Links that come back with a restored step were never changed.
        let isRestoration = record.change.edits.contains { if case .trash = $0 { true } else { false } }
        for link in after.after where !isRestoration && !before.after.contains(link) {
          let isHidden = plan[roadmap]?.trash.contains { $0.id == link.step.step } ?? false
          let isTargetGone = plan[StepReference(roadmap, link.step.step)] == nil
          let atom = "link.\(link.step) \(link.kind.rawValue)"
          check("link to \(link.step)", [atom], now.after.contains(link) || isHidden || isTargetGone) {
            $0.after.first { $0.step == link.step } != $1.after.first { $0.step == link.step }
          }
        }
        for line in lines(after) where !lines(before).contains(line) {
          check("line \(line)", ["notes.en"], lines(now).contains(line)) { $0.notes != $1.notes }
        }
      }
    }
    return losses
  }

  private func lines(_ step: Step) -> [String] {
    (step.notes?.wordings.map(\.text).joined(separator: "\n") ?? "").split(separator: "\n").map { String($0) }
  }

  private func wordings(_ text: Text) -> [String: String] {
    switch text {
    case .plain(let text): ["en": text]
    case .translated(let texts): texts
    }
  }

  private func steps(_ change: Change, _ reference: StepReference) -> [(Step, Step)] {
    change.edits.compactMap { edit in
      guard case .step(let roadmap, let before?, let after?, _) = edit, StepReference(roadmap, after.id) == reference else { return nil }
      return (before, after)
    }
  }

  private func removes(_ change: Change, _ reference: StepReference) -> Bool {
    change.edits.contains { edit in
      if case .step(let roadmap, let before?, nil, _) = edit { StepReference(roadmap, before.id) == reference } else { false }
    }
  }
}
