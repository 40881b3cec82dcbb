import RoadmapEngine

/// Words that people write into the cells of a table, read back in all three languages.
extension Wording {
  /// A month by its name, 1 being January: as Jalon writes it, and as it is called in the Maghreb, the Levant and Libya.
  package static func month(named word: String) -> Int? { months[plain(word)] }

  /// Whether a word may stand beside a date without saying more: a weekday, an article.
  package static func isIdleInDate(_ word: String) -> Bool { idle.contains(plain(word)) }

  /// How many working days a unit of time has; nil where the word is none.
  package static func workingDays(inUnit word: String) -> Int? {
    let word = plain(word)
    if dayUnits.contains(word) { return 1 }
    return weekUnits.contains(word) ? 5 : nil
  }

  /// Whether a unit counts every day of the calendar, as Microsoft Project's elapsed days do.
  package static func isCalendarDays(_ word: String) -> Bool { elapsedUnits.contains(plain(word)) }

  package static func status(named word: String) -> Step.Status? { statuses[plain(word)] }
  package static func kind(named word: String) -> Step.Kind? { kinds[plain(word)] }
  package static func visibility(named word: String) -> Step.Visibility? { visibilities[plain(word)] }

  /// The words of all languages, for a sentence that says what may be given.
  package func words(of column: StepColumn) -> [String] {
    switch column {
    case .status: Step.Status.allCases.map { word($0) }
    case .kind: Step.Kind.allCases.map { word($0) }
    case .visibility: Step.Visibility.allCases.map { word($0) }
    default: []
    }
  }

  /// The links of Microsoft Project by their letters in English and French.
  package static func linkKind(named letters: String) -> Link.Kind? {
    switch letters.uppercased() {
    case "FS", "FD": .finishToStart
    case "SS", "DD": .startToStart
    case "FF": .finishToFinish
    case "SF", "DF": .startToFinish
    default: nil
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
          "not started", "not begun", "open", "to do", "pending", "scheduled", "non démarré", "non commencé", "à faire", "planifié",
          "prévue",
          "planifiée", "مخطط", "لم تبدأ", "لم يبدأ", "مخطط لها", "معلق",
        ]
      ),
      (
        .active,
        [
          "in progress", "ongoing", "started", "under way", "begun", "in process", "démarré", "commencé", "en chantier", "جارية", "جار",
          "جاري",
          "قيد الإنجاز", "جاري التنفيذ", "قيد الإجراء",
        ]
      ),
      (
        .done,
        [
          "completed", "complete", "finished", "closed", "terminé", "terminée", "achevée", "fait", "réalisé", "réalisée", "clos", "مكتملة",
          "مكتمل",
          "منجز", "انتهت", "تم", "تمت",
        ]
      ),
      (
        .dropped,
        ["cancelled", "canceled", "abandoned", "withdrawn", "annulé", "annulée", "abandonnée", "supprimé", "ملغي", "ملغى", "أُلغيت", "ألغي"]
      ),
    ])

  private static let kinds: [String: Step.Kind] = table(
    { $0.word($1) },
    [
      (.task, ["activity", "action", "work", "activité", "نشاط", "عمل"]),
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

  /// The word of `DayExpression` for one that people say: `demain`, `الجمعة`; nil for any other.
  package static func wordForDay(_ word: String) -> String? { daysByWord[plain(word)] }

  private static let daysByWord: [String: String] = {
    var found: [String: String] = [:]
    let relative = [
      "today": ["aujourd’hui", "aujourd'hui", "اليوم"], "tomorrow": ["demain", "غدا", "غدًا"], "yesterday": ["hier", "أمس", "البارحة"],
    ]
    for (word, others) in relative { for other in others { found[plain(other)] = word } }
    let long = [
      ["monday", "lundi", "الإثنين"], ["tuesday", "mardi"], ["wednesday", "mercredi"], ["thursday", "jeudi"], ["friday", "vendredi"],
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

  private static let idle: Set<String> = {
    var words: Set<String> = ["st", "nd", "rd", "th", "of", "the", "on", "er", "le", "du", "de", "au", "في", "يوم"]
    let long = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
      "samedi",
      "dimanche", "الإثنين", "الاثنين",
    ]
    words.formUnion(long.map(plain))
    for weekday in Weekday.allCases { for wording in all { words.insert(plain(wording.weekday(weekday))) } }
    return words
  }()

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
