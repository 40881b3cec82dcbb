import RoadmapEngine

/// What a plan was when it was approved, and what has become of it.
extension Wording {
  package var columnBaseline: String { say("Baseline", "Référence", "المرجع") }
  package var columnNow: String { say("Now", "À ce jour", "الآن") }
  package var columnVariance: String { say("Variance", "Écart", "الفارق") }
  package var addedSince: String { say("Added since", "Ajoutées depuis", "أضيفت بعده") }
  package var removedSince: String { say("Removed since", "Retirées depuis", "أزيلت بعده") }
  package var varianceLegend: String {
    say(
      "Variance: working days from the finish in the baseline to the finish now, on the step's own calendar; + is later.",
      "Écart : jours ouvrés de la fin de référence à la fin actuelle, sur le calendrier de l’étape ; + est plus tard.",
      "الفارق: أيام العمل من انتهاء المرجع إلى الانتهاء الآن وفق تقويم الخطوة؛ + أي أبعد.")
  }

  package func baseline(_ title: String, of day: Day) -> String {
    say("baseline \"\(title)\" of \(date(day))", "référence « \(title) » du \(date(day))", "المرجع \"\(title)\" بتاريخ \(date(day))")
  }

  /// - Parameter days: the variances in working days.
  package func variances(_ days: [Int]) -> String {
    let (late, early) = (days.count { $0 > 0 }, days.count { $0 < 0 })
    let same = days.count - late - early
    return say(
      "\(late) later, \(early) earlier, \(same) unchanged", "\(late) plus tard, \(early) plus tôt, \(same) sans changement",
      "\(late) أبعد، \(early) أقرب، \(same) بلا تغيير")
  }

  package func keptBaseline(_ id: String, roadmaps: Int, steps: Int) -> String {
    say(
      "Kept baseline \(id): \(stepCount(steps)) in \(roadmapCount(roadmaps)).",
      "Référence \(id) conservée : \(stepCount(steps)) dans \(roadmapCount(roadmaps)).",
      "حُفظ المرجع \(id): \(stepCount(steps)) في \(roadmapCount(roadmaps)).")
  }

  package func renamedBaseline(_ name: String) -> String {
    say("Renamed the baseline: \(name).", "Référence renommée : \(name).", "أعيدت تسمية المرجع: \(name).")
  }

  package func removedBaseline(_ id: String) -> String {
    say("Removed baseline \(id).", "Référence \(id) retirée.", "أزيل المرجع \(id).")
  }

  package var noBaselines: String {
    say(
      "No baseline yet. Keep one with: jalon baseline add NAME", "Pas encore de référence. Pour en garder une : jalon baseline add NOM",
      "لا مرجع بعد. احفظ واحدًا هكذا: jalon baseline add NAME")
  }

  package func baselineExists(_ id: String, in roadmap: String) -> (sentence: String, remedy: String) {
    (
      say(
        "The roadmap \(roadmap) has a baseline \"\(id)\" already.", "La feuille de route \(roadmap) a déjà une référence « \(id) ».",
        "لدى خارطة الطريق \(roadmap) مرجع \"\(id)\" من قبل."),
      say(
        "Choose another name, or remove it first: jalon baseline remove \(id)",
        "Choisissez un autre nom, ou retirez-la d’abord : jalon baseline remove \(id)",
        "اختر اسمًا آخر، أو أزله أولًا: jalon baseline remove \(id)")
    )
  }

  package func unknownBaseline(_ name: String, nearest: String?) -> (sentence: String, remedy: String) {
    (
      say("There is no baseline \"\(name)\".", "La référence « \(name) » n’existe pas.", "لا يوجد مرجع \"\(name)\"."),
      nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
        ?? say("See them all with: jalon baseline list", "Voyez-les toutes avec : jalon baseline list", "اعرضها كلها: jalon baseline list")
    )
  }

  package var namelessBaseline: (sentence: String, remedy: String) {
    (
      say("A baseline needs a name.", "Une référence a besoin d’un nom.", "يحتاج المرجع إلى اسم."),
      say(
        "Give it one: jalon baseline add 'As approved'",
        "Donnez-lui-en un : jalon baseline add 'Version approuvée'",
        "أعطه اسمًا: jalon baseline add 'approved'")
    )
  }
}
