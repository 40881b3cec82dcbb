import Planner
import RoadmapEngine
import Wording

/// Words of line mode.
extension Wording {
  /// Returns the word that is typed for a command.
  func word(_ command: PlainCommand) -> String {
    switch command {
    case .due: phrase(en: "due", fr: "échéances", ar: "المستحق")
    case .fields: phrase(en: "fields", fr: "champs", ar: "حقول")
    case .remark: phrase(en: "remark", fr: "remarque", ar: "تعليق")
    case .roadmaps: phrase(en: "roadmaps", fr: "feuilles", ar: "خرائط")
    case .open: phrase(en: "open", fr: "ouvrir", ar: "افتح")
    case .steps: phrase(en: "steps", fr: "étapes", ar: "خطوات")
    case .show: phrase(en: "show", fr: "montrer", ar: "اعرض")
    case .add: phrase(en: "add", fr: "ajouter", ar: "أضف")
    case .done: phrase(en: "done", fr: "achevé", ar: "منجزة")
    case .reopen: phrase(en: "reopen", fr: "rouvrir", ar: "استأنف")
    case .remove: phrase(en: "remove", fr: "retirer", ar: "أزل")
    case .undo: phrase(en: "undo", fr: "annuler", ar: "تراجع")
    case .redo: phrase(en: "redo", fr: "rétablir", ar: "أعد")
    case .agenda: phrase(en: "agenda", fr: "agenda", ar: "مواعيد")
    case .waiting: phrase(en: "waiting", fr: "attentes", ar: "انتظار")
    case .conflicts: phrase(en: "conflicts", fr: "divergences", ar: "تعارضات")
    case .decide: phrase(en: "decide", fr: "trancher", ar: "احسم")
    case .proposals: phrase(en: "proposals", fr: "propositions", ar: "مقترحات")
    case .take: phrase(en: "take", fr: "accepter", ar: "اقبل")
    case .refuse: phrase(en: "refuse", fr: "refuser", ar: "ارفض")
    case .exchanges: phrase(en: "exchanges", fr: "échanges", ar: "تبادل")
    case .remind: phrase(en: "remind", fr: "rappeler", ar: "ذكّر")
    case .send: phrase(en: "send", fr: "envoyer", ar: "أرسل")
    case .sheet: phrase(en: "sheet", fr: "feuille", ar: "ورقة")
    case .receive: phrase(en: "receive", fr: "recevoir", ar: "استقبل")
    case .sync: phrase(en: "sync", fr: "synchroniser", ar: "زامن")
    case .print: phrase(en: "print", fr: "imprimer", ar: "اطبع")
    case .help: phrase(en: "help", fr: "aide", ar: "مساعدة")
    case .quit: phrase(en: "quit", fr: "quitter", ar: "خروج")
    }
  }

  /// Returns the arguments that follow the word of a command, optional ones in parentheses; may be empty.
  func arguments(_ command: PlainCommand) -> String {
    switch command {
    case .open: phrase(en: "NUMBER", fr: "NUMÉRO", ar: "رقم")
    case .show, .done, .reopen, .remove: phrase(en: "(NUMBER)", fr: "(NUMÉRO)", ar: "(رقم)")
    case .due, .steps, .agenda, .waiting: phrase(en: "(/FILTER)", fr: "(/FILTRE)", ar: "(/تصفية)")
    case .add: phrase(en: "TITLE", fr: "TITRE", ar: "عنوان")
    case .remark: phrase(en: "TEXT", fr: "TEXTE", ar: "نص")
    case .decide: phrase(en: "NUMBER VALUE", fr: "NUMÉRO VALEUR", ar: "رقم قيمة")
    case .take, .refuse: phrase(en: "NUMBER", fr: "NUMÉRO", ar: "رقم")
    case .remind: phrase(en: "PARTY", fr: "PARTIE", ar: "طرف")
    case .send, .sheet: phrase(en: "PARTY FOLDER", fr: "PARTIE DOSSIER", ar: "طرف مجلد")
    case .receive: phrase(en: "FILE or FOLDER", fr: "FICHIER ou DOSSIER", ar: "ملف أو مجلد")
    case .sync: phrase(en: "FOLDER or git", fr: "DOSSIER ou git", ar: "مجلد أو git")
    case .print: phrase(en: "(VIEW)", fr: "(VUE)", ar: "(عرض)")
    case .fields, .roadmaps, .undo, .redo, .conflicts, .proposals, .exchanges, .help, .quit: ""
    }
  }

  /// Tells what a command does.
  func effect(_ command: PlainCommand) -> String {
    switch command {
    case .due:
      phrase(
        en: "tells what is due, who waits, and what others have changed since your last visit.",
        fr: "dit ce qui est à échéance, qui attend, et ce que d’autres ont modifié depuis votre dernière visite.",
        ar: "يعرض المستحق ومن ينتظر وما غيّره الآخرون منذ زيارتك الأخيرة.")
    case .fields:
      phrase(
        en: "tells the fields of the open step; the name of a field alone tells it and lists its choices by numbers.",
        fr: "dit les champs de l’étape ouverte ; le nom d’un champ seul le donne et numérote ses choix.",
        ar: "يعرض حقول الخطوة المفتوحة؛ واسم الحقل وحده يعرضه ويرقّم خياراته.")
    case .remark:
      phrase(
        en: "adds a remark to the log of the open step.", fr: "ajoute une remarque au journal de l’étape ouverte.",
        ar: "يضيف تعليقًا إلى سجل الخطوة المفتوحة.")
    case .roadmaps:
      phrase(
        en: "lists the roadmaps, and closes the one that is open.", fr: "liste les feuilles de route et ferme celle qui est ouverte.",
        ar: "يسرد خرائط الطريق ويغلق المفتوحة.")
    case .open:
      phrase(
        en: "opens a roadmap or a step by its number in the last list, or by its id; the number alone does the same.",
        fr: "ouvre une feuille de route ou une étape par son numéro dans la dernière liste ou par son identifiant ; le numéro seul suffit.",
        ar: "يفتح خارطة طريق أو خطوة برقمها في آخر قائمة أو بمعرّفها؛ والرقم وحده يكفي.")
    case .steps:
      phrase(
        en: "lists the steps of the open roadmap.", fr: "liste les étapes de la feuille de route ouverte.",
        ar: "يسرد خطوات الخارطة المفتوحة.")
    case .show:
      phrase(
        en: "tells all of a step, and why it lies on its dates.", fr: "dit tout d’une étape, et pourquoi ces dates.",
        ar: "يعرض الخطوة كاملة وسبب تواريخها.")
    case .add:
      phrase(
        en: "adds a step behind the open one, else at the end of the roadmap.",
        fr: "ajoute une étape après celle qui est ouverte, sinon à la fin de la feuille de route.",
        ar: "يضيف خطوة بعد المفتوحة أو في آخر الخارطة.")
    case .done: phrase(en: "marks a step done today.", fr: "marque une étape achevée aujourd’hui.", ar: "يجعل الخطوة منجزة اليوم.")
    case .reopen: phrase(en: "marks a step not done.", fr: "marque une étape non achevée.", ar: "يجعل الخطوة غير منجزة.")
    case .remove: phrase(en: "moves a step to the trash.", fr: "met une étape à la corbeille.", ar: "ينقل الخطوة إلى السلة.")
    case .undo: phrase(en: "undoes the last change.", fr: "annule la dernière modification.", ar: "يتراجع عن آخر تعديل.")
    case .redo: phrase(en: "makes the change again.", fr: "rétablit la modification.", ar: "يعيد التعديل.")
    case .agenda: phrase(en: "lists what is due, and when.", fr: "liste ce qui est à faire, et quand.", ar: "يسرد المستحق وموعده.")
    case .waiting: phrase(en: "lists whose turn it is.", fr: "dit à qui c’est le tour.", ar: "يبيّن دور من الآن.")
    case .conflicts:
      phrase(
        en: "lists the values that several people have changed in different ways.",
        fr: "liste les valeurs que plusieurs personnes ont modifiées différemment.", ar: "يسرد القيم التي عدّلها عدة أشخاص بطرق مختلفة.")
    case .decide:
      phrase(
        en: "decides which of them counts: ours, theirs, before, a party, a name, or FIELD:VALUE.",
        fr: "tranche laquelle vaut : nous, autre, avant, une partie, un nom, ou CHAMP:VALEUR.",
        ar: "يحسم أيها المعمول به: لنا أو لهم أو قبل أو طرف أو اسم أو حقل:قيمة.")
    case .proposals:
      phrase(en: "lists what other parties propose.", fr: "liste ce que d’autres parties proposent.", ar: "يسرد ما تقترحه الأطراف الأخرى.")
    case .take: phrase(en: "takes a proposal.", fr: "accepte une proposition.", ar: "يقبل مقترحًا.")
    case .refuse:
      phrase(
        en: "refuses a proposal, and asks for the reason.", fr: "refuse une proposition et demande le motif.",
        ar: "يرفض مقترحًا ويسأل عن السبب.")
    case .exchanges:
      phrase(
        en: "lists what was sent to whom, and who has answered.", fr: "dit ce qui a été envoyé, à qui, et qui a répondu.",
        ar: "يسرد ما أُرسل ولمن ومن أجاب.")
    case .remind:
      phrase(
        en: "tells the text of a reminder to a party that has not answered.",
        fr: "donne le texte d’un rappel à une partie qui n’a pas répondu.",
        ar: "يعرض نص تذكير لطرف لم يجب.")
    case .sheet:
      phrase(
        en: "writes an Excel sheet for a party without Jalon, to be filled in and sent back.",
        fr: "écrit pour une partie sans Jalon une feuille Excel à remplir et à renvoyer.",
        ar: "يكتب لطرف ليس لديه Jalon ورقة Excel ليملأها ويعيدها.")
    case .send:
      phrase(en: "writes a packet for a party.", fr: "écrit un envoi pour une partie.", ar: "يكتب حزمة لطرف.")
    case .receive:
      phrase(
        en: "keeps the packets and returned sheets of other parties, which then propose.",
        fr: "garde les envois et les feuilles renvoyées d’autres parties, qui proposent ensuite.",
        ar: "يحفظ حزم الأطراف الأخرى وأوراقها العائدة لتُراجع مقترحاتها.")
    case .sync:
      phrase(
        en: "exchanges with other copies of this workspace.", fr: "échange avec d’autres copies de cet espace de travail.",
        ar: "يتبادل مع نسخ أخرى من مساحة العمل هذه.")
    case .print:
      phrase(
        en: "tells a view, one fact a line; alone it lists the views.", fr: "dit une vue, un fait par ligne ; seul, liste les vues.",
        ar: "يعرض أحد العروض، معلومة في كل سطر؛ ووحده يسرد العروض.")
    case .help: phrase(en: "says all this.", fr: "dit tout cela.", ar: "يقول كل هذا.")
    case .quit: phrase(en: "leaves.", fr: "termine.", ar: "إنهاء.")
    }
  }

  /// Describes what else is understood besides the commands: filters, and fields with their values.
  var otherLines: [String] {
    [
      phrase(
        en: "/FILTER: the steps that a filter finds, like: /party:LY +late",
        fr: "/FILTRE : les étapes qu’un filtre trouve, comme : /partie:LY +en-retard",
        ar: "/تصفية: الخطوات التي تجدها التصفية، مثل: /طرف:LY +متأخرة"),
      phrase(
        en: "FIELD VALUE: changes the open step, like: deadline 15 January, or status active.",
        fr: "CHAMP VALEUR : modifie l’étape ouverte, comme : échéance 15 janvier, ou état en cours.",
        ar: "حقل قيمة: يعدّل الخطوة المفتوحة، مثل: الموعد النهائي 15 يناير، أو الحالة قيد التنفيذ."),
    ] + (language == .en ? [] : [englishWords])
  }

  private var englishWords: String {
    phrase(
      en: "English words are understood too.", fr: "Les mots anglais sont compris aussi.", ar: "تُفهم الكلمات الإنجليزية أيضًا.")
  }

  var plainHint: String {
    phrase(
      en: "Type a number to open it, or a command; help lists them, quit leaves.",
      fr: "Tapez un numéro pour l’ouvrir, ou une commande ; aide les liste, quitter termine.",
      ar: "اكتب رقمًا لفتحه أو أمرًا؛ مساعدة تسردها وخروج للإنهاء.")
  }

  func notUnderstood(_ text: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(text)\" is no command, no number of the last list and no id.",
        fr: "« \(text) » n’est ni une commande, ni un numéro de la dernière liste, ni un identifiant.",
        ar: "\"\(text)\" ليس أمرًا ولا رقمًا في آخر قائمة ولا معرّفًا."),
      remedy: didYouMean(nearest)
        ?? phrase(
          en: "Type help to hear what is understood.", fr: "Tapez aide pour savoir ce qui est compris.", ar: "اكتب مساعدة لمعرفة المفهوم.")
    )
  }

  var noStepIsOpen: Diagnostic {
    Diagnostic(
      phrase(en: "No step is open.", fr: "Aucune étape n’est ouverte.", ar: "لا خطوة مفتوحة."),
      remedy: phrase(
        en: "Type its number or its id first.", fr: "Tapez d’abord son numéro ou son identifiant.", ar: "اكتب رقمها أو معرّفها أولًا.")
    )
  }

  var noRoadmapIsOpen: Diagnostic {
    Diagnostic(
      phrase(en: "No roadmap is open.", fr: "Aucune feuille de route n’est ouverte.", ar: "لا خارطة طريق مفتوحة."),
      remedy: phrase(en: "Type roadmaps, then a number.", fr: "Tapez feuilles, puis un numéro.", ar: "اكتب خرائط ثم رقمًا.")
    )
  }

  /// Says that a command lacks its argument.
  func argumentIsMissing(_ command: PlainCommand) -> Diagnostic {
    let (what, word) = (arguments(command), word(command))
    return Diagnostic(
      phrase(en: "\"\(word)\" needs a \(what).", fr: "« \(word) » demande : \(what).", ar: "\"\(word)\" يحتاج إلى \(what)."),
      remedy: phrase(en: "Type it behind the word.", fr: "Tapez-le après le mot.", ar: "اكتبه بعد الكلمة.")
    )
  }

  func noStepFound(_ filter: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "No step matches \(filter)", fr: "Aucune étape ne correspond à \(filter)", ar: "لا خطوة تطابق \(filter)"),
      remedy: phrase(en: "Ask for less, or type help.", fr: "Demandez moins, ou tapez aide.", ar: "اطلب أقل أو اكتب مساعدة.")
    )
  }

  /// Follows a question, and tells how to refuse.
  var onlyDot: String {
    phrase(en: "A single . changes nothing.", fr: "Un . seul ne change rien.", ar: "النقطة . وحدها لا تغيّر شيئًا.")
  }
  var enterSaves: String {
    phrase(
      en: "\(key(.enter)) saves; anything else changes nothing.",
      fr: "\(key(.enter)) enregistre ; toute autre réponse ne change rien.", ar: "\(key(.enter)) للحفظ؛ وأي رد آخر لا يغيّر شيئًا.")
  }
  var nothingChanged: String { phrase(en: "Nothing was changed.", fr: "Rien n’a été modifié.", ar: "لم يتغير شيء.") }
  func saved(_ what: String) -> String { phrase(en: "Saved: \(what).", fr: "Enregistré : \(what).", ar: "حُفظ: \(what).") }
  func opened(_ title: String) -> String { phrase(en: "Opened: \(title).", fr: "Ouvert : \(title).", ar: "فُتحت: \(title).") }
  func phase(_ number: Int, _ title: String) -> String { "\(label("phase")) \(number)\(colon)\(title)" }
  var nextDate: String { phrase(en: "Next date", fr: "Prochaine date", ar: "الموعد القادم") }

  /// Tells a date before and after a change; nil for none.
  func moves(from before: Day?, to after: Day?) -> String {
    switch (before.map { spokenDay($0) }, after.map { spokenDay($0) }) {
    case (let before?, let after?):
      phrase(en: "from \(before) to \(after)", fr: "du \(before) au \(after)", ar: "من \(before) إلى \(after)")
    case (nil, let after?): phrase(en: "new date, \(after)", fr: "nouvelle date : \(after)", ar: "موعد جديد: \(after)")
    case (let before?, nil):
      phrase(en: "no date any more, was \(before)", fr: "plus de date, auparavant \(before)", ar: "بلا موعد، وكان \(before)")
    case (nil, nil): phrase(en: "no date", fr: "aucune date", ar: "بلا موعد")
    }
  }

  var noOtherMoves: String {
    phrase(en: "No other date would move.", fr: "Aucune autre date ne bougerait.", ar: "لن يتغير أي موعد آخر.")
  }
}
