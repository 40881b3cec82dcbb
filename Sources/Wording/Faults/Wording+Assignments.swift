import RoadmapEngine

extension Wording {
  /// Says why an assignment `field:value` is refused, as one sentence, and what to do about it.
  /// - Parameter isForm: whether the value stands in a form, which calls the field by its label.
  package func fault(_ fault: StepAssignment.Fault, isForm: Bool = false) -> Diagnostic {
    // Fields with a dotted key, such as `signoff.by`, are not typed but filled in on a form.
    func named(_ field: String) -> String {
      if isForm || field.contains(".") { return label(field) }
      return phrase(en: field, fr: "« \(label(field)) » (\(field))", ar: "\"\(label(field))\" (\(field))")
    }
    return switch fault {
    case .unknownField(let field, let nearest):
      Diagnostic(
        phrase(en: "There is no field \"\(field)\".", fr: "Le champ « \(field) » n’existe pas.", ar: "لا يوجد حقل \"\(field)\"."),
        remedy: didYouMean(nearest) ?? ""
      )
    case .badValue(let field, let value, let expectation):
      Diagnostic(
        phrase(
          en: "\"\(value)\" cannot be the value of \(named(field)).", fr: "« \(value) » ne peut pas être la valeur de \(named(field)).",
          ar: "لا يصلح \"\(value)\" قيمةً لـ \(named(field))."),
        remedy: expected(expectation)
      )
    case .ambiguousDay(let field, let value, let first, let second):
      Diagnostic(
        phrase(
          en: "\(named(field)) \"\(value)\" may mean \(date(first)) or \(date(second)).",
          fr: "\(named(field)) : « \(value) » peut être le \(date(first)) ou le \(date(second)).",
          ar: "قد يعني \(named(field)) \"\(value)\" \(date(first)) أو \(date(second))."),
        remedy: oneOfTwo(first, second)
      )
    case .inFuture(let field, let day):
      Diagnostic(
        phrase(
          en: "\(named(field)) cannot be \(date(day)): that day is still to come.",
          fr: "\(named(field)) ne peut pas être le \(date(day)) : ce jour est encore à venir.",
          ar: "لا يمكن أن يكون \(named(field)) في \(date(day)): لم يأتِ بعد."
        ),
        remedy: phrase(
          en: "Give the day on which it really happened.", fr: "Indiquez le jour où cela a vraiment eu lieu.",
          ar: "أدخل اليوم الذي حدث فيه فعلًا.")
      )
    case .missing(let field, let first):
      Diagnostic(
        phrase(
          en: "\(label(field)) goes with \(label(first)), which is empty.", fr: "\(label(field)) va avec \(label(first)), qui est vide.",
          ar: "\(label(field)) يتبع \(label(first))، وهو فارغ."),
        remedy: phrase(en: "Give \(label(first)) first.", fr: "Indiquez d’abord : \(label(first)).", ar: "أدخل أولًا: \(label(first)).")
      )
    case .unknown(let field, let value, let nearest):
      Diagnostic(
        unknownName(field, value),
        remedy: didYouMean(nearest)
          ?? expected(field == "owners" ? .owners : field == "after" ? .links : field.hasPrefix("waiting") ? .parties : .id)
      )
    case .ambiguous(let field, let value, let names):
      Diagnostic(
        phrase(
          en: "\"\(value)\" can be several values of \(named(field)).",
          fr: "« \(value) » peut désigner plusieurs valeurs de \(named(field)).",
          ar: "قد يعني \"\(value)\" عدة قيم لـ \(named(field))."),
        remedy: phrase(
          en: "Say which one: \(names.joined(separator: ", ")).", fr: "Précisez : \(names.joined(separator: ", ")).",
          ar: "حدّد: \(names.joined(separator: "، ")).")
      )
    }
  }

  /// Says that a field names a thing that does not exist.
  private func unknownName(_ field: String, _ value: String) -> String {
    switch field {
    case "after", "parent": unknownStep(value, nearest: nil).sentence
    case "opens": unknownRoadmap(value, nearest: nil).sentence
    case "phase":
      phrase(en: "There is no phase \"\(value)\".", fr: "Il n’y a pas de phase « \(value) ».", ar: "لا توجد مرحلة \"\(value)\".")
    case "owners":
      phrase(
        en: "There is no party or body \"\(value)\".", fr: "Il n’y a ni partie ni organisme « \(value) ».",
        ar: "لا يوجد طرف أو جهة باسم \"\(value)\".")
    default: phrase(en: "There is no party \"\(value)\".", fr: "Il n’y a pas de partie « \(value) ».", ar: "لا يوجد طرف باسم \"\(value)\".")
    }
  }

  /// Asks for a day in a form that has one reading.
  private func oneOfTwo(_ first: Day, _ second: Day) -> String {
    phrase(en: "Write \(first) or \(second).", fr: "Écrivez \(first) ou \(second).", ar: "اكتب \(first) أو \(second).")
  }

  /// Says that a day is refused because it has two readings.
  package func ambiguousDay(_ text: String, _ first: Day, _ second: Day) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(text)\" may mean \(date(first)) or \(date(second)).", fr: "« \(text) » peut être le \(date(first)) ou le \(date(second)).",
        ar: "قد يعني \"\(text)\" \(date(first)) أو \(date(second))."), remedy: oneOfTwo(first, second)
    )
  }

  /// Says what a field takes, as advice.
  package func expected(_ expectation: StepAssignment.Expectation) -> String {
    switch expectation {
    case .day:
      phrase(
        en: "Give a day: 2026-11-23, today, fri, +10d, +2w, +10wd, eom.",
        fr: "Donnez un jour : 2026-11-23, today, fri, +10d, +2w, +10wd, eom.",
        ar: "أدخل يومًا: 2026-11-23 أو today أو fri أو +10d أو +2w أو +10wd أو eom.")
    case .number(let range):
      phrase(
        en: "Give a whole number from \(range.lowerBound) to \(range.upperBound).",
        fr: "Donnez un nombre entier de \(range.lowerBound) à \(range.upperBound).",
        ar: "أدخل عددًا صحيحًا من \(range.lowerBound) إلى \(range.upperBound).")
    case .oneOf(let words):
      phrase(
        en: "Give one of: \(words.joined(separator: ", ")).", fr: "Donnez une de ces valeurs : \(words.joined(separator: ", ")).",
        ar: "أدخل إحدى القيم: \(words.joined(separator: "، ")).")
    case .links:
      phrase(
        en: "Give steps with their links: a11, a14 SS+5, other/a2 FF-2cd.",
        fr: "Donnez des étapes avec leurs liens : a11, a14 DD+5, autre/a2 FF-2cd.",
        ar: "أدخل خطوات مع روابطها: a11, a14 SS+5, other/a2 FF-2cd.")
    case .owners:
      phrase(
        en: "Give parties with their bodies: LY/mol, NE/mol+mfa.", fr: "Donnez des parties avec leurs organismes : LY/mol, NE/mol+mfa.",
        ar: "أدخل الأطراف مع جهاتها: LY/mol, NE/mol+mfa.")
    case .estimate:
      phrase(
        en: "Give working days at best, usually and at worst, in this order: 5/10/30.",
        fr: "Donnez les jours ouvrés, optimistes, probables et pessimistes, dans cet ordre : 5/10/30.",
        ar: "أدخل أيام العمل في أحسن الأحوال وعادةً وفي أسوئها، بهذا الترتيب: 5/10/30.")
    case .id:
      phrase(
        en: "Ids have small letters, digits, dots and hyphens.", fr: "Les identifiants ont des minuscules, chiffres, points et tirets.",
        ar: "المعرّفات من أحرف لاتينية صغيرة وأرقام ونقاط وشرطات.")
    case .parties: phrase(en: "Give parties: LY, NE.", fr: "Donnez des parties : LY, NE.", ar: "أدخل أطرافًا: LY, NE.")
    case .attachments:
      phrase(
        en: "Give documents with where they are: Draft v2 = docs/draft-v2.docx; Minutes = minutes.pdf.",
        fr: "Donnez des documents et leur emplacement : Projet v2 = docs/projet-v2.docx; PV = pv.pdf.",
        ar: "أدخل الوثائق مع مواضعها: المسودة = docs/draft.docx; المحضر = minutes.pdf.")
    case .repetition:
      phrase(
        en: "Give how often and how many times: 6m x 4, 2w x 10, 30d x 3 next.",
        fr: "Donnez l’intervalle et le nombre de fois : 6m x 4, 2w x 10, 30d x 3 next.",
        ar: "أدخل الفترة وعدد المرات: 6m x 4 أو 2w x 10 أو 30d x 3 next.")
    case .waits:
      phrase(
        en:
          "Give waits that are over: LY/reply 2026-04-09..2026-05-01; NE/signature 2026-05-02..2026-05-09, days of reminders behind each.",
        fr: "Donnez les attentes terminées : LY/reply 2026-04-09..2026-05-01; NE/signature 2026-05-02..2026-05-09, puis les relances.",
        ar: "أدخل فترات الانتظار المنتهية: LY/reply 2026-04-09..2026-05-01; NE/signature 2026-05-02..2026-05-09، ثم أيام التذكير.")
    case .dayFrom(let day):
      phrase(
        en: "Give a day from \(date(day)) on.", fr: "Donnez un jour à partir du \(date(day)).", ar: "أدخل يومًا ابتداءً من \(date(day)).")
    case .words: phrase(en: "Give at least one word.", fr: "Donnez au moins un mot.", ar: "أدخل كلمة واحدة على الأقل.")
    }
  }
}
