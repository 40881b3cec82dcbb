import RoadmapEngine

/// What is said of files of other programs, on their way in and out.
extension Wording {
  /// `line 5, Deadline "03/12/2026": …`, and what to do about it.
  package func remark(_ remark: ImportRemark) -> (sentence: String, remedy: String) {
    let line = remark.line.map { say("line \($0)", "ligne \($0)", "السطر \(figures($0))") }
    let value = remark.value.map { quoted(shortened($0)) }
    let what = [remark.column, value].compactMap { $0 }.joined(separator: " ")
    let place = [line, what.isEmpty ? nil : what].compactMap { $0 }.joined(separator: comma)
    let (sentence, remedy) = words(remark.fact)
    return (place.isEmpty ? sentence : "\(place)\(colon)\(sentence)", remedy)
  }

  /// A text that is not the program's own, between the quotation marks of the language.
  func quoted(_ text: String) -> String { say("\"\(text)\"", "« \(text) »", "\"\(text)\"") }

  /// No more of a text than tells which one it is.
  private func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(59))…" : line
  }

  private func words(_ fact: ImportRemark.Fact) -> (sentence: String, remedy: String) {
    switch fact {
    case .notUTF8(let column, let kind):
      (
        say(
          "The byte at place \(column) belongs to no letter of UTF-8.", "L’octet à la position \(column) n’est pas de l’UTF-8.",
          "البايت في الموضع \(figures(column)) ليس من UTF-8."), saveAsUTF8(kind)
      )
    case .utf16(let kind):
      (
        say("The file is UTF-16 that cannot be read.", "Le fichier est en UTF-16 illisible.", "الملف بترميز UTF-16 ولا يمكن قراءته."),
        saveAsUTF8(kind)
      )
    case .printed(let printed): printedWords(printed)
    case .workbook:
      (
        say("This is a workbook, not a table of text.", "C’est un classeur, pas un tableau de texte.", "هذا مصنف وليس جدولًا نصيًا."),
        saveAsUTF8(.table)
      )
    case .projectFile:
      (
        say("This is a file in Project’s own format.", "C’est un fichier au format propre de Project.", "هذا ملف بصيغة Project الخاصة."),
        say(
          "Save it as XML there, and import that.", "Enregistrez-le là-bas en XML, puis importez celui-ci.",
          "احفظه هناك بصيغة XML ثم استورده.")
      )
    case .empty:
      (
        say("There is nothing to import in it.", "Il n’y a rien à importer.", "لا يوجد فيه ما يُستورد."),
        say("Check that it is the right file.", "Vérifiez que c’est le bon fichier.", "تأكد من أنه الملف الصحيح.")
      )
    case .tooManyRows(let most):
      (
        say("There are more than \(most) rows.", "Il y a plus de \(most) lignes.", "فيه أكثر من \(figures(most)) صف."),
        say("Split it into several files.", "Répartissez-le en plusieurs fichiers.", "قسّمه إلى عدة ملفات.")
      )
    case .tooLong(let most):
      (
        say("The text is longer than \(most) bytes.", "Le texte dépasse \(most) octets.", "النص أطول من \(figures(most)) بايت."),
        say(
          "Shorten it, or keep it in a document that the step links to.", "Raccourcissez-le, ou gardez-le dans un document lié à l’étape.",
          "اختصره أو احفظه في وثيقة ترتبط بها الخطوة.")
      )
    case .control(let scalar):
      (
        say(
          "It holds the control character U+\(Wording.hex(scalar)).", "Il contient le caractère de contrôle U+\(Wording.hex(scalar)).",
          "فيه محرف التحكم U+\(Wording.hex(scalar))."),
        say("Take it out of the file.", "Retirez-le du fichier.", "احذفه من الملف.")
      )
    case .openQuote, .textBehindQuote: quotes(fact)
    case .tooManyCells(let count, let most):
      (
        say(
          "The row has \(count) cells, and there \(most == 1 ? "is 1 heading" : "are \(most) headings").",
          "La ligne a \(count) cellules pour \(most) \(most < 2 ? "en-tête" : "en-têtes").",
          "عدد خلايا الصف \(figures(count)) وعدد العناوين \(figures(most))."),
        say(
          "Put texts with the separator in them into quotation marks, or name the further columns.",
          "Mettez entre guillemets les textes contenant le séparateur, ou nommez les colonnes de trop.",
          "ضع النصوص التي فيها الفاصل بين علامتي اقتباس أو سمِّ الأعمدة الزائدة.")
      )
    case .noHeadings:
      (
        say(
          "None of the first lines has the heading of a title or an id.",
          "Aucune des premières lignes n’a d’en-tête de titre ou d’identifiant.",
          "لا يوجد في الأسطر الأولى عنوان عمود للاسم أو للمعرّف."),
        say(
          "Write headings above the columns, like: Id, Title, Owners, Deadline. See: jalon export --format csv",
          "Écrivez des en-têtes, comme : Identifiant, Titre, Responsables, Échéance. Voir : jalon export --format csv",
          "اكتب عناوين فوق الأعمدة مثل: المعرّف، العنوان، الجهة المسؤولة، الموعد النهائي. انظر: jalon export --format csv")
      )
    case .columnTwice(let first):
      (
        say("It means the same as \"\(first)\".", "Il veut dire la même chose que « \(first) ».", "معناه معنى \"\(first)\" نفسه."),
        say("Keep one of the two columns.", "Gardez une des deux colonnes.", "أبقِ أحد العمودين.")
      )
    case .linesAbove(let count):
      (
        say(
          count == 1 ? "1 line above the headings is left aside." : "\(count) lines above the headings are left aside.",
          count == 1
            ? "1 ligne au-dessus des en-têtes est laissée de côté." : "\(count) lignes au-dessus des en-têtes sont laissées de côté.",
          "أسطر فوق العناوين تُركت جانبًا: \(figures(count))."), ""
      )
    case .noCalendar:
      (
        say("It does not begin with BEGIN:VCALENDAR.", "Il ne commence pas par BEGIN:VCALENDAR.", "لا يبدأ بـ BEGIN:VCALENDAR."),
        exportAgain
      )
    case .noColon: (say("The line has no colon.", "La ligne n’a pas de deux-points.", "لا توجد نقطتان في السطر."), exportAgain)
    case .unbalanced(let name):
      (
        say(
          "BEGIN and END of \(name) do not match.", "BEGIN et END de \(name) ne se correspondent pas.", "BEGIN وEND لـ \(name) لا يتطابقان."
        ),
        exportAgain
      )
    case .xml(let reason):
      (say("This is no XML: \(reason).", "Ce n’est pas du XML : \(reason).", "ليس هذا XML سليمًا: \(reason)."), exportAgain)
    case .doctype:
      (
        say(
          "It declares a document type, which is never read.", "Il déclare un type de document, ce qui n’est jamais lu.",
          "يصرّح بنوع مستند ولا يُقرأ ذلك أبدًا."),
        say("Take the line with <!DOCTYPE out.", "Retirez la ligne avec <!DOCTYPE.", "احذف السطر الذي فيه <!DOCTYPE.")
      )
    case .tooDeep: (say("It is nested too deep.", "Il est imbriqué trop profondément.", "تداخله أعمق مما يُقبل."), exportAgain)
    case .noProject:
      (
        say(
          "It is not a project of Microsoft Project’s XML.", "Ce n’est pas un projet au format XML de Microsoft Project.",
          "ليس مشروعًا بصيغة XML لـ Microsoft Project."),
        say("Save the project as XML there.", "Enregistrez-y le projet en XML.", "احفظ المشروع هناك بصيغة XML.")
      )
    default: valueWords(fact)
    }
  }

  private func quotes(_ fact: ImportRemark.Fact) -> (sentence: String, remedy: String) {
    switch fact {
    case .openQuote:
      (
        say(
          "The quotation mark that begins a cell here never ends.", "Le guillemet qui ouvre une cellule ici ne se ferme jamais.",
          "علامة الاقتباس التي تبدأ هنا لا تُغلق."),
        say(
          "Close it, or write it twice where it belongs to the text.", "Fermez-le, ou doublez-le s’il appartient au texte.",
          "أغلقها أو اكتبها مرتين إن كانت من النص.")
      )
    default:
      (
        say("Text stands behind a closing quotation mark.", "Du texte suit un guillemet fermant.", "يوجد نص بعد علامة الاقتباس الختامية."),
        say(
          "Write quotation marks inside of a text twice.", "Doublez les guillemets à l’intérieur d’un texte.",
          "اكتب علامات الاقتباس داخل النص مرتين.")
      )
    }
  }

  private func valueWords(_ fact: ImportRemark.Fact) -> (sentence: String, remedy: String) {
    switch fact {
    case .assignment(let fault): self.fault(fault)
    case .bad(let expectation): (say("It is not understood.", "Elle n’est pas comprise.", "غير مفهومة."), expected(expectation))
    case .ambiguousDay(let first, let second):
      (
        say(
          "It may mean \(date(first)) or \(date(second)).", "Cela peut être le \(date(first)) ou le \(date(second)).",
          "قد يعني \(date(first)) أو \(date(second))."),
        say(
          "Write it as \(first) or \(date(first)), or say which comes first with: --dates dmy or --dates mdy",
          "Écrivez \(first) ou \(date(first)), ou dites l’ordre avec : --dates dmy ou --dates mdy",
          "اكتبه \(first) أو \(date(first)) أو حدّد الترتيب: --dates dmy أو --dates mdy")
      )
    case .badDate:
      (
        say("It is no day.", "Ce n’est pas un jour.", "ليس يومًا."),
        say("Write it as 2026-12-03 or 3 Dec 2026.", "Écrivez-le 2026-12-03 ou 3 déc. 2026.", "اكتبه 2026-12-03 أو 3 ديسمبر 2026.")
      )
    case .badID: (say("It cannot be an id.", "Ce ne peut pas être un identifiant.", "لا يصلح معرّفًا."), expected(.id))
    case .noTitle:
      (
        say("The step has no title.", "L’étape n’a pas de titre.", "الخطوة بلا عنوان."),
        say("Give it one, or take the row out.", "Donnez-lui en un, ou retirez la ligne.", "أعطها عنوانًا أو احذف الصف.")
      )
    case .idTwice(let line):
      (
        say(
          "The id stands on line \(line) already.", "L’identifiant est déjà à la ligne \(line).", "المعرّف موجود في السطر \(figures(line))."),
        say(
          "Keep one of the two rows, or give one another id.", "Gardez une des deux lignes, ou changez un identifiant.",
          "أبقِ أحد الصفين أو غيّر أحد المعرّفين.")
      )
    case .idInTrash(let step): trouble(.conflict(.stepInTrash(step)))
    case .unknownRoadmap(let nearest):
      (
        say("There is no such roadmap.", "Cette feuille de route n’existe pas.", "لا توجد خارطة طريق كهذه."),
        meant(nearest)
          ?? say(
            "Name one that there is, or say which with: --roadmap ID", "Nommez-en une qui existe, ou indiquez-la avec : --roadmap ID",
            "سمِّ واحدة موجودة أو حدّدها: --roadmap ID")
      )
    case .whichRoadmap:
      (
        say(
          "Nothing says into which roadmap it goes.", "Rien ne dit dans quelle feuille de route elle va.",
          "لا شيء يبيّن في أي خارطة طريق تقع."),
        say(
          "Give --roadmap ID, or fill in the column Roadmap.", "Donnez --roadmap ID, ou remplissez la colonne Feuille de route.",
          "أدخل --roadmap ID أو املأ عمود خارطة الطريق.")
      )
    case .unknownStep(let nearest):
      (
        say(
          "No step is called like this, neither here nor in the file.", "Aucune étape ne porte ce nom, ni ici ni dans le fichier.",
          "لا توجد خطوة بهذا الاسم، لا هنا ولا في الملف."),
        meant(nearest)
          ?? say(
            "Give the id of a step: a11, a14 SS+5.", "Donnez l’identifiant d’une étape : a11, a14 SS+5.", "أدخل معرّف خطوة: a11, a14 SS+5.")
      )
    case .ambiguousStep:
      (
        say("Several steps are called like this.", "Plusieurs étapes portent ce nom.", "عدة خطوات بهذا الاسم."),
        say("Give the id of the one that is meant.", "Donnez l’identifiant de celle qui est visée.", "أدخل معرّف الخطوة المقصودة.")
      )
    case .unknownOwner:
      (
        say("No party or body is called like this.", "Aucune partie ni aucun organisme ne porte ce nom.", "لا يوجد طرف أو جهة بهذا الاسم."),
        expected(.owners)
      )
    default: asideWords(fact)
    }
  }

  /// What is left aside.
  private func asideWords(_ fact: ImportRemark.Fact) -> (sentence: String, remedy: String) {
    switch fact {
    case .workedOut(let count):
      (
        say(
          count == 1 ? "1 value is left aside: Jalon works it out." : "\(count) values are left aside: Jalon works them out.",
          count == 1 ? "1 valeur est laissée de côté : Jalon la calcule." : "\(count) valeurs sont laissées de côté : Jalon les calcule.",
          "تُركت \(arabic(count, "قيمة", "قيمتان", "قيم", "قيمة")): يحسبها Jalon بنفسه."),
        say(
          "Call the column \"\(label("on"))\", \"\(label("notBefore"))\" or \"\(columnDeadline)\" if people have set these days.",
          "Nommez la colonne « \(label("on")) », « \(label("notBefore")) » ou « \(columnDeadline) » si ces jours ont été fixés.",
          "سمِّ العمود \"\(label("on"))\" أو \"\(label("notBefore"))\" أو \"\(columnDeadline)\" إن كانت هذه الأيام محددة.")
      )
    case .sameTitles(let count):
      (
        say(
          "\(count == 1 ? "1 row without an id is the step" : "\(count) rows without an id are the steps") of the same title.",
          "\(count == 1 ? "1 ligne sans identifiant est l’étape" : "\(count) lignes sans identifiant sont les étapes") du même titre.",
          "صفوف بلا معرّف عُدّ كل منها الخطوة ذات العنوان نفسه: \(figures(count))."),
        say(
          "If one is a further step, give it an id or a title of its own.",
          "Si l’une d’elles est une étape de plus, donnez-lui un identifiant ou un titre à elle.",
          "إن كان أحدها خطوة أخرى فأعطه معرّفًا أو عنوانًا خاصًا به.")
      )
    case .timeOfDay(let count):
      (
        say(
          "The time of the day is left aside (\(count)).", "L’heure est laissée de côté (\(count)).", "تُركت ساعة اليوم (\(figures(count)))."
        ),
        say("Put it into the notes if it matters.", "Notez-la si elle importe.", "اكتبها في الملاحظات إن كانت مهمة.")
      )
    case .noSuchRule(let rule):
      (
        say(
          "Jalon has no such rule: \(rule). It is left aside.", "Jalon n’a pas cette règle : \(rule). Elle est laissée de côté.",
          "ليس في Jalon قاعدة كهذه: \(rule). تُركت جانبًا."),
        say(
          "Say it with a link, a day before which it does not start, or a deadline.",
          "Dites-le par un lien, un jour au plus tôt ou une échéance.", "عبّر عنها برابط أو بيوم بدء أدنى أو بموعد نهائي.")
      )
    case .roundedUp:
      (
        say(
          "It is no whole number of days and was rounded up.", "Ce n’est pas un nombre entier de jours ; il est arrondi au-dessus.",
          "ليس عددًا صحيحًا من الأيام فقُرّب إلى الأعلى."), ""
      )
    case .noSuchResource:
      (
        say(
          "The resource is no party or body and is left aside.",
          "La ressource n’est ni une partie ni un organisme ; elle est laissée de côté.", "المورد ليس طرفًا ولا جهة فتُرك جانبًا."),
        say(
          "Name resources like LY/mol, or set the owners here.", "Nommez les ressources comme LY/mol, ou indiquez les responsables ici.",
          "سمِّ الموارد مثل LY/mol أو حدد الجهات المسؤولة هنا.")
      )
    default: readingWords(fact)
    }
  }

  private func meant(_ nearest: String?) -> String? {
    nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
  }

  private static func hex(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// How a program of each kind writes a file that can be read.
  private func saveAsUTF8(_ kind: ImportRemark.FileKind) -> String {
    switch kind {
    case .table:
      say(
        "Save it as UTF-8: in Excel as \"CSV UTF-8\", in LibreOffice with the character set \"Unicode (UTF-8)\".",
        "Enregistrez-le en UTF-8 : dans Excel « CSV UTF-8 », dans LibreOffice avec le jeu de caractères « Unicode (UTF-8) ».",
        "احفظه بترميز UTF-8: في Excel بصيغة \"CSV UTF-8\" وفي LibreOffice بمجموعة المحارف \"Unicode (UTF-8)\".")
    case .calendar:
      say(
        "A calendar is UTF-8: export it once more from the program that made it, as an iCalendar file.",
        "Un calendrier est en UTF-8 : exportez-le de nouveau depuis le programme d’origine, au format iCalendar.",
        "التقويم يكون بترميز UTF-8: صدّره مرة أخرى من البرنامج الذي أنشأه بصيغة iCalendar.")
    case .project:
      say(
        "Save the project as XML once more; its first line must name the encoding in which it is written.",
        "Enregistrez de nouveau le projet en XML ; sa première ligne doit nommer l’encodage employé.",
        "احفظ المشروع من جديد بصيغة XML؛ يجب أن يذكر سطره الأول الترميز المستعمل.")
    }
  }

  private var exportAgain: String {
    say(
      "Export it once more from the program that made it.", "Exportez-le de nouveau depuis le programme d’origine.",
      "صدّره مرة أخرى من البرنامج الذي أنشأه.")
  }
}
