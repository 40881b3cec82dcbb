import RoadmapEngine

/// The kinds of things that a workspace holds under an id.
package enum Thing: String, CaseIterable, Sendable {
  case roadmap, step, phase, baseline, party, body, view, workspace

  package init(_ renaming: Renaming) {
    switch renaming {
    case .roadmap: self = .roadmap
    case .step: self = .step
    case .phase: self = .phase
    case .baseline: self = .baseline
    case .party: self = .party
    case .body: self = .body
    case .view: self = .view
    }
  }
}

/// Words about things of any kind.
extension Wording {
  /// Returns a thing with its kind and id: `the party LY`.
  package func the(_ thing: Thing, _ id: String) -> String {
    switch thing {
    case .roadmap: phrase(en: "the roadmap \(id)", fr: "la feuille de route \(id)", ar: "خارطة الطريق \(id)")
    case .step: phrase(en: "the step \(id)", fr: "l’étape \(id)", ar: "الخطوة \(id)")
    case .phase: phrase(en: "the phase \(id)", fr: "la phase \(id)", ar: "المرحلة \(id)")
    case .baseline: phrase(en: "the baseline \(id)", fr: "la référence \(id)", ar: "المرجع \(id)")
    case .party: phrase(en: "the party \(id)", fr: "la partie \(id)", ar: "الطرف \(id)")
    case .body: phrase(en: "the body \(id)", fr: "l’organisme \(id)", ar: "الجهة \(id)")
    case .view: phrase(en: "the saved view \(id)", fr: "la vue \(id)", ar: "العرض المحفوظ \(id)")
    case .workspace: phrase(en: "the workspace", fr: "l’espace de travail", ar: "مساحة العمل")
    }
  }

  /// Says that a thing cannot be removed, and where it is still used.
  /// - Parameter command: the command that archives it instead; nil if it cannot be archived.
  package func inUse(_ thing: Thing, _ id: String, _ uses: [Use], archiving command: String?) -> Diagnostic {
    let places = uses.map { use in
      switch use {
      case .roadmap(let id, steps: 0): id.text
      case .roadmap(let id, let steps): "\(id) (\(stepCount(steps)))"
      case .view(let id): "view:\(id)"
      }
    }.joined(separator: comma)
    let what = the(thing, id)
    let first = phrase(en: "Take it out there first", fr: "Retirez-en d’abord la mention", ar: "أزل ذكره هناك أولًا")
    return Diagnostic(
      phrase(
        en: "\(capitalised(what)) cannot go: it is named in \(places).",
        fr: "Impossible de retirer \(what) : on le nomme dans \(places).", ar: "لا يمكن إزالة \(what): مذكور في \(places)."),
      remedy: command.map {
        phrase(en: "\(first), or put it aside: \($0)", fr: "\(first), ou archivez : \($0)", ar: "\(first)، أو أرشفه: \($0)")
      }
        ?? "\(first)."
    )
  }
}
