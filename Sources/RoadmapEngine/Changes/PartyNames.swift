/// Finds the parties that people name in a list, such as `Niger, Algérie` or `NE, LY`.
package struct PartyNames: Sendable {
  private let parties: [Party]

  /// - Parameter parties: the parties that can be named.
  package init(_ parties: [Party]) { self.parties = parties }

  /// Finds a party by its id in upper or lower case, or by its name in any language, ignoring case and accents.
  package func party(_ text: String) -> PlanNames.Found<Party.ID> {
    let id = Party.ID(text.uppercased())
    if parties.contains(where: { $0.id == id }) { return .one(id) }
    let wanted = FoldedText(text)
    let named = parties.filter { $0.name.isCalled(wanted) }.map(\.id)
    if let only = named.first, named.count == 1 { return .one(only) }
    return named.isEmpty ? .nothing(nearest: nearest(to: text)) : .several(named.map(\.text))
  }

  /// Returns the parties that a list names, each once, in its order. Commas, semicolons or ends of lines separate the names.
  /// - Parameter takesNew: whether the code of a party that nobody has described yet, in capitals, is taken too.
  /// - Throws: `StepAssignment.Fault` for the first name that means no party or several.
  package func list(_ text: String, takesNew: Bool = false) throws(StepAssignment.Fault) -> [Party.ID] {
    var found: [Party.ID] = []
    for part in text.split(whereSeparator: { ",;،؛".contains($0) || $0.isNewline }).map({ String($0).trimmed }) where !part.isEmpty {
      let id: Party.ID
      switch party(part) {
      case .one(let known): id = known
      case .nothing where takesNew && Identifiers.isValidCode(part): id = Party.ID(part)
      case .several(let names): throw .ambiguous(field: "parties", value: part, names)
      case .nothing(let nearest): throw .unknown(field: "parties", value: part, nearest: nearest)
      }
      if !found.contains(id) { found.append(id) }
    }
    return found
  }

  /// Returns the name of a party that begins with the same letter and was probably meant; nil if none is similar.
  private func nearest(to text: String) -> String? {
    guard let first = FoldedText(text).text.first else { return nil }
    let words = parties.flatMap { [$0.id.text] + $0.name.wordings.map(\.text) }
    return Spelling.nearest(to: text, in: words.filter { FoldedText($0).text.first == first })
  }
}
