import RoadmapEngine
import Wording

/// The words that may complete a field of a step's form.
extension Session {
  /// Returns the steps or owners whose ids or names contain every word after the last comma. For a day field, it returns the day that the
  /// text means.
  func suggestions(for field: Form.Field, in roadmap: Roadmap, of kind: any FormKind) -> [(word: String, meaning: String)] {
    let typed = (field.value.split(separator: ",", omittingEmptySubsequences: false).last.map { String($0) } ?? "").trimmed
    switch field.key {
    case _ where field.aid == .day:
      guard !field.value.isEmpty, Day(field.value) == nil else { return [] }
      let day = context(for: roadmap).day(field.value, inField: field.key)
      return day.map { [($0.description, wording.longDate($0))] } ?? []
    case "after", "parent": return steps(holding: typed, in: roadmap, besides: Set(kind.steps.map(\.step)))
    case "owners": return owners(holding: typed, in: roadmap)
    case _ where SharedOwners.isField(field.key):
      guard case .bodiesOf(let party)? = field.aid else { return [] }
      return bodies(of: party, holding: typed)
    default: return []
    }
  }

  private static let mostSuggestions = 4

  private func steps(holding typed: String, in roadmap: Roadmap, besides own: Set<Step.ID>) -> [(word: String, meaning: String)] {
    guard !roadmap.steps.contains(where: { $0.id.text == typed.lowercased() }) else { return [] }
    let number = DecimalDigits.inASCII(typed)
    if number.first?.isNumber ?? false {
      let numbered = roadmap.numberedSteps.filter { $0.number.hasPrefix(number) && !own.contains($0.id) }
      if !numbered.isEmpty {
        return numbered.prefix(Session.mostSuggestions).map { step in
          (step.id.text, "\(step.number) \(roadmap[step.id].map { wording.name($0.title) } ?? "")")
        }
      }
    }
    let wanted = SearchedWords(typed)
    return roadmap.steps.lazy.filter { step in
      !own.contains(step.id) && wanted.areFound(in: FoldedText(searching: "\(step.id) \(wording.name(step.title))"))
    }.prefix(Session.mostSuggestions).map { ($0.id.text, wording.name($0.title)) }
  }

  private func bodies(of party: Party.ID, holding typed: String) -> [(word: String, meaning: String)] {
    let all = workspace[party]?.bodies.filter { !$0.isArchived } ?? []
    guard !typed.isEmpty, !all.contains(where: { FoldedText($0.id.text) == FoldedText(typed) }) else { return [] }
    let wanted = SearchedWords(typed)
    let named = all.map {
      (
        word: $0.id.text,
        meaning: [$0.short, $0.name].compactMap { $0.map { wording.name($0) } }.joined(separator: " \(glyphs.separator) ")
      )
    }
    return Array(
      named.lazy.filter { wanted.areFound(in: FoldedText(searching: "\($0.word) \($0.meaning)")) }.prefix(Session.mostSuggestions))
  }

  private func owners(holding typed: String, in roadmap: Roadmap) -> [(word: String, meaning: String)] {
    let all = workspace.parties.filter { roadmap.parties.contains($0.id) && !$0.isArchived }.flatMap { party in
      [(word: party.id.text, meaning: wording.name(party.name))]
        + party.bodies.filter { !$0.isArchived }.map { body in
          let names = [body.short, body.name].compactMap(\.self).map { wording.name($0) }
          return (word: "\(party.id)/\(body.id)", meaning: names.joined(separator: " \(glyphs.separator) "))
        }
    }
    guard !all.contains(where: { FoldedText($0.word) == FoldedText(typed) }) else { return [] }
    let wanted = SearchedWords(typed)
    return Array(all.lazy.filter { wanted.areFound(in: FoldedText(searching: "\($0.word) \($0.meaning)")) }.prefix(Session.mostSuggestions))
  }
}
