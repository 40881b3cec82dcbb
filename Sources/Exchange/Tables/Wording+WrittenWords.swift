import RoadmapEngine
import Wording

/// The words that people write into the cells of a table, in all three languages.
extension Wording {
  /// Returns the working days of a unit of time; nil if the word is not one.
  static func workingDays(inUnit word: String) -> Int? {
    let word = plain(word)
    if dayUnits.contains(word) { return 1 }
    return weekUnits.contains(word) ? 5 : nil
  }

  /// Returns the working days of a written duration, rounded up. Examples are `10`, `0.5 days`, `2,5 jours`, `2 w`, `4 hrs`, `1 month` and
  /// `3 days?`. A day has 8 hours, a week 5 days, a month 20.
  /// - Returns: nil for any other text, and for more than two decimal places, which may be thousands.
  static func workingDays(in text: String) -> (days: Int, isRounded: Bool)? {
    var rest = DecimalDigits.inASCII(text).trimmed[...]
    if rest.hasSuffix("?") { rest = rest.dropLast() }
    let whole = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(whole.count)
    var fraction = Substring()
    if let sign = rest.first, [".", ",", "٫"].contains(sign) {
      fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard (1...2).contains(fraction.count) else { return nil }
      rest = rest.dropFirst(fraction.count + 1)
    }
    // `50%` and `3/4` are not durations.
    let isWord = rest.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.isWhitespace || ".()’'".unicodeScalars.contains(scalar)
        || scalar.properties.generalCategory == .nonspacingMark
    }
    guard isWord, whole.count <= 9, let count = Int(whole + fraction), let (size, parts) = unit(plain(String(rest))) else { return nil }
    let scale = parts * (fraction.isEmpty ? 1 : fraction.count == 1 ? 10 : 100)
    return ((count * size + scale - 1) / scale, count * size % scale != 0)
  }

  /// Returns the working days of a number of units as a fraction: `size` days are `parts` units.
  private static func unit(_ word: String) -> (size: Int, parts: Int)? {
    if dayUnits.contains(word) { return (1, 1) }
    if weekUnits.contains(word) { return (5, 1) }
    if monthUnits.contains(word) { return (20, 1) }
    if hourUnits.contains(word) { return (1, 8) }
    return minuteUnits.contains(word) ? (1, 480) : nil
  }

  private static let monthUnits = Set(["mo", "mon", "mons", "month", "months", "mois", "شهر", "أشهر", "شهرا"].map(plain))
  private static let hourUnits = Set(["h", "hr", "hrs", "hour", "hours", "heure", "heures", "ساعة", "ساعات"].map(plain))
  private static let minuteUnits = Set(["min", "mins", "minute", "minutes", "دقيقة", "دقائق"].map(plain))

  /// Checks whether a cell says that it holds nothing: a dash, or nothing at all.
  static func isNothing(_ text: String) -> Bool { ["", "-", "–", "—", "−", "--", "n/a", "N/A", "/"].contains(text.trimmed) }

  /// Checks whether a unit counts every day of the calendar, as Microsoft Project's elapsed days do.
  static func isCalendarDays(_ word: String) -> Bool { elapsedUnits.contains(plain(word)) }

  /// Returns the status that a word of any language means; nil for an unknown word.
  static func status(named word: String) -> Step.Status? { statuses[plain(word)] }
  /// Returns the kind that a word of any language means; nil for an unknown word.
  static func kind(named word: String) -> Step.Kind? { kinds[plain(word)] }
  /// Checks whether a word is a kind of issue trackers that Jalon lacks, which is imported as a task.
  static func isForeignKind(_ word: String) -> Bool { foreignKinds.contains(plain(word)) }

  private static let foreignKinds = Set(["story", "user story", "bug", "epic", "sub-task", "improvement", "feature"].map(plain))

  /// Returns the visibility that a word of any language means; nil for an unknown word.
  static func visibility(named word: String) -> Step.Visibility? { visibilities[plain(word)] }

  /// Returns the values of a column in words, for a sentence that says what may be given.
  func words(of column: StepColumn) -> [String] {
    switch column {
    case .status: Step.Status.allCases.map { word($0) }
    case .kind: Step.Kind.allCases.map { word($0) }
    case .visibility: Step.Visibility.allCases.map { word($0) }
    default: []
    }
  }

  private static let all = Language.allCases.map { Wording($0, home: $0) }

  private static func table<Value: RawRepresentable<String> & CaseIterable>(
    _ word: (Wording, Value) -> String, _ others: [(Value, [String])]
  ) -> [String: Value] {
    var found: [String: Value] = [:]
    for value in Value.allCases {
      found[plain(value.rawValue)] = value
      for wording in all where found[plain(word(wording, value))] == nil { found[plain(word(wording, value))] = value }
    }
    for (value, words) in others { for word in words where found[plain(word)] == nil { found[plain(word)] = value } }
    return found
  }

  private static let statuses: [String: Step.Status] = table(
    { $0.word($1) },
    [
      (
        .planned,
        [
          "not started", "not begun", "open", "to do", "new", "backlog", "ready", "reopened", "selected for development", "pending",
          "scheduled", "non démarré", "non commencé", "à faire", "planifié",
          "prévue",
          "planifiée", "مخطط", "لم تبدأ", "لم يبدأ", "مخطط لها", "معلق",
        ]
      ),
      (
        .active,
        [
          "in progress", "ongoing", "doing", "in review", "started", "under way", "begun", "in process", "démarré", "commencé",
          "en chantier", "جارية", "جار",
          "جاري",
          "قيد الإنجاز", "جاري التنفيذ", "قيد الإجراء",
        ]
      ),
      (
        .done,
        [
          "completed", "complete", "finished", "closed", "resolved", "terminé", "terminée", "achevée", "fait", "réalisé", "réalisée",
          "clos", "مكتملة",
          "مكتمل",
          "منجز", "انتهت", "تم", "تمت",
        ]
      ),
      (
        .dropped,
        [
          "cancelled", "canceled", "abandoned", "withdrawn", "rejected", "won’t do", "won’t fix", "duplicate", "annulé", "annulée",
          "abandonnée", "supprimé", "ملغي", "ملغى", "أُلغيت", "ألغي",
        ]
      ),
    ])

  private static let kinds: [String: Step.Kind] = table(
    { $0.word($1) },
    [
      (
        .task,
        [
          "activity", "action", "work", "activité", "نشاط", "عمل",
        ]
      ),
      (.event, ["meeting", "round", "visit", "mission", "conference", "réunion", "rencontre", "visite", "اجتماع", "حدث", "لقاء", "زيارة"]),
      (.milestone, ["deadline", "gate", "échéance", "étape clé", "معلم", "محطة"]),
    ])

  private static let visibilities: [String: Step.Visibility] = table(
    { $0.word($1) },
    [
      (.own, ["internal", "private", "ours", "interne", "privé", "داخلي", "خاص"]),
      (.joint, ["shared", "parties", "common", "partagé", "commun", "مشترك"]),
      (.public, ["everybody", "everyone", "publique", "tous", "علني", "للعموم"]),
    ])

  private static let dayUnits = Set(
    [
      "", "d", "day", "days", "wd", "workingday", "workingdays", "j", "jo", "jour", "jours", "joursouvrés", "jourouvré", "يوم", "أيام",
      "يوما", "يعمل", "يع",
      "أيام عمل", "يوم عمل",
    ].map(plain))
  private static let weekUnits = Set(
    ["w", "wk", "week", "weeks", "s", "sem", "semaine", "semaines", "أسبوع", "أسابيع", "اسبوعا"].map(plain))
  private static let elapsedUnits = Set(
    ["cd", "ed", "eday", "edays", "calendar days", "calendar day", "je", "jc", "jours calendaires", "أيام تقويمية", "يوم تقويمي"].map(plain)
  )
}
