/// The names that a filter may use in a workspace, and the meaning of its words.
struct FilterVocabulary {
  let workspace: Workspace
  let schedule: Schedule
  let author: FilterAuthor
  /// Whether the words are those of a saved view, which must not refer to another one.
  let isInView: Bool

  init(_ workspace: Workspace, _ schedule: Schedule, _ author: FilterAuthor, isInView: Bool = false) {
    self.workspace = workspace
    self.schedule = schedule
    self.author = author
    self.isInView = isInView
  }

  /// What a word asks for, and its stable form.
  struct Meaning {
    let expression: Filter.Expression
    let stable: String
  }

  /// Returns the meaning of an unquoted word: `+late`, `field:value`, `field<value`, or a text to find.
  /// - Throws: `FilterFault` for an unknown field, tag or value.
  func meaning(of word: String, at range: Range<Int>) throws(FilterFault) -> Meaning {
    if let sign = word.first, sign == "+" || sign == "-" { return try tag(word.dropFirst(), isWanted: sign == "+", at: range) }
    guard let typed = FilterWord(word) else {
      // A word that joins terms in another language would be read differently there.
      let isConnective = author.words.name(of: word, .connective) != nil
      return Meaning(expression: .term(.text(FoldedText(word))), stable: isConnective ? "\"\(word)\"" : word)
    }
    let suffix = typed.suffix.flatMap { self.suffix($0) }
    guard let field = self.field(typed.field), typed.suffix == nil || suffix != nil && FilterTerm.DayField(rawValue: field) != nil else {
      throw unknownField(typed, at: range)
    }
    let comparison = typed.comparison(suffix)
    let valueRange = min(range.lowerBound + typed.headCount, range.upperBound)..<range.upperBound
    func meaning(_ term: FilterTerm, _ value: String) -> Meaning {
      let isSame = typed.field == field && value == typed.value && typed.suffix == suffix
      let head = field + (suffix.map { ".\($0)" } ?? "") + typed.mark
      return Meaning(expression: .term(term), stable: isSame ? word : head + Filter.quoted(value))
    }
    if let day = FilterTerm.DayField(rawValue: field) {
      let value = self.day(typed.value)
      guard isDay(value) else {
        throw FilterFault(.badDay(typed.value, nearest: nearest(to: typed.value, DayExpression.words, .day)), valueRange)
      }
      return meaning(.day(day, comparison, DayExpression(value)), value)
    }
    if let number = FilterTerm.NumberField(rawValue: field) {
      guard let count = Int(DecimalDigits.inASCII(typed.value)) else { throw FilterFault(.badNumber(typed.value), valueRange) }
      return meaning(.number(number, comparison, count), typed.value)
    }
    guard case .equal = comparison else { throw FilterFault(.noOrder(field: shown(field)), range) }
    if field == "view" { return try savedView(typed.value, at: valueRange, of: range, meaning) }
    let found = try named(field, typed.value, at: valueRange)
    if let only = found.first, found.count == 1 { return meaning(only.term, only.value) }
    let terms = found.map { Filter.term(field, $0.value) }
    return Meaning(expression: .any(found.map { .term($0.term) }), stable: "(\(terms.joined(separator: " or ")))")
  }

  /// Returns the meaning of a tag that is worked out.
  private func tag(_ name: Substring, isWanted: Bool, at range: Range<Int>) throws(FilterFault) -> Meaning {
    let stable = stableTag(String(name))
    guard let tag = FilterTerm.VirtualTag(rawValue: stable) else {
      let names = FilterTerm.VirtualTag.allCases.map(\.rawValue)
      throw FilterFault(.unknownTag(String(name), nearest: nearest(to: String(name), names, .tag)), range)
    }
    let sign = isWanted ? "+" : "-"
    guard tag == .mine else {
      return Meaning(expression: isWanted ? .term(.virtual(tag)) : .not(.term(.virtual(tag))), stable: "\(sign)\(stable)")
    }
    let party = try ownParty(at: range)
    let named = isWanted ? "party:\(party)" : "not party:\(party)"
    return Meaning(
      expression: isWanted ? .term(.party(party)) : .not(.term(.party(party))), stable: author.namesParty ? named : "\(sign)mine")
  }

  /// Returns the meaning of a saved view.
  /// - Throws: `FilterFault` if there is no such view, its filter is wrong, or the word is part of a view itself.
  private func savedView(
    _ name: String, at range: Range<Int>, of word: Range<Int>, _ meaning: (FilterTerm, String) -> Meaning
  ) throws(FilterFault) -> Meaning {
    guard !isInView else { throw FilterFault(.viewInView, word) }
    let key = FilterWords.key(name)
    let view = workspace[SavedView.ID(name)] ?? workspace.views.first { $0.title?.isCalled(key) ?? false }
    guard let view else { throw unknown("view", name, workspace.views.map(\.id.text), at: range) }
    do throws(FilterFault) {
      let stored = FilterVocabulary(workspace, schedule, .stored(party: author.party), isInView: true)
      let expression = try Filter.read(view.filter, stored).0
      return Meaning(expression: expression, stable: meaning(.text(FoldedText(name)), view.id.text).stable)
    } catch { throw FilterFault(.wrongView(view.id, error), range) }
  }

  // MARK: Stable words

  /// Returns the stable name of a field; nil for an unknown one.
  func field(_ word: String) -> String? {
    let word = word.lowercased()
    return FilterTerm.fields.contains(word) ? word : author.words.name(of: word, .field)
  }

  private func suffix(_ word: String) -> String? {
    let word = word.lowercased()
    return FilterTerm.suffixes.contains(word) ? word : author.words.name(of: word, .suffix)
  }

  /// Returns the stable name of a tag; an unknown one is returned in lower case.
  private func stableTag(_ word: String) -> String {
    let word = word.lowercased()
    return FilterTerm.VirtualTag(rawValue: word) == nil ? author.words.name(of: word, .tag) ?? word : word
  }

  /// Returns a day in stable words; what is not known is returned as it is typed.
  private func day(_ word: String) -> String {
    if isDay(word) { return word }
    if let stable = author.words.name(of: word, .day) { return stable }
    let plain = DecimalDigits.inASCII(word)
    guard let sign = plain.first, sign == "+" || sign == "-" else { return word }
    let digits = plain.dropFirst().prefix { $0.isASCII && $0.isNumber }
    let rest = plain.dropFirst(1 + digits.count)
    let unit = rest.prefix { $0 != "." }
    guard let stable = author.words.name(of: String(unit), .unit) else { return word }
    return "\(sign)\(digits)\(stable)\(rest.dropFirst(unit.count))"
  }

  /// Checks whether a value means a day. Working days are counted on the calendar of the first roadmap if no party is named.
  private func isDay(_ value: String) -> Bool {
    let fallback = schedule.roadmaps.indices.first
    return DayExpression(value).resolve(today: schedule.today) { party in
      if let party { return schedule.calendars.knows(party) ? schedule.calendars.days(of: party) : nil }
      return fallback.flatMap { schedule.calendars.days(of: schedule.roadmaps[$0]) }
    } != nil
  }

  // MARK: Faults

  /// Returns a field as the author reads it.
  func shown(_ field: String) -> String { author.words.shown(field, .field, in: author.language) }

  /// Returns the word of the author's language or the stable word that is nearest to a wrong one; nil if none is similar.
  func nearest(to word: String, _ names: [String], _ kind: FilterWords.Kind) -> String? {
    Spelling.nearest(to: word, in: names.map { author.words.shown($0, kind, in: author.language) } + names)
  }

  private func unknownField(_ typed: FilterWord, at range: Range<Int>) -> FilterFault {
    let word = typed.field.lowercased() + (typed.suffix.map { ".\($0.lowercased())" } ?? "")
    let spellings = FilterTerm.fields.map(shown) + FilterTerm.spellings
    return FilterFault(
      .unknownField(word, nearest: Spelling.nearest(to: word, in: spellings)), range.lowerBound..<range.lowerBound + word.count)
  }

  /// Returns the fault for a value that does not exist.
  /// - Parameter others: further names by which what exists may be called.
  func unknown(_ field: String, _ value: String, _ names: [String], others: [String] = [], at range: Range<Int>) -> FilterFault {
    let known = names.map { author.words.shown($0, .value(of: field), in: author.language) }
    let folded = (known + others).map { (word: $0, folded: FoldedText($0).text) }
    let nearest = Spelling.nearest(to: FoldedText(value).text, in: folded.map(\.folded))
    let word = nearest.flatMap { found in folded.first { $0.folded == found }?.word }
    return FilterFault(.unknownValue(field: shown(field), value: value, nearest: word, known: known), range)
  }
}
