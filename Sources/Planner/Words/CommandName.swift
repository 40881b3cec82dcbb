import Wording

/// The name of a command of the planner: its title in three languages, and other words by which people look for it. What the command does
/// stands in its row of the table of commands. The name of a command that only one page, form or popup has stands with it.
struct CommandName: Hashable, Sendable {
  /// What the command does, in a few words.
  let en, fr, ar: String
  /// Words besides the titles by which people look for the command, in all three languages; empty for none.
  let others: String

  init(en: String, fr: FrenchText, ar: String, others: String = "") {
    self.en = en
    self.fr = fr.text
    self.ar = ar
    self.others = others
  }
}

extension CommandName {
  static let moveDown = CommandName(en: "down", fr: "descendre", ar: "لأسفل")
  static let moveUp = CommandName(en: "up", fr: "monter", ar: "لأعلى")
  static let pageDown = CommandName(en: "page down", fr: "page suivante", ar: "صفحة لأسفل")
  static let pageUp = CommandName(en: "page up", fr: "page précédente", ar: "صفحة لأعلى")
  static let first = CommandName(en: "first row", fr: "première ligne", ar: "أول سطر", others: "top début بداية")
  static let last = CommandName(en: "last row", fr: "dernière ligne", ar: "آخر سطر", others: "bottom fin نهاية")

  static let open = CommandName(en: "open", fr: "ouvrir", ar: "فتح", others: "enter show voir afficher عرض")
  static let back = CommandName(en: "back", fr: "retour", ar: "رجوع", others: "up close fermer إغلاق")
  static let home = CommandName(
    en: "roadmaps", fr: "feuilles de route", ar: "خرائط الطريق", others: "portfolio start accueil portefeuille الرئيسية")
  static let steps = CommandName(en: "steps", fr: "étapes", ar: "الخطوات", others: "tree list plan liste arbre قائمة")
  static let timeline = CommandName(
    en: "timeline", fr: "chronologie", ar: "الجدول الزمني", others: "gantt chart bars calendrier frise مخطط")
  static let board = CommandName(en: "board", fr: "tableau", ar: "اللوحة", others: "kanban cards columns cartes colonnes بطاقات أعمدة")
  static let agenda = CommandName(
    en: "agenda", fr: "agenda", ar: "المواعيد", others: "coming next dates week à venir semaine القادمة أسبوع")
  static let waiting = CommandName(
    en: "waiting", fr: "attentes", ar: "الانتظار", others: "ball court reply reminder turn balle tour relance réponse رد تذكير")
  static let critical = CommandName(en: "critical", fr: "critique", ar: "المسار الحرج", others: "path longest driving chemin chaîne مسار")
  static let parties = CommandName(en: "parties", fr: "parties", ar: "الأطراف", others: "countries bodies owners pays organismes دول جهات")
  static let calendars = CommandName(
    en: "calendars", fr: "calendriers", ar: "التقاويم", others: "holidays weekend days off feast fêtes congés jours fériés عطل أعياد")
  static let commonDays = CommandName(en: "common days", fr: "jours communs", ar: "الأيام المشتركة", others: "meeting réunion اجتماع")
  static let baselines = CommandName(
    en: "baselines", fr: "références", ar: "المراجع", others: "approved variance approuvé écart معتمد فارق")
  static let problems = CommandName(
    en: "problems", fr: "problèmes", ar: "المشكلات", others: "check errors warnings erreurs vérifier أخطاء فحص")
  static let forecast = CommandName(
    en: "forecast", fr: "prévision", ar: "التوقعات", others: "probability chance monte carlo probabilité risque احتمال")
  static let history = CommandName(en: "history", fr: "historique", ar: "السجل", others: "log changes who when journal qui تغييرات")
  static let trash = CommandName(en: "trash", fr: "corbeille", ar: "السلة", others: "removed deleted bin supprimé محذوف")
  static let conflicts = CommandName(
    en: "conflicts", fr: "divergences", ar: "التعارضات", others: "decide merge contested values trancher fusion حسم دمج")
  static let print = CommandName(
    en: "print views", fr: "vues à imprimer", ar: "عروض للطباعة", others: "export report paper imprimer exporter rapport طباعة تقرير")

  static let filter = CommandName(en: "filter", fr: "filtrer", ar: "تصفية", others: "search find query chercher trouver بحث")
  static let add = CommandName(en: "add", fr: "ajouter", ar: "إضافة", others: "new create step nouveau créer جديد")
  static let addUnder = CommandName(
    en: "add inside", fr: "ajouter à l’intérieur", ar: "إضافة داخلها", others: "child inside sub sous enfant فرعي")
  static let addPhase = CommandName(
    en: "add a phase", fr: "ajouter une phase", ar: "إضافة مرحلة", others: "new phase part nouvelle partie جزء جديدة")
  static let edit = CommandName(en: "edit", fr: "modifier", ar: "تعديل", others: "change form rename changer renommer تغيير")
  static let status = CommandName(en: "status", fr: "état", ar: "الحالة", others: "planned active done state prévu en cours حالة")
  static let deadline = CommandName(
    en: "deadline", fr: "échéance", ar: "الموعد النهائي", others: "due date dead échéance délai تاريخ استحقاق")
  static let owners = CommandName(en: "owners", fr: "responsables", ar: "الجهات المسؤولة", others: "who responsible party assign qui من")
  static let links = CommandName(
    en: "waits for", fr: "dépend de", ar: "تنتظر", others: "dependency after needs dépend lien predecessor يعتمد")
  static let progress = CommandName(en: "progress", fr: "avancement", ar: "التقدم", others: "percent pourcent نسبة")
  static let notes = CommandName(en: "notes", fr: "notes", ar: "ملاحظات", others: "comment commentaire تعليق")
  static let remark = CommandName(
    en: "add a remark", fr: "ajouter une remarque", ar: "إضافة تعليق", others: "log comment journal commentaire سجل تعليق")
  static let why = CommandName(
    en: "why these dates", fr: "pourquoi ces dates", ar: "لماذا هذه التواريخ", others: "reason drivers explain raison سبب")
  static let done = CommandName(en: "done", fr: "achevé", ar: "منجزة", others: "finish complete check terminer fini إنجاز")
  static let remove = CommandName(en: "remove", fr: "retirer", ar: "إزالة", others: "delete trash supprimer corbeille حذف")
  static let archive = CommandName(en: "archive", fr: "archiver", ar: "أرشفة", others: "put aside hide ranger إخفاء")
  static let showArchived = CommandName(en: "show archived", fr: "voir les archives", ar: "عرض المؤرشف", others: "hidden old anciens قديم")
  static let month = CommandName(en: "month", fr: "mois", ar: "الشهر", others: "calendar calendrier تقويم")

  static let moveStepUp = CommandName(en: "move up", fr: "déplacer vers le haut", ar: "نقل لأعلى")
  static let moveStepDown = CommandName(en: "move down", fr: "déplacer vers le bas", ar: "نقل لأسفل")
  static let collapse = CommandName(en: "close branch", fr: "replier", ar: "طي", others: "fold close")
  static let expand = CommandName(en: "open branch", fr: "déplier", ar: "بسط", others: "unfold open")
  static let detail = CommandName(en: "detail", fr: "détail", ar: "التفاصيل", others: "zoom pane full volet لوحة")

  static let turn = CommandName(
    en: "whose turn", fr: "qui doit agir", ar: "على من الدور", others: "waiting on since reply signature attente relance انتظار")
  static let remind = CommandName(
    en: "reminded today", fr: "relancé aujourd’hui", ar: "ذُكّر اليوم", others: "reminder nudge relance rappel تذكير")
  static let endWait = CommandName(
    en: "answer received", fr: "réponse reçue", ar: "وصل الرد",
    others: "wait is over attente finie answered received réponse reçue وصل الرد")
  static let handOver = CommandName(
    en: "hand to the other party", fr: "passer à l’autre partie", ar: "الإحالة إلى الطرف الآخر",
    others: "side ball pass other party balle passer تمرير")
  static let signoff = CommandName(
    en: "sign-off", fr: "approbation", ar: "الموافقة", others: "approval signed approve visa approuver signature اعتماد توقيع")
  static let notesOutside = CommandName(
    en: "notes in your editor", fr: "notes dans votre éditeur", ar: "الملاحظات في محررك", others: "editor vim nano éditeur محرر")

  static let mark = CommandName(en: "mark", fr: "cocher", ar: "تحديد", others: "select tick sélectionner اختيار")
  static let markRange = CommandName(en: "mark a range", fr: "cocher une plage", ar: "تحديد مدى", others: "select several visual plage")
  static let markDown = CommandName(en: "mark downwards", fr: "cocher vers le bas", ar: "تحديد لأسفل")
  static let markUp = CommandName(en: "mark upwards", fr: "cocher vers le haut", ar: "تحديد لأعلى")
  static let markAll = CommandName(
    en: "mark all shown", fr: "tout cocher", ar: "تحديد كل المعروض", others: "select everything tout sélectionner الكل")
  static let copy = CommandName(en: "copy", fr: "copier", ar: "نسخ", others: "duplicate yank dupliquer نسخة")
  static let cut = CommandName(en: "cut", fr: "couper", ar: "قص", others: "move to another déplacer نقل")
  static let paste = CommandName(en: "paste", fr: "coller", ar: "لصق", others: "put insert insérer إدراج")
  static let indent = CommandName(
    en: "indent", fr: "rattacher à l’étape précédente", ar: "إدخال في السابقة",
    others: "put into the one above nest inside sub demote sous-étape mettre dans فرعي")
  static let outdent = CommandName(
    en: "outdent", fr: "détacher de l’étape", ar: "إخراج من خطوتها", others: "take out of its step unnest promote sortir رفع")

  static let today = CommandName(en: "today", fr: "aujourd’hui", ar: "اليوم", others: "now maintenant الآن")

  static let groups = CommandName(en: "groups", fr: "groupes", ar: "المجموعات")

  static let undo = CommandName(en: "undo", fr: "annuler", ar: "تراجع", others: "revert take back défaire")
  static let redo = CommandName(en: "redo", fr: "rétablir", ar: "إعادة", others: "again refaire")
  static let save = CommandName(en: "save", fr: "enregistrer", ar: "حفظ", others: "write disk sauver")
  static let reload = CommandName(en: "read again", fr: "relire", ar: "إعادة القراءة", others: "refresh rafraîchir تحديث")
  static let theme = CommandName(
    en: "themes", fr: "thèmes", ar: "السمات", others: "next theme colours colors dark light couleurs sombre clair ألوان")
  static let keyboard = CommandName(
    en: "next keyboard", fr: "clavier suivant", ar: "لوحة المفاتيح التالية", others: "layout qwerty azerty disposition arabe عربية تخطيط")
  static let digits = CommandName(
    en: "Arabic digit style", fr: "style des chiffres arabes", ar: "الأرقام العربية أو الغربية",
    others: "other digits numerals chiffres أرقام هندية")
  static let signs = CommandName(
    en: "ASCII symbols on/off", fr: "caractères simples (oui/non)", ar: "رموز بسيطة أو لا",
    others: "plain signs signes ascii glyphs unicode font police خط")
  static let language = CommandName(
    en: "next language", fr: "langue suivante", ar: "اللغة التالية", others: "english français العربية langue idioma")
  static let palette = CommandName(en: "commands", fr: "commandes", ar: "الأوامر")
  static let mouse = CommandName(
    en: "mouse on or off", fr: "souris oui ou non", ar: "الفأرة تشغيل أو إيقاف", others: "click wheel clic molette نقر")
  static let help = CommandName(en: "help", fr: "aide", ar: "مساعدة", others: "keys manual touches مفاتيح")
  static let redraw = CommandName(en: "redraw", fr: "redessiner", ar: "إعادة الرسم", others: "repaint refresh screen écran شاشة")
  static let suspend = CommandName(
    en: "suspend (back to the shell)", fr: "suspendre (retour au shell)", ar: "تعليق البرنامج (عودة إلى الصدفة)",
    others: "background shell ctrl-z job arrière-plan خلفية")
  static let cancel = CommandName(en: "cancel", fr: "annuler la saisie", ar: "إلغاء")
  static let quit = CommandName(en: "quit", fr: "quitter", ar: "خروج", others: "exit leave close sortir fermer إغلاق")
}

extension Wording {
  /// Returns the title of a command: what it does, in a few words.
  func title(_ command: CommandName) -> String { phrase(en: command.en, fr: "\(command.fr)", ar: command.ar) }
}
