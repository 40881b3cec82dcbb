import RoadmapEngine

extension Wording {
  /// Why `field:value` cannot be made, as one sentence; then what to do about it.
  /// - Parameter isForm: whether the field has been filled in on a form, where it is called by its label.
  package func fault(_ fault: StepAssignment.Fault, isForm: Bool = false) -> (sentence: String, remedy: String) {
    // The parts of something have dotted names, which nobody types.
    func named(_ field: String) -> String { isForm || field.contains(".") ? label(field) : field }
    return switch fault {
    case .unknownField(let field, let nearest):
      (
        say("There is no field \"\(field)\".", "Le champ « \(field) » n’existe pas.", "لا يوجد حقل \"\(field)\"."),
        say("Did you mean \"\(nearest)\"?", "Vouliez-vous dire « \(nearest) » ?", "هل تقصد \"\(nearest)\"؟")
      )
    case .badValue(let field, let value, let expectation):
      (
        say(
          "\"\(value)\" cannot be the value of \(named(field)).", "« \(value) » ne peut pas être la valeur de \(named(field)).",
          "لا يصلح \"\(value)\" قيمةً لـ \(named(field))."),
        expected(expectation)
      )
    case .ambiguousDay(let field, let value, let first, let second):
      (
        say(
          "\(named(field)) \"\(value)\" may mean \(date(first)) or \(date(second)).",
          "\(named(field)) « \(value) » peut être le \(date(first)) ou le \(date(second)).",
          "قد يعني \(named(field)) \"\(value)\" \(date(first)) أو \(date(second))."),
        oneOfTwo(first, second)
      )
    case .inFuture(let field, let day):
      (
        say(
          "\(named(field)) cannot be \(date(day)): that day is still to come.",
          "\(named(field)) ne peut pas être le \(date(day)) : ce jour est encore à venir.",
          "لا يمكن أن يكون \(named(field)) في \(date(day)): لم يأتِ بعد."
        ),
        say("Give the day on which it really happened.", "Indiquez le jour où cela a vraiment eu lieu.", "أدخل اليوم الذي حدث فيه فعلًا.")
      )
    case .missing(let field, let first):
      (
        say(
          "\(label(field)) goes with \(label(first)), which is empty.", "\(label(field)) va avec \(label(first)), qui est vide.",
          "\(label(field)) يتبع \(label(first))، وهو فارغ."),
        say("Give \(label(first)) first.", "Indiquez d’abord : \(label(first)).", "أدخل أولًا: \(label(first)).")
      )
    case .unknown(let field, let value, let nearest):
      (
        unknownName(field, value),
        nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
          ?? expected(field == "owners" ? .owners : field == "after" ? .links : field.hasPrefix("waiting") ? .parties : .id)
      )
    case .ambiguous(let field, let value, let names):
      (
        say(
          "\"\(value)\" can be several values of \(named(field)).", "« \(value) » peut désigner plusieurs valeurs de \(named(field)).",
          "قد يعني \"\(value)\" عدة قيم لـ \(named(field))."),
        say(
          "Say which one: \(names.joined(separator: ", ")).", "Précisez : \(names.joined(separator: ", ")).",
          "حدّد: \(names.joined(separator: "، ")).")
      )
    }
  }

  /// That nothing has a name that was typed into a field.
  private func unknownName(_ field: String, _ value: String) -> String {
    switch field {
    case "after", "parent": unknownStep(value, nearest: nil).sentence
    case "opens": unknownRoadmap(value, nearest: nil).sentence
    case "phase": say("There is no phase \"\(value)\".", "Il n’y a pas de phase « \(value) ».", "لا توجد مرحلة \"\(value)\".")
    case "owners":
      say(
        "There is no party or body \"\(value)\".", "Il n’y a ni partie ni organisme « \(value) ».", "لا يوجد طرف أو جهة باسم \"\(value)\".")
    default: say("There is no party \"\(value)\".", "Il n’y a pas de partie « \(value) ».", "لا يوجد طرف باسم \"\(value)\".")
    }
  }

  /// How to write a day that has two readings, as advice.
  package func oneOfTwo(_ first: Day, _ second: Day) -> String {
    say("Write \(first) or \(second).", "Écrivez \(first) ou \(second).", "اكتب \(first) أو \(second).")
  }

  /// Why a day that has two readings is not taken.
  package func ambiguousDay(_ text: String, _ first: Day, _ second: Day) -> (sentence: String, remedy: String) {
    (
      say(
        "\"\(text)\" may mean \(date(first)) or \(date(second)).", "« \(text) » peut être le \(date(first)) ou le \(date(second)).",
        "قد يعني \"\(text)\" \(date(first)) أو \(date(second))."), oneOfTwo(first, second)
    )
  }

  /// Why an argument of the command line is no day.
  package func notADay(_ argument: String) -> (sentence: String, remedy: String) {
    let (first, last) = ("1900-01-01", "2199-12-31")
    return (
      say(
        "\"\(argument)\" is not a day from \(first) to \(last).", "« \(argument) » n’est pas un jour entre le \(first) et le \(last).",
        "\"\(argument)\" ليس يومًا بين \(first) و\(last)."),
      say(
        "Give it as YYYY-MM-DD, like 2026-11-23.", "Donnez-le sous la forme AAAA-MM-JJ, comme 2026-11-23.",
        "أدخله بالصيغة YYYY-MM-DD، مثل 2026-11-23.")
    )
  }

  /// Which of its two readings a typed day has on a form, and how to save it.
  package func understood(_ text: String, as day: Day) -> String {
    say(
      "\"\(text)\" is understood as \(longDate(day)). Save again if that is right.",
      "« \(text) » est compris comme le \(longDate(day)). Enregistrez de nouveau si c’est juste.",
      "فُهم \"\(text)\" على أنه \(longDate(day)). احفظ مرة أخرى إن كان صحيحًا.")
  }

  /// What a field takes, as advice.
  package func expected(_ expectation: StepAssignment.Expectation) -> String {
    switch expectation {
    case .day:
      say(
        "Give a day: 2026-11-23, today, fri, +10d, +2w, +10wd, eom.", "Donnez un jour : 2026-11-23, today, fri, +10d, +2w, +10wd, eom.",
        "أدخل يومًا: 2026-11-23 أو today أو fri أو +10d أو +2w أو +10wd أو eom.")
    case .number(let range):
      say(
        "Give a whole number from \(range.lowerBound) to \(range.upperBound).",
        "Donnez un nombre entier de \(range.lowerBound) à \(range.upperBound).",
        "أدخل عددًا صحيحًا من \(range.lowerBound) إلى \(range.upperBound).")
    case .oneOf(let words):
      say(
        "Give one of: \(words.joined(separator: ", ")).", "Donnez une de ces valeurs : \(words.joined(separator: ", ")).",
        "أدخل إحدى القيم: \(words.joined(separator: "، ")).")
    case .links:
      say(
        "Give steps with their links: a11, a14 SS+5, other/a2 FF-2cd.",
        "Donnez des étapes avec leurs liens : a11, a14 SS+5, autre/a2 FF-2cd.", "أدخل خطوات مع روابطها: a11, a14 SS+5, other/a2 FF-2cd.")
    case .owners:
      say(
        "Give parties with their bodies: LY/mol, NE/mol+mfa.", "Donnez des parties avec leurs organismes : LY/mol, NE/mol+mfa.",
        "أدخل الأطراف مع جهاتها: LY/mol, NE/mol+mfa.")
    case .estimate:
      say(
        "Give working days at best, usually and at worst, in this order: 5/10/30.",
        "Donnez les jours ouvrés au mieux, d’ordinaire et au pire, dans cet ordre : 5/10/30.",
        "أدخل أيام العمل في أحسن الأحوال وعادةً وفي أسوئها، بهذا الترتيب: 5/10/30.")
    case .id:
      say(
        "Ids have small letters, digits, dots and hyphens.", "Les identifiants ont des minuscules, chiffres, points et tirets.",
        "المعرّفات من أحرف لاتينية صغيرة وأرقام ونقاط وشرطات.")
    case .parties: say("Give parties: LY, NE.", "Donnez des parties : LY, NE.", "أدخل أطرافًا: LY, NE.")
    case .attachments:
      say(
        "Give documents with where they are: Draft v2 = docs/draft-v2.docx; Minutes = minutes.pdf.",
        "Donnez des documents et leur emplacement : Projet v2 = docs/projet-v2.docx; PV = pv.pdf.",
        "أدخل الوثائق مع مواضعها: المسودة = docs/draft.docx; المحضر = minutes.pdf.")
    case .repetition:
      say(
        "Give how often and how many times: 6m x 4, 2w x 10, 30d x 3 next.",
        "Donnez l’intervalle et le nombre de fois : 6m x 4, 2w x 10, 30d x 3 next.",
        "أدخل الفترة وعدد المرات: 6m x 4 أو 2w x 10 أو 30d x 3 next.")
    case .waits:
      say(
        "Give waits that are over: LY/reply 2026-04-09..2026-05-01; NE/signature 2026-05-02..2026-05-09, days of reminders behind each.",
        "Donnez les attentes terminées : LY/reply 2026-04-09..2026-05-01; NE/signature 2026-05-02..2026-05-09, puis les relances.",
        "أدخل فترات الانتظار المنتهية: LY/reply 2026-04-09..2026-05-01; NE/signature 2026-05-02..2026-05-09، ثم أيام التذكير.")
    case .dayFrom(let day):
      say("Give a day from \(date(day)) on.", "Donnez un jour à partir du \(date(day)).", "أدخل يومًا ابتداءً من \(date(day)).")
    case .words: say("Give at least one word.", "Donnez au moins un mot.", "أدخل كلمة واحدة على الأقل.")
    }
  }
}
