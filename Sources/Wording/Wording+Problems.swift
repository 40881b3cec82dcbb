import RoadmapEngine

extension Wording {
  /// What is wrong, as one sentence; then what to do about it.
  package func problem(_ problem: Problem) -> (sentence: String, remedy: String) {
    let step = problem.steps.first.map { "\"\($0)\"" } ?? ""
    switch problem.fact {
    case .cycle(let steps):
      let circle = (steps + steps.prefix(1)).map(\.description).joined(separator: " → ")
      return (
        say(
          "These steps wait for each other in a circle: \(circle).", "Ces étapes s’attendent en cercle : \(circle).",
          "هذه الخطوات ينتظر بعضها بعضًا في حلقة: \(circle)."),
        say(
          "Remove one of the links; until then these steps and those behind them have no dates.",
          "Supprimez un des liens ; d’ici là, ces étapes et celles qui les suivent n’ont pas de dates.",
          "احذف أحد الروابط؛ وحتى ذلك الحين لا تواريخ لهذه الخطوات وما بعدها.")
      )
    case .linkBroken(let other, let day):
      return (
        say(
          "\(step) is agreed for a day on which \"\(other)\" does not allow it yet (\(date(day)) at the earliest).",
          "\(step) est convenu pour un jour que « \(other) » ne permet pas encore (au plus tôt le \(date(day))).",
          "\(step) متفق عليها ليوم لا تسمح به بعد \"\(other)\" (في أقرب وقت \(date(day)))."),
        say(
          "Agree on another day, or shorten what it waits for.", "Convenez d’un autre jour ou raccourcissez ce qu’il attend.",
          "اتفقوا على يوم آخر أو قصّروا ما تنتظره.")
      )
    case .agreedDatePassed(let day):
      return (
        say(
          "The day agreed for \(step), \(date(day)), has passed and the step is not done.",
          "Le jour convenu pour \(step), le \(date(day)), est passé et l’étape n’est pas achevée.",
          "مضى اليوم المتفق عليه للخطوة \(step)، \(date(day))، ولم تُنجز."),
        say(
          "Mark it done with its true date, or agree on a new day.", "Marquez-la achevée à sa vraie date ou convenez d’un nouveau jour.",
          "علّمها منجزة بتاريخها الحقيقي أو اتفقوا على يوم جديد.")
      )
    case .doneWithoutDate:
      return (
        say("\(step) is done, but nobody wrote down when.", "\(step) est achevée, mais sans date.", "\(step) منجزة دون تاريخ."),
        say("Set the day on which it finished.", "Indiquez le jour où elle s’est terminée.", "حدّد يوم انتهائها.")
      )
    case .activeWithoutStart:
      return (
        say(
          "\(step) is active, but nobody wrote down since when.", "\(step) est en cours, mais sans date de début.",
          "\(step) قيد التنفيذ دون تاريخ بدء."),
        say("Set the day on which it started.", "Indiquez le jour où elle a commencé.", "حدّد يوم بدئها.")
      )
    case .actualInFuture(let day):
      return (
        say(
          "\(step) says that something happened on \(date(day)), which is still to come.",
          "\(step) dit que quelque chose a eu lieu le \(date(day)), qui est encore à venir.",
          "تذكر \(step) أمرًا حدث في \(date(day))، وهو يوم لم يأتِ بعد."),
        say("Correct the day.", "Corrigez le jour.", "صحّح اليوم.")
      )
    case .finishedBeforeStart(let started, let finished):
      return (
        say(
          "\(step) finished on \(date(finished)), before it started on \(date(started)).",
          "\(step) s’est terminée le \(date(finished)), avant d’avoir commencé le \(date(started)).",
          "انتهت \(step) في \(date(finished)) قبل أن تبدأ في \(date(started))."),
        say("Correct one of the two days.", "Corrigez l’un des deux jours.", "صحّح أحد اليومين.")
      )
    case .linkMissing(let other):
      return (
        say(
          "\(step) waits for \"\(other)\", which does not exist.", "\(step) attend « \(other) », qui n’existe pas.",
          "تنتظر \(step) الخطوة \"\(other)\" وهي غير موجودة."),
        say(
          "Correct the link or remove it; dates ignore it.", "Corrigez ou supprimez le lien ; les dates l’ignorent.",
          "صحّح الرابط أو احذفه؛ فالتواريخ تتجاهله.")
      )
    case .parentMissing(let parent):
      return (
        say(
          "\(step) lies in \"\(parent)\", which does not exist.", "\(step) se trouve dans « \(parent) », qui n’existe pas.",
          "\(step) ضمن \"\(parent)\" وهي غير موجودة."),
        say(
          "Choose another containing step, or none.", "Choisissez une autre étape englobante, ou aucune.", "اختر خطوة حاوية أخرى أو لا شيء."
        )
      )
    case .duplicateStep:
      return (
        say("The id \(step) stands on two steps.", "L’identifiant \(step) est porté par deux étapes.", "المعرّف \(step) مكرر في خطوتين."),
        say(
          "Give one of them another id in the file.", "Donnez-en un autre à l’une d’elles dans le fichier.",
          "أعطِ إحداهما معرّفًا آخر في الملف.")
      )
    case .opensMissing(let roadmap):
      return (
        say(
          "\(step) opens the roadmap \"\(roadmap)\", which does not exist.",
          "\(step) ouvre la feuille de route « \(roadmap) », qui n’existe pas.", "تفتح \(step) خارطة الطريق \"\(roadmap)\" وهي غير موجودة."),
        say("Correct its name or remove it.", "Corrigez son nom ou retirez-la.", "صحّح اسمها أو احذفها.")
      )
    case .ownerMissing(let party, let body):
      let who = body.map { "\(party)/\($0)" } ?? party.text
      return (
        say(
          "\(step) belongs to \"\(who)\", whom nobody described.", "\(step) appartient à « \(who) », que personne n’a décrit.",
          "\(step) تابعة لجهة \"\(who)\" لم يصفها أحد."),
        say(
          "Add the party or the body, or choose another owner.", "Ajoutez la partie ou l’organisme, ou choisissez un autre responsable.",
          "أضف الطرف أو الجهة، أو اختر جهة مسؤولة أخرى.")
      )
    case .phaseMissing(let phase):
      return (
        say(
          "\(step) lies in the phase \"\(phase)\", which the roadmap does not have.",
          "\(step) est dans la phase « \(phase) », que la feuille de route n’a pas.",
          "\(step) في المرحلة \"\(phase)\" غير الموجودة في خارطة الطريق."),
        say(
          "Choose one of its phases, or add this one.", "Choisissez une de ses phases ou ajoutez celle-ci.",
          "اختر إحدى مراحلها أو أضف هذه المرحلة.")
      )
    case .partyMissing(let party):
      return (
        say(
          "The party \(party) of this roadmap is not described: its days count as Monday to Friday.",
          "La partie \(party) de cette feuille de route n’est pas décrite : lundi à vendredi compte pour elle.",
          "الطرف \(party) في خارطة الطريق هذه غير موصوف: تُحتسب له الأيام من الاثنين إلى الجمعة."),
        say(
          "Describe it in parties/\(party).json, or take it out of the roadmap.",
          "Décrivez-la dans parties/\(party).json, ou retirez-la de la feuille de route.",
          "صِفه في parties/\(party).json أو أخرجه من خارطة الطريق.")
      )
    case .calendarUnknown(let name):
      return (
        say(
          "\"\(name)\" says whose days count, but is no party; it is ignored.",
          "« \(name) » dit de qui les jours comptent, mais n’est pas une partie ; c’est ignoré.",
          "\"\(name)\" يحدد أيام مَن تُحتسب، لكنه ليس طرفًا؛ يُتجاهل."),
        say(
          "Give the id of a party, or all, each or every-day.", "Donnez l’identifiant d’une partie, ou all, each ou every-day.",
          "أدخل معرّف طرف، أو all أو each أو every-day.")
      )
    case .containment(let steps):
      let circle = (steps + steps.prefix(1)).map(\.description).joined(separator: " → ")
      return (
        say(
          "These steps contain each other in a circle: \(circle).", "Ces étapes se contiennent en cercle : \(circle).",
          "هذه الخطوات يحتوي بعضها بعضًا في حلقة: \(circle)."),
        say(
          "Take one of them out of the other; until then they have no dates.",
          "Sortez-en une de l’autre ; d’ici là, elles n’ont pas de dates.",
          "أخرج إحداها من الأخرى؛ وحتى ذلك الحين لا تواريخ لها.")
      )
    case .openInside(let child):
      return (
        say(
          "\(step) is over, but \"\(child)\" inside of it is still open: its dates are those of what it contains.",
          "\(step) est terminée, mais « \(child) » qu’elle contient est encore ouverte : ses dates sont celles de ce qu’elle contient.",
          "\(step) منتهية، لكن \"\(child)\" ضمنها ما زالت مفتوحة: تواريخها تواريخ ما تحتويه."),
        say(
          "Finish or drop what is inside, or open it again.", "Achevez ou abandonnez ce qu’elle contient, ou rouvrez-la.",
          "أنجز ما ضمنها أو أسقطه أو أعد فتحها.")
      )
    case .repeatsIgnored:
      return (
        say(
          "\(step) repeats, but only a template makes several steps of it: here it counts once.",
          "\(step) se répète, mais seul un modèle en fait plusieurs étapes : ici elle compte une fois.",
          "\(step) متكررة، لكن القالب وحده يجعل منها عدة خطوات: تُعد هنا مرة واحدة."),
        say(
          "Add the further steps, and take \"repeats\" away.", "Ajoutez les autres étapes et retirez « repeats ».",
          "أضف الخطوات الأخرى واحذف \"repeats\".")
      )
    case .extendsMissing(let calendar, let base):
      return (
        say(
          "The calendar \(calendar) extends \(base), which did not come with Jalon: it has no weekend and no holidays.",
          "Le calendrier \(calendar) prolonge \(base), qui n’est pas fourni avec Jalon : il n’a ni fin de semaine ni jours fériés.",
          "يمتد التقويم \(calendar) من \(base) الذي لم يأتِ مع Jalon: فلا عطلة أسبوعية له ولا أعياد."),
        say(
          "Name another one in calendars/\(calendar).json, or describe its weekend there.",
          "Nommez-en un autre dans calendars/\(calendar).json, ou décrivez-y sa fin de semaine.",
          "سمِّ تقويمًا آخر في calendars/\(calendar).json أو صف عطلته الأسبوعية هناك.")
      )
    case .viewWrong(let view, let inner): return (fault(FilterFault(.wrongView(view, inner), 0..<0)).sentence, viewRemedy(view))
    case .linkTwice(let other, let kind):
      return (
        say(
          "\(step) waits for \"\(other)\" twice in the same way (\(kind.rawValue)).",
          "\(step) attend deux fois « \(other) » de la même manière (\(kind.rawValue)).",
          "تنتظر \(step) الخطوة \"\(other)\" مرتين بالطريقة نفسها (\(kind.rawValue))."),
        say(
          "Remove one of the two links; the later day counts.", "Supprimez un des deux liens ; le jour le plus tardif compte.",
          "احذف أحد الرابطين؛ يُحتسب اليوم الأبعد.")
      )
    case .calendarGap(let calendar, let year):
      return (
        say(
          "The calendar \(calendar) has no holidays for \(year): only weekends count there.",
          "Le calendrier \(calendar) n’a pas de jours fériés pour \(year) : seuls les week-ends comptent.",
          "لا عطل رسمية في التقويم \(calendar) لسنة \(year): تُحتسب العطلة الأسبوعية فقط."),
        say(
          "Add the holidays of that year to the calendar.", "Ajoutez les jours fériés de cette année au calendrier.",
          "أضف عطل تلك السنة إلى التقويم.")
      )
    case .calendarMissing(let party, let calendar):
      return (
        say(
          "The calendar \(calendar) of party \(party) is not there: Monday to Friday counts.",
          "Le calendrier \(calendar) de la partie \(party) est absent : lundi à vendredi compte.",
          "التقويم \(calendar) للطرف \(party) غير موجود: يُحتسب من الاثنين إلى الجمعة."),
        say(
          "Give the party a calendar that exists, or add this one.", "Donnez à la partie un calendrier existant ou ajoutez celui-ci.",
          "عيّن للطرف تقويمًا موجودًا أو أضف هذا.")
      )
    case .weekendEmpty(let calendar, let day):
      return (
        say(
          "By the calendar \(calendar), people work on all seven days of the week from \(date(day)) on.",
          "Selon le calendrier \(calendar), on travaille sept jours sur sept à partir du \(date(day)).",
          "حسب التقويم \(calendar) يكون العمل في أيام الأسبوع السبعة ابتداءً من \(date(day))."),
        say(
          "Name the days of its weekend in calendars/\(calendar).json.", "Indiquez ses jours de repos dans calendars/\(calendar).json.",
          "حدّد أيام العطلة الأسبوعية في calendars/\(calendar).json.")
      )
    case .weekendEndless(let calendar, let day):
      return (
        say(
          "By the calendar \(calendar), nobody works on any day of the week from \(date(day)) on.",
          "Selon le calendrier \(calendar), personne ne travaille aucun jour de la semaine à partir du \(date(day)).",
          "حسب التقويم \(calendar) لا عمل في أي يوم من الأسبوع ابتداءً من \(date(day))."),
        say(
          "Name only its days of rest in calendars/\(calendar).json.", "N’indiquez que ses jours de repos dans calendars/\(calendar).json.",
          "حدّد أيام الراحة فقط في calendars/\(calendar).json.")
      )
    case .calendarNeverWorks(let calendar):
      return (
        say(
          "The calendar \(calendar) has no working day at all.", "Le calendrier \(calendar) n’a aucun jour ouvré.",
          "لا يوم عمل في التقويم \(calendar) إطلاقًا."),
        say(
          "Correct the weekends in calendars/\(calendar).json; until then nothing that counts by it can be dated.",
          "Corrigez les week-ends dans calendars/\(calendar).json ; d’ici là, rien de ce qui en dépend ne peut être daté.",
          "صحّح العطلة الأسبوعية في calendars/\(calendar).json؛ وحتى ذلك الحين لا يمكن تأريخ ما يعتمد عليه.")
      )
    case .noWorkingDay:
      return (
        say(
          "\(step) finds no working day before the year 2200.", "\(step) ne trouve aucun jour ouvré avant l’an 2200.",
          "لا تجد \(step) يوم عمل قبل سنة 2200."),
        say(
          "Check the weekends of its calendar, its duration and its lags.",
          "Vérifiez les week-ends de son calendrier, sa durée et ses décalages.", "راجع العطلة الأسبوعية في تقويمها ومدتها وفواصلها.")
      )
    case .duplicateID(let kind, let id):
      let what =
        switch kind {
        case .phase: say("phases", "phases", "مرحلتين")
        case .baseline: say("baselines", "références", "خطي أساس")
        case .body: say("bodies", "organismes", "جهتين")
        case .view: say("saved views", "vues enregistrées", "عرضين محفوظين")
        }
      return (
        say(
          "The id \"\(id)\" stands on two \(what); only the first is found by it.",
          "L’identifiant « \(id) » est porté par deux \(what) ; seul le premier est trouvé.",
          "المعرّف \"\(id)\" مكرر في \(what)؛ ولا يُعثر به إلا على الأول."),
        say(
          "Give one of them another id in the file.", "Donnez un autre identifiant à l’un des deux dans le fichier.",
          "أعطِ أحدهما معرّفًا آخر في الملف.")
      )
    case .badValue(let key, let json):
      let place = problem.steps.isEmpty ? "" : say(" of \(step)", " de \(step)", " في \(step)")
      return (
        say(
          "The value \(json) for \"\(key)\"\(place) cannot be used; it is kept and counts as missing.",
          "La valeur \(json) de « \(key) »\(place) est inutilisable ; elle est conservée et compte comme absente.",
          "القيمة \(json) لـ \"\(key)\"\(place) غير صالحة؛ تُحفظ وتُعد غائبة."),
        remedy(forKey: key)
      )
    case .unknownValue(let key, let json):
      let place = problem.steps.isEmpty ? "" : say(" of \(step)", " de \(step)", " في \(step)")
      return (
        say(
          "\(json) is no known value for \"\(key)\"\(place); it is kept and the default counts.",
          "\(json) n’est pas une valeur connue de « \(key) »\(place) ; elle est conservée et la valeur par défaut compte.",
          "\(json) ليست قيمة معروفة لـ \"\(key)\"\(place)؛ تُحفظ ويُحتسب الافتراضي."),
        say(
          "Correct it, or use a newer version of Jalon.", "Corrigez-la ou utilisez une version plus récente de Jalon.",
          "صحّحها أو استعمل إصدارًا أحدث من Jalon.")
      )
    }
  }

  /// What a key of the files takes.
  private func remedy(forKey key: String) -> String {
    switch key {
    case "deadline", "notBefore", "on", "started", "finished", "start", "finish", "since", "until", "from":
      say(
        "Give a day from 1900-01-01 to 2199-12-31, as YYYY-MM-DD.", "Donnez un jour du 1900-01-01 au 2199-12-31, sous la forme AAAA-MM-JJ.",
        "أدخل يومًا من 1900-01-01 إلى 2199-12-31 بصيغة YYYY-MM-DD.")
    case "duration", "remaining": expected(.number(Step.durations))
    case "lag": expected(.number(Link.lags))
    case "progress": expected(.number(0...100))
    default: say("Correct it.", "Corrigez-la.", "صحّحها.")
    }
  }
}
