/// Links and owners as people type them, on the command line and in forms.
package enum StepNotation {
  /// `a11, a14 SS+5, other/a2 FF-2cd`; nil with the part that cannot be read.
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

  /// `SS+5`, `+3`, `FF-2cd`; nothing: finish to start, without a lag.
  package static func read(how: String, into link: inout Link) -> Bool {
    var rest = how.filter { $0 != " " }[...]
    if let kind = Link.Kind(rawValue: rest.prefix(2).uppercased()) {
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

  /// `5/10/30`: working days at best, usually, at worst.
  package static func text(_ estimate: Estimate?) -> String { estimate.map { "\($0.best)/\($0.usual)/\($0.worst)" } ?? "" }

  package static func text(_ links: [Link]) -> String {
    links.map { link in
      let isPlain = link.kind == .finishToStart
      let how = String(self.how(link).dropFirst(isPlain ? 2 : 0))
      return how.isEmpty ? link.step.description : "\(link.step) \(how)"
    }.joined(separator: ", ")
  }

  /// Kind and lag of a link: `FS`, `SS+5`, `FF-2cd`.
  package static func how(_ link: Link) -> String {
    let lag = link.lag == 0 ? "" : "\(link.lag > 0 ? "+" : "")\(link.lag)\(link.unit == .calendarDays ? "cd" : "")"
    return "\(link.kind.rawValue)\(lag)"
  }

  /// `LY/mol, NE/mol+mfa, *`: the bodies of a party are joined by +, or the party is named again; the first leads.
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

  package static func text(_ owners: [Ownership]) -> String {
    owners.map { owner in
      owner.bodies.isEmpty ? owner.party.text : "\(owner.party)/\(owner.bodies.map(\.text).joined(separator: "+"))"
    }.joined(separator: ", ")
  }

  /// `Draft v2 = docs/draft-v2.docx; Minutes = minutes.pdf`: what stands behind the first ` = ` is the target; without a title it is both.
  static func attachments(_ text: String) -> [(title: String, target: String)] {
    text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }.map { part in
      guard let sign = part.firstRange(of: " = ") else { return (part, part) }
      let (title, target) = (String(part[..<sign.lowerBound]).trimmed, String(part[sign.upperBound...]).trimmed)
      return (title.isEmpty ? target : title, target)
    }
  }

  /// - Parameter name: how a title is read.
  package static func text(_ attachments: [Attachment], name: (Text) -> String) -> String {
    attachments.map { "\(name($0.title)) = \($0.target)" }.joined(separator: "; ")
  }

  /// Waits that are over, as `waiting.earlier` reads them.
  package static func text(_ waits: [Waiting]) -> String {
    waits.compactMap { wait in
      guard let until = wait.until else { return nil }
      return (["\(wait.on)/\(wait.purpose.rawValue)", "\(wait.since)..\(until)"] + wait.reminders.map(\.description)).joined(separator: " ")
    }.joined(separator: "; ")
  }

  /// `6m x 4`; with where an instance goes that falls on a day off: `6m x 4 next`.
  package static func text(_ repetition: Repetition?) -> String {
    repetition.map { "\($0.every) x \($0.count)\($0.roll.isEmpty ? "" : " \($0.roll)")" } ?? ""
  }

  /// Words with commas between them.
  package static func words(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The part of a list that cannot be read.
  package struct Unreadable: Error, Hashable, Sendable {
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
  /// Without blanks at its ends.
  package var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
