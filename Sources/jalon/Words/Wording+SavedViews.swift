import Wording

/// Words of `jalon views`.
extension Wording {
  func savedView(_ id: String, hits: Int) -> String {
    phrase(
      en: "Saved as view:\(id); it finds \(stepCount(hits)).", fr: "Enregistrée comme view:\(id) ; elle trouve \(stepCount(hits)).",
      ar: "حُفظ باسم view:\(id)؛ يجد \(stepCount(hits)).")
  }

  func removedView(_ id: String) -> String {
    phrase(en: "Removed view \(id).", fr: "Vue \(id) retirée.", ar: "أزيل العرض \(id).")
  }

  var noViews: String {
    phrase(
      en: "No saved view yet. Keep one with: jalon views save NAME FILTER",
      fr: "Pas encore de vue enregistrée. Pour en garder une : jalon views save NOM FILTRE",
      ar: "لا عرض محفوظًا بعد. احفظ واحدًا هكذا: jalon views save اسم تصفية")
  }

  var namelessView: Diagnostic {
    Diagnostic(
      phrase(
        en: "A saved view needs a name and a filter.", fr: "Une vue enregistrée a besoin d’un nom et d’un filtre.",
        ar: "يلزم العرض المحفوظ اسم وتصفية."
      ),
      remedy: phrase(
        en: "Give both, like: jalon views save late-libya 'party:LY +late'",
        fr: "Donnez les deux, comme : jalon views save retard 'party:LY +late'",
        ar: "أعطِ الاثنين، مثل: jalon views save late-libya 'party:LY +late'")
    )
  }

  func unknownView(_ id: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no saved view \"\(id)\".", fr: "Il n’y a pas de vue enregistrée « \(id) ».", ar: "لا يوجد عرض محفوظ \"\(id)\"."),
      remedy: didYouMean(nearest)
        ?? phrase(en: "See them with: jalon views", fr: "Voyez-les avec : jalon views", ar: "اعرضها: jalon views")
    )
  }
}
