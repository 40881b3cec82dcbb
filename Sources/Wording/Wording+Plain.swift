import RoadmapEngine

/// What a person can do in line mode: the words are understood in all three languages, whichever is spoken.
package enum PlainCommand: String, CaseIterable, Sendable {
  case roadmaps, open, steps, show, add, done, reopen, remove, undo, redo, agenda, waiting, print, help, quit
}

/// What line mode says.
extension Wording {
  /// The one word of a command.
  package func word(_ command: PlainCommand) -> String {
    switch command {
    case .roadmaps: say("roadmaps", "feuilles", "خرائط")
    case .open: say("open", "ouvrir", "افتح")
    case .steps: say("steps", "étapes", "خطوات")
    case .show: say("show", "montrer", "اعرض")
    case .add: say("add", "ajouter", "أضف")
    case .done: say("done", "achevé", "منجزة")
    case .reopen: say("reopen", "rouvrir", "استأنف")
    case .remove: say("remove", "retirer", "أزل")
    case .undo: say("undo", "annuler", "تراجع")
    case .redo: say("redo", "rétablir", "أعد")
    case .agenda: say("agenda", "agenda", "مواعيد")
    case .waiting: say("waiting", "attentes", "انتظار")
    case .print: say("print", "imprimer", "اطبع")
    case .help: say("help", "aide", "مساعدة")
    case .quit: say("quit", "quitter", "خروج")
    }
  }

  /// What stands behind the word of a command; in parentheses what may be left out.
  package func arguments(_ command: PlainCommand) -> String {
    switch command {
    case .open: say("NUMBER", "NUMÉRO", "رقم")
    case .show, .done, .reopen, .remove: say("(NUMBER)", "(NUMÉRO)", "(رقم)")
    case .steps, .agenda, .waiting: say("(/FILTER)", "(/FILTRE)", "(/تصفية)")
    case .add: say("TITLE", "TITRE", "عنوان")
    case .print: say("VIEW", "VUE", "عرض")
    case .roadmaps, .undo, .redo, .help, .quit: ""
    }
  }

  /// What a command does, in one sentence.
  package func effect(_ command: PlainCommand) -> String {
    switch command {
    case .roadmaps:
      say(
        "lists the roadmaps, and closes the one that is open.", "liste les feuilles de route et ferme celle qui est ouverte.",
        "يسرد خرائط الطريق ويغلق المفتوحة.")
    case .open:
      say(
        "opens a roadmap or a step by its number in the last list, or by its id; the number alone does the same.",
        "ouvre une feuille de route ou une étape par son numéro dans la dernière liste ou par son identifiant ; le numéro seul suffit.",
        "يفتح خارطة طريق أو خطوة برقمها في آخر قائمة أو بمعرّفها؛ والرقم وحده يكفي.")
    case .steps:
      say("lists the steps of the open roadmap.", "liste les étapes de la feuille de route ouverte.", "يسرد خطوات الخارطة المفتوحة.")
    case .show:
      say(
        "tells all of a step, and why it lies on its dates.", "dit tout d’une étape, et pourquoi ces dates.",
        "يعرض الخطوة كاملة وسبب تواريخها.")
    case .add:
      say(
        "adds a step behind the open one, else at the end of the roadmap.",
        "ajoute une étape après celle qui est ouverte, sinon à la fin de la feuille de route.",
        "يضيف خطوة بعد المفتوحة أو في آخر الخارطة.")
    case .done: say("marks a step done today.", "marque une étape achevée aujourd’hui.", "يجعل الخطوة منجزة اليوم.")
    case .reopen: say("marks a step not done.", "marque une étape non achevée.", "يجعل الخطوة غير منجزة.")
    case .remove: say("moves a step to the trash.", "met une étape à la corbeille.", "ينقل الخطوة إلى السلة.")
    case .undo: say("undoes the last change.", "annule la dernière modification.", "يتراجع عن آخر تعديل.")
    case .redo: say("makes the change again.", "rétablit la modification.", "يعيد التعديل.")
    case .agenda: say("lists what is due, and when.", "liste ce qui est à faire, et quand.", "يسرد المستحق وموعده.")
    case .waiting: say("lists whose turn it is.", "dit à qui c’est le tour.", "يبيّن دور من الآن.")
    case .print: say("prints a view.", "imprime une vue.", "يطبع عرضًا.")
    case .help: say("says all this.", "dit tout cela.", "يقول كل هذا.")
    case .quit: say("leaves.", "termine.", "إنهاء.")
    }
  }

  /// What is understood besides the commands: filters, and fields with their values.
  package func otherLines(_ fields: [String]) -> [String] {
    let named = fields.map { label($0) == $0 ? $0 : "\($0) (\(label($0)))" }.joined(separator: comma)
    return [
      say(
        "/FILTER: the steps that a filter finds, like: /party:LY +late",
        "/FILTRE : les étapes qu’un filtre trouve, comme : /party:LY +late",
        "/تصفية: الخطوات التي تجدها التصفية، مثل: /party:LY +late"),
      say(
        "FIELD VALUE: changes the open step, like: deadline 2027-01-15, or status active. FIELD: with nothing behind the colon empties it.",
        "CHAMP VALEUR : modifie l’étape ouverte, comme : deadline 2027-01-15, ou status active. CHAMP: sans rien après les deux-points le vide.",
        "حقل قيمة: يعدّل الخطوة المفتوحة، مثل: deadline 2027-01-15 أو status active. والحقل: بلا شيء بعد النقطتين يفرغه."),
      say("Fields: \(named)", "Champs : \(named)", "الحقول: \(named)"),
    ]
  }

  package var plainHint: String {
    say(
      "Type a number to open it, or a command; help lists them, quit leaves.",
      "Tapez un numéro pour l’ouvrir, ou une commande ; aide les liste, quitter termine.",
      "اكتب رقمًا لفتحه أو أمرًا؛ مساعدة تسردها وخروج للإنهاء.")
  }

  package func notUnderstood(_ text: String, nearest: String?) -> (sentence: String, remedy: String) {
    (
      say(
        "\"\(text)\" is no command, no number of the last list and no id.",
        "« \(text) » n’est ni une commande, ni un numéro de la dernière liste, ni un identifiant.",
        "\"\(text)\" ليس أمرًا ولا رقمًا في آخر قائمة ولا معرّفًا."),
      nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
        ?? say("Type help to hear what is understood.", "Tapez aide pour savoir ce qui est compris.", "اكتب مساعدة لمعرفة المفهوم.")
    )
  }

  package var noStepIsOpen: (sentence: String, remedy: String) {
    (
      say("No step is open.", "Aucune étape n’est ouverte.", "لا خطوة مفتوحة."),
      say("Type its number or its id first.", "Tapez d’abord son numéro ou son identifiant.", "اكتب رقمها أو معرّفها أولًا.")
    )
  }

  package var noRoadmapIsOpen: (sentence: String, remedy: String) {
    (
      say("No roadmap is open.", "Aucune feuille de route n’est ouverte.", "لا خارطة طريق مفتوحة."),
      say("Type roadmaps, then a number.", "Tapez feuilles, puis un numéro.", "اكتب خرائط ثم رقمًا.")
    )
  }

  package func valueIsMissing(_ field: String) -> (sentence: String, remedy: String) {
    (
      say("The value of \(field) is missing.", "La valeur de \(field) manque.", "قيمة \(field) ناقصة."),
      say(
        "Type it behind the word; \(field): with nothing behind the colon empties it.",
        "Tapez-la après le mot ; \(field): sans rien après les deux-points le vide.", "اكتبها بعد الكلمة؛ و\(field): بلا شيء بعدها يفرغه.")
    )
  }

  /// Where a command needs more than its word.
  package func argumentIsMissing(_ command: PlainCommand) -> (sentence: String, remedy: String) {
    let (what, word) = (arguments(command), word(command))
    return (
      say("\"\(word)\" needs a \(what).", "« \(word) » demande : \(what).", "\"\(word)\" يحتاج إلى \(what)."),
      say("Type it behind the word.", "Tapez-le après le mot.", "اكتبه بعد الكلمة.")
    )
  }

  package func noStepFound(_ filter: String) -> (sentence: String, remedy: String) {
    (
      say("No step matches \(filter)", "Aucune étape ne correspond à \(filter)", "لا خطوة تطابق \(filter)"),
      say("Ask for less, or type help.", "Demandez moins, ou tapez aide.", "اطلب أقل أو اكتب مساعدة.")
    )
  }

  /// Behind a question whose answer decides whether anything happens.
  package var onlyDot: String {
    say("A single . changes nothing.", "Un . seul ne change rien.", "النقطة . وحدها لا تغيّر شيئًا.")
  }
  package var enterSaves: String {
    say(
      "Enter saves; anything else changes nothing.", "Entrée enregistre ; toute autre réponse ne change rien.",
      "Enter للحفظ؛ وأي رد آخر لا يغيّر شيئًا.")
  }
  package var nothingChanged: String { say("Nothing was changed.", "Rien n’a été modifié.", "لم يتغير شيء.") }
  package func saved(_ what: String) -> String { say("Saved: \(what).", "Enregistré : \(what).", "حُفظ: \(what).") }
  package func opened(_ title: String) -> String { say("Opened: \(title).", "Ouvert : \(title).", "فُتحت: \(title).") }
  package func phase(_ number: Int, _ title: String) -> String { "\(label("phase")) \(number)\(colon)\(title)" }
  package func nextDate(_ day: String) -> String { say("next date \(day)", "prochaine date \(day)", "الموعد القادم \(day)") }
}
