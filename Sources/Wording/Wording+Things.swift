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
    case .roadmap: say("the roadmap \(id)", "la feuille de route \(id)", "خارطة الطريق \(id)")
    case .step: say("the step \(id)", "l’étape \(id)", "الخطوة \(id)")
    case .phase: say("the phase \(id)", "la phase \(id)", "المرحلة \(id)")
    case .baseline: say("the baseline \(id)", "la référence \(id)", "المرجع \(id)")
    case .party: say("the party \(id)", "la partie \(id)", "الطرف \(id)")
    case .body: say("the body \(id)", "l’organisme \(id)", "الجهة \(id)")
    case .view: say("the saved view \(id)", "la vue \(id)", "العرض المحفوظ \(id)")
    case .workspace: say("the workspace", "l’espace de travail", "مساحة العمل")
    }
  }

  /// `There is no party "LY"`, without what to do.
  private func no(_ thing: Thing, _ id: String) -> String {
    switch thing {
    case .roadmap: say("There is no roadmap \"\(id)\".", "Il n’y a pas de feuille de route « \(id) ».", "لا توجد خارطة طريق \"\(id)\".")
    case .step: say("There is no step \"\(id)\".", "Il n’y a pas d’étape « \(id) ».", "لا توجد خطوة \"\(id)\".")
    case .phase: say("There is no phase \"\(id)\".", "Il n’y a pas de phase « \(id) ».", "لا توجد مرحلة \"\(id)\".")
    case .baseline: say("There is no baseline \"\(id)\".", "Il n’y a pas de référence « \(id) ».", "لا يوجد مرجع \"\(id)\".")
    case .party: say("There is no party \"\(id)\".", "Il n’y a pas de partie « \(id) ».", "لا يوجد طرف \"\(id)\".")
    case .body: say("There is no body \"\(id)\".", "Il n’y a pas d’organisme « \(id) ».", "لا توجد جهة \"\(id)\".")
    case .view: say("There is no saved view \"\(id)\".", "Il n’y a pas de vue « \(id) ».", "لا يوجد عرض محفوظ \"\(id)\".")
    case .workspace: say("There is no workspace.", "Il n’y a pas d’espace de travail.", "لا توجد مساحة عمل.")
    }
  }

  /// - Parameter command: lists what there is.
  package func unknown(_ thing: Thing, _ id: String, nearest: String?, _ command: String) -> (sentence: String, remedy: String) {
    (
      no(thing, id),
      nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
        ?? say("See what there is: \(command)", "Voyez ce qu’il y a : \(command)", "انظر الموجود: \(command)")
    )
  }

  /// Nothing of any kind is called so.
  package func nothingNamed(_ id: String, nearest: String?) -> (sentence: String, remedy: String) {
    (
      say(
        "Nothing here is called \"\(id)\".", "Rien ne s’appelle « \(id) » ici.", "لا شيء هنا اسمه \"\(id)\"."),
      nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
        ?? say(
          "Name a roadmap, roadmap/step, roadmap/phase, party, PARTY/body or saved view.",
          "Nommez une feuille de route, feuille/étape, feuille/phase, une partie, PARTIE/organisme ou une vue.",
          "سمِّ خارطة طريق أو خارطة/خطوة أو خارطة/مرحلة أو طرفًا أو طرف/جهة أو عرضًا محفوظًا.")
    )
  }

  /// - Parameter choices: how each of them is named without doubt: `step:ne-ly-labour/draft`.
  package func ambiguous(_ id: String, _ choices: [String]) -> (sentence: String, remedy: String) {
    (
      say("Several things are called \"\(id)\".", "Plusieurs choses s’appellent « \(id) ».", "عدة أشياء اسمها \"\(id)\"."),
      say(
        "Say which one: \(choices.joined(separator: comma)).", "Précisez : \(choices.joined(separator: comma)).",
        "حدّد: \(choices.joined(separator: comma)).")
    )
  }

  package func exists(_ thing: Thing, _ id: String) -> (sentence: String, remedy: String) {
    let what = the(thing, id)
    return (
      say(
        "\(Wording.capitalised(what)) exists already.", "\(Wording.capitalised(what)) existe déjà.", "يوجد من قبل: \(what)."),
      say("Choose another id.", "Choisissez un autre identifiant.", "اختر معرّفًا آخر.")
    )
  }

  /// Of a body without the party before it.
  package func partyless(_ body: String) -> (sentence: String, remedy: String) {
    (
      say("\"\(body)\" does not say whose body it is.", "« \(body) » ne dit pas de quelle partie.", "لا يقول \"\(body)\" لأي طرف."),
      say(
        "Put the party before it: jalon body add LY/\(body)", "Mettez la partie devant : jalon body add LY/\(body)",
        "ضع الطرف قبله: jalon body add LY/\(body)")
    )
  }

  private static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  package func badID(_ id: String) -> (sentence: String, remedy: String) {
    (
      say("\"\(id)\" cannot be an id.", "« \(id) » ne peut pas être un identifiant.", "لا يصلح \"\(id)\" معرّفًا."),
      expected(.id)
    )
  }

  /// A name that leads into another roadmap or party.
  package func staysWhere(_ thing: Thing, _ id: String, _ new: String) -> (sentence: String, remedy: String) {
    (
      say(
        "\"\(new)\" is elsewhere: renaming leaves \(the(thing, id)) where it is.",
        "« \(new) » est ailleurs : renommer laisse \(the(thing, id)) à sa place.",
        "\"\(new)\" في مكان آخر: إعادة التسمية تُبقي \(the(thing, id)) في موضعها."),
      say("Give the new id alone.", "Donnez le nouvel identifiant seul.", "أدخل المعرّف الجديد وحده.")
    )
  }

  package func notAnAssignment(_ word: String, _ fields: [String]) -> (sentence: String, remedy: String) {
    (
      say("\"\(word)\" is no field:value.", "« \(word) » n’est pas champ:valeur.", "\"\(word)\" ليس حقل:قيمة."),
      say(
        "Give one or more of: \(fields.map { "\($0):" }.joined(separator: " "))",
        "Donnez un ou plusieurs de : \(fields.map { "\($0):" }.joined(separator: " "))",
        "أدخل واحدًا أو أكثر من: \(fields.map { "\($0):" }.joined(separator: " "))")
    )
  }

  package func needs(_ thing: Thing, _ field: String, _ example: String) -> (sentence: String, remedy: String) {
    let what =
      switch thing {
      case .party: say("A party", "Une partie", "الطرف")
      case .body: say("A body", "Un organisme", "الجهة")
      default: say("A roadmap", "Une feuille de route", "خارطة الطريق")
      }
    return (
      say("\(what) needs \(field):, which is missing.", "\(what) demande \(field):, qui manque.", "\(what): ينقص \(field):."),
      say("Like this: \(example)", "Par exemple : \(example)", "مثلًا: \(example)")
    )
  }

  /// - Parameter remedy: the command that puts it aside instead; nil where there is none.
  package func inUse(_ thing: Thing, _ id: String, _ uses: [Use], aside: String?) -> (sentence: String, remedy: String) {
    let places = uses.map { use in
      switch use {
      case .roadmap(let id, steps: 0): id.text
      case .roadmap(let id, let steps): "\(id) (\(stepCount(steps)))"
      case .view(let id): "view:\(id)"
      }
    }.joined(separator: comma)
    let what = the(thing, id)
    let first = say("Take it out there first", "Retirez-en d’abord la mention", "أزل ذكره هناك أولًا")
    return (
      say(
        "\(Wording.capitalised(what)) cannot go: it is named in \(places).",
        "Impossible de retirer \(what) : on le nomme dans \(places).", "لا يمكن إزالة \(what): مذكور في \(places)."),
      aside.map { say("\(first), or put it aside: \($0)", "\(first), ou archivez : \($0)", "\(first)، أو أرشفه: \($0)") } ?? "\(first)."
    )
  }

  package func made(_ thing: Thing, _ id: String) -> String {
    say("Added \(the(thing, id)).", "Ajouté : \(the(thing, id)).", "تمت إضافة \(the(thing, id)).")
  }
  package func changed(_ thing: Thing, _ id: String) -> String {
    say("Changed \(the(thing, id)).", "Modifié : \(the(thing, id)).", "تم تعديل \(the(thing, id)).")
  }
  package func removed(_ thing: Thing, _ id: String) -> String {
    say("Removed \(the(thing, id)).", "Retiré : \(the(thing, id)).", "تمت إزالة \(the(thing, id)).")
  }
  package func putAside(_ thing: Thing, _ id: String) -> String {
    say("Archived \(the(thing, id)).", "Archivé : \(the(thing, id)).", "تمت أرشفة \(the(thing, id)).")
  }
  package func takenUp(_ thing: Thing, _ id: String) -> String {
    say("Took \(the(thing, id)) out of the archive.", "Sorti des archives : \(the(thing, id)).", "أُخرجت من الأرشيف: \(the(thing, id)).")
  }
  package func renamed(_ thing: Thing, _ old: String, _ new: String) -> String {
    say("Renamed \(the(thing, old)) to \(new).", "Renommé : \(the(thing, old)) devient \(new).", "أصبح اسم \(the(thing, old)): \(new).")
  }
  /// Removed with all of its steps.
  package func removedRoadmap(_ id: String, steps: Int) -> String {
    say(
      "Removed \(the(.roadmap, id)) with \(stepCount(steps)); jalon undo brings it back.",
      "Retiré : \(the(.roadmap, id)) avec \(stepCount(steps)) ; jalon undo la rétablit.",
      "تمت إزالة \(the(.roadmap, id)) وفيها \(stepCount(steps))؛ الأمر jalon undo يعيدها.")
  }

  package var noParties: String {
    say(
      "No party yet. Add one with: jalon party add LY name:Libya",
      "Pas encore de partie. Pour en ajouter une : jalon party add LY name:Libye",
      "لا طرف بعد. أضف واحدًا هكذا: jalon party add LY name:ليبيا")
  }
  package var noBodies: String {
    say(
      "No body yet. Add one with: jalon body add LY/mol 'name:Ministry of Labour'",
      "Pas encore d’organisme. Pour en ajouter un : jalon body add LY/mol 'name:Ministère du Travail'",
      "لا جهة بعد. أضف واحدة هكذا: jalon body add LY/mol 'name:وزارة العمل'")
  }
  package var noRoadmapHere: (sentence: String, remedy: String) {
    (
      say("No roadmap yet.", "Pas encore de feuille de route.", "لا خارطة طريق بعد."),
      say(
        "Add one with: jalon roadmap add TITLE --parties NE,LY", "Pour en ajouter une : jalon roadmap add TITRE --parties NE,LY",
        "أضف واحدة هكذا: jalon roadmap add TITLE --parties NE,LY")
    )
  }
}
