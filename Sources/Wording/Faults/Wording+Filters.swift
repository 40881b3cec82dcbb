import RoadmapEngine

/// Faults of filters.
extension Wording {
  /// Says what is wrong with a filter, as one sentence, and what to do about it.
  package func fault(_ fault: FilterFault) -> Diagnostic {
    switch fault.kind {
    case .openQuote:
      Diagnostic(
        phrase(en: "A quotation mark is not closed.", fr: "Un guillemet n’est pas fermé.", ar: "علامة الاقتباس غير مغلقة."),
        remedy: phrase(en: "Put another \" behind the phrase.", fr: "Ajoutez un \" après l’expression.", ar: "أضف \" بعد العبارة.")
      )
    case .openRegex:
      Diagnostic(
        phrase(en: "The regular expression is not closed.", fr: "L’expression régulière n’est pas fermée.", ar: "التعبير النمطي غير مغلق."),
        remedy: phrase(en: "Put another / behind it.", fr: "Ajoutez un / après elle.", ar: "أضف / بعده.")
      )
    case .openParenthesis:
      Diagnostic(
        phrase(en: "This parenthesis is not closed.", fr: "Cette parenthèse n’est pas fermée.", ar: "هذا القوس غير مغلق."),
        remedy: phrase(
          en: "Put a ) behind the last word that belongs to it.", fr: "Ajoutez ) après son dernier mot.", ar: "أضف ) بعد آخر كلمة فيه.")
      )
    case .extraParenthesis:
      Diagnostic(
        phrase(en: "This parenthesis closes nothing.", fr: "Cette parenthèse ne ferme rien.", ar: "هذا القوس لا يغلق شيئًا."),
        remedy: phrase(
          en: "Take it away, or open one before it.", fr: "Retirez-la, ou ouvrez-en une avant.", ar: "احذفه أو افتح قوسًا قبله.")
      )
    case .missingTerm:
      Diagnostic(
        phrase(en: "Something is missing here.", fr: "Il manque quelque chose ici.", ar: "ينقص شيء هنا."),
        remedy: phrase(
          en: "Give what to look for beside \"or\", \"and\" and \"not\", and between parentheses.",
          fr: "Indiquez quoi chercher près de « or », « and » et « not », et entre parenthèses.",
          ar: "اكتب ما تبحث عنه بجوار or وand وnot وبين القوسين.")
      )
    case .tooDeep:
      Diagnostic(
        phrase(en: "The filter is nested too deeply.", fr: "Le filtre est trop imbriqué.", ar: "التصفية متداخلة أكثر من اللازم."),
        remedy: phrase(
          en: "Use at most \(Filter.deepest) parentheses inside of each other.",
          fr: "Utilisez au plus \(Filter.deepest) parenthèses imbriquées.", ar: "استخدم \(Filter.deepest) قوسًا متداخلًا على الأكثر.")
      )
    case .tooLong:
      Diagnostic(
        phrase(en: "The filter is too long.", fr: "Le filtre est trop long.", ar: "التصفية طويلة جدًا."),
        remedy: phrase(
          en: "Use at most \(Filter.longest) characters.", fr: "Utilisez au plus \(Filter.longest) caractères.",
          ar: "استخدم \(Filter.longest) حرفًا على الأكثر.")
      )
    case .badRegex:
      Diagnostic(
        phrase(
          en: "The regular expression cannot be read.", fr: "L’expression régulière est illisible.", ar: "لا يمكن قراءة التعبير النمطي."),
        remedy: phrase(
          en: "Known are . [a-z] \\d \\w \\s ( | ) * + ? {2,5} ^ $; put \\ before a sign that means itself.",
          fr: "Connus : . [a-z] \\d \\w \\s ( | ) * + ? {2,5} ^ $ ; mettez \\ devant un signe à prendre tel quel.",
          ar: "المعروف: . [a-z] \\d \\w \\s ( | ) * + ? {2,5} ^ $؛ ضع \\ قبل علامة تعني نفسها.")
      )
    case .unknownField(let field, let nearest):
      Diagnostic(
        phrase(
          en: "A filter has no field \"\(field)\".", fr: "Un filtre n’a pas de champ « \(field) ».", ar: "لا حقل \"\(field)\" في التصفية."),
        remedy: didYouMean(nearest.map { "\($0):" })
          ?? phrase(
            en: "To look for the word itself, put it into quotation marks.",
            fr: "Pour chercher le mot lui-même, mettez-le entre guillemets.",
            ar: "للبحث عن الكلمة نفسها ضعها بين علامتي اقتباس.")
      )
    case .unknownTag(let tag, let nearest):
      Diagnostic(
        phrase(en: "There is no tag \"+\(tag)\".", fr: "L’étiquette « +\(tag) » n’existe pas.", ar: "لا توجد علامة \"+\(tag)\"."),
        remedy: didYouMean(nearest.map { "+\($0)" })
          ?? phrase(
            en: "Your own tags are found by tag:\(tag).", fr: "Vos propres étiquettes se cherchent par tag:\(tag).",
            ar: "وسومك تُبحث هكذا: tag:\(tag).")
      )
    case .unknownValue(let field, let value, let nearest, let known):
      Diagnostic(
        phrase(
          en: "No \(field) is called \"\(value)\".", fr: "« \(value) » n’est pas une valeur de \(field).",
          ar: "لا قيمة \"\(value)\" في \(field)."),
        remedy: didYouMean(nearest.map { "\(field):\($0)" }) ?? oneOf(known)
      )
    case .badDay(let value, let nearest):
      switch WrittenDay.certain(value) {
      case .either(let first, let second): ambiguousDay(value, first, second)
      case .day(let day): Diagnostic(notADay(value), remedy: didYouMean(day.description) ?? "")
      case .none: Diagnostic(notADay(value), remedy: didYouMean(nearest) ?? expected(.day))
      }
    case .badNumber(let value):
      Diagnostic(
        phrase(
          en: "\"\(value)\" is not a whole number.", fr: "« \(value) » n’est pas un nombre entier.", ar: "\"\(value)\" ليس عددًا صحيحًا."),
        remedy: phrase(en: "Give one, like: slack<=5", fr: "Donnez-en un, comme : slack<=5", ar: "أدخل عددًا، مثل: slack<=5")
      )
    case .viewInView:
      Diagnostic(
        phrase(
          en: "A saved view cannot name another one.", fr: "Une vue enregistrée ne peut en nommer une autre.",
          ar: "لا يمكن لعرض محفوظ أن يسمّي عرضًا آخر."),
        remedy: phrase(
          en: "Write out what the other one looks for.", fr: "Écrivez ce que l’autre recherche.", ar: "اكتب ما يبحث عنه العرض الآخر.")
      )
    case .wrongView(let view, let inner):
      Diagnostic(
        phrase(
          en: "The saved view \"\(view)\" is wrong: \(self.fault(inner).sentence)",
          fr: "La vue enregistrée « \(view) » est fausse : \(self.fault(inner).sentence)",
          ar: "العرض المحفوظ \"\(view)\" خاطئ: \(self.fault(inner).sentence)"),
        remedy: viewRemedy(view)
      )
    case .noOrder(let field):
      Diagnostic(
        phrase(en: "\(field) knows no more and no less.", fr: "\(field) ne connaît ni plus ni moins.", ar: "لا يقبل \(field) أكثر أو أقل."),
        remedy: phrase(
          en: "Write it with a colon: \(field):…", fr: "Écrivez-le avec deux-points : \(field):…", ar: "اكتبه بنقطتين: \(field):…")
      )
    }
  }

  private func notADay(_ value: String) -> String {
    phrase(en: "\"\(value)\" is not a day.", fr: "« \(value) » n’est pas un jour.", ar: "\"\(value)\" ليس يومًا.")
  }

  /// Says how to correct the filter of a saved view.
  func viewRemedy(_ view: SavedView.ID) -> String {
    phrase(
      en: "Save it again: jalon views save \(view) FILTER", fr: "Enregistrez-la de nouveau : jalon views save \(view) FILTRE",
      ar: "احفظه من جديد: jalon views save \(view) تصفية")
  }

  private func oneOf(_ known: [String]) -> String {
    known.isEmpty
      ? phrase(en: "There is none in this workspace.", fr: "Il n’y en a pas dans cet espace.", ar: "لا يوجد أي منها في مساحة العمل هذه.")
      : expected(.oneOf(Array(known.prefix(12)) + (known.count > 12 ? ["…"] : [])))
  }
}
