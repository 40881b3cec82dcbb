import RoadmapEngine
import Wording

/// What is said of files of other programs, on their way in and out.
extension Wording {
  /// `line 5, Deadline "03/12/2026": …`, and what to do about it.
  package func remark(_ remark: ImportRemark) -> Diagnostic {
    let line = remark.line.map { phrase(en: "line \($0)", fr: "ligne \($0)", ar: "السطر \(figures($0))") }
    let value = remark.value.map { quoted(shortened($0)) }
    let what = [remark.column, value].compactMap { $0 }.joined(separator: " ")
    let place = [line, what.isEmpty ? nil : what].compactMap { $0 }.joined(separator: comma)
    let diagnostic = words(remark.fact)
    return place.isEmpty ? diagnostic : diagnostic.prefixed(by: "\(place)\(colon)")
  }

  /// No more of a text than tells which one it is.
  private func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(59))…" : line
  }

  private func words(_ fact: ImportRemark.Fact) -> Diagnostic {
    switch fact {
    case .notUTF8(let column, let kind):
      Diagnostic(
        phrase(
          en: "The byte at place \(column) belongs to no letter of UTF-8.", fr: "L’octet à la position \(column) n’est pas de l’UTF-8.",
          ar: "البايت في الموضع \(figures(column)) ليس من UTF-8."), remedy: saveAsUTF8(kind)
      )
    case .utf16(let kind):
      Diagnostic(
        phrase(
          en: "The file is UTF-16 that cannot be read.", fr: "Le fichier est en UTF-16 illisible.",
          ar: "الملف بترميز UTF-16 ولا يمكن قراءته."),
        remedy: saveAsUTF8(kind)
      )
    case .printed(let printed): printedWords(printed)
    case .workbook:
      Diagnostic(
        phrase(
          en: "This is a workbook, not a table of text.", fr: "C’est un classeur, pas un tableau de texte.", ar: "هذا مصنف وليس جدولًا نصيًا."
        ),
        remedy: saveAsUTF8(.table)
      )
    case .projectFile:
      Diagnostic(
        phrase(
          en: "This is a file in Project’s own format.", fr: "C’est un fichier au format propre de Project.",
          ar: "هذا ملف بصيغة Project الخاصة."),
        remedy: phrase(
          en: "Save it as XML there, and import that.", fr: "Enregistrez-le là-bas en XML, puis importez celui-ci.",
          ar: "احفظه هناك بصيغة XML ثم استورده.")
      )
    case .json:
      Diagnostic(
        phrase(
          en: "This is JSON, which Jalon exports and does not import.", fr: "C’est du JSON, que Jalon exporte mais n’importe pas.",
          ar: "هذا JSON، وJalon يصدّره ولا يستورده."),
        remedy: phrase(
          en: "Write a table of the steps with: jalon export --format csv --output steps.csv, change that one, and import it.",
          fr: "Produisez un tableau des étapes : jalon export --format csv --output etapes.csv, modifiez-le, puis importez-le.",
          ar: "أنشئ جدولًا بالخطوات: jalon export --format csv --output steps.csv ثم عدّله واستورده.")
      )
    case .empty:
      Diagnostic(
        phrase(en: "There is nothing to import in it.", fr: "Il n’y a rien à importer.", ar: "لا يوجد فيه ما يُستورد."),
        remedy: phrase(en: "Check that it is the right file.", fr: "Vérifiez que c’est le bon fichier.", ar: "تأكد من أنه الملف الصحيح.")
      )
    case .tooManyRows(let most):
      Diagnostic(
        phrase(en: "There are more than \(most) rows.", fr: "Il y a plus de \(most) lignes.", ar: "فيه أكثر من \(figures(most)) صف."),
        remedy: phrase(en: "Split it into several files.", fr: "Répartissez-le en plusieurs fichiers.", ar: "قسّمه إلى عدة ملفات.")
      )
    case .tooLong(let most):
      Diagnostic(
        phrase(
          en: "The text is longer than \(most) bytes.", fr: "Le texte dépasse \(most) octets.", ar: "النص أطول من \(figures(most)) بايت."),
        remedy: phrase(
          en: "Shorten it, or keep it in a document that the step links to.",
          fr: "Raccourcissez-le, ou gardez-le dans un document lié à l’étape.",
          ar: "اختصره أو احفظه في وثيقة ترتبط بها الخطوة.")
      )
    case .control(let scalar):
      Diagnostic(
        phrase(
          en: "It holds the control character U+\(Wording.hex(scalar)).",
          fr: "Il contient le caractère de contrôle U+\(Wording.hex(scalar)).",
          ar: "فيه محرف التحكم U+\(Wording.hex(scalar))."),
        remedy: phrase(en: "Take it out of the file.", fr: "Retirez-le du fichier.", ar: "احذفه من الملف.")
      )
    case .openQuote, .textBehindQuote: quotes(fact)
    case .tooManyCells(let count, let most):
      Diagnostic(
        phrase(
          en: "The row has \(count) cells, and there \(most == 1 ? "is 1 heading" : "are \(most) headings").",
          fr: "La ligne a \(count) cellules pour \(most) \(most < 2 ? "en-tête" : "en-têtes").",
          ar: "عدد خلايا الصف \(figures(count)) وعدد العناوين \(figures(most))."),
        remedy: phrase(
          en: "Put texts with the separator in them into quotation marks, or name the further columns.",
          fr: "Mettez entre guillemets les textes contenant le séparateur, ou nommez les colonnes de trop.",
          ar: "ضع النصوص التي فيها الفاصل بين علامتي اقتباس أو سمِّ الأعمدة الزائدة.")
      )
    case .noHeadings:
      Diagnostic(
        phrase(
          en: "None of the first lines has the heading of a title or an id.",
          fr: "Aucune des premières lignes n’a d’en-tête de titre ou d’identifiant.",
          ar: "لا يوجد في الأسطر الأولى عنوان عمود للاسم أو للمعرّف."),
        remedy: phrase(
          en: "Write headings above the columns, like: Id, Title, Owners, Deadline. See: jalon export --format csv",
          fr: "Écrivez des en-têtes, comme : Identifiant, Titre, Responsables, Échéance. Voir : jalon export --format csv",
          ar: "اكتب عناوين فوق الأعمدة مثل: المعرّف، العنوان، الجهة المسؤولة، الموعد النهائي. انظر: jalon export --format csv")
      )
    case .columnTwice(let first):
      Diagnostic(
        phrase(
          en: "It means the same as \"\(first)\".", fr: "Il veut dire la même chose que « \(first) ».", ar: "معناه معنى \"\(first)\" نفسه."),
        remedy: phrase(en: "Keep one of the two columns.", fr: "Gardez une des deux colonnes.", ar: "أبقِ أحد العمودين.")
      )
    case .linesAbove(let count):
      Diagnostic(
        phrase(
          en: count == 1 ? "1 line above the headings is left aside." : "\(count) lines above the headings are left aside.",
          fr: count == 1
            ? "1 ligne au-dessus des en-têtes est laissée de côté." : "\(count) lignes au-dessus des en-têtes sont laissées de côté.",
          ar: "أسطر فوق العناوين تُركت جانبًا: \(figures(count))."))
    case .noCalendar:
      Diagnostic(
        phrase(
          en: "It does not begin with BEGIN:VCALENDAR.", fr: "Il ne commence pas par BEGIN:VCALENDAR.", ar: "لا يبدأ بـ BEGIN:VCALENDAR."),
        remedy: exportAgain
      )
    case .noColon:
      Diagnostic(
        phrase(en: "The line has no colon.", fr: "La ligne n’a pas de deux-points.", ar: "لا توجد نقطتان في السطر."), remedy: exportAgain)
    case .unbalanced(let name):
      Diagnostic(
        phrase(
          en: "BEGIN and END of \(name) do not match.", fr: "BEGIN et END de \(name) ne se correspondent pas.",
          ar: "BEGIN وEND لـ \(name) لا يتطابقان."
        ),
        remedy: exportAgain
      )
    case .xml(let reason):
      Diagnostic(
        phrase(en: "This is no XML: \(reason).", fr: "Ce n’est pas du XML : \(reason).", ar: "ليس هذا XML سليمًا: \(reason)."),
        remedy: exportAgain)
    case .doctype:
      Diagnostic(
        phrase(
          en: "It declares a document type, which is never read.", fr: "Il déclare un type de document, ce qui n’est jamais lu.",
          ar: "يصرّح بنوع مستند ولا يُقرأ ذلك أبدًا."),
        remedy: phrase(
          en: "Take the line with <!DOCTYPE out.", fr: "Retirez la ligne avec <!DOCTYPE.", ar: "احذف السطر الذي فيه <!DOCTYPE.")
      )
    case .tooDeep:
      Diagnostic(
        phrase(en: "It is nested too deep.", fr: "Il est imbriqué trop profondément.", ar: "تداخله أعمق مما يُقبل."), remedy: exportAgain)
    case .noProject:
      Diagnostic(
        phrase(
          en: "It is not a project of Microsoft Project’s XML.", fr: "Ce n’est pas un projet au format XML de Microsoft Project.",
          ar: "ليس مشروعًا بصيغة XML لـ Microsoft Project."),
        remedy: phrase(en: "Save the project as XML there.", fr: "Enregistrez-y le projet en XML.", ar: "احفظ المشروع هناك بصيغة XML.")
      )
    default: valueWords(fact)
    }
  }

  private func quotes(_ fact: ImportRemark.Fact) -> Diagnostic {
    switch fact {
    case .openQuote:
      Diagnostic(
        phrase(
          en: "The quotation mark that begins a cell here never ends.", fr: "Le guillemet qui ouvre une cellule ici ne se ferme jamais.",
          ar: "علامة الاقتباس التي تبدأ هنا لا تُغلق."),
        remedy: phrase(
          en: "Close it, or write it twice where it belongs to the text.", fr: "Fermez-le, ou doublez-le s’il appartient au texte.",
          ar: "أغلقها أو اكتبها مرتين إن كانت من النص.")
      )
    default:
      Diagnostic(
        phrase(
          en: "Text stands behind a closing quotation mark.", fr: "Du texte suit un guillemet fermant.",
          ar: "يوجد نص بعد علامة الاقتباس الختامية."),
        remedy: phrase(
          en: "Write quotation marks inside of a text twice.", fr: "Doublez les guillemets à l’intérieur d’un texte.",
          ar: "اكتب علامات الاقتباس داخل النص مرتين.")
      )
    }
  }

  private func valueWords(_ fact: ImportRemark.Fact) -> Diagnostic {
    switch fact {
    case .assignment(let fault): self.fault(fault)
    case .bad(let expectation):
      Diagnostic(phrase(en: "It is not understood.", fr: "Elle n’est pas comprise.", ar: "غير مفهومة."), remedy: expected(expectation))
    case .ambiguousDay(let first, let second):
      Diagnostic(
        phrase(
          en: "It may mean \(date(first)) or \(date(second)).", fr: "Cela peut être le \(date(first)) ou le \(date(second)).",
          ar: "قد يعني \(date(first)) أو \(date(second))."),
        remedy: phrase(
          en: "Write it as \(first) or \(date(first)), or say which comes first with: --dates dmy or --dates mdy",
          fr: "Écrivez \(first) ou \(date(first)), ou dites l’ordre avec : --dates dmy ou --dates mdy",
          ar: "اكتبه \(first) أو \(date(first)) أو حدّد الترتيب: --dates dmy أو --dates mdy")
      )
    case .badDate:
      Diagnostic(
        phrase(en: "It is no day.", fr: "Ce n’est pas un jour.", ar: "ليس يومًا."),
        remedy: phrase(
          en: "Write it as 2026-12-03 or 3 Dec 2026.", fr: "Écrivez-le 2026-12-03 ou 3 déc. 2026.", ar: "اكتبه 2026-12-03 أو 3 ديسمبر 2026."
        )
      )
    case .badID:
      Diagnostic(phrase(en: "It cannot be an id.", fr: "Ce ne peut pas être un identifiant.", ar: "لا يصلح معرّفًا."), remedy: expected(.id))
    case .noTitle:
      Diagnostic(
        phrase(en: "The step has no title.", fr: "L’étape n’a pas de titre.", ar: "الخطوة بلا عنوان."),
        remedy: phrase(
          en: "Give it one, or take the row out.", fr: "Donnez-lui en un, ou retirez la ligne.", ar: "أعطها عنوانًا أو احذف الصف.")
      )
    case .idTwice(let line):
      Diagnostic(
        phrase(
          en: "The id stands on line \(line) already.", fr: "L’identifiant est déjà à la ligne \(line).",
          ar: "المعرّف موجود في السطر \(figures(line))."),
        remedy: phrase(
          en: "Keep one of the two rows, or give one another id.", fr: "Gardez une des deux lignes, ou changez un identifiant.",
          ar: "أبقِ أحد الصفين أو غيّر أحد المعرّفين.")
      )
    case .idInTrash(let step): trouble(.conflict(.stepInTrash(step)))
    case .unknownRoadmap(let nearest):
      Diagnostic(
        phrase(en: "There is no such roadmap.", fr: "Cette feuille de route n’existe pas.", ar: "لا توجد خارطة طريق كهذه."),
        remedy: didYouMean(nearest)
          ?? phrase(
            en: "Name one that there is, or say which with: --roadmap ID",
            fr: "Nommez-en une qui existe, ou indiquez-la avec : --roadmap ID",
            ar: "سمِّ واحدة موجودة أو حدّدها: --roadmap ID")
      )
    case .whichRoadmap:
      Diagnostic(
        phrase(
          en: "Nothing says into which roadmap it goes.", fr: "Rien ne dit dans quelle feuille de route elle va.",
          ar: "لا شيء يبيّن في أي خارطة طريق تقع."),
        remedy: phrase(
          en: "Give --roadmap ID, or fill in the column Roadmap.", fr: "Donnez --roadmap ID, ou remplissez la colonne Feuille de route.",
          ar: "أدخل --roadmap ID أو املأ عمود خارطة الطريق.")
      )
    case .unknownStep(let nearest):
      Diagnostic(
        phrase(
          en: "No step is called like this, neither here nor in the file.", fr: "Aucune étape ne porte ce nom, ni ici ni dans le fichier.",
          ar: "لا توجد خطوة بهذا الاسم، لا هنا ولا في الملف."),
        remedy: didYouMean(nearest)
          ?? phrase(
            en: "Give the id of a step: a11, a14 SS+5.", fr: "Donnez l’identifiant d’une étape : a11, a14 SS+5.",
            ar: "أدخل معرّف خطوة: a11, a14 SS+5.")
      )
    case .ambiguousStep:
      Diagnostic(
        phrase(en: "Several steps are called like this.", fr: "Plusieurs étapes portent ce nom.", ar: "عدة خطوات بهذا الاسم."),
        remedy: phrase(
          en: "Give the id of the one that is meant.", fr: "Donnez l’identifiant de celle qui est visée.", ar: "أدخل معرّف الخطوة المقصودة.")
      )
    case .unknownOwner:
      Diagnostic(
        phrase(
          en: "No party or body is called like this.", fr: "Aucune partie ni aucun organisme ne porte ce nom.",
          ar: "لا يوجد طرف أو جهة بهذا الاسم."),
        remedy: expected(.owners)
      )
    default: asideWords(fact)
    }
  }

  /// What is left aside.
  private func asideWords(_ fact: ImportRemark.Fact) -> Diagnostic {
    switch fact {
    case .workedOut(let count):
      Diagnostic(
        phrase(
          en: count == 1 ? "1 value is left aside: Jalon works it out." : "\(count) values are left aside: Jalon works them out.",
          fr: count == 1
            ? "1 valeur est laissée de côté : Jalon la calcule." : "\(count) valeurs sont laissées de côté : Jalon les calcule.",
          ar: "تُركت \(arabic(count, "قيمة", "قيمتان", "قيم", "قيمة")): يحسبها Jalon بنفسه."),
        remedy: phrase(
          en: "Call the column \"\(label("on"))\", \"\(label("notBefore"))\" or \"\(columnDeadline)\" if people have set these days.",
          fr: "Nommez la colonne « \(label("on")) », « \(label("notBefore")) » ou « \(columnDeadline) » si ces jours ont été fixés.",
          ar: "سمِّ العمود \"\(label("on"))\" أو \"\(label("notBefore"))\" أو \"\(columnDeadline)\" إن كانت هذه الأيام محددة.")
      )
    case .sameTitles(let count):
      Diagnostic(
        phrase(
          en: "\(count == 1 ? "1 row without an id is the step" : "\(count) rows without an id are the steps") of the same title.",
          fr: "\(count == 1 ? "1 ligne sans identifiant est l’étape" : "\(count) lignes sans identifiant sont les étapes") du même titre.",
          ar: "صفوف بلا معرّف عُدّ كل منها الخطوة ذات العنوان نفسه: \(figures(count))."),
        remedy: phrase(
          en: "If one is a further step, give it an id or a title of its own.",
          fr: "Si l’une d’elles est une étape de plus, donnez-lui un identifiant ou un titre à elle.",
          ar: "إن كان أحدها خطوة أخرى فأعطه معرّفًا أو عنوانًا خاصًا به.")
      )
    case .timeOfDay(let count):
      Diagnostic(
        phrase(
          en: "The time of the day is left aside (\(count)).", fr: "L’heure est laissée de côté (\(count)).",
          ar: "تُركت ساعة اليوم (\(figures(count)))."
        ),
        remedy: phrase(en: "Put it into the notes if it matters.", fr: "Notez-la si elle importe.", ar: "اكتبها في الملاحظات إن كانت مهمة.")
      )
    case .noSuchRule(let rule):
      Diagnostic(
        phrase(
          en: "Jalon has no such rule: \(rule). It is left aside.", fr: "Jalon n’a pas cette règle : \(rule). Elle est laissée de côté.",
          ar: "ليس في Jalon قاعدة كهذه: \(rule). تُركت جانبًا."),
        remedy: phrase(
          en: "Say it with a link, a day before which it does not start, or a deadline.",
          fr: "Dites-le par un lien, un jour au plus tôt ou une échéance.", ar: "عبّر عنها برابط أو بيوم بدء أدنى أو بموعد نهائي.")
      )
    case .roundedUp:
      Diagnostic(
        phrase(
          en: "It is no whole number of days and was rounded up.", fr: "Ce n’est pas un nombre entier de jours ; il est arrondi au-dessus.",
          ar: "ليس عددًا صحيحًا من الأيام فقُرّب إلى الأعلى."))
    case .noSuchResource:
      Diagnostic(
        phrase(
          en: "The resource is no party or body and is left aside.",
          fr: "La ressource n’est ni une partie ni un organisme ; elle est laissée de côté.", ar: "المورد ليس طرفًا ولا جهة فتُرك جانبًا."),
        remedy: phrase(
          en: "Name resources like LY/mol, or set the owners here.",
          fr: "Nommez les ressources comme LY/mol, ou indiquez les responsables ici.",
          ar: "سمِّ الموارد مثل LY/mol أو حدد الجهات المسؤولة هنا.")
      )
    default: readingWords(fact)
    }
  }

  private static func hex(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// How a program of each kind writes a file that can be read.
  private func saveAsUTF8(_ kind: ImportRemark.FileKind) -> String {
    switch kind {
    case .table:
      phrase(
        en: "Save it as UTF-8: in Excel as \"CSV UTF-8\", in LibreOffice with the character set \"Unicode (UTF-8)\".",
        fr: "Enregistrez-le en UTF-8 : dans Excel « CSV UTF-8 », dans LibreOffice avec le jeu de caractères « Unicode (UTF-8) ».",
        ar: "احفظه بترميز UTF-8: في Excel بصيغة \"CSV UTF-8\" وفي LibreOffice بمجموعة المحارف \"Unicode (UTF-8)\".")
    case .calendar:
      phrase(
        en: "A calendar is UTF-8: export it once more from the program that made it, as an iCalendar file.",
        fr: "Un calendrier est en UTF-8 : exportez-le de nouveau depuis le programme d’origine, au format iCalendar.",
        ar: "التقويم يكون بترميز UTF-8: صدّره مرة أخرى من البرنامج الذي أنشأه بصيغة iCalendar.")
    case .project:
      phrase(
        en: "Save the project as XML once more; its first line must name the encoding in which it is written.",
        fr: "Enregistrez de nouveau le projet en XML ; sa première ligne doit nommer l’encodage employé.",
        ar: "احفظ المشروع من جديد بصيغة XML؛ يجب أن يذكر سطره الأول الترميز المستعمل.")
    }
  }

  private var exportAgain: String {
    phrase(
      en: "Export it once more from the program that made it.", fr: "Exportez-le de nouveau depuis le programme d’origine.",
      ar: "صدّره مرة أخرى من البرنامج الذي أنشأه.")
  }
}
