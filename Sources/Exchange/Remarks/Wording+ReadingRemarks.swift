import RoadmapEngine
import StatusViews
import Wording

/// What is said of how a file was read, and of what in it Jalon has no use for.
extension Wording {
  /// Why something that was printed is not taken back.
  func printedWords(_ printed: ImportRemark.Printed) -> Diagnostic {
    let sentence =
      switch printed {
      case .view(let view):
        phrase(
          en: "This is a printed view (\(name(of: view))), made to be read: its dates are worked out, and nobody has set them.",
          fr: "C’est une vue imprimée (\(name(of: view))), faite pour être lue : ses dates sont calculées et personne ne les a fixées.",
          ar: "هذا عرض مطبوع (\(name(of: view))) أُعدّ للقراءة: تواريخه محسوبة ولم يحددها أحد.")
      case .page(let format):
        phrase(
          en: "This is a page made to be read (\(format)), not a table of steps.",
          fr: "C’est une page faite pour être lue (\(format)), pas un tableau d’étapes.",
          ar: "هذه صفحة للقراءة (\(format)) وليست جدول خطوات.")
      }
    return Diagnostic(
      sentence,
      remedy: phrase(
        en: "Write a table of the steps with: jalon export --format csv --output steps.csv, change that one, and import it.",
        fr: "Produisez un tableau des étapes : jalon export --format csv --output etapes.csv, modifiez-le, puis importez-le.",
        ar: "أنشئ جدولًا بالخطوات: jalon export --format csv --output steps.csv ثم عدّله واستورده.")
    )
  }

  func readingWords(_ fact: ImportRemark.Fact) -> Diagnostic {
    switch fact {
    case .readAs(let name):
      Diagnostic(
        phrase(
          en: "The file is not UTF-8; it was read as \(name).", fr: "Le fichier n’est pas en UTF-8 ; il a été lu en \(name).",
          ar: "الملف ليس بترميز UTF-8؛ قُرئ على أنه \(name)."),
        remedy: phrase(
          en: "Look at a few titles before you go on.", fr: "Vérifiez quelques titres avant de continuer.",
          ar: "تحقق من بعض العناوين قبل المتابعة.")
      )
    case .leftAside(let counts):
      Diagnostic(
        phrase(
          en: "Jalon has no place for this and leaves it aside: \(listed(counts)).",
          fr: "Jalon n’a pas de place pour ceci et le laisse de côté : \(listed(counts)).",
          ar: "لا مكان لهذا في Jalon وقد تُرك جانبًا: \(listed(counts))."),
        remedy: phrase(
          en: "Put into the notes what matters.", fr: "Mettez dans les notes ce qui importe.", ar: "ضع المهم منه في الملاحظات.")
      )
    case .dayOrder(let isDayFirst, let count):
      Diagnostic(
        isDayFirst
          ? phrase(
            en:
              "\(count == 1 ? "1 day" : "\(count) days") of this column with two readings: read with the day in front, as this one must be.",
            fr:
              "\(count) \(count < 2 ? "date" : "dates") de cette colonne à deux lectures : \(count < 2 ? "lue" : "lues") avec le jour en tête, comme celle-ci.",
            ar: "\(arabic(count, "تاريخ", "تاريخان", "تواريخ", "تاريخًا")) في هذا العمود بقراءتين: قُرئ اليوم أولًا كما في هذا التاريخ.")
          : phrase(
            en:
              "\(count == 1 ? "1 day" : "\(count) days") of this column with two readings: read with the month in front, as this one must be.",
            fr:
              "\(count) \(count < 2 ? "date" : "dates") de cette colonne à deux lectures : \(count < 2 ? "lue" : "lues") avec le mois en tête, comme celle-ci.",
            ar: "\(arabic(count, "تاريخ", "تاريخان", "تواريخ", "تاريخًا")) في هذا العمود بقراءتين: قُرئ الشهر أولًا كما في هذا التاريخ."),
        remedy: phrase(
          en: "If that is wrong, say which comes first with: --dates dmy or --dates mdy",
          fr: "Si c’est faux, dites l’ordre avec : --dates dmy ou --dates mdy",
          ar: "إن كان هذا خطأ فحدّد الترتيب: --dates dmy أو --dates mdy")
      )
    case .foreignKinds(let counts):
      Diagnostic(
        phrase(
          en: "Jalon has no such kinds of steps and takes them as tasks: \(listed(counts)).",
          fr: "Jalon n’a pas ces natures d’étapes et les prend comme tâches : \(listed(counts)).",
          ar: "ليست في Jalon أنواع خطوات كهذه وقد عُدّت مهام: \(listed(counts))."),
        remedy: phrase(
          en: "Set the kind of a step where it matters.", fr: "Indiquez la nature d’une étape où elle importe.",
          ar: "حدد نوع الخطوة حيث يهم.")
      )
    case .unknownColumns(let counts, let near):
      Diagnostic(
        phrase(
          en: "Jalon has no place for these columns and leaves them aside: \(listed(counts)).",
          fr: "Jalon n’a pas de place pour ces colonnes et les laisse de côté : \(listed(counts)).",
          ar: "لا مكان لهذه الأعمدة في Jalon وقد تُركت جانبًا: \(listed(counts))."), remedy: meant(near)
      )
    case .numbersAside(let counts):
      Diagnostic(
        phrase(
          en: "Numbers of another program only tell which row is meant and are left aside: \(listed(counts)).",
          fr: "Les numéros d’un autre programme servent seulement à désigner les lignes et sont laissés de côté : \(listed(counts)).",
          ar: "أرقام البرنامج الآخر تُستعمل لتعيين الصفوف فقط وقد تُركت جانبًا: \(listed(counts))."))
    case .endBeforeStart:
      Diagnostic(
        phrase(
          en: "It lies before the beginning; the entry takes one day.", fr: "C’est avant le début ; l’entrée prend un jour.",
          ar: "يقع قبل البداية؛ أُخذ الموعد على أنه يوم واحد."),
        remedy: phrase(en: "Set the duration of the step.", fr: "Indiquez la durée de l’étape.", ar: "حدد مدة الخطوة.")
      )
    case .unknownZone:
      Diagnostic(
        phrase(
          en: "This machine does not know the time zone; instants are days of its own zone.",
          fr: "Cette machine ne connaît pas ce fuseau horaire ; les instants sont des jours de son propre fuseau.",
          ar: "لا يعرف هذا الجهاز هذه المنطقة الزمنية؛ حُسبت الأيام بمنطقته."),
        remedy: phrase(en: "Check the days of the entries.", fr: "Vérifiez les jours des entrées.", ar: "تحقق من أيام المواعيد.")
      )
    case .badDuration:
      Diagnostic(
        phrase(
          en: "It is no length of time; the entry takes one day.", fr: "Ce n’est pas une durée ; l’entrée prend un jour.",
          ar: "ليست مدة؛ أُخذ الموعد على أنه يوم واحد."),
        remedy: phrase(en: "Set the duration of the step.", fr: "Indiquez la durée de l’étape.", ar: "حدد مدة الخطوة.")
      )
    case .waitsEnded(let count, let day):
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
    case .aside(let aside, let count): words(aside, count)
    default: projectWords(fact)
    }
  }

  /// What headings may have meant.
  private func meant(_ near: [String: String]) -> String {
    if near.isEmpty {
      return phrase(en: "Put into the notes what matters.", fr: "Mettez dans les notes ce qui importe.", ar: "ضع المهم منه في الملاحظات.")
    }
    return near.sorted { $0.key < $1.key }.prefix(Self.mostListed).map { heading, known in
      phrase(
        en: "Did you mean \(quoted(known)) by \(quoted(heading))?", fr: "Vouliez-vous dire \(quoted(known)) par \(quoted(heading)) ?",
        ar: "هل تقصد \(quoted(known)) بـ \(quoted(heading))؟")
    }.joined(separator: " ")
  }

  /// So many names are listed.
  private static let mostListed = 12

  /// `alarms (VALARM): 2, Cost: 4`, the greatest counts first.
  private func listed(_ counts: [String: Int]) -> String {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var parts = sorted.prefix(Self.mostListed).map { name, count in
      "\(known(name).map { "\($0) (\(name))" } ?? quoted(name))\(colon)\(figures(count))"
    }
    if sorted.count > Self.mostListed { parts.append(andMore(sorted.count - Self.mostListed)) }
    return parts.joined(separator: comma)
  }

  /// What a property or a part of a calendar is in the reader's words.
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
