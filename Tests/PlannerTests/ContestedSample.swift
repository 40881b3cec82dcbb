import Library
import RoadmapEngine

/// The sample with values that two or three people have changed in different ways.
enum ContestedSample {
  static let niger = Author(party: Party.ID("NE"), name: "Issoufou")
  static let libya = Author(party: Party.ID("LY"), name: "S. al-Mahdi")
  static let agadez = Author(party: Party.ID("NE"), name: "Saley")

  static let workspace: Workspace = {
    var workspace = Library.sample
    workspace.contested = [session, title, removal].sorted { $0.id < $1.id }
    return workspace
  }()

  static func step(_ id: String) -> StepReference { StepReference(Roadmap.ID("ne-ly-labour"), Step.ID(id)) }

  /// Returns a value that holds only what is set in a step.
  private static func value(_ id: String, _ set: (inout Step) -> Void) -> MergedValue {
    var step = Step(id: Step.ID(id), title: .plain(""))
    set(&step)
    return .step(step)
  }

  private static func side(_ record: String, _ author: Author, _ at: String, _ reason: String, _ value: MergedValue) -> ContestedAtom.Side {
    ContestedAtom.Side(record: record, author: author, at: at, reason: reason, value: value)
  }

  private static func day(_ text: String) -> MergedValue { value("session-1") { $0.on = Day(text) } }
  private static func french(_ text: String) -> MergedValue { value("procedures") { $0.title = .translated(["fr": text]) } }

  static let session = ContestedAtom(
    id: "aaaa1111", thing: .step(step("session-1")), atom: "on", inForce: day("2027-01-26"),
    sides: [
      side("h-1", niger, "2026-11-18T09:40:00Z", "Tripoli hall is taken in January", day("2027-02-02")),
      side("h-2", libya, "2026-11-20T11:05:00Z", "After Ramadan and Eid al-Fitr", day("2027-03-16")),
    ])

  static let title = ContestedAtom(
    id: "bbbb2222", thing: .step(step("procedures")), atom: "title.fr", inForce: french("Convenir des procédures"),
    sides: [
      side("h-3", agadez, "2026-11-19T08:00:00Z", "", french("Convenir de modes opératoires")),
      side(
        "h-4", libya, "2026-11-20T08:00:00Z", "Words of the protocol", french("Arrêter les procédures communes aux services de l’emploi")),
      side("h-5", niger, "2026-11-21T08:00:00Z", "", french("Fixer les procédures")),
    ])

  static let removal = ContestedAtom(
    id: "cccc3333", thing: .step(step("gazette")), atom: "presence", inForce: .presence(true),
    sides: [
      side("h-6", libya, "2026-11-20T08:00:00Z", "", .presence(false)), side("h-7", niger, "2026-11-21T08:00:00Z", "", .presence(true)),
    ])
}
