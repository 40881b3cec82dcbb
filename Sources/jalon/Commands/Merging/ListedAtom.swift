import FileFormat
import RoadmapEngine
import StrictJSON

/// One value with those that others want for it, as the lists of conflicts, proposals and differences write it for programs (CommandLine.md). Every member is always there, with null where nothing is known.
struct ListedAtom {
  struct Side {
    let author: Author
    /// The instant of the act.
    let at: String?
    /// The wanted value; nil for a removal.
    let value: MergedValue?
    let reason: String
  }

  let thing: PlanThing
  let atom: String
  /// The value that counts now, or that counted before; nil where there is none.
  let base: MergedValue?
  let sides: [Side]

  /// Writes the members into an object that has others before them, such as the id.
  func write(_ writer: inout JSONWriter) {
    switch thing {
    case .view(let id): writer.fact("view", id.text)
    case .party(let id): writer.fact("party", id.text)
    case .calendar(let id): writer.fact("calendar", id.text)
    case .workspace, .roadmap, .step: break
    }
    writer.fact("roadmap", thing.roadmap?.text)
    writer.fact("step", thing.step?.text)
    writer.fact("atom", atom)
    writer.value("base", base)
    writer.key("sides")
    writer.array { writer in
      for side in sides {
        writer.object { writer in
          writer.fact("party", side.author.party?.text)
          writer.fact("by", side.author.name)
          writer.fact("at", side.at)
          writer.value("value", side.value)
          writer.fact("reason", side.reason)
        }
      }
    }
  }
}

extension ListedAtom {
  init(_ contested: ContestedAtom) {
    self.init(
      thing: contested.thing, atom: contested.atom, base: contested.inForce,
      sides: contested.sidesInOrder.map { Side(author: $0.author, at: $0.at, value: $0.value, reason: $0.reason) })
  }
}

extension JSONWriter {
  /// Writes a member with a text; null for an empty one.
  mutating func fact(_ key: String, _ text: String?) {
    self.key(key)
    if let text, !text.isEmpty { string(text) } else { null() }
  }

  fileprivate mutating func value(_ key: String, _ value: MergedValue?) {
    self.key(key)
    if let value { ConflictFile.write(value, &self) } else { null() }
  }

  /// Writes the object of a conflict.
  mutating func write(_ contested: ContestedAtom) {
    object { writer in
      writer.fact("id", contested.id)
      ListedAtom(contested).write(&writer)
    }
  }
}

extension PlanThing {
  /// The step that the thing is; nil for any other thing.
  fileprivate var step: Step.ID? { if case .step(let step) = self { step.step } else { nil } }
}
