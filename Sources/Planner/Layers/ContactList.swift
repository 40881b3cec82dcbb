import RoadmapEngine
import StatusViews
import Wording

/// Whom to turn to about the selected step: the bodies of its parties, each with its person and how to reach it.
struct ContactList: TextWindow {
  var top = 0

  static let commands = [
    Command(.contacts, [.character("@")], on: Command.work, unless: { $0.obstacleToStep }) { session in
      session.layers.push(ContactList())
      return []
    }
  ]

  func title(in session: Session) -> String { session.wording.title(.contacts) }

  func details(in session: Session) -> [ViewSource.Detail] {
    guard let (roadmap, step) = session.selectedStep else { return [] }
    return session.contacts(session.workspace.roadmaps[roadmap].steps[step], in: session.workspace.roadmaps[roadmap])
  }
}

extension CommandName {
  static let contacts = CommandName(
    en: "whom to call", fr: "qui appeler", ar: "بمن يُتصل",
    others: "contact person phone mail telephone contact personne téléphone هاتف بريد")
}

extension Session {
  /// Returns the lines about each party that owns a step or is waited for. The bodies that own the step come first, the lead of all.
  fileprivate func contacts(_ step: Step, in roadmap: Roadmap) -> [ViewSource.Detail] {
    let waitedFor = step.waiting.filter { !$0.isOver }.map { Ownership(party: $0.on, bodies: []) }
    let owners = (step.owners + waitedFor).flatMap { owner in
      owner.party == Party.every ? roadmap.parties.map { Ownership(party: $0, bodies: owner.bodies) } : [owner]
    }
    let lines = owners.merged.flatMap { owner -> [ViewSource.Detail] in
      let bodies = workspace[owner.party]?.bodies ?? []
      let owning = owner.bodies.compactMap { id in bodies.first { $0.id == id } }
      let others = bodies.filter { !owner.bodies.contains($0.id) && !$0.isArchived && !reach($0).isEmpty }
      let heading = ViewSource.Detail("", wording.party(owner.party, in: workspace), .strong)
      let known = (owning + others).map { ViewSource.Detail("  \(wording.shortName(of: $0))", reach($0).isEmpty ? "–" : reach($0)) }
      return [heading] + (known.isEmpty ? [ViewSource.Detail("", "  –", .dim)] : known)
    }
    let isMissing = !owners.contains { owner in workspace[owner.party]?.bodies.contains { !reach($0).isEmpty } ?? false }
    return lines + (isMissing ? [ViewSource.Detail("", wording.noContacts(page: keyName(of: .parties)), .dim)] : [])
  }

  /// Returns the person of a body and how to reach it; empty where neither is known.
  private func reach(_ body: Body) -> String { [body.person, body.contact].filter { !$0.isEmpty }.joined(separator: wording.comma) }
}

extension Wording {
  /// Tells where persons and contacts are written.
  /// - Parameter page: the keys that open the page of the parties.
  fileprivate func noContacts(page: String) -> String {
    phrase(
      en: "No person is known. Write persons and contacts on the page of the parties (\(page)).",
      fr: "Aucune personne n’est connue. Inscrivez personnes et contacts à la page des parties (\(page)).",
      ar: "لا يُعرف أي شخص. اكتبوا الأشخاص وجهات الاتصال في صفحة الأطراف (\(page)).")
  }
}
