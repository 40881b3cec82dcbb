import Canvas

/// The keys of a list while its search is typed and a space belongs to the search.
enum SearchKeys {
  /// Returns the rows of these keys with the acts of a list.
  static func rows<Act>(search: Act, up: Act, down: Act, take: Act, close: Act) -> [KeyRow<Act>] {
    let list = KeyWords(en: "go to the list", fr: "vers la liste", ar: "إلى القائمة")
    return [
      KeyRow([.character(" ")], search, KeyWords(en: "letters and * search", fr: "lettres et * : chercher", ar: "الحروف و* للبحث")),
      KeyRow([.up], up, list), KeyRow([.down], down, list),
      KeyRow([.enter, .control("s")], take, KeyWords(en: "", fr: "", ar: "")), KeyRow([.escape], close, KeyWords(en: "", fr: "", ar: "")),
    ]
  }
}
