/// Assignments to the own fields of a roadmap (CommandLine.md, `jalon roadmap`).
extension StepAssignment {
  /// The fields of a roadmap that can be assigned, sorted. `phase.ID` and `baseline.ID`, titles of one of them, are accepted too.
  package static let roadmapFields = ["calendar", "instrument", "parties", "phases", "start", "title"]

  /// Assigns to a field of a roadmap; an empty value removes the field where it is optional.
  ///
  /// - Throws: `Fault` if the field does not exist or does not take the value.
  package func apply(to roadmap: inout Roadmap, _ context: Context) throws(Fault) {
    switch spoken(context).field {
    case "title": roadmap.title = try neededWords(roadmap.title, context)
    case _ where field == "start":
      guard let day = try day(context) else { throw bad(.day) }
      roadmap.start = day
    case _ where field == "instrument": roadmap.instrument = value.isEmpty ? nil : try choice()
    case _ where field == "parties":
      let parties = try codes()
      guard !parties.isEmpty, !parties.contains(Party.every) else { throw bad(.parties) }
      roadmap.parties = parties
    case _ where field == "calendar":
      let words = ["all", "each", "every-day"]
      let typed = value.trimmed
      guard typed.isEmpty || words.contains(typed.lowercased()) || Identifiers.isValidCode(typed.uppercased()) else {
        throw bad(.oneOf(words + roadmap.parties.map(\.text)))
      }
      roadmap.calendar = typed.isEmpty ? nil : words.contains(typed.lowercased()) ? typed.lowercased() : typed.uppercased()
    case _ where field == "phases":
      roadmap.phases = Phase.list(value, from: roadmap.phases, in: context.language, home: context.home)
    case let part where part.hasPrefix("phase."): try setPhase(of: &roadmap, context)
    case let part where part.hasPrefix("baseline."): try setBaseline(of: &roadmap, context)
    default: throw unknown(among: StepAssignment.roadmapFields)
    }
  }

  /// Assigns the title of a phase (`phase.draft`, `phase.draft.fr`). The phase is added if it does not exist and removed if no title is
  /// left.
  private func setPhase(of roadmap: inout Roadmap, _ context: Context) throws(Fault) {
    let id = Phase.ID(String(spoken(context).field.dropFirst("phase.".count)))
    guard Identifiers.isValid(id.text) else { throw .badValue(field: "phase", value: id.text, .id) }
    let index = roadmap.phases.firstIndex { $0.id == id }
    let title = words(index.map { roadmap.phases[$0].title }, context)
    switch (index, title) {
    case (let index?, let title?): roadmap.phases[index].title = title
    case (let index?, nil): roadmap.phases.remove(at: index)
    case (nil, let title?): roadmap.phases.append(Phase(id: id, title: title))
    case (nil, nil): return
    }
  }

  /// Assigns the title of a baseline (`baseline.ID`), which must exist.
  private func setBaseline(of roadmap: inout Roadmap, _ context: Context) throws(Fault) {
    let id = Baseline.ID(String(spoken(context).field.dropFirst("baseline.".count)))
    guard let index = roadmap.baselines.firstIndex(where: { $0.id == id }) else {
      throw unknown(among: roadmap.baselines.map { "baseline.\($0.id)" } + StepAssignment.roadmapFields)
    }
    roadmap.baselines[index].title = words(roadmap.baselines[index].title, context)
  }
}

extension Phase {
  /// Reads phases by titles or ids separated by semicolons: `Draft; Negotiate; sign`.
  ///
  /// A known title or id keeps its phase. If the number of phases is unchanged, an unknown title renames the next phase that is no longer
  /// listed; otherwise it adds a phase.
  package static func list(_ text: String, from old: [Phase], in language: Language, home: Language) -> [Phase] {
    func name(_ phase: Phase) -> String { phase.title.reading(language, home: home).text }
    let byID = Dictionary(old.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    let known = byID.merging(old.map { (name($0), $0) }) { $1 }
    // A phase listed twice is taken once.
    let titles = text.split(separator: ";").map { String($0).trimmed }.reduce(into: [String]()) { titles, title in
      let isThere = titles.contains { $0 == title || known[$0] != nil && known[$0]?.id == known[title]?.id }
      if !title.isEmpty, !isThere { titles.append(title) }
    }
    let kept = Set(titles.compactMap { known[$0]?.id })
    let gone = old.filter { !kept.contains($0.id) }
    var renamed = titles.count == old.count ? gone[...] : []
    var used = Set(old.map(\.id.text))
    return titles.map { title in
      if let phase = known[title] { return phase }
      if var phase = renamed.popFirst() {
        phase.title = phase.title.setting(title, language, home: home)
        return phase
      }
      let id = Identifiers.unused(title, fallback: "phase") { used.contains($0) }
      used.insert(id)
      return Phase(id: Phase.ID(id), title: Text.plain("").setting(title, language, home: home))
    }
  }
}
