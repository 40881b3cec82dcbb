import Wording

/// The commands of the planner. What a command does stands in its row of the table of commands.
enum CommandName: String, CaseIterable, Sendable {
  case moveDown, moveUp, pageDown, pageUp, first, last
  case open, back, home, steps, timeline, board, agenda, waiting, critical, parties, calendars, commonDays, baselines, problems, forecast,
    history, trash, restore, purge, print, send, nextView,
    previousView
  case filter, add, addUnder, addPhase, edit, status, deadline, owners, links, progress, notes, remark, why, done, remove, archive,
    showArchived,
    month
  case moveStepUp, moveStepDown, collapse, expand, detail
  case turn, remind, endWait, handOver, signoff, notesOutside
  case mark, markRange, markDown, markUp, markAll, copy, cut, paste, indent, outdent
  case zoomIn, zoomOut, zoomToFit, earlier, later, today, linkLines
  case shiftEarlier, shiftLater, shorten, lengthen
  case previousColumn, nextColumn, cardBack, cardOn, group
  case previousDay, nextDay, nextHoliday, previousHoliday, nextParty, previousParty, correctDay, moveFeast
  case groups, nextField, previousField, secondField, previousSecondField
  case tick, monthBack, monthOn, longer, shorter
  case undo, redo, save, reload, theme, keyboard, digits, signs, language, palette, mouse, help, redraw, suspend, cancel, quit
}

extension Wording {
  /// Returns the title of a command: what it does, in a few words.
  func title(_ command: CommandName) -> String {
    switch command {
    case .moveDown: phrase(en: "down", fr: "descendre", ar: "لأسفل")
    case .moveUp: phrase(en: "up", fr: "monter", ar: "لأعلى")
    case .pageDown: phrase(en: "page down", fr: "page suivante", ar: "صفحة لأسفل")
    case .pageUp: phrase(en: "page up", fr: "page précédente", ar: "صفحة لأعلى")
    case .first: phrase(en: "first row", fr: "première ligne", ar: "أول سطر")
    case .last: phrase(en: "last row", fr: "dernière ligne", ar: "آخر سطر")
    case .open: phrase(en: "open", fr: "ouvrir", ar: "فتح")
    case .back: phrase(en: "back", fr: "retour", ar: "رجوع")
    case .home: phrase(en: "roadmaps", fr: "feuilles de route", ar: "خرائط الطريق")
    case .steps: phrase(en: "steps", fr: "étapes", ar: "الخطوات")
    case .timeline: phrase(en: "timeline", fr: "chronologie", ar: "الجدول الزمني")
    case .board: phrase(en: "board", fr: "tableau", ar: "اللوحة")
    case .agenda: phrase(en: "agenda", fr: "agenda", ar: "المواعيد")
    case .waiting: phrase(en: "waiting", fr: "attentes", ar: "الانتظار")
    case .critical: phrase(en: "critical", fr: "critique", ar: "المسار الحرج")
    case .calendars: phrase(en: "calendars", fr: "calendriers", ar: "التقاويم")
    case .commonDays: phrase(en: "common days", fr: "jours communs", ar: "الأيام المشتركة")
    case .baselines: phrase(en: "baselines", fr: "références", ar: "المراجع")
    case .problems: phrase(en: "problems", fr: "problèmes", ar: "المشكلات")
    case .parties: phrase(en: "parties", fr: "parties", ar: "الأطراف")
    case .forecast: phrase(en: "forecast", fr: "prévision", ar: "التوقعات")
    case .history: phrase(en: "history", fr: "historique", ar: "السجل")
    case .trash: phrase(en: "trash", fr: "corbeille", ar: "السلة")
    case .restore: phrase(en: "bring back", fr: "restaurer", ar: "استعادة")
    case .purge: phrase(en: "away for good", fr: "purger", ar: "محو نهائي")
    case .print: phrase(en: "print views", fr: "vues à imprimer", ar: "عروض للطباعة")
    case .send: phrase(en: "save or print…", fr: "enregistrer, imprimer…", ar: "حفظ أو طباعة…")
    case .nextView: phrase(en: "next view", fr: "vue suivante", ar: "العرض التالي")
    case .previousView: phrase(en: "previous view", fr: "vue précédente", ar: "العرض السابق")
    case .filter: phrase(en: "filter", fr: "filtrer", ar: "تصفية")
    case .add: phrase(en: "add", fr: "ajouter", ar: "إضافة")
    case .addUnder: phrase(en: "add inside", fr: "ajouter dedans", ar: "إضافة داخلها")
    case .addPhase: phrase(en: "add a phase", fr: "ajouter une phase", ar: "إضافة مرحلة")
    case .edit: phrase(en: "edit", fr: "modifier", ar: "تعديل")
    case .status: phrase(en: "status", fr: "état", ar: "الحالة")
    case .deadline: phrase(en: "deadline", fr: "échéance", ar: "الموعد النهائي")
    case .owners: phrase(en: "owners", fr: "responsables", ar: "الجهات المسؤولة")
    case .links: phrase(en: "waits for", fr: "dépend de", ar: "تنتظر")
    case .progress: phrase(en: "progress", fr: "avancement", ar: "التقدم")
    case .notes: phrase(en: "notes", fr: "notes", ar: "ملاحظات")
    case .remark: phrase(en: "add a remark", fr: "ajouter une remarque", ar: "إضافة ملاحظة مؤرخة")
    case .why: phrase(en: "why these dates", fr: "pourquoi ces dates", ar: "لماذا هذه التواريخ")
    case .done: phrase(en: "done", fr: "achevé", ar: "منجزة")
    case .remove: phrase(en: "remove", fr: "retirer", ar: "إزالة")
    case .archive: phrase(en: "archive", fr: "archiver", ar: "أرشفة")
    case .showArchived: phrase(en: "show archived", fr: "voir les archives", ar: "عرض المؤرشف")
    case .month: phrase(en: "month", fr: "mois", ar: "الشهر")
    case .moveStepUp: phrase(en: "move up", fr: "déplacer vers le haut", ar: "نقل لأعلى")
    case .moveStepDown: phrase(en: "move down", fr: "déplacer vers le bas", ar: "نقل لأسفل")
    case .collapse: phrase(en: "close branch", fr: "replier", ar: "طي")
    case .expand: phrase(en: "open branch", fr: "déplier", ar: "بسط")
    case .detail: phrase(en: "detail", fr: "détail", ar: "التفاصيل")
    case .turn: phrase(en: "whose turn", fr: "qui est attendu", ar: "الدور على من")
    case .remind: phrase(en: "reminded today", fr: "relancé aujourd’hui", ar: "ذُكّر اليوم")
    case .endWait: phrase(en: "wait is over", fr: "attente finie", ar: "انتهى الانتظار")
    case .handOver: phrase(en: "to the other side", fr: "à l’autre partie", ar: "إلى الطرف الآخر")
    case .signoff: phrase(en: "sign-off", fr: "approbation", ar: "الاعتماد")
    case .notesOutside: phrase(en: "notes in your editor", fr: "notes dans votre éditeur", ar: "الملاحظات في محررك")
    case .mark: phrase(en: "mark", fr: "cocher", ar: "تحديد")
    case .markRange: phrase(en: "mark a range", fr: "cocher une plage", ar: "تحديد مدى")
    case .markDown: phrase(en: "mark downwards", fr: "cocher vers le bas", ar: "تحديد لأسفل")
    case .markUp: phrase(en: "mark upwards", fr: "cocher vers le haut", ar: "تحديد لأعلى")
    case .markAll: phrase(en: "mark all shown", fr: "tout cocher", ar: "تحديد كل المعروض")
    case .copy: phrase(en: "copy", fr: "copier", ar: "نسخ")
    case .cut: phrase(en: "cut", fr: "couper", ar: "قص")
    case .paste: phrase(en: "paste", fr: "coller", ar: "لصق")
    case .indent: phrase(en: "put into the one above", fr: "mettre dans la précédente", ar: "إدخال في السابقة")
    case .outdent: phrase(en: "take out of its step", fr: "sortir de son étape", ar: "إخراج من خطوتها")
    case .zoomIn: phrase(en: "zoom in", fr: "zoom avant", ar: "تكبير")
    case .zoomOut: phrase(en: "zoom out", fr: "zoom arrière", ar: "تصغير")
    case .zoomToFit: phrase(en: "show all", fr: "tout voir", ar: "عرض الكل")
    case .linkLines: phrase(en: "links", fr: "liens", ar: "الروابط")
    case .shiftEarlier: phrase(en: "move earlier", fr: "avancer", ar: "تقديم")
    case .shiftLater: phrase(en: "move later", fr: "reporter", ar: "تأخير")
    case .shorten: phrase(en: "shorten", fr: "raccourcir", ar: "تقصير")
    case .lengthen: phrase(en: "lengthen", fr: "allonger", ar: "إطالة")
    case .earlier: phrase(en: "earlier", fr: "plus tôt", ar: "أبكر")
    case .later: phrase(en: "later", fr: "plus tard", ar: "لاحقًا")
    case .today: today
    case .previousColumn: phrase(en: "column before", fr: "colonne précédente", ar: "العمود السابق")
    case .nextColumn: phrase(en: "next column", fr: "colonne suivante", ar: "العمود التالي")
    case .cardBack: phrase(en: "back a status", fr: "état précédent", ar: "الحالة السابقة")
    case .cardOn: phrase(en: "next status", fr: "état suivant", ar: "الحالة التالية")
    case .group: phrase(en: "group", fr: "regrouper", ar: "تجميع")
    case .previousDay: phrase(en: "day before", fr: "jour précédent", ar: "اليوم السابق")
    case .nextDay: phrase(en: "next day", fr: "jour suivant", ar: "اليوم التالي")
    case .nextHoliday: phrase(en: "next holiday", fr: "fête suivante", ar: "العطلة التالية")
    case .previousHoliday: phrase(en: "holiday before", fr: "fête précédente", ar: "العطلة السابقة")
    case .nextParty: phrase(en: "next party", fr: "partie suivante", ar: "الطرف التالي")
    case .previousParty: phrase(en: "party before", fr: "partie précédente", ar: "الطرف السابق")
    case .correctDay: phrase(en: "correct the day", fr: "corriger le jour", ar: "تصحيح اليوم")
    case .moveFeast: phrase(en: "move the feast", fr: "déplacer la fête", ar: "نقل العيد")
    case .groups: phrase(en: "groups", fr: "groupes", ar: "المجموعات")
    case .nextField: phrase(en: "next field", fr: "champ suivant", ar: "الحقل التالي")
    case .previousField: phrase(en: "field before", fr: "champ précédent", ar: "الحقل السابق")
    case .secondField: phrase(en: "second field", fr: "second champ", ar: "حقل ثانٍ")
    case .previousSecondField: phrase(en: "second field before", fr: "second champ précédent", ar: "الحقل الثاني السابق")
    case .tick: phrase(en: "tick", fr: "cocher", ar: "تأشير")
    case .monthBack: phrase(en: "a month back", fr: "un mois plus tôt", ar: "شهر أبكر")
    case .monthOn: phrase(en: "a month on", fr: "un mois plus tard", ar: "شهر لاحق")
    case .longer: phrase(en: "longer", fr: "plus long", ar: "مدة أطول")
    case .shorter: phrase(en: "shorter", fr: "plus court", ar: "مدة أقصر")
    case .undo: phrase(en: "undo", fr: "annuler", ar: "تراجع")
    case .redo: phrase(en: "redo", fr: "rétablir", ar: "إعادة")
    case .save: phrase(en: "save", fr: "enregistrer", ar: "حفظ")
    case .reload: phrase(en: "read again", fr: "relire", ar: "إعادة القراءة")
    case .theme: phrase(en: "themes", fr: "thèmes", ar: "السمات")
    case .keyboard: phrase(en: "next keyboard", fr: "clavier suivant", ar: "لوحة المفاتيح التالية")
    case .digits: phrase(en: "other digits of Arabic", fr: "autres chiffres de l’arabe", ar: "الأرقام العربية أو الغربية")
    case .signs: phrase(en: "plain signs or not", fr: "signes simples ou non", ar: "رموز بسيطة أو لا")
    case .language: phrase(en: "next language", fr: "langue suivante", ar: "اللغة التالية")
    case .palette: phrase(en: "commands", fr: "commandes", ar: "الأوامر")
    case .mouse: phrase(en: "mouse on or off", fr: "souris oui ou non", ar: "الفأرة تشغيل أو إيقاف")
    case .help: phrase(en: "help", fr: "aide", ar: "مساعدة")
    case .redraw: phrase(en: "redraw", fr: "redessiner", ar: "إعادة الرسم")
    case .suspend: phrase(en: "back to the shell for now", fr: "au shell pour l’instant", ar: "إلى الصدفة مؤقتًا")
    case .cancel: phrase(en: "cancel", fr: "annuler la saisie", ar: "إلغاء")
    case .quit: phrase(en: "quit", fr: "quitter", ar: "خروج")
    }
  }
}
