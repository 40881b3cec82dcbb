/// The names that a filter may use in a workspace, and the meaning of its words.
struct FilterVocabulary {
  private let workspace: Workspace
  private let schedule: Schedule
  /// Whether the words are those of a saved view, which must not refer to another one.
  private let isInView: Bool

  init(_ workspace: Workspace, _ schedule: Schedule, isInView: Bool = false) {
    self.workspace = workspace
    self.schedule = schedule
    self.isInView = isInView
  }

  /// Returns the meaning of an unquoted word: `+late`, `field:value`, `field<value`, or a text to find.
  /// - Throws: `FilterFault` for an unknown field, tag or value.
  func term(_ word: String, at range: Range<Int>) throws(FilterFault) -> Filter.Expression {
    if let first = word.first, first == "+" || first == "-" {
      let tag = try virtualTag(String(word.dropFirst()).lowercased(), at: range)
      return first == "+" ? .term(.virtual(tag)) : .not(.term(.virtual(tag)))
    }
    guard let (field, comparison, value) = FilterVocabulary.parts(of: word) else { return .term(.text(FoldedText(word))) }
    let valueRange = range.upperBound - value.count..<range.upperBound
    if let field = FilterTerm.DayField(rawValue: field) {
      guard isDay(value) else {
        throw FilterFault(.badDay(value, nearest: Spelling.nearest(to: value, in: DayExpression.words)), valueRange)
      }
      return .term(.day(field, comparison, DayExpression(value)))
    }
    if let field = FilterTerm.NumberField(rawValue: field) {
      guard let number = Int(DecimalDigits.inASCII(value)) else { throw FilterFault(.badNumber(value), valueRange) }
      return .term(.number(field, comparison, number))
    }
    guard FilterTerm.fields.contains(field) else {
      throw FilterFault(
        .unknownField(field, nearest: Spelling.nearest(to: field, in: FilterTerm.spellings)),
        range.lowerBound..<range.lowerBound + field.count
      )
    }
    guard case .equal = comparison else { throw FilterFault(.noOrder(field: field), range) }
    if field == "view" { return try savedView(value, at: valueRange, of: range) }
    return .term(try named(field, value, at: valueRange))
  }

  /// Returns the expression of a saved view.
  /// - Throws: `FilterFault` if there is no such view, its filter is wrong, or the word is part of a view itself.
  private func savedView(_ name: String, at range: Range<Int>, of word: Range<Int>) throws(FilterFault) -> Filter.Expression {
    guard !isInView else { throw FilterFault(.viewInView, word) }
    guard let view = workspace[SavedView.ID(name)] else {
      throw unknown("view", name, workspace.views.map(\.id.text), at: range)
    }
    do throws(FilterFault) {
      return try Filter.expression(of: view.filter, FilterVocabulary(workspace, schedule, isInView: true))
    } catch { throw FilterFault(.wrongView(view.id, error), range) }
  }

  /// Returns the fault for a value that does not exist.
  private func unknown(_ field: String, _ value: String, _ names: [String], at range: Range<Int>) -> FilterFault {
    FilterFault(.unknownValue(field: field, value: value, nearest: Spelling.nearest(to: value, in: names), known: names), range)
  }

  /// Splits a word such as `due.by:+10d` into field, comparison and value. It returns nil for a word without an operator.
  static func parts(of word: String) -> (field: String, FilterTerm.Comparison, value: String)? {
    guard let mark = word.firstIndex(where: { ":<>=".contains($0) }), mark > word.startIndex else { return nil }
    var field = word[..<mark].lowercased()
    var rest = word[mark...]
    func takes(_ text: String) -> Bool {
      guard rest.hasPrefix(text) else { return false }
      rest = rest.dropFirst(text.count)
      return true
    }
    var comparison: FilterTerm.Comparison =
      takes("<=") ? .atMost : takes(">=") ? .atLeast : takes("<") ? .less : takes(">") ? .greater : .equal
    if case .equal = comparison { _ = takes(":") || takes("=") }
    for (suffix, meant) in [(".by", FilterTerm.Comparison.atMost), (".before", .less), (".after", .greater)] where field.hasSuffix(suffix) {
      field.removeLast(suffix.count)
      comparison = meant
    }
    return (field, comparison, String(rest))
  }

  private func virtualTag(_ name: String, at range: Range<Int>) throws(FilterFault) -> FilterTerm.VirtualTag {
    if let tag = FilterTerm.VirtualTag(rawValue: name) { return tag }
    throw FilterFault(.unknownTag(name, nearest: Spelling.nearest(to: name, in: FilterTerm.VirtualTag.allCases.map(\.rawValue))), range)
  }

  /// Checks whether a value means a day. Working days are counted on the calendar of the first roadmap if no party is named.
  private func isDay(_ value: String) -> Bool {
    let fallback = schedule.roadmaps.indices.first
    return DayExpression(value).resolve(today: schedule.today) { party in
      if let party { return schedule.calendars.knows(party) ? schedule.calendars.days(of: party) : nil }
      return fallback.flatMap { schedule.calendars.days(of: schedule.roadmaps[$0]) }
    } != nil
  }

  /// Returns the term for a field with a value that must exist.
  private func named(_ field: String, _ value: String, at range: Range<Int>) throws(FilterFault) -> FilterTerm {
    func known(_ value: String, _ field: String) throws(FilterFault) -> String {
      let names = names(of: field)
      if names.contains(value) || isUsed(value, asNameOf: field) { return value }
      throw unknown(field, value, names, at: range)
    }
    switch field {
    case "party": return .party(Party.ID(try known(value.uppercased(), field)))
    case "waiting": return .waiting(Party.ID(try known(value.uppercased(), field)))
    case "roadmap": return .roadmap(Roadmap.ID(try known(value, field)))
    case "status": return .status(Step.Status(rawValue: try known(value.lowercased(), field)) ?? .planned)
    case "kind": return .kind(Step.Kind(rawValue: try known(value.lowercased(), field)) ?? .task)
    case "health": return .health(Health(rawValue: try known(value.lowercased(), field)) ?? .quiet)
    case "phase": return .phase(Phase.ID(try known(value, field)))
    case "tag": return .tag(try known(value, field))
    case "owner":
      if value.hasSuffix("/") { return .bodiless(Party.ID(try known(value.dropLast().uppercased(), "party"))) }
      let parts = value.split(separator: "/", maxSplits: 1).map { String($0) }
      guard parts.count == 2 else {
        // A party without a body means any of its bodies.
        if !names(of: "owner").contains(value), parties.contains(value.uppercased()) { return .party(Party.ID(value.uppercased())) }
        return .owner(nil, Body.ID(try known(value, field)))
      }
      let party = Party.ID(try known(parts[0].uppercased(), "party"))
      let bodies = bodies(of: party)
      guard bodies.contains(parts[1]) || isUsed(parts[1], asNameOf: field) else {
        let names = bodies.map { "\(party)/\($0)" }
        throw unknown(field, "\(party)/\(parts[1])", names, at: range)
      }
      return .owner(party, Body.ID(parts[1]))
    default: return .text(FoldedText(value))
    }
  }

  /// Returns the possible values of a field; empty if any value is allowed.
  func names(of field: String) -> [String] {
    switch field {
    case "party", "waiting": parties
    case "roadmap": workspace.roadmaps.map(\.id.text)
    case "status": Step.Status.allCases.map(\.rawValue)
    case "health": Health.allCases.map(\.rawValue)
    case "kind": Step.Kind.allCases.map(\.rawValue)
    case "phase": names { $0.phases.map(\.id.text) }
    case "tag": names { $0.steps.flatMap(\.tags) }
    case "owner": bodies(of: nil)
    case "view": workspaceViews
    default:
      FilterTerm.spellings.contains(field) && FilterTerm.DayField.allCases.contains { field.hasPrefix($0.rawValue) }
        ? DayExpression.words : []
    }
  }

  /// Checks whether steps name something as their party, body or phase, although nothing describes it.
  private func isUsed(_ name: String, asNameOf field: String) -> Bool {
    func isUsed(_ isNamed: (Step) -> Bool) -> Bool { workspace.roadmaps.contains { $0.steps.contains(where: isNamed) } }
    switch field {
    case "party": return isUsed { $0.owners.contains { $0.party.text == name } }
    case "owner": return isUsed { $0.owners.contains { $0.bodies.contains(Body.ID(name)) } }
    case "phase": return isUsed { $0.phase?.text == name }
    default: return false
    }
  }

  var workspaceViews: [String] { workspace.views.map(\.id.text) }

  private var parties: [String] { workspace.parties.map(\.id.text) }

  private func names(_ of: (Roadmap) -> [String]) -> [String] { Set(workspace.roadmaps.flatMap(of)).sorted() }

  private func bodies(of party: Party.ID?) -> [String] {
    Set(workspace.parties.filter { party == nil || $0.id == party }.flatMap { $0.bodies.map(\.id.text) }).sorted()
  }
}
