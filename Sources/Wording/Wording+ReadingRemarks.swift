import RoadmapEngine

/// What is said of how a file was read, and of what in it Jalon has no use for.
extension Wording {
  /// Why something that was printed is not taken back.
  func printedWords(_ printed: ImportRemark.Printed) -> (sentence: String, remedy: String) {
    let sentence =
      switch printed {
      case .view(let view):
        say(
          "This is a printed view (\(name(of: view))), made to be read: its dates are worked out, and nobody has set them.",
          "C’est une vue imprimée (\(name(of: view))), faite pour être lue : ses dates sont calculées et personne ne les a fixées.",
          "هذا عرض مطبوع (\(name(of: view))) أُعدّ للقراءة: تواريخه محسوبة ولم يحددها أحد.")
      case .page(let format):
        say(
          "This is a page made to be read (\(format)), not a table of steps.",
          "C’est une page faite pour être lue (\(format)), pas un tableau d’étapes.", "هذه صفحة للقراءة (\(format)) وليست جدول خطوات.")
      }
    return (
      sentence,
      say(
        "Write a table of the steps with: jalon export --format csv --output steps.csv, change that one, and import it.",
        "Produisez un tableau des étapes : jalon export --format csv --output etapes.csv, modifiez-le, puis importez-le.",
        "أنشئ جدولًا بالخطوات: jalon export --format csv --output steps.csv ثم عدّله واستورده.")
    )
  }

  func readingWords(_ fact: ImportRemark.Fact) -> (sentence: String, remedy: String) {
    switch fact {
    case .readAs(let name):
      (
        say(
          "The file is not UTF-8; it was read as \(name).", "Le fichier n’est pas en UTF-8 ; il a été lu en \(name).",
          "الملف ليس بترميز UTF-8؛ قُرئ على أنه \(name)."),
        say(
          "Look at a few titles before you go on.", "Vérifiez quelques titres avant de continuer.", "تحقق من بعض العناوين قبل المتابعة.")
      )
    case .leftAside(let counts):
      (
        say(
          "Jalon has no place for this and leaves it aside: \(listed(counts)).",
          "Jalon n’a pas de place pour ceci et le laisse de côté : \(listed(counts)).",
          "لا مكان لهذا في Jalon وقد تُرك جانبًا: \(listed(counts))."),
        say("Put into the notes what matters.", "Mettez dans les notes ce qui importe.", "ضع المهم منه في الملاحظات.")
      )
    case .dayOrder(let isDayFirst, let count):
      (
        isDayFirst
          ? say(
            "\(count == 1 ? "1 day" : "\(count) days") of this column with two readings: read with the day in front, as this one must be.",
            "\(count) \(count < 2 ? "date" : "dates") de cette colonne à deux lectures : \(count < 2 ? "lue" : "lues") avec le jour en tête, comme celle-ci.",
            "\(arabic(count, "تاريخ", "تاريخان", "تواريخ", "تاريخًا")) في هذا العمود بقراءتين: قُرئ اليوم أولًا كما في هذا التاريخ.")
          : say(
            "\(count == 1 ? "1 day" : "\(count) days") of this column with two readings: read with the month in front, as this one must be.",
            "\(count) \(count < 2 ? "date" : "dates") de cette colonne à deux lectures : \(count < 2 ? "lue" : "lues") avec le mois en tête, comme celle-ci.",
            "\(arabic(count, "تاريخ", "تاريخان", "تواريخ", "تاريخًا")) في هذا العمود بقراءتين: قُرئ الشهر أولًا كما في هذا التاريخ."),
        say(
          "If that is wrong, say which comes first with: --dates dmy or --dates mdy",
          "Si c’est faux, dites l’ordre avec : --dates dmy ou --dates mdy", "إن كان هذا خطأ فحدّد الترتيب: --dates dmy أو --dates mdy")
      )
    case .foreignKinds(let counts):
      (
        say(
          "Jalon has no such kinds of steps and takes them as tasks: \(listed(counts)).",
          "Jalon n’a pas ces natures d’étapes et les prend comme tâches : \(listed(counts)).",
          "ليست في Jalon أنواع خطوات كهذه وقد عُدّت مهام: \(listed(counts))."),
        say("Set the kind of a step where it matters.", "Indiquez la nature d’une étape où elle importe.", "حدد نوع الخطوة حيث يهم.")
      )
    case .unknownColumns(let counts, let near):
      (
        say(
          "Jalon has no place for these columns and leaves them aside: \(listed(counts)).",
          "Jalon n’a pas de place pour ces colonnes et les laisse de côté : \(listed(counts)).",
          "لا مكان لهذه الأعمدة في Jalon وقد تُركت جانبًا: \(listed(counts))."), meant(near)
      )
    case .numbersAside(let counts):
      (
        say(
          "Numbers of another program only tell which row is meant and are left aside: \(listed(counts)).",
          "Les numéros d’un autre programme servent seulement à désigner les lignes et sont laissés de côté : \(listed(counts)).",
          "أرقام البرنامج الآخر تُستعمل لتعيين الصفوف فقط وقد تُركت جانبًا: \(listed(counts))."), ""
      )
    case .endBeforeStart:
      (
        say(
          "It lies before the beginning; the entry takes one day.", "C’est avant le début ; l’entrée prend un jour.",
          "يقع قبل البداية؛ أُخذ الموعد على أنه يوم واحد."),
        say("Set the duration of the step.", "Indiquez la durée de l’étape.", "حدد مدة الخطوة.")
      )
    case .unknownZone:
      (
        say(
          "This machine does not know the time zone; instants are days of its own zone.",
          "Cette machine ne connaît pas ce fuseau horaire ; les instants sont des jours de son propre fuseau.",
          "لا يعرف هذا الجهاز هذه المنطقة الزمنية؛ حُسبت الأيام بمنطقته."),
        say("Check the days of the entries.", "Vérifiez les jours des entrées.", "تحقق من أيام المواعيد.")
      )
    case .badDuration:
      (
        say(
          "It is no length of time; the entry takes one day.", "Ce n’est pas une durée ; l’entrée prend un jour.",
          "ليست مدة؛ أُخذ الموعد على أنه يوم واحد."),
        say("Set the duration of the step.", "Indiquez la durée de l’étape.", "حدد مدة الخطوة.")
      )
    case .aside(let aside, let count): words(aside, count)
    default: projectWords(fact)
    }
  }

  /// What headings may have meant.
  private func meant(_ near: [String: String]) -> String {
    if near.isEmpty {
      return say("Put into the notes what matters.", "Mettez dans les notes ce qui importe.", "ضع المهم منه في الملاحظات.")
    }
    return near.sorted { $0.key < $1.key }.prefix(Self.mostListed).map { heading, known in
      say(
        "Did you mean \(quoted(known)) by \(quoted(heading))?", "Vouliez-vous dire \(quoted(known)) par \(quoted(heading)) ?",
        "هل تقصد \(quoted(known)) بـ \(quoted(heading))؟")
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
    case "ATTACH": say("attachments", "pièces jointes", "مرفقات")
    case "VALARM": say("alarms", "rappels", "تنبيهات")
    case "ATTENDEE": say("attendees", "participants", "مشاركون")
    case "ORGANIZER": say("organisers", "organisateurs", "منظمون")
    case "PRIORITY": say("priorities", "priorités", "أولويات")
    case "URL": say("web addresses", "adresses web", "عناوين ويب")
    case "GEO": say("positions", "positions", "مواقع")
    case "COMMENT": say("comments", "commentaires", "تعليقات")
    case "CONTACT": say("contacts", "contacts", "جهات اتصال")
    case "RESOURCES": say("resources", "ressources", "موارد")
    case "VJOURNAL": say("journal entries", "notes de journal", "يوميات")
    case "VFREEBUSY": say("busy times", "plages occupées", "أوقات انشغال")
    case "VAVAILABILITY": say("times of availability", "disponibilités", "أوقات توفر")
    default: nil
    }
  }
}
