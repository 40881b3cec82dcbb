/// What a person can do in the planner; the planner says how, this room what it is called.
package enum CommandName: String, CaseIterable, Sendable {
  case moveDown, moveUp, pageDown, pageUp, first, last
  case open, back, home, steps, timeline, board, agenda, waiting, critical, parties, calendars, commonDays, baselines, problems, forecast,
    history, trash, restore, purge, print, send, nextView,
    previousView
  case filter, add, addUnder, addPhase, edit, status, deadline, owners, links, progress, notes, why, done, remove, archive, showArchived,
    month
  case moveStepUp, moveStepDown, collapse, expand, detail
  case turn, remind, endWait, handOver, signoff, notesOutside
  case mark, markRange, markDown, markUp, markAll, copy, cut, paste, indent, outdent
  case zoomIn, zoomOut, zoomToFit, earlier, later, today, linkLines
  case shiftEarlier, shiftLater, shorten, lengthen
  case previousColumn, nextColumn, cardBack, cardOn, group
  case previousDay, nextDay, nextHoliday, previousHoliday, nextParty, previousParty, correctDay, moveFeast
  case tick, monthBack, monthOn, longer, shorter
  case undo, redo, save, reload, theme, keyboard, digits, signs, language, palette, mouse, help, redraw, suspend, cancel, quit
}

extension Wording {
  /// What a command does, in a few words.
  package func title(_ command: CommandName) -> String {
    switch command {
    case .moveDown: say("down", "descendre", "لأسفل")
    case .moveUp: say("up", "monter", "لأعلى")
    case .pageDown: say("page down", "page suivante", "صفحة لأسفل")
    case .pageUp: say("page up", "page précédente", "صفحة لأعلى")
    case .first: say("first row", "première ligne", "أول سطر")
    case .last: say("last row", "dernière ligne", "آخر سطر")
    case .open: say("open", "ouvrir", "فتح")
    case .back: say("back", "retour", "رجوع")
    case .home: say("roadmaps", "feuilles de route", "خرائط الطريق")
    case .steps: say("steps", "étapes", "الخطوات")
    case .timeline: say("timeline", "chronologie", "الجدول الزمني")
    case .board: say("board", "tableau", "اللوحة")
    case .agenda: say("agenda", "agenda", "المواعيد")
    case .waiting: say("waiting", "attentes", "الانتظار")
    case .critical: say("critical", "critique", "المسار الحرج")
    case .calendars: say("calendars", "calendriers", "التقاويم")
    case .commonDays: say("common days", "jours communs", "الأيام المشتركة")
    case .baselines: say("baselines", "références", "المراجع")
    case .problems: say("problems", "problèmes", "المشكلات")
    case .parties: say("parties", "parties", "الأطراف")
    case .forecast: say("forecast", "prévision", "التوقعات")
    case .history: say("history", "historique", "السجل")
    case .trash: say("trash", "corbeille", "السلة")
    case .restore: say("bring back", "restaurer", "استعادة")
    case .purge: say("away for good", "purger", "محو نهائي")
    case .print: say("print views", "vues à imprimer", "عروض للطباعة")
    case .send: say("save or print…", "enregistrer, imprimer…", "حفظ أو طباعة…")
    case .nextView: say("next view", "vue suivante", "العرض التالي")
    case .previousView: say("previous view", "vue précédente", "العرض السابق")
    case .filter: say("filter", "filtrer", "تصفية")
    case .add: say("add", "ajouter", "إضافة")
    case .addUnder: say("add inside", "ajouter dedans", "إضافة داخلها")
    case .addPhase: say("add a phase", "ajouter une phase", "إضافة مرحلة")
    case .edit: say("edit", "modifier", "تعديل")
    case .status: say("status", "état", "الحالة")
    case .deadline: say("deadline", "échéance", "الموعد النهائي")
    case .owners: say("owners", "responsables", "الجهات المسؤولة")
    case .links: say("waits for", "dépend de", "تنتظر")
    case .progress: say("progress", "avancement", "التقدم")
    case .notes: say("notes", "notes", "ملاحظات")
    case .why: say("why these dates", "pourquoi ces dates", "لماذا هذه التواريخ")
    case .done: say("done", "achevé", "منجزة")
    case .remove: say("remove", "retirer", "إزالة")
    case .archive: say("archive", "archiver", "أرشفة")
    case .showArchived: say("show archived", "voir les archives", "عرض المؤرشف")
    case .month: say("month", "mois", "الشهر")
    case .moveStepUp: say("move up", "déplacer vers le haut", "نقل لأعلى")
    case .moveStepDown: say("move down", "déplacer vers le bas", "نقل لأسفل")
    case .collapse: say("close branch", "replier", "طي")
    case .expand: say("open branch", "déplier", "بسط")
    case .detail: say("detail", "détail", "التفاصيل")
    case .turn: say("whose turn", "qui est attendu", "الدور على من")
    case .remind: say("reminded today", "relancé aujourd’hui", "ذُكّر اليوم")
    case .endWait: say("wait is over", "attente finie", "انتهى الانتظار")
    case .handOver: say("to the other side", "à l’autre partie", "إلى الطرف الآخر")
    case .signoff: say("sign-off", "approbation", "الاعتماد")
    case .notesOutside: say("notes in your editor", "notes dans votre éditeur", "الملاحظات في محررك")
    case .mark: say("mark", "cocher", "تحديد")
    case .markRange: say("mark a range", "cocher une plage", "تحديد مدى")
    case .markDown: say("mark downwards", "cocher vers le bas", "تحديد لأسفل")
    case .markUp: say("mark upwards", "cocher vers le haut", "تحديد لأعلى")
    case .markAll: say("mark all shown", "tout cocher", "تحديد كل المعروض")
    case .copy: say("copy", "copier", "نسخ")
    case .cut: say("cut", "couper", "قص")
    case .paste: say("paste", "coller", "لصق")
    case .indent: say("put into the one above", "mettre dans la précédente", "إدخال في السابقة")
    case .outdent: say("take out of its step", "sortir de son étape", "إخراج من خطوتها")
    case .zoomIn: say("zoom in", "zoom avant", "تكبير")
    case .zoomOut: say("zoom out", "zoom arrière", "تصغير")
    case .zoomToFit: say("show all", "tout voir", "عرض الكل")
    case .linkLines: say("links", "liens", "الروابط")
    case .shiftEarlier: say("move earlier", "avancer", "تقديم")
    case .shiftLater: say("move later", "reporter", "تأخير")
    case .shorten: say("shorten", "raccourcir", "تقصير")
    case .lengthen: say("lengthen", "allonger", "إطالة")
    case .earlier: say("earlier", "plus tôt", "أبكر")
    case .later: say("later", "plus tard", "لاحقًا")
    case .today: today
    case .previousColumn: say("column before", "colonne précédente", "العمود السابق")
    case .nextColumn: say("next column", "colonne suivante", "العمود التالي")
    case .cardBack: say("back a status", "état précédent", "الحالة السابقة")
    case .cardOn: say("next status", "état suivant", "الحالة التالية")
    case .group: say("group", "regrouper", "تجميع")
    case .previousDay: say("day before", "jour précédent", "اليوم السابق")
    case .nextDay: say("next day", "jour suivant", "اليوم التالي")
    case .nextHoliday: say("next holiday", "fête suivante", "العطلة التالية")
    case .previousHoliday: say("holiday before", "fête précédente", "العطلة السابقة")
    case .nextParty: say("next party", "partie suivante", "الطرف التالي")
    case .previousParty: say("party before", "partie précédente", "الطرف السابق")
    case .correctDay: say("correct the day", "corriger le jour", "تصحيح اليوم")
    case .moveFeast: say("move the feast", "déplacer la fête", "نقل العيد")
    case .tick: say("tick", "cocher", "تأشير")
    case .monthBack: say("a month back", "un mois plus tôt", "شهر أبكر")
    case .monthOn: say("a month on", "un mois plus tard", "شهر لاحق")
    case .longer: say("longer", "plus long", "مدة أطول")
    case .shorter: say("shorter", "plus court", "مدة أقصر")
    case .undo: say("undo", "annuler", "تراجع")
    case .redo: say("redo", "rétablir", "إعادة")
    case .save: say("save", "enregistrer", "حفظ")
    case .reload: say("read again", "relire", "إعادة القراءة")
    case .theme: say("themes", "thèmes", "السمات")
    case .keyboard: say("next keyboard", "clavier suivant", "لوحة المفاتيح التالية")
    case .digits: say("other digits of Arabic", "autres chiffres de l’arabe", "الأرقام العربية أو الغربية")
    case .signs: say("plain signs or not", "signes simples ou non", "رموز بسيطة أو لا")
    case .language: say("next language", "langue suivante", "اللغة التالية")
    case .palette: say("commands", "commandes", "الأوامر")
    case .mouse: say("mouse on or off", "souris oui ou non", "الفأرة تشغيل أو إيقاف")
    case .help: say("help", "aide", "مساعدة")
    case .redraw: say("redraw", "redessiner", "إعادة الرسم")
    case .suspend: say("back to the shell for now", "au shell pour l’instant", "إلى الصدفة مؤقتًا")
    case .cancel: say("cancel", "annuler la saisie", "إلغاء")
    case .quit: say("quit", "quitter", "خروج")
    }
  }
}
