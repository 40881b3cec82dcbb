import RoadmapEngine

/// Filters that are kept under a name.
extension Wording {
  package func savedView(_ id: String, hits: Int) -> String {
    say(
      "Saved as view:\(id); it finds \(stepCount(hits)).", "Enregistrée comme view:\(id) ; elle trouve \(stepCount(hits)).",
      "حُفظ باسم view:\(id)؛ يجد \(stepCount(hits)).")
  }

  package func removedView(_ id: String) -> String {
    say("Removed view \(id).", "Vue \(id) retirée.", "أزيل العرض \(id).")
  }

  package var noViews: String {
    say(
      "No saved view yet. Keep one with: jalon views save NAME FILTER",
      "Pas encore de vue enregistrée. Pour en garder une : jalon views save NOM FILTRE",
      "لا عرض محفوظًا بعد. احفظ واحدًا هكذا: jalon views save NAME FILTER")
  }

  package var namelessView: (sentence: String, remedy: String) {
    (
      say(
        "A saved view needs a name and a filter.", "Une vue enregistrée a besoin d’un nom et d’un filtre.", "يلزم العرض المحفوظ اسم وتصفية."
      ),
      say(
        "Give both, like: jalon views save late-libya 'party:LY +late'",
        "Donnez les deux, comme : jalon views save retard 'party:LY +late'",
        "أعطِ الاثنين، مثل: jalon views save late-libya 'party:LY +late'")
    )
  }

  package func unknownView(_ id: String, nearest: String?) -> (sentence: String, remedy: String) {
    (
      say("There is no saved view \"\(id)\".", "Il n’y a pas de vue enregistrée « \(id) ».", "لا يوجد عرض محفوظ \"\(id)\"."),
      nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
        ?? say("See them with: jalon views", "Voyez-les avec : jalon views", "اعرضها: jalon views")
    )
  }

  // In the planner
  package var saveFilterTitle: String { say("Save this filter as a view", "Enregistrer ce filtre comme vue", "حفظ هذه التصفية كعرض") }
  package var filterHint: String {
    say(
      "Enter keep · Tab complete · ↑ earlier · Ctrl+S save as a view · Esc cancel",
      "Entrée garder · Tab compléter · ↑ précédents · Ctrl+S enregistrer la vue · Échap",
      "Enter إبقاء · Tab إكمال · ↑ السابقة · Ctrl+S حفظ كعرض · Esc إلغاء")
  }
  package var noEarlierFilter: String { say("No other filter.", "Pas d’autre filtre.", "لا تصفية أخرى.") }
  package var nothingToSaveAsView: String {
    say("Type a filter first, like +late.", "Saisissez d’abord un filtre, comme +late.", "اكتب تصفية أولًا، مثل +late.")
  }
}
