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
    en: "whom to call", fr: "interlocuteurs", ar: "جهات الاتصال",
    others: "contact person phone mail telephone contact personne téléphone هاتف بريد")
}

extension Session {
  /// Returns the lines about each party that owns a step or is waited for. The bodies that own the step come first, the leading one before the
  /// others.
  fileprivate func contacts(_ step: Step, in roadmap: Roadmap) -> [ViewSource.Detail] {
    let waitedFor = step.waiting.filter { !$0.isOver }.map { Ownership(party: $0.on, bodies: []) }
    let owners = (step.owners + waitedFor).flatMap { owner in
      owner.party == Party.every ? roadmap.parties.map { Ownership(party: $0, bodies: owner.bodies) } : [owner]
    }.merged
    guard !owners.isEmpty else { return [ViewSource.Detail("", wording.nobodyToCall(chooses: markedKey(of: .owners)), .dim)] }
    let reached = owners.map { self.reached(of: $0) }
    let lines = zip(owners, reached).flatMap { owner, reached in
      [ViewSource.Detail("", wording.party(owner.party, in: workspace), .strong)]
        + (reached.isEmpty ? [ViewSource.Detail("", "–", .dim, depth: 1)] : reached.map { ViewSource.Detail($0.name, $0.reach, depth: 1) })
    }
    let isKnown = reached.contains { $0.contains { $0.reach != "–" } }
    return lines + (isKnown ? [] : [ViewSource.Detail("", wording.noContacts(page: markedKey(of: .parties)), .dim)])
  }

  /// Returns the bodies that own a step for a party, each with how to reach it, and then the others of the party that can be reached.
  private func reached(of owner: Ownership) -> [(name: String, reach: String)] {
    let bodies = workspace[owner.party]?.bodies ?? []
    let owning = owner.bodies.map { id -> (name: String, reach: String) in
      let reach = bodies.first { $0.id == id }.map { self.reach($0) } ?? ""
      return (wording.body(id, of: owner.party, in: workspace), reach.isEmpty ? "–" : reach)
    }
    let others = bodies.filter { !owner.bodies.contains($0.id) && !$0.isArchived && !reach($0).isEmpty }
    return owning + others.map { (wording.shortName(of: $0), reach($0)) }
  }

  /// Returns the person of a body and how to reach it; empty where neither is known.
  private func reach(_ body: Body) -> String { [body.person, body.contact].filter { !$0.isEmpty }.joined(separator: wording.comma) }
}

extension Wording {
  /// Tells that a step has no owner who could be called.
  /// - Parameter chooses: the key that chooses owners.
  fileprivate func nobodyToCall(chooses: String) -> String {
    phrase(
      en: "Nobody owns this step; \(chooses) chooses the owners.", fr: "Cette étape n’a pas de responsable ; \(chooses) en choisit.",
      ar: "ليس لهذه الخطوة جهة مسؤولة؛ \(chooses) لاختيارها.")
  }

  /// Tells where persons and contacts are written.
  /// - Parameter page: the keys that open the page of the parties.
  fileprivate func noContacts(page: String) -> String {
    phrase(
      en: "No person is known. Write persons and contacts on the page of the parties (\(page)).",
      fr: "Aucun interlocuteur n’est renseigné. Saisissez personnes et coordonnées sur la page des parties (\(page)).",
      ar: "لم تُسجَّل أي جهة اتصال. اكتب الأشخاص وجهات الاتصال في صفحة الأطراف (\(page)).")
  }
}
