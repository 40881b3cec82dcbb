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
            "\(count == 1 ? "1 date" : "\(count) dates") de cette colonne à deux lectures : lues avec le jour en tête, comme celle-ci.",
            "\(arabic(count, "تاريخ", "تاريخان", "تواريخ", "تاريخًا")) في هذا العمود بقراءتين: قُرئ اليوم أولًا كما في هذا التاريخ.")
          : say(
            "\(count == 1 ? "1 day" : "\(count) days") of this column with two readings: read with the month in front, as this one must be.",
            "\(count == 1 ? "1 date" : "\(count) dates") de cette colonne à deux lectures : lues avec le mois en tête, comme celle-ci.",
            "\(arabic(count, "تاريخ", "تاريخان", "تواريخ", "تاريخًا")) في هذا العمود بقراءتين: قُرئ الشهر أولًا كما في هذا التاريخ."),
        say(
          "If that is wrong, say which comes first with: --dates dmy or --dates mdy",
          "Si c’est faux, dites l’ordre avec : --dates dmy ou --dates mdy", "إن كان هذا خطأ فحدّد الترتيب: --dates dmy أو --dates mdy")
      )
    case .foreignKinds(let count):
      (
        say(
          "Jalon has no such kind of step; \(count == 1 ? "1 row is" : "\(count) rows are") taken as a task.",
          "Jalon n’a pas cette nature d’étape ; \(count == 1 ? "1 ligne est prise" : "\(count) lignes sont prises") comme tâche.",
          "ليس في Jalon نوع خطوة كهذا؛ أُخذ \(arabic(count, "صف", "صفان", "صفوف", "صفًا")) على أنه مهمة."),
        say("Set the kind of a step where it matters.", "Indiquez la nature d’une étape où elle importe.", "حدد نوع الخطوة حيث يهم.")
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

  private func words(_ aside: ImportRemark.Fact.Aside, _ count: Int) -> (sentence: String, remedy: String) {
    let entries = say(
      count == 1 ? "1 entry" : "\(count) entries", count == 1 ? "1 entrée" : "\(count) entrées",
      arabic(count, "موعد", "موعدان", "مواعيد", "موعدًا"))
    return switch aside {
    case .olderState:
      (
        say(
          "\(entries) of the same name in an older state, left aside: the newest one is taken.",
          "\(entries) du même nom dans un état plus ancien, laissé de côté : le plus récent est pris.",
          "\(entries) بالاسم نفسه في حالة أقدم، تُركت جانبًا: أُخذت الأحدث."), ""
      )
    case .sameEntry:
      (
        say(
          "\(entries) without a name of its own, with the title and the day of another: taken once.",
          "\(entries) sans nom propre, avec le titre et le jour d’une autre : prise une seule fois.",
          "\(entries) بلا اسم خاص وبعنوان ويوم موعد آخر: أُخذ مرة واحدة."), ""
      )
    case .loneInstance:
      (
        say(
          "\(entries) of a series that is not in the file, taken on its own.",
          "\(entries) d’une série absente du fichier, prise isolément.", "\(entries) من سلسلة ليست في الملف، أُخذ وحده."),
        say("Add the others as steps of their own.", "Ajoutez les autres comme étapes à part.", "أضف البقية خطوات مستقلة.")
      )
    case .otherInstance:
      (
        say(
          "\(entries) moved or called off within a series, left aside: it is not the first time.",
          "\(entries) déplacée ou annulée dans une série, laissée de côté : ce n’est pas la première fois.",
          "\(entries) نُقل أو أُلغي ضمن سلسلة، تُرك جانبًا: ليس المرة الأولى."),
        say("Add it as a step of its own if it matters.", "Ajoutez-la comme étape à part si elle importe.", "أضفه خطوة مستقلة إن كان مهمًا.")
      )
    case .recurrence:
      (
        say(
          "\(entries) that comes back: only the first time is taken.", "\(entries) qui se répète : seule la première fois est prise.",
          "\(entries) يتكرر: أُخذت المرة الأولى فقط."),
        say("Add the others as steps of their own.", "Ajoutez les autres comme étapes à part.", "أضف البقية خطوات مستقلة.")
      )
    case .noTimeLeft:
      (
        say(
          "\(entries) whose first time is called off; which one follows is not known here, so the first day is taken.",
          "\(entries) dont la première fois est annulée ; la suivante n’est pas connue ici, le premier jour est donc pris.",
          "\(entries) أُلغيت مرته الأولى ولا تُعرف التالية هنا، فأُخذ اليوم الأول."),
        say("Set the agreed day of the step.", "Indiquez le jour convenu de l’étape.", "حدد اليوم المتفق عليه للخطوة.")
      )
    case .untitled:
      (
        say("\(entries) without a title, left aside.", "\(entries) sans titre, laissée de côté.", "\(entries) بلا عنوان، تُرك جانبًا."),
        say("Give it a title in its calendar.", "Donnez-lui un titre dans son calendrier.", "أعطه عنوانًا في تقويمه.")
      )
    }
  }

  /// So many names are listed.
  private static let mostListed = 12

  /// `alarms (VALARM): 2, Cost: 4`, the greatest counts first.
  private func listed(_ counts: [String: Int]) -> String {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var parts = sorted.prefix(Self.mostListed).map { name, count in
      "\(known(name).map { "\($0) (\(name))" } ?? "\"\(name)\"")\(colon)\(figures(count))"
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
