import RoadmapEngine
import Wording

/// Remarks on values that are ignored, or imported in another way than the file says.
extension Wording {
  func workedOutRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: count == 1 ? "1 value is ignored: Jalon works it out." : "\(count) values are ignored: Jalon works them out.",
        fr: count < 2
          ? "\(count) valeur est laissée de côté : Jalon la calcule." : "\(count) valeurs sont laissées de côté : Jalon les calcule.",
        ar: "تُركت \(arabic(count, "قيمة", "قيمتان", "قيم", "قيمة")): \(count == 2 ? "يحسبهما" : "يحسبها") Jalon بنفسه."),
      remedy: phrase(
        en: "Call the column \"\(label("on"))\", \"\(label("notBefore"))\" or \"\(columnDeadline)\" if people have set these days.",
        fr: "Nommez la colonne « \(label("on")) », « \(label("notBefore")) » ou « \(columnDeadline) » si ces jours ont été fixés.",
        ar: "سمِّ العمود \"\(label("on"))\" أو \"\(label("notBefore"))\" أو \"\(columnDeadline)\" إن كانت هذه الأيام محددة.")
    )
  }

  func sameTitlesRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en:
          "\(count == 1 ? "1 row without an id was taken for the step" : "\(count) rows without an id were taken for the steps") of the same title.",
        fr:
          "\(count < 2 ? "\(count) ligne sans identifiant a été rattachée à l’étape" : "\(count) lignes sans identifiant ont été rattachées aux étapes") de même titre.",
        ar: "صفوف بلا معرّف عُدّ كل منها الخطوة ذات العنوان نفسه: \(figures(count))."),
      remedy: phrase(
        en: "If one is a further step, give it an id or a title of its own.",
        fr: "Si l’une d’elles est une étape de plus, donnez-lui un identifiant ou un titre qui lui soit propre.",
        ar: "إن كان أحدها خطوة أخرى فأعطه معرّفًا أو عنوانًا خاصًا به.")
    )
  }

  func timeOfDayRemark(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The time of the day is ignored (\(count)).", fr: "L’heure est laissée de côté (\(count)).",
        ar: "لم تُستورد ساعة الموعد (\(figures(count)))."
      ),
      remedy: phrase(en: "Put it into the notes if it matters.", fr: "Notez-la si elle importe.", ar: "اكتبها في الملاحظات إن كانت مهمة.")
    )
  }

  func unreadPropertiesRemark(_ counts: [String: Int]) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Jalon has no place for this and ignores it: \(listed(counts)).",
        fr: "Sans équivalent dans Jalon, laissé de côté : \(listed(counts)).",
        ar: "لا مقابل لهذا في Jalon وقد تُرك جانبًا: \(listed(counts))."),
      remedy: phrase(
        en: "Put into the notes what matters.", fr: "Mettez dans les notes ce qui importe.", ar: "ضع المهم منه في الملاحظات.")
    )
  }

  func foreignKindsRemark(_ counts: [String: Int]) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Jalon has no such kinds of steps and takes them as tasks: \(listed(counts)).",
        fr: "Jalon ne connaît pas ces natures d’étapes et les importe comme tâches : \(listed(counts)).",
        ar: "ليست في Jalon أنواع خطوات كهذه وقد عُدّت مهام: \(listed(counts))."),
      remedy: phrase(
        en: "Set the kind of a step where it matters.", fr: "Indiquez la nature d’une étape où elle importe.",
        ar: "حدد نوع الخطوة حيث يهم.")
    )
  }

  func waitsEndedRemark(_ count: Int, _ day: Day) -> Diagnostic {
    Diagnostic(
      phrase(
        en:
          "\(count == 1 ? "1 open wait ends" : "\(count) open waits end") on \(date(day)), because the file finishes \(count == 1 ? "its step" : "their steps").",
        fr:
          "\(count) \(count < 2 ? "attente en cours prend fin" : "attentes en cours prennent fin") le \(date(day)), car le fichier achève \(count < 2 ? "son étape" : "leurs étapes").",
        ar: "حالات انتظار انتهت في \(date(day)) لأن الملف ينهي خطواتها: \(figures(count))."),
      remedy: phrase(
        en: "If an answer came on another day, say so on the step.",
        fr: "Si une réponse est arrivée un autre jour, indiquez-le sur l’étape.",
        ar: "إن وصل رد في يوم آخر فسجّله في الخطوة.")
    )
  }

  func noSuchRuleRemark(_ rule: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Jalon has no such rule: \(rule). It is ignored.", fr: "Jalon n’a pas cette règle : \(rule). Elle est laissée de côté.",
        ar: "ليس في Jalon قاعدة كهذه: \(rule). تُركت جانبًا."),
      remedy: phrase(
        en: "Say it with a link, a day before which it does not start, or a deadline.",
        fr: "Exprimez-la par un lien, un jour au plus tôt ou une échéance.", ar: "عبّر عنها برابط أو بيوم لا تبدأ قبله أو بموعد نهائي.")
    )
  }

  var roundedUpRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "It is no whole number of days and was rounded up.",
        fr: "Ce n’est pas un nombre entier de jours ; il est arrondi à l’entier supérieur.",
        ar: "ليس عددًا صحيحًا من الأيام فقُرّب إلى الأعلى."))
  }

  /// The most names that a remark lists.
  static let mostListed = 12

  /// Returns names with their counts, the greatest count first: `alarms (VALARM): 2, Cost: 4`.
  func listed(_ counts: [String: Int]) -> String {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var parts = sorted.prefix(Self.mostListed).map { name, count in
      "\(known(name).map { "\($0) (\(name))" } ?? quoted(name))\(colon)\(figures(count))"
    }
    if sorted.count > Self.mostListed { parts.append(andMore(sorted.count - Self.mostListed)) }
    return parts.joined(separator: comma)
  }

  /// Returns what a property or component of a calendar is called in words; nil for an unknown one.
  private func known(_ name: String) -> String? {
    switch name {
    case "ATTACH": phrase(en: "attachments", fr: "pièces jointes", ar: "مرفقات")
    case "VALARM": phrase(en: "alarms", fr: "rappels", ar: "تنبيهات")
    case "ATTENDEE": phrase(en: "attendees", fr: "participants", ar: "مشاركون")
    case "ORGANIZER": phrase(en: "organisers", fr: "organisateurs", ar: "منظمون")
    case "PRIORITY": phrase(en: "priorities", fr: "priorités", ar: "أولويات")
    case "URL": phrase(en: "web addresses", fr: "adresses web", ar: "عناوين ويب")
    case "GEO": phrase(en: "positions", fr: "positions", ar: "مواقع")
    case "COMMENT": phrase(en: "comments", fr: "commentaires", ar: "تعليقات")
    case "CONTACT": phrase(en: "contacts", fr: "contacts", ar: "جهات اتصال")
    case "RESOURCES": phrase(en: "resources", fr: "ressources", ar: "موارد")
    case "VJOURNAL": phrase(en: "journal entries", fr: "notes de journal", ar: "يوميات")
    case "VFREEBUSY": phrase(en: "busy times", fr: "plages occupées", ar: "أوقات انشغال")
    case "VAVAILABILITY": phrase(en: "times of availability", fr: "disponibilités", ar: "أوقات توفر")
    default: nil
    }
  }
}
