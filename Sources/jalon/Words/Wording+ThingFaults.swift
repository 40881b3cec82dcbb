import Wording

/// Faults of the commands that make, change, rename and remove things.
extension Wording {
  /// Says that no thing of a kind has an id: `There is no party "LY".`
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

  /// Says that no thing of a kind has an id, and how to find the right one.
  /// - Parameter command: the command that lists the things of this kind.
  func unknown(_ thing: Thing, _ id: String, nearest: String?, _ command: String) -> Diagnostic {
    Diagnostic(
      no(thing, id),
      remedy: didYouMean(nearest)
        ?? phrase(en: "See what there is: \(command)", fr: "Voyez ce qu’il y a : \(command)", ar: "انظر الموجود: \(command)")
    )
  }

  /// Says that no thing of any kind has an id.
  func nothingNamed(_ id: String, nearest: String?) -> Diagnostic {
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

  /// Says that things of several kinds have an id.
  /// - Parameter choices: the full name of each of them: `step:ne-ly-labour/draft`.
  func ambiguous(_ id: String, _ choices: [String]) -> Diagnostic {
    Diagnostic(
      phrase(en: "Several things are called \"\(id)\".", fr: "Plusieurs choses s’appellent « \(id) ».", ar: "عدة أشياء اسمها \"\(id)\"."),
      remedy: phrase(
        en: "Say which one: \(choices.joined(separator: comma)).", fr: "Précisez : \(choices.joined(separator: comma)).",
        ar: "حدّد: \(choices.joined(separator: comma)).")
    )
  }

  /// Says that the id of a new thing is taken.
  func exists(_ thing: Thing, _ id: String) -> Diagnostic {
    let what = the(thing, id)
    return Diagnostic(
      phrase(
        en: "\(capitalised(what)) exists already.", fr: "\(capitalised(what)) existe déjà.", ar: "يوجد من قبل: \(what)."),
      remedy: phrase(en: "Choose another id.", fr: "Choisissez un autre identifiant.", ar: "اختر معرّفًا آخر.")
    )
  }

  /// Says that the id of a body lacks the party before it.
  func bodyWithoutParty(_ body: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(body)\" does not say whose body it is.", fr: "« \(body) » ne dit pas de quelle partie.", ar: "لا يقول \"\(body)\" لأي طرف."
      ),
      remedy: phrase(
        en: "Put the party before it: jalon body add LY/\(body)", fr: "Mettez la partie devant : jalon body add LY/\(body)",
        ar: "ضع الطرف قبله: jalon body add LY/\(body)")
    )
  }

  /// Says that a new name would put a thing into another roadmap or party, which renaming does not do.
  func staysInPlace(_ thing: Thing, _ id: String, _ new: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(new)\" is elsewhere: renaming leaves \(the(thing, id)) where it is.",
        fr: "« \(new) » est ailleurs : renommer laisse \(the(thing, id)) à sa place.",
        ar: "\"\(new)\" في مكان آخر: إعادة التسمية تُبقي \(the(thing, id)) في موضعها."),
      remedy: phrase(en: "Give the new id alone.", fr: "Donnez le nouvel identifiant seul.", ar: "أدخل المعرّف الجديد وحده.")
    )
  }

  func notAnAssignment(_ word: String, _ fields: [String]) -> Diagnostic {
    Diagnostic(
      phrase(en: "\"\(word)\" is no field:value.", fr: "« \(word) » n’est pas champ:valeur.", ar: "\"\(word)\" ليس حقل:قيمة."),
      remedy: phrase(
        en: "Give one or more of: \(fields.map { "\($0):" }.joined(separator: " "))",
        fr: "Donnez un ou plusieurs de : \(fields.map { "\($0):" }.joined(separator: " "))",
        ar: "أدخل واحدًا أو أكثر من: \(fields.map { "\($0):" }.joined(separator: " "))")
    )
  }

  /// Says that a new thing lacks a field, with an example of that field.
  func needs(_ thing: Thing, _ field: String, _ example: String) -> Diagnostic {
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
}
