import RoadmapEngine

/// The words of filters in French and Arabic, beside the stable English ones (CommandLine.md, Filters).
extension Wording {
  /// Returns the author of a filter that is typed in the reader's language.
  /// - Parameter party: the party that `me` means; nil if none has been chosen.
  package func filterAuthor(_ party: Party.ID?) -> FilterAuthor { FilterAuthor(language, party: party, words: Wording.filterWords) }

  /// All words of filters. Of several words for one thing the first is shown.
  package static let filterWords = FilterWords(
    filterFields + filterSuffixes + filterTags + filterConnectives + filterDays + filterUnits + filterValues)

  private typealias Row = (name: String, fr: [String], ar: [String])

  private static func entries(_ kind: FilterWords.Kind, _ rows: [Row]) -> [FilterWords.Entry] {
    rows.map { FilterWords.Entry(kind, $0.name, [.fr: $0.fr, .ar: $0.ar]) }
  }

  private static let filterFields = entries(
    .field,
    [
      ("party", ["partie", "pays"], ["طرف", "دولة", "بلد"]),
      ("owner", ["responsable", "organisme"], ["مسؤول", "مسؤولة", "جهة"]),
      ("status", ["état", "statut"], ["حالة"]),
      ("health", ["santé"], ["وضع"]),
      ("kind", ["nature", "genre"], ["نوع"]),
      ("phase", ["phase"], ["مرحلة"]),
      ("tag", ["étiquette", "mot-clé"], ["وسم"]),
      ("waiting", ["attente", "attend"], ["انتظار", "تنتظر"]),
      ("roadmap", ["feuille-de-route", "feuille"], ["خارطة", "خارطة-الطريق"]),
      ("view", ["vue"], ["عرض"]),
      ("text", ["texte"], ["نص"]),
      ("due", ["échéance"], ["موعد", "موعد-نهائي", "أجل"]),
      ("start", ["début"], ["بداية", "بدء"]),
      ("finish", ["fin"], ["نهاية", "انتهاء"]),
      ("slack", ["marge"], ["سماح"]),
      ("progress", ["avancement"], ["تقدم"]),
      ("duration", ["durée"], ["مدة"]),
    ])

  private static let filterSuffixes = entries(
    .suffix,
    [
      ("by", ["au", "jusqu’au", "d’ici"], ["حتى"]), ("before", ["avant"], ["قبل"]), ("after", ["après"], ["بعد"]),
    ])

  private static let filterTags =
    entries(
      .tag,
      [
        ("late", ["en-retard", "retard"], ["متأخرة", "متأخر"]),
        ("risk", ["à-risque", "risque"], ["معرضة-للتأخير", "معرضة", "خطر"]),
        ("critical", ["critique"], ["حرجة", "حرج"]),
        ("waiting", ["en-attente", "attente"], ["بالانتظار", "قيد-الانتظار", "انتظار"]),
        ("blocked", ["bloquée", "bloqué"], ["متوقفة", "متوقف"]),
        ("unsigned", ["non-signée", "non-signé"], ["غير-موقعة", "غير-موقع"]),
        ("unowned", ["sans-responsable"], ["بلا-مسؤول", "بلا-جهة"]),
        ("unphased", ["sans-phase"], ["بلا-مرحلة"]),
        ("untagged", ["sans-étiquette"], ["بلا-وسم"]),
        ("done", ["achevée", "achevé", "terminée", "terminé"], ["منجزة", "منجز"]),
        ("open", ["ouverte", "ouvert", "à-faire"], ["مفتوحة", "مفتوح"]),
        ("milestone", ["jalon"], ["معلم-رئيسي", "معلم"]),
        ("estimated", ["estimée", "estimé"], ["تقديرية", "تقديري"]),
        ("broken", ["en-erreur", "erreur"], ["خاطئة", "خطأ"]),
        ("contested", ["divergente", "divergent"], ["متعارضة", "متعارض"]),
        ("mine", ["nous", "moi", "mien", "mienne", "miennes", "miens", "nôtre", "nôtres"], ["لنا", "لي", "نحن", "أنا"]),
      ]) + entries(.own, [("me", ["nous", "moi"], ["نحن", "أنا", "لنا"])])

  private static let filterConnectives = entries(
    .connective, [("and", ["et"], ["و"]), ("or", ["ou"], ["أو"]), ("not", ["non", "sauf", "pas"], ["ليس", "إلا"])])

  private static let filterDays = entries(
    .day,
    [
      ("today", ["aujourd’hui"], ["اليوم"]), ("tomorrow", ["demain"], ["غدا"]), ("yesterday", ["hier"], ["أمس"]),
      ("mon", ["lundi", "lun"], ["الاثنين", "الإثنين"]), ("tue", ["mardi", "mar"], ["الثلاثاء"]),
      ("wed", ["mercredi", "mer"], ["الأربعاء"]),
      ("thu", ["jeudi", "jeu"], ["الخميس"]), ("fri", ["vendredi", "ven"], ["الجمعة"]), ("sat", ["samedi", "sam"], ["السبت"]),
      ("sun", ["dimanche", "dim"], ["الأحد"]),
      ("som", ["début-de-mois", "début-du-mois"], ["بداية-الشهر"]), ("eom", ["fin-de-mois", "fin-du-mois"], ["نهاية-الشهر"]),
      ("soq", ["début-de-trimestre", "début-du-trimestre"], ["بداية-الربع"]),
      ("eoq", ["fin-de-trimestre", "fin-du-trimestre"], ["نهاية-الربع"]),
      ("soy", ["début-d’année", "début-de-l’année"], ["بداية-السنة", "بداية-العام"]),
      ("eoy", ["fin-d’année", "fin-de-l’année"], ["نهاية-السنة", "نهاية-العام"]),
    ])

  private static let filterUnits = entries(
    .unit,
    [
      ("d", ["j", "jour", "jours"], ["يوم", "أيام", "ي"]), ("w", ["sem", "s", "semaine", "semaines"], ["أسبوع", "أسابيع"]),
      ("m", ["mois"], ["شهر", "أشهر"]), ("wd", ["jo", "jours-ouvrés"], ["يوم-عمل", "أيام-عمل"]),
    ])

  /// The words of values are those of the whole program; French and Arabic know other genders of them too.
  private static let filterValues: [FilterWords.Entry] = {
    let others: [String: Row] = [
      "status.planned": ("", ["prévue"], ["مخطط"]), "status.done": ("", ["achevée", "terminé", "terminée"], ["منجز"]),
      "status.dropped": ("", ["abandonnée"], ["ملغى"]), "health.late": ("", ["retard"], ["متأخر"]),
      "health.risk": ("", ["risque"], ["معرضة"]), "health.quiet": ("", ["non-démarrée"], []),
      "health.done": ("", ["achevée", "terminé", "terminée"], ["منجز"]), "kind.milestone": ("", [], ["معلم"]),
    ]
    func values<Value: RawRepresentable<String>>(_ field: String, _ all: [Value], _ word: (Wording, Value) -> String) -> [FilterWords.Entry]
    {
      all.map { value in
        func words(_ language: Language, _ others: [String]) -> [String] {
          [word(Wording(language, home: language), value).replacing(" ", with: "-")] + others
        }
        let more = others["\(field).\(value.rawValue)"]
        return FilterWords.Entry(
          .value(of: field), value.rawValue, [.en: words(.en, []), .fr: words(.fr, more?.fr ?? []), .ar: words(.ar, more?.ar ?? [])])
      }
    }
    return values("status", Step.Status.allCases) { $0.word($1) } + values("health", Health.allCases) { $0.word($1) }
      + values("kind", Step.Kind.allCases) { $0.word($1) }
  }()
}
