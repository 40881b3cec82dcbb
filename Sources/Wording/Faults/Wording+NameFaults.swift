/// Faults of names and formats that a command or a form is given.
extension Wording {
  package func unknownStep(_ text: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no step \"\(text)\".", fr: "Il n’y a pas d’étape « \(text) ».", ar: "لا توجد خطوة \"\(text)\"."),
      remedy: didYouMean(nearest)
        ?? phrase(en: "See all steps with: jalon list", fr: "Voyez toutes les étapes : jalon list", ar: "اعرض كل الخطوات: jalon list")
    )
  }

  package func unknownRoadmap(_ text: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "There is no roadmap \"\(text)\".", fr: "Il n’y a pas de feuille de route « \(text) ».", ar: "لا توجد خارطة طريق \"\(text)\"."),
      remedy: didYouMean(nearest)
        ?? phrase(
          en: "See all roadmaps with: jalon print overview", fr: "Voyez-les avec : jalon print overview",
          ar: "اعرضها كلها: jalon print overview")
    )
  }

  package func tooFewParties(_ template: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The template \"\(template)\" needs \(count) parties.", fr: "Le modèle « \(template) » demande \(count) parties.",
        ar: "يحتاج القالب \"\(template)\" إلى \(count) أطراف."),
      remedy: phrase(
        en: "Name them, origin first: --parties NE,LY", fr: "Nommez-les, l’origine d’abord : --parties NE,LY",
        ar: "سمِّها، بلد المنشأ أولًا: --parties NE,LY")
    )
  }

  package func badParty(_ text: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(text)\" cannot be the id of a party.", fr: "« \(text) » ne peut pas être l’identifiant d’une partie.",
        ar: "لا يصلح \"\(text)\" معرّفًا لطرف."),
      remedy: phrase(
        en: "Ids of parties have 2 to 16 capital letters, digits or hyphens: NE, LY-EAST.",
        fr: "Ces identifiants ont 2 à 16 majuscules, chiffres ou tirets : NE, LY-EAST.",
        ar: "معرّفات الأطراف من 2 إلى 16 حرفًا لاتينيًا كبيرًا أو رقمًا أو شرطة: NE, LY-EAST.")
    )
  }

  package func formatDoesNotFit(_ format: String, _ view: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(view)\" cannot be written as \(format).", fr: "« \(view) » ne peut pas s’écrire en \(format).",
        ar: "لا يمكن كتابة \"\(view)\" بصيغة \(format)."),
      remedy: phrase(
        en: "Choose another format; ics is for agenda and calendar, mspdi for plan.",
        fr: "Choisissez un autre format ; ics va avec agenda et calendar, mspdi avec plan.",
        ar: "اختر صيغة أخرى؛ ics للمواعيد والتقويم وmspdi للخطة.")
    )
  }
}
