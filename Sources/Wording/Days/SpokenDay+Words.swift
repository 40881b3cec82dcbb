/// The words of spoken days, in the plain letters of `Wording.plain`.
extension SpokenDay {
  static let dayWords: [String: Int] = table([
    2: ["après-demain", "day after tomorrow", "the day after tomorrow", "بعد غد", "بعد الغد", "بعد غدا"],
    -2: ["avant-hier", "day before yesterday", "the day before yesterday", "أول أمس", "قبل أمس", "أول من أمس"],
  ])

  /// What stands before and after a count, and on which side of today the day lies.
  static let distances: [(before: String, after: String, sign: Int)] =
    [
      ("in", "", 1), ("within", "", 1), ("", "from now", 1), ("", "later", 1), ("dans", "", 1), ("d'ici", "", 1), ("sous", "", 1),
      ("بعد", "", 1),
      ("خلال", "", 1), ("في غضون", "", 1), ("", "ago", -1), ("il y a", "", -1), ("قبل", "", -1), ("منذ", "", -1),
    ].map { (plain($0.0), plain($0.1), $0.2) }

  static let which: [String: Which] = table([
    .next: ["next", "prochain", "prochaine", "القادم", "القادمة", "المقبل", "المقبلة"],
    .last: ["last", "dernier", "dernière", "passé", "passée", "الماضي", "الماضية", "الفائت", "الفائتة"],
    .this: ["this", "ce", "cet", "cette", "هذا", "هذه"],
  ])

  static let edges: [String: Edge] = table([
    .first: ["start", "beginning", "début", "بداية", "مطلع"], .last: ["end", "fin", "نهاية", "آخر", "أواخر"],
  ])

  /// The units with the count that a word implies, as the dual does in Arabic; a singular stands for 1 where no number is before it.
  static let units: [String: (unit: Unit, implied: Int?)] = {
    var found: [String: (unit: Unit, implied: Int?)] = [:]
    func add(_ unit: Unit, _ count: Int?, _ words: [String]) { for word in words { found[plain(word)] = (unit, count) } }
    add(.days, nil, ["d", "day", "days", "j", "jour", "jours", "أيام", "يومًا"])
    add(.days, 1, ["يوم"])
    add(.days, 2, ["يومين", "يومان"])
    add(
      .workingDays, nil,
      ["wd", "working day", "working days", "workday", "workdays", "jo", "jour ouvré", "jours ouvrés", "أيام عمل", "يوم عمل", "يع"])
    add(.workingDays, 2, ["يومي عمل"])
    add(.weeks, nil, ["w", "wk", "week", "weeks", "s", "sem", "semaine", "semaines", "أسابيع", "أسبوعًا"])
    add(.weeks, 1, ["أسبوع", "الأسبوع"])
    add(.weeks, 2, ["أسبوعين", "أسبوعان"])
    add(.months, nil, ["m", "month", "months", "mois", "أشهر", "شهور", "شهرًا"])
    add(.months, 1, ["شهر", "الشهر"])
    add(.months, 2, ["شهرين", "شهران"])
    add(.quarters, nil, ["q", "quarter", "quarters", "trimestre", "trimestres", "ربع السنة", "الفصل"])
    add(.years, nil, ["y", "year", "years", "an", "ans", "année", "années", "سنوات", "أعوام"])
    add(.years, 1, ["سنة", "عام", "السنة", "العام"])
    add(.years, 2, ["سنتين", "عامين"])
    return found
  }()

  static let weekWords = Set(["week", "wk", "w", "semaine", "sem", "s", "أسبوع", "الأسبوع"].map(plain))
  static let fillers = Set(["le", "la", "les", "l", "the", "of", "on", "de", "du", "des", "d", "au", "من", "يوم"].map(plain))

  static let numbers: [String: Int] = {
    let words = [
      1: ["a", "an", "one", "un", "une"], 2: ["two", "deux"], 3: ["three", "trois", "ثلاثة", "ثلاث"],
      4: ["four", "quatre", "أربعة", "أربع"], 5: ["five", "cinq", "خمسة", "خمس"], 6: ["six", "ستة", "ست"],
      7: ["seven", "sept", "سبعة", "سبع"], 8: ["eight", "huit", "ثمانية", "ثماني"],
      9: ["nine", "neuf", "تسعة", "تسع"], 10: ["ten", "dix", "عشرة", "عشر"], 12: ["twelve", "douze"], 15: ["fifteen", "quinze"],
      20: ["twenty", "vingt"], 30: ["thirty", "trente"],
    ]
    return table(words)
  }()

  private static func table<Value: Hashable>(_ words: [Value: [String]]) -> [String: Value] {
    var found: [String: Value] = [:]
    for (value, words) in words { for word in words { found[plain(word)] = value } }
    return found
  }

  /// Returns words as a text is split into them.
  private static func plain(_ words: String) -> String {
    words.split { " -'’".contains($0) }.map { Wording.plain(String($0)) }.joined(separator: " ")
  }
}
