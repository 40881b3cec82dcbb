import RoadmapEngine

extension Wording {
  /// What is wrong, as one sentence; then what to do about it.
  package func problem(_ problem: Problem) -> Diagnostic {
    let step = problem.steps.first.map { "\"\($0)\"" } ?? ""
    switch problem.fact {
    case .cycle(let steps):
      let circle = (steps + steps.prefix(1)).map(\.description).joined(separator: " → ")
      return Diagnostic(
        phrase(
          en: "These steps wait for each other in a circle: \(circle).", fr: "Ces étapes s’attendent en cercle : \(circle).",
          ar: "هذه الخطوات ينتظر بعضها بعضًا في حلقة: \(circle)."),
        remedy: phrase(
          en: "Remove one of the links; until then these steps and those behind them have no dates.",
          fr: "Supprimez un des liens ; d’ici là, ces étapes et celles qui les suivent n’ont pas de dates.",
          ar: "احذف أحد الروابط؛ وحتى ذلك الحين لا تواريخ لهذه الخطوات وما بعدها.")
      )
    case .linkBroken(let other, let day):
      return Diagnostic(
        phrase(
          en: "\(step) is agreed for a day on which \"\(other)\" does not allow it yet (\(date(day)) at the earliest).",
          fr: "\(step) est convenu pour un jour que « \(other) » ne permet pas encore (au plus tôt le \(date(day))).",
          ar: "\(step) متفق عليها ليوم لا تسمح به بعد \"\(other)\" (في أقرب وقت \(date(day)))."),
        remedy: phrase(
          en: "Agree on another day, or shorten what it waits for.", fr: "Convenez d’un autre jour ou raccourcissez ce qu’il attend.",
          ar: "اتفقوا على يوم آخر أو قصّروا ما تنتظره.")
      )
    case .agreedDatePassed(let day):
      return Diagnostic(
        phrase(
          en: "The day agreed for \(step), \(date(day)), has passed and the step is not done.",
          fr: "Le jour convenu pour \(step), le \(date(day)), est passé et l’étape n’est pas achevée.",
          ar: "مضى اليوم المتفق عليه للخطوة \(step)، \(date(day))، ولم تُنجز."),
        remedy: phrase(
          en: "Mark it done with its true date, or agree on a new day.",
          fr: "Marquez-la achevée à sa vraie date ou convenez d’un nouveau jour.",
          ar: "علّمها منجزة بتاريخها الحقيقي أو اتفقوا على يوم جديد.")
      )
    case .doneWithoutDate:
      return Diagnostic(
        phrase(
          en: "\(step) is done, but nobody wrote down when.", fr: "\(step) est achevée, mais sans date.", ar: "\(step) منجزة دون تاريخ."),
        remedy: phrase(en: "Set the day on which it finished.", fr: "Indiquez le jour où elle s’est terminée.", ar: "حدّد يوم انتهائها.")
      )
    case .activeWithoutStart:
      return Diagnostic(
        phrase(
          en: "\(step) is active, but nobody wrote down since when.", fr: "\(step) est en cours, mais sans date de début.",
          ar: "\(step) قيد التنفيذ دون تاريخ بدء."),
        remedy: phrase(en: "Set the day on which it started.", fr: "Indiquez le jour où elle a commencé.", ar: "حدّد يوم بدئها.")
      )
    case .actualInFuture(let day):
      return Diagnostic(
        phrase(
          en: "\(step) says that something happened on \(date(day)), which is still to come.",
          fr: "\(step) dit que quelque chose a eu lieu le \(date(day)), qui est encore à venir.",
          ar: "تذكر \(step) أمرًا حدث في \(date(day))، وهو يوم لم يأتِ بعد."),
        remedy: phrase(en: "Correct the day.", fr: "Corrigez le jour.", ar: "صحّح اليوم.")
      )
    case .finishedBeforeStart(let started, let finished):
      return Diagnostic(
        phrase(
          en: "\(step) finished on \(date(finished)), before it started on \(date(started)).",
          fr: "\(step) s’est terminée le \(date(finished)), avant d’avoir commencé le \(date(started)).",
          ar: "انتهت \(step) في \(date(finished)) قبل أن تبدأ في \(date(started))."),
        remedy: phrase(en: "Correct one of the two days.", fr: "Corrigez l’un des deux jours.", ar: "صحّح أحد اليومين.")
      )
    case .linkMissing(let other):
      return Diagnostic(
        phrase(
          en: "\(step) waits for \"\(other)\", which does not exist.", fr: "\(step) attend « \(other) », qui n’existe pas.",
          ar: "تنتظر \(step) الخطوة \"\(other)\" وهي غير موجودة."),
        remedy: phrase(
          en: "Correct the link or remove it; dates ignore it.", fr: "Corrigez ou supprimez le lien ; les dates l’ignorent.",
          ar: "صحّح الرابط أو احذفه؛ فالتواريخ تتجاهله.")
      )
    case .parentMissing(let parent):
      return Diagnostic(
        phrase(
          en: "\(step) lies in \"\(parent)\", which does not exist.", fr: "\(step) se trouve dans « \(parent) », qui n’existe pas.",
          ar: "\(step) ضمن \"\(parent)\" وهي غير موجودة."),
        remedy: phrase(
          en: "Choose another containing step, or none.", fr: "Choisissez une autre étape englobante, ou aucune.",
          ar: "اختر خطوة حاوية أخرى أو لا شيء."
        )
      )
    case .duplicateStep:
      return Diagnostic(
        phrase(
          en: "The id \(step) stands on two steps.", fr: "L’identifiant \(step) est porté par deux étapes.",
          ar: "المعرّف \(step) مكرر في خطوتين."),
        remedy: phrase(
          en: "Give one of them another id in the file.", fr: "Donnez-en un autre à l’une d’elles dans le fichier.",
          ar: "أعطِ إحداهما معرّفًا آخر في الملف.")
      )
    case .opensMissing(let roadmap):
      return Diagnostic(
        phrase(
          en: "\(step) opens the roadmap \"\(roadmap)\", which does not exist.",
          fr: "\(step) ouvre la feuille de route « \(roadmap) », qui n’existe pas.",
          ar: "تفتح \(step) خارطة الطريق \"\(roadmap)\" وهي غير موجودة."),
        remedy: phrase(en: "Correct its name or remove it.", fr: "Corrigez son nom ou retirez-la.", ar: "صحّح اسمها أو احذفها.")
      )
    case .ownerMissing(let party, let body):
      let who = body.map { "\(party)/\($0)" } ?? party.text
      return Diagnostic(
        phrase(
          en: "\(step) belongs to \"\(who)\", whom nobody described.", fr: "\(step) appartient à « \(who) », que personne n’a décrit.",
          ar: "\(step) تابعة لجهة \"\(who)\" لم يصفها أحد."),
        remedy: phrase(
          en: "Add the party or the body, or choose another owner.",
          fr: "Ajoutez la partie ou l’organisme, ou choisissez un autre responsable.",
          ar: "أضف الطرف أو الجهة، أو اختر جهة مسؤولة أخرى.")
      )
    case .phaseMissing(let phase):
      return Diagnostic(
        phrase(
          en: "\(step) lies in the phase \"\(phase)\", which the roadmap does not have.",
          fr: "\(step) est dans la phase « \(phase) », que la feuille de route n’a pas.",
          ar: "\(step) في المرحلة \"\(phase)\" غير الموجودة في خارطة الطريق."),
        remedy: phrase(
          en: "Choose one of its phases, or add this one.", fr: "Choisissez une de ses phases ou ajoutez celle-ci.",
          ar: "اختر إحدى مراحلها أو أضف هذه المرحلة.")
      )
    case .partyMissing(let party):
      return Diagnostic(
        phrase(
          en: "The party \(party) of this roadmap is not described: its days count as Monday to Friday.",
          fr: "La partie \(party) de cette feuille de route n’est pas décrite : lundi à vendredi compte pour elle.",
          ar: "الطرف \(party) في خارطة الطريق هذه غير موصوف: تُحتسب له الأيام من الاثنين إلى الجمعة."),
        remedy: phrase(
          en: "Describe it in parties/\(party).json, or take it out of the roadmap.",
          fr: "Décrivez-la dans parties/\(party).json, ou retirez-la de la feuille de route.",
          ar: "صِفه في parties/\(party).json أو أخرجه من خارطة الطريق.")
      )
    case .calendarUnknown(let name):
      return Diagnostic(
        phrase(
          en: "\"\(name)\" says whose days count, but is no party; it is ignored.",
          fr: "« \(name) » dit de qui les jours comptent, mais n’est pas une partie ; c’est ignoré.",
          ar: "\"\(name)\" يحدد أيام مَن تُحتسب، لكنه ليس طرفًا؛ يُتجاهل."),
        remedy: phrase(
          en: "Give the id of a party, or all, each or every-day.", fr: "Donnez l’identifiant d’une partie, ou all, each ou every-day.",
          ar: "أدخل معرّف طرف، أو all أو each أو every-day.")
      )
    case .containment(let steps):
      let circle = (steps + steps.prefix(1)).map(\.description).joined(separator: " → ")
      return Diagnostic(
        phrase(
          en: "These steps contain each other in a circle: \(circle).", fr: "Ces étapes se contiennent en cercle : \(circle).",
          ar: "هذه الخطوات يحتوي بعضها بعضًا في حلقة: \(circle)."),
        remedy: phrase(
          en: "Take one of them out of the other; until then they have no dates.",
          fr: "Sortez-en une de l’autre ; d’ici là, elles n’ont pas de dates.",
          ar: "أخرج إحداها من الأخرى؛ وحتى ذلك الحين لا تواريخ لها.")
      )
    case .openInside(let child):
      return Diagnostic(
        phrase(
          en: "\(step) is over, but \"\(child)\" inside of it is still open: its dates are those of what it contains.",
          fr: "\(step) est terminée, mais « \(child) » qu’elle contient est encore ouverte : ses dates sont celles de ce qu’elle contient.",
          ar: "\(step) منتهية، لكن \"\(child)\" ضمنها ما زالت مفتوحة: تواريخها تواريخ ما تحتويه."),
        remedy: phrase(
          en: "Finish or drop what is inside, or open it again.", fr: "Achevez ou abandonnez ce qu’elle contient, ou rouvrez-la.",
          ar: "أنجز ما ضمنها أو أسقطه أو أعد فتحها.")
      )
    case .repeatsIgnored:
      return Diagnostic(
        phrase(
          en: "\(step) repeats, but only a template makes several steps of it: here it counts once.",
          fr: "\(step) se répète, mais seul un modèle en fait plusieurs étapes : ici elle compte une fois.",
          ar: "\(step) متكررة، لكن القالب وحده يجعل منها عدة خطوات: تُعد هنا مرة واحدة."),
        remedy: phrase(
          en: "Add the further steps, and take \"repeats\" away.", fr: "Ajoutez les autres étapes et retirez « repeats ».",
          ar: "أضف الخطوات الأخرى واحذف \"repeats\".")
      )
    case .extendsMissing(let calendar, let base):
      return Diagnostic(
        phrase(
          en: "The calendar \(calendar) extends \(base), which did not come with Jalon: it has no weekend and no holidays.",
          fr: "Le calendrier \(calendar) prolonge \(base), qui n’est pas fourni avec Jalon : il n’a ni fin de semaine ni jours fériés.",
          ar: "يمتد التقويم \(calendar) من \(base) الذي لم يأتِ مع Jalon: فلا عطلة أسبوعية له ولا أعياد."),
        remedy: phrase(
          en: "Name another one in calendars/\(calendar).json, or describe its weekend there.",
          fr: "Nommez-en un autre dans calendars/\(calendar).json, ou décrivez-y sa fin de semaine.",
          ar: "سمِّ تقويمًا آخر في calendars/\(calendar).json أو صف عطلته الأسبوعية هناك.")
      )
    case .viewWrong(let view, let inner):
      return Diagnostic(fault(FilterFault(.wrongView(view, inner), 0..<0)).sentence, remedy: viewRemedy(view))
    case .linkTwice(let other, let kind):
      return Diagnostic(
        phrase(
          en: "\(step) waits for \"\(other)\" twice in the same way (\(kind.rawValue)).",
          fr: "\(step) attend deux fois « \(other) » de la même manière (\(kind.rawValue)).",
          ar: "تنتظر \(step) الخطوة \"\(other)\" مرتين بالطريقة نفسها (\(kind.rawValue))."),
        remedy: phrase(
          en: "Remove one of the two links; the later day counts.", fr: "Supprimez un des deux liens ; le jour le plus tardif compte.",
          ar: "احذف أحد الرابطين؛ يُحتسب اليوم الأبعد.")
      )
    case .calendarGap(let calendar, let year):
      return Diagnostic(
        phrase(
          en: "The calendar \(calendar) has no holidays for \(year): only weekends count there.",
          fr: "Le calendrier \(calendar) n’a pas de jours fériés pour \(year) : seuls les week-ends comptent.",
          ar: "لا عطل رسمية في التقويم \(calendar) لسنة \(year): تُحتسب العطلة الأسبوعية فقط."),
        remedy: phrase(
          en: "Add the holidays of that year to the calendar.", fr: "Ajoutez les jours fériés de cette année au calendrier.",
          ar: "أضف عطل تلك السنة إلى التقويم.")
      )
    case .calendarMissing(let party, let calendar):
      return Diagnostic(
        phrase(
          en: "The calendar \(calendar) of party \(party) is not there: Monday to Friday counts.",
          fr: "Le calendrier \(calendar) de la partie \(party) est absent : lundi à vendredi compte.",
          ar: "التقويم \(calendar) للطرف \(party) غير موجود: يُحتسب من الاثنين إلى الجمعة."),
        remedy: phrase(
          en: "Give the party a calendar that exists, or add this one.",
          fr: "Donnez à la partie un calendrier existant ou ajoutez celui-ci.",
          ar: "عيّن للطرف تقويمًا موجودًا أو أضف هذا.")
      )
    case .weekendEmpty(let calendar, let day):
      return Diagnostic(
        phrase(
          en: "By the calendar \(calendar), people work on all seven days of the week from \(date(day)) on.",
          fr: "Selon le calendrier \(calendar), on travaille sept jours sur sept à partir du \(date(day)).",
          ar: "حسب التقويم \(calendar) يكون العمل في أيام الأسبوع السبعة ابتداءً من \(date(day))."),
        remedy: phrase(
          en: "Name the days of its weekend in calendars/\(calendar).json.",
          fr: "Indiquez ses jours de repos dans calendars/\(calendar).json.",
          ar: "حدّد أيام العطلة الأسبوعية في calendars/\(calendar).json.")
      )
    case .weekendEndless(let calendar, let day):
      return Diagnostic(
        phrase(
          en: "By the calendar \(calendar), nobody works on any day of the week from \(date(day)) on.",
          fr: "Selon le calendrier \(calendar), personne ne travaille aucun jour de la semaine à partir du \(date(day)).",
          ar: "حسب التقويم \(calendar) لا عمل في أي يوم من الأسبوع ابتداءً من \(date(day))."),
        remedy: phrase(
          en: "Name only its days of rest in calendars/\(calendar).json.",
          fr: "N’indiquez que ses jours de repos dans calendars/\(calendar).json.",
          ar: "حدّد أيام الراحة فقط في calendars/\(calendar).json.")
      )
    case .calendarNeverWorks(let calendar):
      return Diagnostic(
        phrase(
          en: "The calendar \(calendar) has no working day at all.", fr: "Le calendrier \(calendar) n’a aucun jour ouvré.",
          ar: "لا يوم عمل في التقويم \(calendar) إطلاقًا."),
        remedy: phrase(
          en: "Correct the weekends in calendars/\(calendar).json; until then nothing that counts by it can be dated.",
          fr: "Corrigez les week-ends dans calendars/\(calendar).json ; d’ici là, rien de ce qui en dépend ne peut être daté.",
          ar: "صحّح العطلة الأسبوعية في calendars/\(calendar).json؛ وحتى ذلك الحين لا يمكن تأريخ ما يعتمد عليه.")
      )
    case .noWorkingDay:
      return Diagnostic(
        phrase(
          en: "\(step) finds no working day before the year 2200.", fr: "\(step) ne trouve aucun jour ouvré avant l’an 2200.",
          ar: "لا تجد \(step) يوم عمل قبل سنة 2200."),
        remedy: phrase(
          en: "Check the weekends of its calendar, its duration and its lags.",
          fr: "Vérifiez les week-ends de son calendrier, sa durée et ses décalages.",
          ar: "راجع العطلة الأسبوعية في تقويمها ومدتها وفواصلها.")
      )
    case .duplicateID(let kind, let id):
      let what =
        switch kind {
        case .phase: phrase(en: "phases", fr: "phases", ar: "مرحلتين")
        case .baseline: phrase(en: "baselines", fr: "références", ar: "خطي أساس")
        case .body: phrase(en: "bodies", fr: "organismes", ar: "جهتين")
        case .view: phrase(en: "saved views", fr: "vues enregistrées", ar: "عرضين محفوظين")
        }
      return Diagnostic(
        phrase(
          en: "The id \"\(id)\" stands on two \(what); only the first is found by it.",
          fr: "L’identifiant « \(id) » est porté par deux \(what) ; seul le premier est trouvé.",
          ar: "المعرّف \"\(id)\" مكرر في \(what)؛ ولا يُعثر به إلا على الأول."),
        remedy: phrase(
          en: "Give one of them another id in the file.", fr: "Donnez un autre identifiant à l’un des deux dans le fichier.",
          ar: "أعطِ أحدهما معرّفًا آخر في الملف.")
      )
    case .badValue(let key, let json):
      let place = problem.steps.isEmpty ? "" : phrase(en: " of \(step)", fr: " de \(step)", ar: " في \(step)")
      return Diagnostic(
        phrase(
          en: "The value \(json) for \"\(key)\"\(place) cannot be used; it is kept and counts as missing.",
          fr: "La valeur \(json) de « \(key) »\(place) est inutilisable ; elle est conservée et compte comme absente.",
          ar: "القيمة \(json) لـ \"\(key)\"\(place) غير صالحة؛ تُحفظ وتُعد غائبة."),
        remedy: remedy(forKey: key)
      )
    case .unknownValue(let key, let json):
      let place = problem.steps.isEmpty ? "" : phrase(en: " of \(step)", fr: " de \(step)", ar: " في \(step)")
      return Diagnostic(
        phrase(
          en: "\(json) is no known value for \"\(key)\"\(place); it is kept and the default counts.",
          fr: "\(json) n’est pas une valeur connue de « \(key) »\(place) ; elle est conservée et la valeur par défaut compte.",
          ar: "\(json) ليست قيمة معروفة لـ \"\(key)\"\(place)؛ تُحفظ ويُحتسب الافتراضي."),
        remedy: phrase(
          en: "Correct it, or use a newer version of Jalon.", fr: "Corrigez-la ou utilisez une version plus récente de Jalon.",
          ar: "صحّحها أو استعمل إصدارًا أحدث من Jalon.")
      )
    }
  }

  /// What a key of the files takes.
  private func remedy(forKey key: String) -> String {
    switch key {
    case "deadline", "notBefore", "on", "started", "finished", "start", "finish", "since", "until", "from":
      phrase(
        en: "Give a day from 1900-01-01 to 2199-12-31, as YYYY-MM-DD.",
        fr: "Donnez un jour du 1900-01-01 au 2199-12-31, sous la forme AAAA-MM-JJ.",
        ar: "أدخل يومًا من 1900-01-01 إلى 2199-12-31 بصيغة YYYY-MM-DD.")
    case "duration", "remaining": expected(.number(Step.durations))
    case "lag": expected(.number(Link.lags))
    case "progress": expected(.number(0...100))
    default: phrase(en: "Correct it.", fr: "Corrigez-la.", ar: "صحّحها.")
    }
  }
}
