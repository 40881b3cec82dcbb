import RoadmapEngine
import Wording

/// A change of the owners of several steps, party by party: each party is kept as it is, set, added or removed.
struct SharedOwners: Sendable {
  /// What happens to the owners of a party.
  enum Way: String, CaseIterable, Sendable {
    case keep, set, add, remove
  }

  /// What happens to one party, and the typed names of its bodies.
  fileprivate struct Part: Sendable {
    let party: Party.ID
    let way: Way
    let bodies: String
  }

  private let parts: [Part]

  /// Reads the change from the fields of a form.
  init(_ form: Form) {
    parts = form.fields.compactMap { field in
      guard let party = SharedOwners.party(of: field.key), let way = Way(rawValue: field.value), way != .keep else { return nil }
      return Part(party: party, way: way, bodies: form.value(SharedOwners.bodiesKey(of: party)))
    }
  }

  /// Reads the change from the owners of a step before and after it.
  init(from before: [Ownership], to after: [Ownership]) {
    func bodies(of party: Party.ID, in owners: [Ownership]) -> [Body.ID]? { owners.first { $0.party == party }?.bodies }
    let parties = Set((before + after).map(\.party)).sorted()
    parts = parties.compactMap { party in
      let (old, new) = (bodies(of: party, in: before), bodies(of: party, in: after))
      guard old != new else { return nil }
      guard let new else { return Part(party: party, way: .remove, bodies: "") }
      let added = new.filter { !(old ?? []).contains($0) }
      let removed = (old ?? []).filter { !new.contains($0) }
      func part(_ way: Way, _ bodies: [Body.ID]) -> Part {
        Part(party: party, way: way, bodies: bodies.map(\.text).joined(separator: ", "))
      }
      if old == nil || old?.isEmpty == false && !added.isEmpty && removed.isEmpty { return part(.add, added) }
      return added.isEmpty && !removed.isEmpty && !new.isEmpty ? part(.remove, removed) : part(.set, new)
    }
  }

  /// Whether no party is changed.
  var isEmpty: Bool { parts.isEmpty }

  // MARK: Fields

  private static let beginning = "owners."
  private static let bodiesEnding = ".bodies"
  private static func key(of party: Party.ID) -> String { beginning + party.text }
  private static func bodiesKey(of party: Party.ID) -> String { key(of: party) + bodiesEnding }

  /// Checks whether a field of a form is one of those that `fields` returns.
  static func isField(_ key: String) -> Bool { key.hasPrefix(beginning) }

  /// Returns the keys with which a form of steps is opened that has the fields of given keys, each once.
  static func formKeys(_ keys: [String]) -> [String] {
    keys.map { isField($0) ? "owners" : $0 }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Returns the party whose way a field chooses; nil for any other field.
  private static func party(of key: String) -> Party.ID? {
    isField(key) && !key.hasSuffix(bodiesEnding) ? Party.ID(String(key.dropFirst(beginning.count))) : nil
  }

  /// Returns two fields for each party of the steps: what happens to its owners, and its bodies. The present owners are told in the place of the
  /// bodies, or that the steps have different ones.
  /// - Parameter parties: the parties of the roadmaps of the steps; those that own a step beside them are added.
  static func fields(of steps: [Step], parties: [Party.ID], in workspace: Workspace, _ wording: Wording) -> [Form.Field] {
    let all = (parties + steps.flatMap { $0.owners.map(\.party) }).reduce(into: [Party.ID]()) { if !$0.contains($1) { $0.append($1) } }
    return all.flatMap { party in
      let name = wording.party(party, in: workspace)
      let way = Form.Field(key(of: party), name, Way.keep.rawValue, choices: Way.allCases.map { ($0.rawValue, wording.word($0)) })
      var bodies = Form.Field(bodiesKey(of: party), wording.bodies(of: party), "", aid: .bodiesOf(party))
      let present = Set(steps.map { step in step.owners.first { $0.party == party }?.bodies })
      bodies.placeholder = present.count > 1 ? wording.differentValues : present.first.flatMap { $0.map { text($0, of: name) } } ?? "–"
      return [way, bodies]
    }
  }

  private static func text(_ bodies: [Body.ID], of party: String) -> String {
    bodies.isEmpty ? party : bodies.map(\.text).joined(separator: ", ")
  }

  /// Returns a form that proposes to set the owners of a party as long as bodies are typed for it and nothing was chosen.
  static func settled(_ form: Form) -> Form {
    var form = form
    for index in form.fields.indices {
      guard let party = party(of: form.fields[index].key), !form.fields[index].isTouched else { continue }
      form.fields[index].propose((form.value(bodiesKey(of: party)).isEmpty ? Way.keep : .set).rawValue)
    }
    return form
  }

  /// Chooses the ways and fills in the bodies in the fields of a form that `fields` returned.
  func fill(_ form: inout Form) {
    for part in parts {
      for index in form.fields.indices {
        switch form.fields[index].key {
        case Self.key(of: part.party): form.fields[index].take(part.way.rawValue)
        case Self.bodiesKey(of: part.party): form.fields[index].take(part.bodies)
        default: break
        }
      }
    }
  }

  // MARK: Applying

  /// Checks whether every party of the change takes part in the roadmap of a step, or owns the step.
  func fit(_ step: Step, in roadmap: Roadmap) -> Bool {
    parts.allSatisfy { part in roadmap.parties.contains(part.party) || step.owners.contains { $0.party == part.party } }
  }

  /// Returns the owners of a step after the change. A party that the roadmap of the step does not have stays without owners.
  /// - Throws: the fault of the first name that means no body of its party, or several.
  func applied(to step: Step, in roadmap: Roadmap, of session: Session) throws(Session.FormFault) -> [Ownership] {
    var owners = step.owners
    for part in parts where roadmap.parties.contains(part.party) || owners.contains(where: { $0.party == part.party }) {
      let named = try part.named(in: roadmap.id, of: session, besides: step.owners)
      let present = owners.first { $0.party == part.party }?.bodies
      owners.removeAll { $0.party == part.party }
      if let bodies = part.outcome(for: present, named) { owners.append(Ownership(party: part.party, bodies: bodies)) }
    }
    return owners == step.owners ? owners : owners.sorted { $0.party < $1.party }
  }
}

extension SharedOwners.Part {
  /// Returns the bodies that the typed names mean, each once.
  fileprivate func named(in roadmap: Roadmap.ID, of session: Session, besides present: [Ownership]) throws(Session.FormFault) -> [Body.ID] {
    let names = StepNotation.words(bodies).map { $0.contains("/") || $0.uppercased() == party.text ? $0 : "\(party)/\($0)" }
    do throws(StepAssignment.Fault) {
      let owners = try PlanNames(session.workspace, in: roadmap).owners(names.joined(separator: ", "), besides: present)
      if let other = owners.first(where: { $0.party != party }) {
        throw StepAssignment.Fault.unknown(field: "owners", value: StepNotation.text([other]), nearest: party.text)
      }
      return owners.flatMap(\.bodies)
    } catch {
      throw Session.FormFault(field: "owners.\(party).bodies", text: session.wording.fault(error, isForm: true).line)
    }
  }

  /// Returns the bodies of the party after the change; nil where the party owns the step no longer.
  ///
  /// A party that owns the step as a whole already stays so where bodies are added.
  /// - Parameters:
  ///   - present: its bodies before; empty for the party as a whole, nil where it does not own the step.
  ///   - named: the bodies of the change; empty for the party as a whole.
  fileprivate func outcome(for present: [Body.ID]?, _ named: [Body.ID]) -> [Body.ID]? {
    switch way {
    case .keep: return present
    case .set: return named
    case .add:
      guard let present else { return named }
      return present.isEmpty ? [] : present + named.filter { !present.contains($0) }
    case .remove:
      let left = (present ?? []).filter { !named.contains($0) }
      return named.isEmpty || left.isEmpty && !(present ?? []).isEmpty ? nil : present.map { _ in left }
    }
  }
}

extension Session {
  /// Returns the sentence on the first name in a form of several steps that is no body of its party; nil for none.
  func ownerFault(in form: Form) -> String? {
    let owners = SharedOwners(form)
    for reference in form.kind.steps {
      guard let roadmap = reference.roadmap.flatMap({ workspace[$0] }), let step = roadmap[reference.step] else { continue }
      do throws(FormFault) { _ = try owners.applied(to: step, in: roadmap, of: self) } catch { return error.text }
    }
    return nil
  }
}

extension Wording {
  fileprivate func word(_ way: SharedOwners.Way) -> String {
    switch way {
    case .keep: phrase(en: "keep", fr: "garder", ar: "إبقاء")
    case .set: phrase(en: "set to", fr: "remplacer par", ar: "استبدال بـ")
    case .add: phrase(en: "add", fr: "ajouter", ar: "إضافة")
    case .remove: phrase(en: "remove", fr: "retirer", ar: "إزالة")
    }
  }

  fileprivate func bodies(of party: Party.ID) -> String {
    phrase(en: "  \(party): bodies", fr: "  \(party) : organismes", ar: "  \(party): الجهات")
  }
}
