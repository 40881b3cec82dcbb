import RoadmapEngine
import Wording

/// Words of the list of commands, and other words by which commands are found.
extension Wording {
  func noCommandFound(_ words: String) -> String {
    phrase(en: "No command for \"\(words)\".", fr: "Aucune commande pour « \(words) ».", ar: "لا أمر لـ \"\(words)\".")
  }

  /// Tells that the command found runs at the next press of a key.
  /// - Parameter runs: the key.
  func runsAtNextEnter(_ title: String, runs: String) -> String {
    phrase(en: "\(runs) again runs: \(title)", fr: "\(runs) encore une fois exécute : \(title)", ar: "\(runs) مرة أخرى لتنفيذ: \(title)")
  }

  /// Tells the key of a command that was run from the list.
  func nextTime(_ title: String, _ key: String) -> String {
    phrase(en: "\(title) · next time: \(key)", fr: "\(title) · la prochaine fois : \(key)", ar: "\(title) · في المرة القادمة: \(key)")
  }

  /// Tells on which pages a command can run; empty for none that has a name.
  func onlyOn(_ pages: String) -> String {
    pages.isEmpty
      ? phrase(en: "not on this page", fr: "pas sur cette page", ar: "ليس في هذه الصفحة")
      : phrase(en: "only on: \(pages)", fr: "seulement sur : \(pages)", ar: "فقط في: \(pages)")
  }

  func mouse(isUsed: Bool) -> String {
    isUsed
      ? phrase(en: "The mouse selects and opens.", fr: "La souris choisit et ouvre.", ar: "الفأرة تختار وتفتح.")
      : phrase(
        en: "The mouse is the terminal’s: it selects text.", fr: "La souris revient au terminal : elle sélectionne du texte.",
        ar: "الفأرة للطرفية: تحدد النص.")
  }

  /// Returns the words by which a command is found: its titles in all languages and `others`.
  func synonyms(_ command: CommandName) -> String {
    let titles = Language.allCases.map { Wording($0, home: home).title(command) }.joined(separator: " ")
    return "\(titles) \(Wording.others[command] ?? "")"
  }

  /// Words besides the titles by which people look for a command, in all three languages.
  private static let others: [CommandName: String] = [
    .turn: "waiting on since reply signature attente relance انتظار", .remind: "reminder nudge relance rappel تذكير",
    .endWait: "answered received réponse reçue وصل الرد", .handOver: "ball pass other party balle passer تمرير",
    .signoff: "approval signed approve visa approuver signature اعتماد توقيع", .notesOutside: "editor vim nano éditeur محرر",
    .mark: "select tick sélectionner اختيار", .markRange: "select several visual plage",
    .markAll: "select everything tout sélectionner الكل",
    .copy: "duplicate yank dupliquer نسخة", .cut: "move to another déplacer نقل", .paste: "put insert insérer إدراج",
    .indent: "nest inside sub demote sous-étape فرعي", .outdent: "unnest promote sortir رفع",
    .open: "enter show voir afficher عرض", .back: "up close fermer إغلاق", .home: "portfolio start accueil portefeuille الرئيسية",
    .steps: "tree list plan liste arbre قائمة", .timeline: "gantt chart bars calendrier frise مخطط",
    .agenda: "coming next dates week à venir semaine القادمة أسبوع",
    .waiting: "ball court reply reminder turn balle tour relance réponse رد تذكير",
    .critical: "path longest driving chemin chaîne مسار", .parties: "countries bodies owners pays organismes دول جهات",
    .forecast: "probability chance monte carlo probabilité risque احتمال", .history: "log changes who when journal qui تغييرات",
    .trash: "removed deleted bin supprimé محذوف", .restore: "undelete récupérer إرجاع", .purge: "erase forever delete supprimer حذف",
    .print: "export report paper imprimer exporter rapport طباعة تقرير", .filter: "search find query chercher trouver بحث",
    .add: "new create step nouveau créer جديد", .addUnder: "child inside sub sous enfant فرعي",
    .addPhase: "new phase part nouvelle partie جزء جديدة",
    .edit: "change form rename changer renommer تغيير",
    .status: "planned active done state prévu en cours حالة", .deadline: "due date dead échéance délai تاريخ استحقاق",
    .owners: "who responsible party assign qui من", .links: "dependency after needs dépend lien predecessor يعتمد",
    .progress: "percent pourcent نسبة", .notes: "comment commentaire تعليق", .remark: "log comment journal commentaire سجل تعليق",
    .why: "reason drivers explain raison سبب",
    .done: "finish complete check terminer fini إنجاز", .remove: "delete trash supprimer corbeille حذف",
    .archive: "put aside hide ranger إخفاء", .showArchived: "hidden old anciens قديم", .month: "calendar calendrier تقويم",
    .signs: "ascii glyphs unicode font police خط",
    .suspend: "background shell ctrl-z job arrière-plan خلفية", .zoomIn: "larger closer plus près",
    .zoomOut: "smaller farther moins loin", .today: "now maintenant الآن", .undo: "revert take back défaire", .redo: "again refaire",
    .save: "write disk sauver", .reload: "refresh rafraîchir تحديث", .digits: "numerals chiffres أرقام هندية",
    .keyboard: "layout qwerty azerty disposition arabe عربية تخطيط",
    .theme: "next theme colours colors dark light couleurs sombre clair ألوان",
    .language: "english français العربية langue idioma", .help: "keys manual touches مفاتيح", .quit: "exit leave close sortir fermer إغلاق",
    .redraw: "repaint refresh screen écran شاشة", .mouse: "click wheel clic molette نقر", .first: "top début بداية",
    .last: "bottom fin نهاية",
    .board: "kanban cards columns cartes colonnes بطاقات أعمدة", .problems: "check errors warnings erreurs vérifier أخطاء فحص",
    .calendars: "holidays weekend days off feast fêtes congés jours fériés عطل أعياد", .commonDays: "meeting réunion اجتماع",
    .baselines: "approved variance approuvé écart معتمد فارق", .correctDay: "off working decree décret férié قرار عطلة",
    .moveFeast: "eid ramadan aïd korité عيد", .group: "sort owner health trier فرز",
    .detail: "zoom pane full volet لوحة", .collapse: "fold close", .expand: "unfold open",
  ]
}
