import Wording

/// Words about the filter of a page and about saving it as a view.
extension Wording {
  func noHits(_ words: String, clears: String) -> String {
    phrase(
      en: "Nothing matches \"\(words)\". \(clears) clears the filter.",
      fr: "Rien ne correspond à « \(words) ». \(clears) efface le filtre.",
      ar: "لا شيء يطابق \"\(words)\". \(clears) يمسح التصفية.")
  }

  var filterLabel: String { phrase(en: "Filter", fr: "Filtre", ar: "تصفية") }
  func hits(_ count: Int) -> String {
    phrase(en: "\(count) shown", fr: count < 2 ? "\(count) affichée" : "\(count) affichées", ar: "المعروض \(count)")
  }

  var saveFilterTitle: String {
    phrase(en: "Save this filter as a view", fr: "Enregistrer ce filtre comme vue", ar: "حفظ هذه التصفية كعرض")
  }

  var noEarlierFilter: String { phrase(en: "No other filter.", fr: "Pas d’autre filtre.", ar: "لا تصفية أخرى.") }
  var nothingToSaveAsView: String {
    phrase(en: "Type a filter first, like +late.", fr: "Saisissez d’abord un filtre, comme +late.", ar: "اكتب تصفية أولًا، مثل +late.")
  }
}
