import RoadmapEngine

/// Faults of the syntax of filters.
extension Wording {
  var openQuoteFault: Diagnostic {
    Diagnostic(
      phrase(en: "A quotation mark is not closed.", fr: "Un guillemet n’est pas fermé.", ar: "علامة الاقتباس غير مغلقة."),
      remedy: phrase(en: "Put another \" behind the phrase.", fr: "Ajoutez un \" après l’expression.", ar: "أضف \" بعد العبارة.")
    )
  }

  var openRegexFault: Diagnostic {
    Diagnostic(
      phrase(en: "The regular expression is not closed.", fr: "L’expression régulière n’est pas fermée.", ar: "التعبير النمطي غير مغلق."),
      remedy: phrase(en: "Put another / behind it.", fr: "Ajoutez un / après elle.", ar: "أضف / بعده.")
    )
  }

  var openParenthesisFault: Diagnostic {
    Diagnostic(
      phrase(en: "This parenthesis is not closed.", fr: "Cette parenthèse n’est pas fermée.", ar: "هذا القوس غير مغلق."),
      remedy: phrase(
        en: "Put a ) behind the last word that belongs to it.", fr: "Ajoutez ) après son dernier mot.", ar: "أضف ) بعد آخر كلمة فيه.")
    )
  }

  var extraParenthesisFault: Diagnostic {
    Diagnostic(
      phrase(en: "This parenthesis closes nothing.", fr: "Cette parenthèse ne ferme rien.", ar: "هذا القوس لا يغلق شيئًا."),
      remedy: phrase(
        en: "Take it away, or open one before it.", fr: "Retirez-la, ou ouvrez-en une avant.", ar: "احذفه أو افتح قوسًا قبله.")
    )
  }

  var missingTermFault: Diagnostic {
    Diagnostic(
      phrase(en: "Something is missing here.", fr: "Il manque quelque chose ici.", ar: "ينقص شيء هنا."),
      remedy: phrase(
        en: "Give what to look for beside \"or\", \"and\" and \"not\", and between parentheses.",
        fr: "Indiquez quoi chercher près de « or », « and » et « not », et entre parenthèses.",
        ar: "اكتب ما تبحث عنه بجوار or وand وnot وبين القوسين.")
    )
  }

  var tooDeepFault: Diagnostic {
    Diagnostic(
      phrase(en: "The filter is nested too deeply.", fr: "Le filtre est trop imbriqué.", ar: "التصفية متداخلة أكثر من اللازم."),
      remedy: phrase(
        en: "Use at most \(Filter.deepest) parentheses inside of each other.",
        fr: "Utilisez au plus \(Filter.deepest) parenthèses imbriquées.", ar: "استخدم \(Filter.deepest) قوسًا متداخلًا على الأكثر.")
    )
  }

  var tooLongFault: Diagnostic {
    Diagnostic(
      phrase(en: "The filter is too long.", fr: "Le filtre est trop long.", ar: "التصفية طويلة جدًا."),
      remedy: phrase(
        en: "Use at most \(Filter.longest) characters.", fr: "Utilisez au plus \(Filter.longest) caractères.",
        ar: "استخدم \(Filter.longest) حرفًا على الأكثر.")
    )
  }

  var badRegexFault: Diagnostic {
    Diagnostic(
      phrase(
        en: "The regular expression cannot be read.", fr: "L’expression régulière est illisible.", ar: "لا يمكن قراءة التعبير النمطي."),
      remedy: phrase(
        en: "Known are . [a-z] \\d \\w \\s ( | ) * + ? {2,5} ^ $; put \\ before a sign that means itself.",
        fr: "Connus : . [a-z] \\d \\w \\s ( | ) * + ? {2,5} ^ $ ; mettez \\ devant un signe à prendre tel quel.",
        ar: "المعروف: . [a-z] \\d \\w \\s ( | ) * + ? {2,5} ^ $؛ ضع \\ قبل علامة تعني نفسها.")
    )
  }
}
