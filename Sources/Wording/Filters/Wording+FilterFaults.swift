import RoadmapEngine

/// Faults of filters.
extension Wording {
  /// Says what is wrong with a filter, as one sentence, and what to do about it.
  package func fault(_ fault: FilterFault) -> Diagnostic {
    switch fault.kind {
    case .openQuote: openQuoteFault
    case .openRegex: openRegexFault
    case .openParenthesis: openParenthesisFault
    case .extraParenthesis: extraParenthesisFault
    case .missingTerm: missingTermFault
    case .tooDeep: tooDeepFault
    case .tooLong: tooLongFault
    case .badRegex: badRegexFault
    case .unknownField(let field, let nearest): unknownFieldFault(field, nearest)
    case .unknownTag(let tag, let nearest): unknownTagFault(tag, nearest)
    case .unknownValue(let field, let value, let nearest, let known): unknownValueFault(field, value, nearest, known)
    case .badDay(let value, let nearest): badDayFault(value, nearest)
    case .badNumber(let value): badNumberFault(value)
    case .noOwnParty: noOwnPartyFault
    case .viewInView: viewInViewFault
    case .wrongView(let view, let inner): wrongViewFault(view, inner)
    case .noOrder(let field): noOrderFault(field)
    }
  }

  private func unknownFieldFault(_ field: String, _ nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "A filter has no field \"\(field)\".", fr: "Un filtre n’a pas de champ « \(field) ».", ar: "لا حقل \"\(field)\" في التصفية."),
      remedy: didYouMean(nearest.map { "\($0):" })
        ?? phrase(
          en: "To look for the word itself, put it into quotation marks.",
          fr: "Pour chercher le mot lui-même, mettez-le entre guillemets.",
          ar: "للبحث عن الكلمة نفسها ضعها بين علامتي اقتباس.")
    )
  }

  private func unknownTagFault(_ tag: String, _ nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no tag \"+\(tag)\".", fr: "L’étiquette « +\(tag) » n’existe pas.", ar: "لا توجد علامة \"+\(tag)\"."),
      remedy: didYouMean(nearest.map { "+\($0)" })
        ?? phrase(
          en: "Your own tags are found by tag:\(tag).", fr: "Vos propres étiquettes se cherchent par tag:\(tag).",
          ar: "وسومك تُبحث هكذا: tag:\(tag).")
    )
  }

  private func unknownValueFault(_ field: String, _ value: String, _ nearest: String?, _ known: [String]) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "No \(field) is called \"\(value)\".", fr: "« \(value) » n’est pas une valeur de \(field).",
        ar: "لا قيمة \"\(value)\" في \(field)."),
      remedy: didYouMean(nearest.map { "\(field):\(Filter.quoted($0))" }) ?? oneOf(known)
    )
  }

  private func badDayFault(_ value: String, _ nearest: String?) -> Diagnostic {
    switch WrittenDay.certain(value) {
    case .either(let first, let second): ambiguousDay(value, first, second)
    case .day(let day): Diagnostic(notADay(value), remedy: didYouMean(day.description) ?? "")
    case .none: Diagnostic(notADay(value), remedy: didYouMean(nearest) ?? expected(.day))
    }
  }

  private func badNumberFault(_ value: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(value)\" is not a whole number.", fr: "« \(value) » n’est pas un nombre entier.", ar: "\"\(value)\" ليس عددًا صحيحًا."),
      remedy: phrase(en: "Give one, like: slack<=5", fr: "Donnez-en un, comme : slack<=5", ar: "أدخل عددًا، مثل: slack<=5")
    )
  }

  private var viewInViewFault: Diagnostic {
    Diagnostic(
      phrase(
        en: "A saved view cannot name another one.", fr: "Une vue enregistrée ne peut en nommer une autre.",
        ar: "لا يمكن لعرض محفوظ أن يسمّي عرضًا آخر."),
      remedy: phrase(
        en: "Write out what the other one looks for.", fr: "Écrivez ce que l’autre recherche.", ar: "اكتب ما يبحث عنه العرض الآخر.")
    )
  }

  private var noOwnPartyFault: Diagnostic {
    Diagnostic(
      phrase(
        en: "This copy of the plan belongs to no party yet.", fr: "Cet exemplaire du plan n’appartient encore à aucune partie.",
        ar: "لم يُحدَّد بعد الطرف الذي تتبعه هذه النسخة من الخطة."),
      remedy: phrase(
        en: "Say whose it is, for example: jalon me party:NE", fr: "Dites à laquelle, par exemple : jalon me party:NE",
        ar: "حدّد الطرف، مثل: jalon me party:NE")
    )
  }

  private func wrongViewFault(_ view: SavedView.ID, _ inner: FilterFault) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The saved view \"\(view)\" is wrong: \(self.fault(inner).sentence)",
        fr: "La vue enregistrée « \(view) » est fausse : \(self.fault(inner).sentence)",
        ar: "العرض المحفوظ \"\(view)\" خاطئ: \(self.fault(inner).sentence)"),
      remedy: viewRemedy(view)
    )
  }

  private func noOrderFault(_ field: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(field) knows no more and no less.", fr: "\(field) ne connaît ni plus ni moins.", ar: "لا يقبل \(field) أكثر أو أقل."),
      remedy: phrase(
        en: "Write it with a colon: \(field):…", fr: "Écrivez-le avec deux-points : \(field):…", ar: "اكتبه بنقطتين: \(field):…")
    )
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
