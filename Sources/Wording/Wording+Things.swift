import RoadmapEngine

/// A kind of thing that a workspace holds under an id.
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

/// What is said of things that are made, changed, renamed and taken away.
extension Wording {
  /// `the party LY`
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

  /// `There is no party "LY"`, without what to do.
  private func no(_ thing: Thing, _ id: String) -> String {
    switch thing {
    case .roadmap:
      phrase(en: "There is no roadmap \"\(id)\".", fr: "Il n’y a pas de feuille de route « \(id) ».", ar: "لا توجد خارطة طريق \"\(id)\".")
    case .step: phrase(en: "There is no step \"\(id)\".", fr: "Il n’y a pas d’étape « \(id) ».", ar: "لا توجد خطوة \"\(id)\".")
    case .phase: phrase(en: "There is no phase \"\(id)\".", fr: "Il n’y a pas de phase « \(id) ».", ar: "لا توجد مرحلة \"\(id)\".")
    case .baseline: phrase(en: "There is no baseline \"\(id)\".", fr: "Il n’y a pas de référence « \(id) ».", ar: "لا يوجد مرجع \"\(id)\".")
    case .party: phrase(en: "There is no party \"\(id)\".", fr: "Il n’y a pas de partie « \(id) ».", ar: "لا يوجد طرف \"\(id)\".")
    case .body: phrase(en: "There is no body \"\(id)\".", fr: "Il n’y a pas d’organisme « \(id) ».", ar: "لا توجد جهة \"\(id)\".")
    case .view: phrase(en: "There is no saved view \"\(id)\".", fr: "Il n’y a pas de vue « \(id) ».", ar: "لا يوجد عرض محفوظ \"\(id)\".")
    case .workspace: phrase(en: "There is no workspace.", fr: "Il n’y a pas d’espace de travail.", ar: "لا توجد مساحة عمل.")
    }
  }

  /// - Parameter command: lists what there is.
  package func unknown(_ thing: Thing, _ id: String, nearest: String?, _ command: String) -> Diagnostic {
    Diagnostic(
      no(thing, id),
      remedy: didYouMean(nearest)
        ?? phrase(en: "See what there is: \(command)", fr: "Voyez ce qu’il y a : \(command)", ar: "انظر الموجود: \(command)")
    )
  }

  /// Nothing of any kind is called so.
  package func nothingNamed(_ id: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Nothing here is called \"\(id)\".", fr: "Rien ne s’appelle « \(id) » ici.", ar: "لا شيء هنا اسمه \"\(id)\"."),
      remedy: didYouMean(nearest)
        ?? phrase(
          en: "Name a roadmap, roadmap/step, roadmap/phase, party, PARTY/body or saved view.",
          fr: "Nommez une feuille de route, feuille/étape, feuille/phase, une partie, PARTIE/organisme ou une vue.",
          ar: "سمِّ خارطة طريق أو خارطة/خطوة أو خارطة/مرحلة أو طرفًا أو طرف/جهة أو عرضًا محفوظًا.")
    )
  }

  /// - Parameter choices: how each of them is named without doubt: `step:ne-ly-labour/draft`.
  package func ambiguous(_ id: String, _ choices: [String]) -> Diagnostic {
    Diagnostic(
      phrase(en: "Several things are called \"\(id)\".", fr: "Plusieurs choses s’appellent « \(id) ».", ar: "عدة أشياء اسمها \"\(id)\"."),
      remedy: phrase(
        en: "Say which one: \(choices.joined(separator: comma)).", fr: "Précisez : \(choices.joined(separator: comma)).",
        ar: "حدّد: \(choices.joined(separator: comma)).")
    )
  }

  /// The diagnostic for a new thing whose id is taken.
  package func exists(_ thing: Thing, _ id: String) -> Diagnostic {
    let what = the(thing, id)
    return Diagnostic(
      phrase(
        en: "\(capitalised(what)) exists already.", fr: "\(capitalised(what)) existe déjà.", ar: "يوجد من قبل: \(what)."),
      remedy: phrase(en: "Choose another id.", fr: "Choisissez un autre identifiant.", ar: "اختر معرّفًا آخر.")
    )
  }

  /// Of a body without the party before it.
  package func partyless(_ body: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(body)\" does not say whose body it is.", fr: "« \(body) » ne dit pas de quelle partie.", ar: "لا يقول \"\(body)\" لأي طرف."
      ),
      remedy: phrase(
        en: "Put the party before it: jalon body add LY/\(body)", fr: "Mettez la partie devant : jalon body add LY/\(body)",
        ar: "ضع الطرف قبله: jalon body add LY/\(body)")
    )
  }

  package func badID(_ id: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\"\(id)\" cannot be an id.", fr: "« \(id) » ne peut pas être un identifiant.", ar: "لا يصلح \"\(id)\" معرّفًا."),
      remedy: expected(.id)
    )
  }

  /// A name that leads into another roadmap or party.
  package func staysWhere(_ thing: Thing, _ id: String, _ new: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(new)\" is elsewhere: renaming leaves \(the(thing, id)) where it is.",
        fr: "« \(new) » est ailleurs : renommer laisse \(the(thing, id)) à sa place.",
        ar: "\"\(new)\" في مكان آخر: إعادة التسمية تُبقي \(the(thing, id)) في موضعها."),
      remedy: phrase(en: "Give the new id alone.", fr: "Donnez le nouvel identifiant seul.", ar: "أدخل المعرّف الجديد وحده.")
    )
  }

  package func notAnAssignment(_ word: String, _ fields: [String]) -> Diagnostic {
    Diagnostic(
      phrase(en: "\"\(word)\" is no field:value.", fr: "« \(word) » n’est pas champ:valeur.", ar: "\"\(word)\" ليس حقل:قيمة."),
      remedy: phrase(
        en: "Give one or more of: \(fields.map { "\($0):" }.joined(separator: " "))",
        fr: "Donnez un ou plusieurs de : \(fields.map { "\($0):" }.joined(separator: " "))",
        ar: "أدخل واحدًا أو أكثر من: \(fields.map { "\($0):" }.joined(separator: " "))")
    )
  }

  /// The diagnostic for a new thing that lacks a field, with an example of the field.
  package func needs(_ thing: Thing, _ field: String, _ example: String) -> Diagnostic {
    let what =
      switch thing {
      case .party: phrase(en: "A party", fr: "Une partie", ar: "الطرف")
      case .body: phrase(en: "A body", fr: "Un organisme", ar: "الجهة")
      default: phrase(en: "A roadmap", fr: "Une feuille de route", ar: "خارطة الطريق")
      }
    return Diagnostic(
      phrase(
        en: "\(what) needs \(field):, which is missing.", fr: "\(what) demande \(field):, qui manque.", ar: "\(what): ينقص \(field):."),
      remedy: phrase(en: "Like this: \(example)", fr: "Par exemple : \(example)", ar: "مثلًا: \(example)")
    )
  }

  /// - Parameter remedy: the command that puts it aside instead; nil where there is none.
  package func inUse(_ thing: Thing, _ id: String, _ uses: [Use], aside: String?) -> Diagnostic {
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
      remedy: aside.map {
        phrase(en: "\(first), or put it aside: \($0)", fr: "\(first), ou archivez : \($0)", ar: "\(first)، أو أرشفه: \($0)")
      }
        ?? "\(first)."
    )
  }

  package func made(_ thing: Thing, _ id: String) -> String {
    phrase(en: "Added \(the(thing, id)).", fr: "Ajouté : \(the(thing, id)).", ar: "تمت إضافة \(the(thing, id)).")
  }
  package func changed(_ thing: Thing, _ id: String) -> String {
    phrase(en: "Changed \(the(thing, id)).", fr: "Modifié : \(the(thing, id)).", ar: "تم تعديل \(the(thing, id)).")
  }
  package func removed(_ thing: Thing, _ id: String) -> String {
    phrase(en: "Removed \(the(thing, id)).", fr: "Retiré : \(the(thing, id)).", ar: "تمت إزالة \(the(thing, id)).")
  }
  package func putAside(_ thing: Thing, _ id: String) -> String {
    phrase(en: "Archived \(the(thing, id)).", fr: "Archivé : \(the(thing, id)).", ar: "تمت أرشفة \(the(thing, id)).")
  }
  package func takenUp(_ thing: Thing, _ id: String) -> String {
    phrase(
      en: "Took \(the(thing, id)) out of the archive.", fr: "Sorti des archives : \(the(thing, id)).",
      ar: "أُخرجت من الأرشيف: \(the(thing, id)).")
  }
  package func renamed(_ thing: Thing, _ old: String, _ new: String) -> String {
    phrase(
      en: "Renamed \(the(thing, old)) to \(new).", fr: "Renommé : \(the(thing, old)) devient \(new).",
      ar: "أصبح اسم \(the(thing, old)): \(new).")
  }
  /// Removed with all of its steps.
  package func removedRoadmap(_ id: String, steps: Int) -> String {
    phrase(
      en: "Removed \(the(.roadmap, id)) with \(stepCount(steps)); jalon undo brings it back.",
      fr: "Retiré : \(the(.roadmap, id)) avec \(stepCount(steps)) ; jalon undo la rétablit.",
      ar: "تمت إزالة \(the(.roadmap, id)) وفيها \(stepCount(steps))؛ الأمر jalon undo يعيدها.")
  }

  package var noParties: String {
    phrase(
      en: "No party yet. Add one with: jalon party add LY name:Libya",
      fr: "Pas encore de partie. Pour en ajouter une : jalon party add LY name:Libye",
      ar: "لا طرف بعد. أضف واحدًا هكذا: jalon party add LY name:ليبيا")
  }
  package var noBodies: String {
    phrase(
      en: "No body yet. Add one with: jalon body add LY/mol 'name:Ministry of Labour'",
      fr: "Pas encore d’organisme. Pour en ajouter un : jalon body add LY/mol 'name:Ministère du Travail'",
      ar: "لا جهة بعد. أضف واحدة هكذا: jalon body add LY/mol 'name:وزارة العمل'")
  }
  package var noRoadmapHere: Diagnostic {
    Diagnostic(
      phrase(en: "No roadmap yet.", fr: "Pas encore de feuille de route.", ar: "لا خارطة طريق بعد."),
      remedy: phrase(
        en: "Add one with: jalon roadmap add TITLE --parties NE,LY", fr: "Pour en ajouter une : jalon roadmap add TITRE --parties NE,LY",
        ar: "أضف واحدة هكذا: jalon roadmap add TITLE --parties NE,LY")
    )
  }
}
