import Editor
import RoadmapEngine
import Wording

/// Words about steps that are moved by the same time.
extension Wording {
  var labelDistance: String { phrase(en: "By", fr: "Décalage", ar: "مقدار الترحيل") }
  var labelDeadlines: String { phrase(en: "Deadlines", fr: "Échéances", ar: "المواعيد النهائية") }
  var deadlinesStay: String { phrase(en: "stay", fr: "restent", ar: "تبقى") }
  var deadlinesMove: String { phrase(en: "move too", fr: "sont décalées aussi", ar: "تُرحَّل أيضًا") }

  /// Tells how far a bar is dragged: `+5 working days`.
  func dragDistance(_ days: Int) -> String {
    let sign = days > 0 ? "+" : ""
    return phrase(
      en: sign + fullWorkingDays(days), fr: "\(sign)\(fullWorkingDays(days))",
      ar: days == 0 ? fullWorkingDays(0) : "\(days > 0 ? "تأخير" : "تقديم") \(fullWorkingDays(abs(days)))")
  }

  /// Tells how much longer a step is whose end is dragged: `+5 working days`.
  private func stretchDistance(_ days: Int) -> String {
    let sign = days > 0 ? "+" : ""
    return phrase(
      en: sign + fullWorkingDays(days), fr: "\(sign)\(fullWorkingDays(days))",
      ar: days == 0 ? fullWorkingDays(0) : "\(days > 0 ? "زيادة" : "إنقاص") \(fullWorkingDays(abs(days)))")
  }

  /// Tells how far a bar is dragged, and the day on which the step would start.
  func dragged(by days: Int, to day: Day) -> String {
    let distance = dragDistance(days)
    return phrase(
      en: "\(distance): starts on \(date(day))", fr: "\(distance) : début le \(date(day))", ar: "\(distance): يبدأ في \(date(day))")
  }

  /// Tells how far the end of a bar is dragged, and to which day.
  func dragged(endBy days: Int, to day: Day) -> String {
    let distance = stretchDistance(days)
    return phrase(
      en: "\(distance): ends on \(date(day))", fr: "\(distance) : fin le \(date(day))", ar: "\(distance): ينتهي في \(date(day))")
  }

  /// Asks whether to move a step.
  func asksToShift(_ name: String, by distance: String) -> String {
    phrase(en: "Move by \(distance)? \(name)", fr: "Décaler de \(distance) ? \(name)", ar: "\(distance)؟ \(name)")
  }

  /// Asks whether to change the duration of a step.
  func asksToStretch(_ name: String, by days: Int, to all: Int) -> String {
    let distance = stretchDistance(days)
    return phrase(
      en: "\(distance), \(fullWorkingDays(all)) in all? \(name)", fr: "\(distance), soit \(fullWorkingDays(all)) ? \(name)",
      ar: "\(distance)، والمجموع \(fullWorkingDays(all))؟ \(name)")
  }

  /// Tells how long a step has become.
  func stretched(_ name: String, by days: Int, to all: Int) -> String {
    let distance = stretchDistance(days)
    return phrase(
      en: "\(name): \(distance), \(fullWorkingDays(all)) in all", fr: "\(name) : \(distance), soit \(fullWorkingDays(all))",
      ar: "\(name): \(distance)، والمجموع \(fullWorkingDays(all))")
  }

  func shifted(by distance: String) -> String {
    phrase(en: "Moved by \(distance)", fr: "Décalage de \(distance)", ar: "رُحّلت المواعيد بمقدار \(distance)")
  }

  /// Tells how many steps start later than was asked, and when the first of them starts.
  func lessFar(_ count: Int, _ start: Day) -> String {
    phrase(
      en: "\(count) as early as possible (\(date(start)))", fr: "\(count) au plus tôt (\(date(start)))",
      ar: "\(figures(count)) في أقرب وقت ممكن (\(date(start)))")
  }

  func staying(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 stays" : "\(count) stay", fr: count < 2 ? "\(count) reste" : "\(count) restent", ar: "لم يُرحَّل \(figures(count))")
  }

  func reason(_ obstacle: StepShift.Obstacle, _ count: Int) -> String {
    switch obstacle {
    case .started: phrase(en: "\(count) started", fr: "\(count) en cours", ar: "\(figures(count)) جارية")
    case .over: phrase(en: "\(count) done or dropped", fr: "\(count) achevées ou abandonnées", ar: "\(figures(count)) منجزة أو ملغاة")
    case .container: phrase(en: "\(count) with steps inside", fr: "\(count) contenant d’autres étapes", ar: "\(figures(count)) تضم خطوات")
    case .undated: phrase(en: "\(count) without dates", fr: "\(count) sans dates", ar: "\(figures(count)) بلا تواريخ")
    case .held:
      phrase(en: "\(count) as early as possible", fr: "\(count) déjà au plus tôt", ar: "\(figures(count)) في أقرب وقت ممكن")
    }
  }

  var distanceExpected: String {
    phrase(
      en: "Write how far: 2w (weeks), 10d (days), 1m (months), 5wd (working days); -2w is earlier.",
      fr: "Indiquez la durée : 2w (semaines), 10d (jours), 1m (mois), 5wd (jours ouvrés) ; -2w pour avancer.",
      ar: "اكتب المدة: 2w (أسابيع)، 10d (أيام)، 1m (أشهر)، 5wd (أيام عمل). ولتقديم الموعد اكتب الإشارة أولًا: -2w")
  }

  var asEarlyAsTheyCan: String {
    phrase(
      en: "Nothing but links holds these steps; they start as early as they can.",
      fr: "Seuls des liens retiennent ces étapes ; elles commencent au plus tôt.",
      ar: "لا يقيد هذه الخطوات سوى الروابط؛ وهي تبدأ في أقرب وقت ممكن.")
  }

  var nothingToShift: String {
    phrase(
      en: "None of these steps can be moved: they have started, are over, contain other steps, or have no dates.",
      fr: "Aucune de ces étapes ne peut être décalée : elles ont commencé, sont closes, en contiennent d’autres ou n’ont pas de dates.",
      ar: "لا يمكن ترحيل أي من هذه الخطوات: فقد بدأت أو انتهت أو تضم خطوات أخرى أو ليس لها تواريخ.")
  }

  func beyondRange(_ title: String) -> String {
    phrase(
      en: "\(title): no day lies that far away; the range is \(Day.first.year) to \(Day.last.year).",
      fr: "\(title) : aucun jour n’est aussi éloigné ; l’intervalle va de \(Day.first.year) à \(Day.last.year).",
      ar: "\(title): لا يوجد يوم بهذا البعد؛ المجال من \(figures(Day.first.year)) إلى \(figures(Day.last.year)).")
  }

  var noWorkingDaysToCount: String {
    phrase(
      en: "The roadmap has no party whose working days could be counted. Write days or weeks: 10d, 2w.",
      fr: "La feuille de route n’a pas de partie dont compter les jours ouvrés. Indiquez des jours ou des semaines : 10d, 2w.",
      ar: "ليس لخارطة الطريق طرف تُحسب أيام عمله. اكتب أيامًا أو أسابيع: 10d أو 2w.")
  }

  func agreedInThePast(_ title: String, _ day: Day) -> String {
    phrase(
      en: "\(title) would be agreed for \(date(day)), which has passed. Move it less far.",
      fr: "\(title) serait convenu pour le \(date(day)), déjà passé. Réduisez le décalage.",
      ar: "سيُتفق على \(title) في \(date(day)) وقد مضى. قلّل المقدار.")
  }
}
