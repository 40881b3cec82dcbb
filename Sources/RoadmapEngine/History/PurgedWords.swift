/// The words of a step that is removed for good, as the plan and its history hold them.
package struct PurgedWords: Hashable, Sendable {
  /// Every name that the step ever had, by which records and unsaved texts refer to it.
  package private(set) var names: Set<StepReference>
  /// All texts of the step, and the reasons of the changes that concern it.
  package private(set) var texts: Set<String> = []

  /// The smallest number of characters for a text to be collected; shorter ones are too common.
  private static let shortest = 3

  /// Collects the texts of a step.
  /// - Parameters:
  ///   - copies: the records of each copy of the workspace, oldest first.
  ///   - called: the names of the step in each of these records.
  package init(of step: StepReference, in workspace: Workspace, _ copies: [[ChangeRecord]], _ called: StepNames) {
    names = called.called.joined().reduce(into: [step]) { $0.formUnion($1) }
    var found: [String] = []
    for roadmap in workspace.roadmaps where roadmap.id == step.roadmap {
      for version in roadmap.steps + roadmap.trash where version.id == step.step { found += version.texts }
    }
    for (record, names) in zip(copies.joined(), called.called.joined()) where !names.isEmpty {
      let isAbout = names.contains { record.concerns($0) }
      if isAbout { found.append(record.change.reason) }
      if isAbout || names.contains(where: { record.change.makes($0) }) {
        for name in names { found += record.change.texts(of: name) }
      }
    }
    texts = Set(found.filter { $0.trimmed.count >= Self.shortest })
  }

  /// The greatest number of other texts that may contain a word for it to count as a trace of the step.
  private static let mostElsewhere = 2
  /// The smallest number of characters for a word to count as a trace.
  private static let shortestWord = 4

  /// Returns the traces to look for in a workspace without the step. They are texts and words of the step that hardly any other text
  /// contains.
  package func traces(in workspace: Workspace) -> PurgedTraces {
    let words = texts.flatMap(\.foldedWords).filter { $0.count >= Self.shortestWord }
    var elsewhere: [String: Int] = Dictionary(words.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
    let single = Set(words)
    let whole = Set(texts.map { FoldedText.folding($0.trimmed) })
    for text in whole { elsewhere[text] = 0 }
    for (_, text) in workspace.placedTexts {
      let folded = FoldedText.folding(text)
      for word in Set(text.foldedWords) where elsewhere[word] != nil { elsewhere[word, default: 0] += 1 }
      if whole.contains(folded), !text.foldedWords.contains(folded) { elsewhere[folded, default: 0] += 1 }
    }
    let rare = elsewhere.filter { $0.value <= Self.mostElsewhere }.keys
    return PurgedTraces(words: Set(rare.filter(single.contains)), texts: rare.filter { !single.contains($0) })
  }

  /// Returns the used filters without those that contain a trace of the step.
  /// - Parameter traces: the traces of this step.
  package func removed(from filters: UsedFilters, _ traces: PurgedTraces) -> UsedFilters {
    var kept = UsedFilters(
      filters.texts.filter { filter in
        let folded = FoldedText(filter)
        return !traces.all.contains { folded.contains(FoldedText($0)) }
      })
    kept.unknown = filters.unknown
    return kept
  }

  /// Checks whether an unsaved text of a form is about the step.
  package func isSubject(of text: UnsavedText) -> Bool { text.subject.contains { names.contains(StepReference($0)) } }
}

/// The texts and words to look for after a purge, with case and accents folded.
package struct PurgedTraces: Hashable, Sendable {
  /// Single words, which are found only as whole words.
  package let words: Set<String>
  private let texts: [FoldedText]

  init(words: Set<String>, texts: [String]) {
    self.words = words
    self.texts = texts.sorted().map { FoldedText($0) }
  }

  /// The texts and words, each sorted.
  package var all: [String] { texts.map(\.text) + words.sorted() }

  /// Returns a trace that a text contains; nil if there is none.
  package func first(in text: String) -> String? {
    texts.first { $0.isFound(in: text) }?.text ?? text.foldedWords.first(where: words.contains)
  }
}

extension String {
  /// The words of letters and digits, with case and accents folded.
  fileprivate var foldedWords: [String] {
    FoldedText.folding(self).split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }
}

extension Step {
  /// All non-empty texts that people have written into the step.
  package var texts: [String] {
    let own: [Text] = [title] + [deliverable, source, notes, blocked, risk, dropped].compactMap { $0 }
    var texts: [String] = own.flatMap { $0.wordings.map(\.text) }
    texts += tags
    for document in links { texts += document.title.wordings.map(\.text) + [document.target] }
    for remark in log { texts += remark.text.wordings.map(\.text) + [remark.by] }
    for approval in signoff?.given ?? [] { texts += [approval.by, approval.reference] }
    texts += (level?.why?.wordings.map(\.text) ?? []) + [level?.by ?? ""]
    return texts.filter { !$0.isEmpty }
  }
}

extension Change {
  /// Returns the texts of a step in all of its versions that the change holds.
  fileprivate func texts(of step: StepReference) -> [String] {
    edits.flatMap { edit -> [String] in
      switch edit {
      case .step(let roadmap, let before, let after, _) where roadmap == step.roadmap,
        .trash(let roadmap, let before, let after, _) where roadmap == step.roadmap:
        return [before, after].flatMap { version in version?.id == step.step ? version?.texts ?? [] : [] }
      case .roadmap(let before, let after):
        return [before, after].flatMap { roadmap in
          roadmap?.id == step.roadmap
            ? ((roadmap?.steps ?? []) + (roadmap?.trash ?? [])).filter { $0.id == step.step }.flatMap(\.texts) : []
        }
      case .list(let owner, let list) where owner.step == step:
        return list.entries.flatMap { ($0.before?.texts ?? []) + ($0.after?.texts ?? []) }
      default: return []
      }
    }
  }
}

extension ListOwner {
  /// The step that has the list, on the plan or in the trash; nil for any other owner.
  var step: StepReference? {
    switch self {
    case .step(let roadmap, let step), .trash(let roadmap, let step): StepReference(roadmap, step)
    case .roadmap, .party, .calendar: nil
    }
  }
}

extension ListElement {
  /// The texts that people have written into an element of a step's list.
  fileprivate var texts: [String] {
    switch self {
    case .word(let word): [word]
    case .document(let document): document.title.wordings.map(\.text) + [document.target]
    case .remark(let remark): remark.text.wordings.map(\.text) + [remark.by]
    default: []
    }
  }
}

extension Workspace {
  /// All texts that people have written into the plan, each with its place. Places are `ne-ly-labour/a16`, `NE`, `view:late` and so on.
  package var placedTexts: [(place: String, text: String)] {
    var placed: [(place: String, text: String)] = []
    func add(_ place: String, _ texts: [Text?]) {
      placed += texts.compactMap { $0 }.flatMap { $0.wordings.map { (place, $0.text) } }
    }
    add("jalon.json", [title])
    for view in views {
      add("view:\(view.id)", [view.title])
      placed.append(("view:\(view.id)", view.filter))
    }
    for party in parties {
      add(party.id.text, [party.name, party.letterhead, party.city])
      placed.append((party.id.text, party.logo))
      for body in party.bodies {
        add("\(party.id)/\(body.id)", [body.name, body.short])
        placed += [body.person, body.contact].map { ("\(party.id)/\(body.id)", $0) }
      }
    }
    for calendar in calendars {
      for correction in calendar.corrections {
        placed += [correction.reason, correction.source].map { ("calendars/\(calendar.id).json", $0) }
      }
    }
    for roadmap in roadmaps {
      add(roadmap.id.text, [roadmap.title] + roadmap.phases.map(\.title) + roadmap.baselines.map(\.title))
      for step in roadmap.steps + roadmap.trash {
        placed += step.texts.map { (StepReference(roadmap.id, step.id).description, $0) }
      }
    }
    return placed
  }
}
