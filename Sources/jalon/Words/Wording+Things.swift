import Wording

/// What the commands that make, change, rename and remove things report.
extension Wording {
  func made(_ thing: Thing, _ id: String) -> String {
    phrase(en: "Added \(the(thing, id)).", fr: "Ajouté : \(the(thing, id)).", ar: "تمت إضافة \(the(thing, id)).")
  }
  func changed(_ thing: Thing, _ id: String) -> String {
    phrase(en: "Changed \(the(thing, id)).", fr: "Modifié : \(the(thing, id)).", ar: "تم تعديل \(the(thing, id)).")
  }
  func removed(_ thing: Thing, _ id: String) -> String {
    phrase(en: "Removed \(the(thing, id)).", fr: "Retiré : \(the(thing, id)).", ar: "تمت إزالة \(the(thing, id)).")
  }
  func archived(_ thing: Thing, _ id: String) -> String {
    phrase(en: "Archived \(the(thing, id)).", fr: "Archivé : \(the(thing, id)).", ar: "تمت أرشفة \(the(thing, id)).")
  }

  func unarchived(_ thing: Thing, _ id: String) -> String {
    phrase(
      en: "Took \(the(thing, id)) out of the archive.", fr: "Sorti des archives : \(the(thing, id)).",
      ar: "أُخرجت من الأرشيف: \(the(thing, id)).")
  }

  func renamed(_ thing: Thing, _ old: String, _ new: String) -> String {
    phrase(
      en: "Renamed \(the(thing, old)) to \(new).", fr: "Renommé : \(the(thing, old)) devient \(new).",
      ar: "أصبح اسم \(the(thing, old)): \(new).")
  }

  /// Tells that a roadmap was removed with all of its steps.
  func removedRoadmap(_ id: String, steps: Int) -> String {
    phrase(
      en: "Removed \(the(.roadmap, id)) with \(stepCount(steps)); jalon undo brings it back.",
      fr: "Retiré : \(the(.roadmap, id)) avec \(stepCount(steps)) ; jalon undo la rétablit.",
      ar: "تمت إزالة \(the(.roadmap, id)) وفيها \(stepCount(steps))؛ الأمر jalon undo يعيدها.")
  }

  var noParties: String {
    phrase(
      en: "No party yet. Add one with: jalon party add LY name:Libya",
      fr: "Pas encore de partie. Pour en ajouter une : jalon party add LY name:Libye",
      ar: "لا طرف بعد. أضف واحدًا هكذا: jalon party add LY name:ليبيا")
  }

  var noBodies: String {
    phrase(
      en: "No body yet. Add one with: jalon body add LY/mol 'name:Ministry of Labour'",
      fr: "Pas encore d’organisme. Pour en ajouter un : jalon body add LY/mol 'name:Ministère du Travail'",
      ar: "لا جهة بعد. أضف واحدة هكذا: jalon body add LY/mol 'name:وزارة العمل'")
  }

  var noRoadmapHere: Diagnostic {
    Diagnostic(
      phrase(en: "No roadmap yet.", fr: "Pas encore de feuille de route.", ar: "لا خارطة طريق بعد."),
      remedy: phrase(
        en: "Add one with: jalon roadmap add TITLE --parties NE,LY", fr: "Pour en ajouter une : jalon roadmap add TITRE --parties NE,LY",
        ar: "أضف واحدة هكذا: jalon roadmap add عنوان --parties NE,LY")
    )
  }
}
