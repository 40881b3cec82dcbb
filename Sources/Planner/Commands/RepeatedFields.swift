import RoadmapEngine
import Wording

/// The changes of fields that a form has made to steps, for the command that makes them to other steps.
///
/// In a list (tags, supporters, predecessors, owners), the same entries are added and removed; the other entries of a step stay.
struct RepeatedFields: Sendable {
  /// Why the fields cannot be changed so in the selected steps, in a sentence.
  struct Fault: Error {
    let text: String
  }

  /// A changed field with its value before and after.
  private struct Field: Sendable {
    let key: String
    let initial: String
    let value: String
  }

  private let fields: [Field]
  private let owners: SharedOwners
  /// The roadmap of the changed steps, of which some fields name a thing.
  private let roadmap: Roadmap.ID?

  /// The fields whose values are lists, separated by commas.
  private static let lists: Set<String> = ["tags", "support", "after"]
  /// The fields that may be changed again. The others say what one step is about, such as its title.
  private static let keys = Set(StepFormFields.commonKeys + ["after"])

  /// Makes them from a form that has changed steps; nil where a field was changed that belongs to one step only.
  /// - Parameter change: what the form has changed.
  init?(_ form: Form, _ change: Change) {
    let changed = form.fields.filter { $0.isChanged && !SharedOwners.isField($0.key) }
    guard changed.allSatisfy({ RepeatedFields.keys.contains($0.key) }) else { return nil }
    fields = changed.filter { $0.key != "owners" }.map { Field(key: $0.key, initial: $0.initial, value: $0.value) }
    roadmap = form.kind.steps.first?.roadmap
    if form.kind.steps.count == 1, case .step(_, let before?, let after?, _)? = change.edits.first {
      owners = SharedOwners(from: before.owners, to: after.owners)
    } else {
      owners = SharedOwners(form)
    }
  }

  /// Returns the form that changes the fields of other steps so.
  /// - Throws: the first field that these steps do not have, or that cannot take the value.
  func form(of steps: [StepReference], in session: Session) throws(Fault) -> Form {
    let keys = fields.map(\.key) + (owners.isEmpty ? [] : ["owners"])
    guard var form = session.stepForm(keys, of: steps) else { throw Fault(text: session.nothingSelected) }
    form.repeats = self
    for field in fields {
      let isForeign = StepFormFields.innerKeys.contains(field.key) && steps.contains { $0.roadmap != roadmap }
      let isOwn = steps.count > 1 && !StepFormFields.commonKeys.contains(field.key)
      guard !isForeign, !isOwn, form.take(field.key, { RepeatedFields.value(of: field, for: $0) }) else {
        throw Fault(text: session.wording.notRepeatedHere(session.wording.label(field.key)))
      }
    }
    if !owners.isEmpty { try fillOwners(&form, session) }
    return form
  }

  /// Returns the value for a field of other steps; nil where an entry would be removed from lists that differ.
  private static func value(of field: Field, for other: Form.Field) -> String? {
    guard lists.contains(field.key) else { return field.value }
    let (shown, typed) = (StepNotation.words(field.initial), StepNotation.words(field.value))
    let removed = shown.filter { !typed.contains($0) }
    guard !other.differs || removed.isEmpty else { return nil }
    let kept = StepNotation.words(other.initial).filter { !removed.contains($0) }
    return (kept + typed.filter { !shown.contains($0) && !kept.contains($0) }).joined(separator: ", ")
  }

  private func fillOwners(_ form: inout Form, _ session: Session) throws(Fault) {
    let steps = form.kind.steps
    for reference in steps {
      guard let roadmap = reference.roadmap.flatMap({ session.workspace[$0] }), let step = roadmap[reference.step] else { continue }
      guard owners.fit(step, in: roadmap) else { throw Fault(text: session.wording.notRepeatedHere(session.wording.label("owners"))) }
      guard steps.count == 1 else { continue }
      do throws(Session.FormFault) {
        let text = StepNotation.text(try owners.applied(to: step, in: roadmap, of: session))
        _ = form.take("owners") { _ in text }
      } catch { throw Fault(text: error.text) }
    }
    if steps.count > 1 { owners.fill(&form) }
  }
}

extension Form {
  /// Fills a field with a value, and returns whether the field exists and has taken it.
  /// - Parameter value: returns the value for the field; nil for none.
  fileprivate mutating func take(_ key: String, _ value: (Field) -> String?) -> Bool {
    guard let index = fields.firstIndex(where: { $0.key == key }), let wanted = value(fields[index]) else { return false }
    fields[index].take(wanted)
    return fields[index].value == wanted
  }
}
