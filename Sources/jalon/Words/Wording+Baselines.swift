import Wording

/// Words of `jalon baseline`.
extension Wording {
  var noBaselines: String {
    phrase(
      en: "No baseline yet. Keep one with: jalon baseline add NAME",
      fr: "Pas encore de référence. Pour en garder une : jalon baseline add NOM",
      ar: "لا مرجع بعد. احفظ واحدًا هكذا: jalon baseline add اسم")
  }

  func baselineExists(_ id: String, in roadmap: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The roadmap \(roadmap) has a baseline \"\(id)\" already.",
        fr: "La feuille de route \(roadmap) a déjà une référence « \(id) ».",
        ar: "لدى خارطة الطريق \(roadmap) مرجع \"\(id)\" من قبل."),
      remedy: phrase(
        en: "Choose another name, or remove it first: jalon baseline remove \(id)",
        fr: "Choisissez un autre nom, ou retirez-la d’abord : jalon baseline remove \(id)",
        ar: "اختر اسمًا آخر، أو أزله أولًا: jalon baseline remove \(id)")
    )
  }

  func unknownBaseline(_ name: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no baseline \"\(name)\".", fr: "La référence « \(name) » n’existe pas.", ar: "لا يوجد مرجع \"\(name)\"."),
      remedy: didYouMean(nearest)
        ?? phrase(
          en: "See them all with: jalon baseline list", fr: "Voyez-les toutes avec : jalon baseline list",
          ar: "اعرضها كلها: jalon baseline list")
    )
  }

  var namelessBaseline: Diagnostic {
    Diagnostic(
      phrase(en: "A baseline needs a name.", fr: "Une référence a besoin d’un nom.", ar: "يحتاج المرجع إلى اسم."),
      remedy: phrase(
        en: "Give it one: jalon baseline add 'As approved'",
        fr: "Donnez-lui-en un : jalon baseline add 'Version approuvée'",
        ar: "أعطه اسمًا: jalon baseline add 'approved'")
    )
  }
}
