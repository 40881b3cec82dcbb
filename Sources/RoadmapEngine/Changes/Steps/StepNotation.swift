/// Reads and writes links, owners and other values of a step as people type them.
package enum StepNotation {
  /// Reads links such as `a11, a14 SS+5, other/a2 FF-2cd`; fails with the part that cannot be read.
  package static func links(_ text: String) -> Result<[Link], Unreadable> {
    parts(text) { part in
      let words = part.split(maxSplits: 1) { $0 == " " || $0 == ":" }
      guard let first = words.first else { return nil }
      let reference = StepReference(String(first))
      guard Identifiers.isValid(reference.step.text), reference.roadmap.map({ Identifiers.isValid($0.text) }) ?? true else { return nil }
      var link = Link(reference)
      guard words.count == 2 else { return link }
      return read(how: String(words[1]), into: &link) ? link : nil
    }
  }

  /// Reads the type and lag of a link into it: `SS+5`, `+3`, `FF-2cd`. An empty text means finish to start without a lag.
  ///
  /// Returns false if the text cannot be read or the lag lies outside of `Link.lags`; the link may then be changed in part.
  package static func read(how: String, into link: inout Link) -> Bool {
    var rest = how.filter { $0 != " " }[...]
    if let kind = Link.Kind(letters: String(rest.prefix(2))) {
      link.kind = kind
      rest = rest.dropFirst(2)
    }
    guard !rest.isEmpty else { return true }
    for unit in Link.Unit.allCases where rest.lowercased().hasSuffix(unit.rawValue) {
      link.unit = unit
      rest = rest.dropLast(2)
    }
    guard let lag = Int(rest), Link.lags.contains(lag) else { return false }
    link.lag = lag
    return true
  }

  /// Returns an estimate as `5/10/30`: best, usual and worst working days; empty for nil.
  package static func text(_ estimate: Estimate?) -> String { estimate.map { "\($0.best)/\($0.usual)/\($0.worst)" } ?? "" }

  /// Returns links as `a11, a14 SS+5`.
  package static func text(_ links: [Link]) -> String {
    links.map { link in
      let isPlain = link.kind == .finishToStart
      let how = String(self.how(link).dropFirst(isPlain ? 2 : 0))
      return how.isEmpty ? link.step.description : "\(link.step) \(how)"
    }.joined(separator: ", ")
  }

  /// Returns the type and lag of a link: `FS`, `SS+5`, `FF-2cd`.
  package static func how(_ link: Link) -> String {
    let lag = link.lag == 0 ? "" : "\(link.lag > 0 ? "+" : "")\(link.lag)\(link.unit == .calendarDays ? "cd" : "")"
    return "\(link.kind.rawValue)\(lag)"
  }

  /// Reads owners such as `LY/mol, NE/mol+mfa, *`; fails with the part that cannot be read.
  ///
  /// The bodies of a party are joined by `+`, or the party is named again; the first body leads.
  package static func owners(_ text: String) -> Result<[Ownership], Unreadable> {
    parts(text) { part in
      let words = part.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      let party = String(words[0]).uppercased()
      guard party == "*" || Identifiers.isValidCode(party) else { return nil }
      let bodies = words.count == 2 ? words[1].split(separator: "+").map { Body.ID($0.lowercased()) } : []
      guard bodies.allSatisfy({ Identifiers.isValid($0.text) }) else { return nil }
      return Ownership(party: Party.ID(party), bodies: bodies)
    }.map(\.merged)
  }

  /// Returns owners as `LY/mol, NE/mol+mfa`.
  package static func text(_ owners: [Ownership]) -> String {
    owners.map { owner in
      owner.bodies.isEmpty ? owner.party.text : "\(owner.party)/\(owner.bodies.map(\.text).joined(separator: "+"))"
    }.joined(separator: ", ")
  }

  /// Reads documents such as `Draft v2 = docs/draft-v2.docx; Minutes = minutes.pdf`.
  ///
  /// The text after the first ` = ` is the target; without it the whole text is both title and target.
  static func attachments(_ text: String) -> [(title: String, target: String)] {
    text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }.map { part in
      guard let sign = part.firstRange(of: " = ") else { return (part, part) }
      let (title, target) = (String(part[..<sign.lowerBound]).trimmed, String(part[sign.upperBound...]).trimmed)
      return (title.isEmpty ? target : title, target)
    }
  }

  /// Returns documents as `Draft v2 = docs/draft-v2.docx; Minutes = minutes.pdf`.
  /// - Parameter name: returns a title in the language of the reader.
  package static func text(_ attachments: [Attachment], name: (Text) -> String) -> String {
    attachments.map { "\(name($0.title)) = \($0.target)" }.joined(separator: "; ")
  }

  /// Returns the waits that are over in the notation of `waiting.earlier`; open waits are left out.
  package static func text(_ waits: [Waiting]) -> String {
    waits.compactMap { wait in
      guard let until = wait.until else { return nil }
      return (["\(wait.on)/\(wait.purpose.rawValue)", "\(wait.since)..\(until)"] + wait.reminders.map(\.description)).joined(separator: " ")
    }.joined(separator: "; ")
  }

  /// Returns a repetition as `6m x 4`, or as `6m x 4 next` if it says where instances on days off go. It returns an empty text for nil.
  package static func text(_ repetition: Repetition?) -> String {
    repetition.map { "\($0.every) x \($0.count)\($0.roll.isEmpty ? "" : " \($0.roll)")" } ?? ""
  }

  /// Returns the words of a list separated by commas, without blanks around them. Empty words are left out.
  package static func words(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The part of a list that could not be read.
  package struct Unreadable: Error, Hashable, Sendable {
    /// The part as typed.
    package let part: String
  }

  private static func parts<Value>(_ text: String, _ read: (String) -> Value?) -> Result<[Value], Unreadable> {
    var values: [Value] = []
    for part in words(text) {
      guard let value = read(part) else { return .failure(Unreadable(part: part)) }
      values.append(value)
    }
    return .success(values)
  }
}

extension String {
  /// The text without white space at both ends.
  package var trimmed: String {
    // Most texts begin and end with a sign of ASCII that is no blank.
    if let first = utf8.first, let last = utf8.last, (0x21..<0x7F).contains(first), (0x21..<0x7F).contains(last) { return self }
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
