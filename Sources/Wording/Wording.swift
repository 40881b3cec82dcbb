import RoadmapEngine

/// The words that people read, in one language. Facts go in, sentences come out.
///
/// Every phrase is written in all three languages side by side, so that a missing one does not compile.
package struct Wording: Sendable {
  package let language: Language
  /// The language of plain texts of the workspace.
  package let home: Language
  /// The digits of dates and counts in Arabic.
  package let digits: Digits

  /// Which digits Arabic is written with: 0-9 as in the Maghreb, or ٠-٩ as in the Mashriq.
  package enum Digits: String, CaseIterable, Sendable { case western, arabic }

  package init(_ language: Language, home: Language, digits: Digits = .western) {
    self.language = language
    self.home = home
    self.digits = digits
  }

  package var digitsSample: String {
    phrase(en: "Digits of Arabic: \(sample)", fr: "Chiffres de l’arabe : \(sample)", ar: "الأرقام: \(sample)")
  }
  private var sample: String { Wording(.ar, home: home, digits: digits).figures(1_234_567_890) }

  /// A number in the reader's digits.
  package func figures(_ number: Int) -> String {
    guard digits == .arabic, language == .ar else { return "\(number)" }
    var text = String.UnicodeScalarView()
    for scalar in "\(number)".unicodeScalars {
      let digit = scalar.value &- 0x30
      text.append(digit < 10 ? Unicode.Scalar(0x660 + digit) ?? scalar : scalar)
    }
    return String(text)
  }

  /// Returns the one of three translations that is in the reader's language.
  package func phrase(en: @autoclosure () -> String, fr: @autoclosure () -> String, ar: @autoclosure () -> String) -> String {
    switch language {
    case .en: en()
    case .fr: fr()
    case .ar: ar()
    }
  }

  /// A text that is not the program's own, between the quotation marks of the language.
  package func quoted(_ text: String) -> String { phrase(en: "\"\(text)\"", fr: "« \(text) »", ar: "\"\(text)\"") }

  /// Returns a text with a capital first letter, as at the start of a sentence.
  package func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A text that a person typed; one that stands in for a missing translation is marked with its language.
  package func text(_ text: Text) -> String {
    let reading = text.reading(language, home: home)
    guard reading.language != language.rawValue, !reading.text.isEmpty else { return reading.text }
    return "\(reading.text) [\(reading.language)]"
  }

  /// Returns a text like the other method, and nothing for nil.
  package func text(_ text: Text?) -> String { text.map { self.text($0) } ?? "" }

  /// A text without the mark of its language: where it names something rather than speaks.
  package func name(_ text: Text) -> String { text.reading(language, home: home).text }

  private var allParties: String { phrase(en: "all parties", fr: "toutes les parties", ar: "جميع الأطراف") }

  /// The name of a party; its id where nobody described it.
  package func party(_ id: Party.ID, in workspace: Workspace) -> String {
    if id == Party.every { return allParties }
    return workspace[id].map { name($0.name) } ?? id.text
  }

  /// The short name of a party's body: `MoL`; its id where nobody described it.
  package func body(_ id: Body.ID, of party: Party.ID, in workspace: Workspace) -> String {
    // Where each party has a body of that id, it is called as most of them call it.
    let shared = party == Party.every ? workspace.parties.flatMap { $0.bodies.filter { $0.id == id } } : []
    if let usual = usual(shared.map { shortName(of: $0) }) { return usual }
    return workspace[party]?.bodies.first { $0.id == id }.map { shortName(of: $0) } ?? id.text
  }

  /// The short name of a body, else its full one, else its id.
  package func shortName(of body: Body) -> String { (body.short ?? body.name).map { name($0) } ?? body.id.text }

  /// The full name of a body, else its short one, else its id.
  package func fullName(of body: Body) -> String { (body.name ?? body.short).map { name($0) } ?? body.id.text }

  /// The name that occurs most often, of several the first; nil without any.
  package func usual(_ names: [String]) -> String? {
    let counts = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return names.max { counts[$0, default: 0] < counts[$1, default: 0] }
  }

  /// Who helps with a step: bodies of a party by their names, everybody else as written.
  package func supporters(_ support: [String], in workspace: Workspace) -> String {
    var names: [Party.ID: [Body.ID: String]] = [:]
    return support.map { word in
      let parts = word.split(separator: "/", maxSplits: 1).map { String($0) }
      guard parts.count == 2 else { return word }
      let party = Party.ID(parts[0])
      let bodies = names[party] ?? shortNames(of: party, in: workspace)
      names[party] = bodies
      let name = bodies[Body.ID(parts[1])] ?? parts[1]
      return name == parts[1] ? word : "\(parts[0]) \(name)"
    }.joined(separator: comma)
  }

  /// What the bodies of a party are called, by their ids; those of all parties as most of them call them.
  package func shortNames(of party: Party.ID, in workspace: Workspace) -> [Body.ID: String] {
    let parties = party == Party.every ? workspace.parties : [workspace[party]].compactMap { $0 }
    let names = Dictionary(grouping: parties.flatMap(\.bodies), by: \.id)
    return names.compactMapValues { bodies in
      party == Party.every ? usual(bodies.map { shortName(of: $0) }) : bodies.first.map { shortName(of: $0) }
    }
  }

  /// What owns for all parties, in short.
  private var all: String { phrase(en: "all", fr: "toutes", ar: "الجميع") }

  /// The words of all languages for an owner that stands for all parties, as `plain` leaves them.
  package static let plainWordsForAll = Language.allCases.map { Wording($0, home: $0) }.flatMap { [$0.allParties, $0.all] }.map {
    plain($0)
  }

  /// Who owns a step: `LY MoL · NE MoL`.
  package func owners(_ owners: [Ownership], in workspace: Workspace) -> String {
    owners.map { owner in
      let party = owner.party == Party.every ? all : owner.party.text
      return owner.bodies.first.map { "\(party) \(body($0, of: owner.party, in: workspace))" } ?? party
    }.joined(separator: " · ")
  }

  /// The name of a language in itself.
  package static func name(of language: Language) -> String {
    switch language {
    case .en: "English"
    case .fr: "Français"
    case .ar: "العربية"
    }
  }
}
