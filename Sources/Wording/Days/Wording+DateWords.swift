import RoadmapEngine

/// The words of dates and times that people write, in all three languages.
extension Wording {
  /// Returns the letters and digits of a text, in lower case and without accents, to compare words by.
  package static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        FoldedText(text).text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }

  /// Returns the month of a name, 1 for January; nil for any other word.
  ///
  /// Names are known in all three languages, and those of the Maghreb, the Levant and Libya too.
  package static func month(named word: String) -> Int? { months[plain(word)] }

  /// Returns the weekday of a name, full or short, in any of the three languages.
  static func weekday(named word: String) -> Weekday? { daysByWord[plain(word)].flatMap { Weekday(code: $0) } }

  /// Checks whether a word may stand before a date without a meaning of its own: `le`, `on`, `يوم`.
  static func isArticleOfDate(_ word: String) -> Bool { articles.contains(plain(word)) }

  /// Checks whether a word after the number of a day makes it an ordinal: `3rd`, `1er`.
  static func isOrdinal(_ word: String) -> Bool { ["st", "nd", "rd", "th", "er"].contains(plain(word)) }

  /// Checks whether a word may stand between the parts of a date: `3rd of December`, `3 من ديسمبر`.
  static func isPrepositionOfDate(_ word: String) -> Bool { ["of", "de", "من"].contains(plain(word)) }

  /// Checks whether a word may stand between a date and a time of day: `at`, `à`, `الساعة`.
  static func isPrepositionOfTime(_ word: String) -> Bool { timePrepositions.contains(plain(word)) }

  /// Checks whether a word may stand between hours and minutes: `8h30`.
  static func isHourSign(_ word: String) -> Bool { ["h", "heure", "heures"].contains(plain(word)) }

  /// Returns whether a word after a time means the afternoon; nil if it names no half of the day.
  static func isAfternoon(_ word: String) -> Bool? {
    let word = plain(word)
    return forenoons.contains(word) ? false : afternoons.contains(word) ? true : nil
  }

  private static let articles = Set(["the", "on", "le", "du", "au", "في", "يوم"].map(plain))
  private static let timePrepositions = Set(["at", "à", "الساعة", "على الساعة"].map(plain))
  private static let forenoons = Set(["am", "ص", "صباحا"].map(plain))
  private static let afternoons = Set(["pm", "م", "مساء"].map(plain))

  private static let all = Language.allCases.map { Wording($0, home: $0) }

  /// Returns the word of `DayExpression` for a word of any language, such as `demain`; nil for any other.
  static func wordForDay(_ word: String) -> String? {
    let word = word.trimmed
    let letters = word.hasSuffix(".") ? word.dropLast() : word[...]
    let isWord = letters.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0 == "'" || $0 == "’" || $0.properties.generalCategory == .nonspacingMark
    }
    return isWord ? daysByWord[plain(word)] : nil
  }

  private static let daysByWord: [String: String] = {
    var found: [String: String] = [:]
    let relative = [
      "today": ["aujourd’hui", "aujourd'hui", "اليوم"], "tomorrow": ["demain", "غدا", "غدًا"], "yesterday": ["hier", "أمس", "البارحة"],
    ]
    for (word, others) in relative { for other in others { found[plain(other)] = word } }
    let long = [
      ["monday", "lundi", "الإثنين", "الاثنين"], ["tuesday", "mardi"], ["wednesday", "mercredi"], ["thursday", "jeudi"],
      ["friday", "vendredi"],
      ["saturday", "samedi"], ["sunday", "dimanche"],
    ]
    for (weekday, names) in zip(Weekday.allCases, long) {
      for name in names + all.map({ $0.weekday(weekday) }) { found[plain(name)] = weekday.code }
    }
    return found
  }()

  private static let months: [String: Int] = {
    var found: [String: Int] = [:]
    for month in 1...12 {
      for wording in all { for name in [wording.month(month), wording.longMonth(month)] { found[plain(name)] = month } }
    }
    let others = [
      ["كانون الثاني", "جانفي", "أي النار"], ["fev", "fevr", "شباط", "فيفري", "النوار"], ["آذار", "الربيع"],
      ["نيسان", "أفريل", "الطير", "ابريل"],
      ["أيار", "ماي", "الماء"], ["حزيران", "جوان", "الصيف", "يونيه"], ["juill", "تموز", "جويلية", "ناصر", "يوليوز", "يوليه"],
      ["آب", "أوت", "هانيبال", "غشت"], ["sept", "أيلول", "الفاتح", "شتنبر"], ["تشرين الأول", "التمور"],
      ["تشرين الثاني", "الحرث", "نونبر"], ["كانون الأول", "الكانون", "دجنبر"],
    ]
    for (index, names) in others.enumerated() { for name in names { found[plain(name)] = index + 1 } }
    return found
  }()
}
