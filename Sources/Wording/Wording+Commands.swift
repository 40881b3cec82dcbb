import RoadmapEngine

/// What the commands say.
extension Wording {
  package func ambiguousStep(_ text: String, _ places: [String]) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(text)\" stands in several roadmaps.", fr: "« \(text) » figure dans plusieurs feuilles de route.",
        ar: "\"\(text)\" موجودة في عدة خرائط طريق."),
      remedy: phrase(
        en: "Say which one: \(places.joined(separator: ", ")).", fr: "Précisez : \(places.joined(separator: ", ")).",
        ar: "حدّد: \(places.joined(separator: "، ")).")
    )
  }

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

  package func unknownTemplate(_ text: String, among ids: [String]) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no template \"\(text)\".", fr: "Il n’y a pas de modèle « \(text) ».", ar: "لا يوجد قالب \"\(text)\"."),
      remedy: phrase(
        en: "Give one of: \(ids.joined(separator: ", ")).", fr: "Donnez un de : \(ids.joined(separator: ", ")).",
        ar: "أدخل أحد: \(ids.joined(separator: "، ")).")
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

  package func notEmpty(_ path: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(path) is not empty.", fr: "\(path) n’est pas vide.", ar: "\(path) ليس فارغًا."),
      remedy: phrase(en: "Choose a new folder.", fr: "Choisissez un nouveau dossier.", ar: "اختر مجلدًا جديدًا.")
    )
  }

  package var checkFailed: Diagnostic {
    Diagnostic(
      phrase(en: "The workspace has errors.", fr: "L’espace de travail contient des erreurs.", ar: "في مساحة العمل أخطاء."),
      remedy: phrase(
        en: "Correct what is listed above; nothing was changed.", fr: "Corrigez ce qui est listé ci-dessus ; rien n’a été modifié.",
        ar: "صحّح ما ورد أعلاه؛ لم يتغير شيء.")
    )
  }

  package func commandBehindOptions(_ command: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The command \"\(command)\" stands behind its options.", fr: "La commande « \(command) » est après ses options.",
        ar: "جاء الأمر \"\(command)\" بعد خياراته."),
      remedy: phrase(
        en: "Put it first: jalon \(command) --workspace DIR", fr: "Mettez-la d’abord : jalon \(command) --workspace DIR",
        ar: "ضعه أولًا: jalon \(command) --workspace DIR")
    )
  }

  package func checked(roadmaps: Int, errors: Int, warnings: Int) -> String {
    phrase(
      en:
        "\(roadmapCount(roadmaps)) checked: \(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings").",
      fr:
        "\(roadmapCount(roadmaps)) \(roadmaps > 1 ? "vérifiées" : "vérifiée") : \(errors) \(errors > 1 ? "erreurs" : "erreur"), \(warnings) \(warnings > 1 ? "avertissements" : "avertissement").",
      ar: "فُحصت \(roadmapCount(roadmaps)): أخطاء \(errors)، تنبيهات \(warnings).")
  }

  package func saved(_ count: Int) -> String {
    phrase(en: "Saved: \(stepCount(count)).", fr: "Enregistré : \(stepCount(count)).", ar: "حُفظ: \(stepCount(count)).")
  }

  package var nothingToChange: String { phrase(en: "Nothing to change.", fr: "Rien à modifier.", ar: "لا شيء للتغيير.") }

  package func added(_ step: String) -> String { phrase(en: "Added \(step).", fr: "Ajouté : \(step).", ar: "أُضيفت \(step).") }
  package func trashed(_ step: String) -> String {
    phrase(en: "Moved \(step) to the trash.", fr: "\(step) mis à la corbeille.", ar: "نُقلت \(step) إلى السلة.")
  }

  /// `a16: 3 Mar 2026 → 9 Mar 2026`, finish before and after.
  package func moved(_ step: MovedStep) -> String {
    "\(step.step): \(date(step.before.finish)) → \(date(step.after.finish))"
  }

  package func movedCount(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 other step moved:" : "\(count) other steps moved:",
      fr: count == 1 ? "1 autre étape a bougé :" : "\(count) autres étapes ont bougé :",
      ar: "تغيّرت مواعيد \(arabic(count, "خطوة", "خطوتين", "خطوات", "خطوة")):")
  }

  package func madeWorkspace(_ path: String) -> String {
    phrase(en: "Made the workspace \(path).", fr: "Espace de travail créé : \(path).", ar: "أُنشئت مساحة العمل \(path).")
  }

  package func madeRoadmap(_ id: String, steps: Int) -> String {
    phrase(
      en: "Made the roadmap \(id) with \(stepCount(steps)).", fr: "Feuille de route \(id) créée avec \(stepCount(steps)).",
      ar: "أُنشئت خارطة الطريق \(id) وفيها \(stepCount(steps)).")
  }

  package func nextCommand(_ command: String) -> String {
    phrase(en: "Next: \(command)", fr: "Ensuite : \(command)", ar: "التالي: \(command)")
  }

  package func noTerminal(_ reason: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The planner needs a terminal: \(reason).", fr: "Le planificateur a besoin d’un terminal : \(reason).",
        ar: "يحتاج المخطِّط إلى طرفية: \(reason)."),
      remedy: phrase(
        en: "Use it line by line: jalon --plain, or print a view: jalon print overview",
        fr: "Utilisez-le ligne par ligne : jalon --plain, ou imprimez une vue : jalon print overview",
        ar: "استعمله سطرًا سطرًا: jalon --plain أو اطبع عرضًا: jalon print overview")
    )
  }

  package var nothingToMend: Diagnostic {
    Diagnostic(
      phrase(
        en: "There is no terminal here to mend.", fr: "Il n’y a pas de terminal à remettre en état ici.", ar: "لا طرفية هنا لإصلاحها."),
      remedy: phrase(
        en: "Type it at the terminal itself, without a pipe: jalon --reset-terminal",
        fr: "Tapez-la au terminal même, sans tube : jalon --reset-terminal", ar: "اكتبه في الطرفية نفسها دون أنبوب: jalon --reset-terminal")
    )
  }

  package func unknownTheme(_ text: String, among ids: [String]) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no theme \"\(text)\".", fr: "Il n’y a pas de thème « \(text) ».", ar: "لا توجد سمة \"\(text)\"."),
      remedy: phrase(
        en: "Give one of: \(ids.joined(separator: ", ")).", fr: "Donnez un de : \(ids.joined(separator: ", ")).",
        ar: "أدخل إحدى: \(ids.joined(separator: "، ")).")
    )
  }
}

extension Wording {
  package func whichRoadmap(_ ids: [String]) -> Diagnostic {
    Diagnostic(
      phrase(en: "There are several roadmaps.", fr: "Il y a plusieurs feuilles de route.", ar: "توجد عدة خرائط طريق."),
      remedy: phrase(
        en: "Say which one: --roadmap \(ids.joined(separator: " | "))", fr: "Précisez : --roadmap \(ids.joined(separator: " | "))",
        ar: "حدّد: --roadmap \(ids.joined(separator: " | "))")
    )
  }
}
