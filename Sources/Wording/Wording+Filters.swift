import RoadmapEngine

/// What is wrong with a filter.
extension Wording {
  /// Why a text is no filter, as one sentence; then what to do about it.
  package func fault(_ fault: FilterFault) -> (sentence: String, remedy: String) {
    switch fault.kind {
    case .openQuote:
      (
        say("A quotation mark is not closed.", "Un guillemet n’est pas fermé.", "علامة الاقتباس غير مغلقة."),
        say("Put another \" behind the phrase.", "Ajoutez un \" après l’expression.", "أضف \" بعد العبارة.")
      )
    case .openRegex:
      (
        say("The regular expression is not closed.", "L’expression régulière n’est pas fermée.", "التعبير النمطي غير مغلق."),
        say("Put another / behind it.", "Ajoutez un / après elle.", "أضف / بعده.")
      )
    case .openParenthesis:
      (
        say("This parenthesis is not closed.", "Cette parenthèse n’est pas fermée.", "هذا القوس غير مغلق."),
        say("Put a ) behind the last word that belongs to it.", "Ajoutez ) après son dernier mot.", "أضف ) بعد آخر كلمة فيه.")
      )
    case .extraParenthesis:
      (
        say("This parenthesis closes nothing.", "Cette parenthèse ne ferme rien.", "هذا القوس لا يغلق شيئًا."),
        say("Take it away, or open one before it.", "Retirez-la, ou ouvrez-en une avant.", "احذفه أو افتح قوسًا قبله.")
      )
    case .missingTerm:
      (
        say("Something is missing here.", "Il manque quelque chose ici.", "ينقص شيء هنا."),
        say(
          "Give what to look for beside \"or\", \"and\" and \"not\", and between parentheses.",
          "Indiquez quoi chercher près de « or », « and » et « not », et entre parenthèses.",
          "اكتب ما تبحث عنه بجوار or وand وnot وبين القوسين.")
      )
    case .tooDeep:
      (
        say("The filter is nested too deeply.", "Le filtre est trop imbriqué.", "التصفية متداخلة أكثر من اللازم."),
        say(
          "Use at most \(Filter.deepest) parentheses inside of each other.",
          "Utilisez au plus \(Filter.deepest) parenthèses imbriquées.", "استخدم \(Filter.deepest) قوسًا متداخلًا على الأكثر.")
      )
    case .tooLong:
      (
        say("The filter is too long.", "Le filtre est trop long.", "التصفية طويلة جدًا."),
        say(
          "Use at most \(Filter.longest) characters.", "Utilisez au plus \(Filter.longest) caractères.",
          "استخدم \(Filter.longest) حرفًا على الأكثر.")
      )
    case .badRegex:
      (
        say("The regular expression cannot be read.", "L’expression régulière est illisible.", "لا يمكن قراءة التعبير النمطي."),
        say(
          "Known are . [a-z] \\d \\w \\s ( | ) * + ? {2,5} ^ $; put \\ before a sign that means itself.",
          "Connus : . [a-z] \\d \\w \\s ( | ) * + ? {2,5} ^ $ ; mettez \\ devant un signe à prendre tel quel.",
          "المعروف: . [a-z] \\d \\w \\s ( | ) * + ? {2,5} ^ $؛ ضع \\ قبل علامة تعني نفسها.")
      )
    case .unknownField(let field, let nearest):
      (
        say("A filter has no field \"\(field)\".", "Un filtre n’a pas de champ « \(field) ».", "لا حقل \"\(field)\" في التصفية."),
        meant(nearest.map { "\($0):" })
          ?? say(
            "To look for the word itself, put it into quotation marks.", "Pour chercher le mot lui-même, mettez-le entre guillemets.",
            "للبحث عن الكلمة نفسها ضعها بين علامتي اقتباس.")
      )
    case .unknownTag(let tag, let nearest):
      (
        say("There is no tag \"+\(tag)\".", "L’étiquette « +\(tag) » n’existe pas.", "لا توجد علامة \"+\(tag)\"."),
        meant(nearest.map { "+\($0)" })
          ?? say(
            "Your own tags are found by tag:\(tag).", "Vos propres étiquettes se cherchent par tag:\(tag).",
            "وسومك تُبحث هكذا: tag:\(tag).")
      )
    case .unknownValue(let field, let value, let nearest, let known):
      (
        say("No \(field) is called \"\(value)\".", "« \(value) » n’est pas une valeur de \(field).", "لا قيمة \"\(value)\" في \(field)."),
        meant(nearest.map { "\(field):\($0)" }) ?? oneOf(known)
      )
    case .badDay(let value, let nearest):
      switch WrittenDay.certain(value) {
      case .either(let first, let second): ambiguousDay(value, first, second)
      case .day(let day): (notADay(value), meant(day.description) ?? "")
      case .none: (notADay(value), meant(nearest) ?? expected(.day))
      }
    case .badNumber(let value):
      (
        say("\"\(value)\" is not a whole number.", "« \(value) » n’est pas un nombre entier.", "\"\(value)\" ليس عددًا صحيحًا."),
        say("Give one, like: slack<=5", "Donnez-en un, comme : slack<=5", "أدخل عددًا، مثل: slack<=5")
      )
    case .viewInView:
      (
        say(
          "A saved view cannot name another one.", "Une vue enregistrée ne peut en nommer une autre.",
          "لا يمكن لعرض محفوظ أن يسمّي عرضًا آخر."),
        say("Write out what the other one looks for.", "Écrivez ce que l’autre recherche.", "اكتب ما يبحث عنه العرض الآخر.")
      )
    case .wrongView(let view, let inner):
      (
        say(
          "The saved view \"\(view)\" is wrong: \(self.fault(inner).sentence)",
          "La vue enregistrée « \(view) » est fausse : \(self.fault(inner).sentence)",
          "العرض المحفوظ \"\(view)\" خاطئ: \(self.fault(inner).sentence)"),
        viewRemedy(view)
      )
    case .noOrder(let field):
      (
        say("\(field) knows no more and no less.", "\(field) ne connaît ni plus ni moins.", "لا يقبل \(field) أكثر أو أقل."),
        say("Write it with a colon: \(field):…", "Écrivez-le avec deux-points : \(field):…", "اكتبه بنقطتين: \(field):…")
      )
    }
  }

  private func notADay(_ value: String) -> String {
    say("\"\(value)\" is not a day.", "« \(value) » n’est pas un jour.", "\"\(value)\" ليس يومًا.")
  }

  /// How the filter of a saved view is set right.
  func viewRemedy(_ view: SavedView.ID) -> String {
    say(
      "Save it again: jalon views save \(view) FILTER", "Enregistrez-la de nouveau : jalon views save \(view) FILTRE",
      "احفظه من جديد: jalon views save \(view) FILTER")
  }

  private func meant(_ nearest: String?) -> String? {
    nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
  }

  private func oneOf(_ known: [String]) -> String {
    known.isEmpty
      ? say("There is none in this workspace.", "Il n’y en a pas dans cet espace.", "لا يوجد أي منها في مساحة العمل هذه.")
      : expected(.oneOf(Array(known.prefix(12)) + (known.count > 12 ? ["…"] : [])))
  }

  /// The text, and a line of marks under a part of it, as compilers do.
  package static func pointing(at range: Range<Int>, in text: String) -> [String] {
    let letters = text.map { $0.isWhitespace ? " " : String($0) }
    // A long text is shown around the part.
    let start = max(0, range.lowerBound - 50)
    let shown = letters.dropFirst(start).prefix(70).joined()
    let marks = min(max(range.count, 1), 70)
    return ["  \(shown)", "  \(String(repeating: " ", count: range.lowerBound - start))\(String(repeating: "^", count: marks))"]
  }
}
