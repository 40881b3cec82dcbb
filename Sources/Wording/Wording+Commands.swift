import RoadmapEngine

/// What the commands say.
extension Wording {
  package func ambiguousStep(_ text: String, _ places: [String]) -> (sentence: String, remedy: String) {
    (
      say(
        "\"\(text)\" stands in several roadmaps.", "« \(text) » figure dans plusieurs feuilles de route.",
        "\"\(text)\" موجودة في عدة خرائط طريق."),
      say(
        "Say which one: \(places.joined(separator: ", ")).", "Précisez : \(places.joined(separator: ", ")).",
        "حدّد: \(places.joined(separator: "، ")).")
    )
  }

  package func unknownStep(_ text: String, nearest: String?) -> (sentence: String, remedy: String) {
    (
      say("There is no step \"\(text)\".", "Il n’y a pas d’étape « \(text) ».", "لا توجد خطوة \"\(text)\"."),
      nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
        ?? say("See all steps with: jalon list", "Voyez toutes les étapes : jalon list", "اعرض كل الخطوات: jalon list")
    )
  }

  package func unknownRoadmap(_ text: String, nearest: String?) -> (sentence: String, remedy: String) {
    (
      say("There is no roadmap \"\(text)\".", "Il n’y a pas de feuille de route « \(text) ».", "لا توجد خارطة طريق \"\(text)\"."),
      nearest.map { say("Did you mean \"\($0)\"?", "Vouliez-vous dire « \($0) » ?", "هل تقصد \"\($0)\"؟") }
        ?? say("See all roadmaps with: jalon print overview", "Voyez-les avec : jalon print overview", "اعرضها كلها: jalon print overview")
    )
  }

  package func unknownTemplate(_ text: String, among ids: [String]) -> (sentence: String, remedy: String) {
    (
      say("There is no template \"\(text)\".", "Il n’y a pas de modèle « \(text) ».", "لا يوجد قالب \"\(text)\"."),
      say(
        "Give one of: \(ids.joined(separator: ", ")).", "Donnez un de : \(ids.joined(separator: ", ")).",
        "أدخل أحد: \(ids.joined(separator: "، ")).")
    )
  }

  package func tooFewParties(_ template: String, _ count: Int) -> (sentence: String, remedy: String) {
    (
      say(
        "The template \"\(template)\" needs \(count) parties.", "Le modèle « \(template) » demande \(count) parties.",
        "يحتاج القالب \"\(template)\" إلى \(count) أطراف."),
      say(
        "Name them, origin first: --parties NE,LY", "Nommez-les, l’origine d’abord : --parties NE,LY",
        "سمِّها، بلد المنشأ أولًا: --parties NE,LY")
    )
  }

  package func badParty(_ text: String) -> (sentence: String, remedy: String) {
    (
      say(
        "\"\(text)\" cannot be the id of a party.", "« \(text) » ne peut pas être l’identifiant d’une partie.",
        "لا يصلح \"\(text)\" معرّفًا لطرف."),
      say(
        "Ids of parties have 2 to 16 capital letters, digits or hyphens: NE, LY-EAST.",
        "Ces identifiants ont 2 à 16 majuscules, chiffres ou tirets : NE, LY-EAST.",
        "معرّفات الأطراف من 2 إلى 16 حرفًا لاتينيًا كبيرًا أو رقمًا أو شرطة: NE, LY-EAST.")
    )
  }

  package func notEmpty(_ path: String) -> (sentence: String, remedy: String) {
    (
      say("\(path) is not empty.", "\(path) n’est pas vide.", "\(path) ليس فارغًا."),
      say("Choose a new folder.", "Choisissez un nouveau dossier.", "اختر مجلدًا جديدًا.")
    )
  }

  package var checkFailed: (sentence: String, remedy: String) {
    (
      say("The workspace has errors.", "L’espace de travail contient des erreurs.", "في مساحة العمل أخطاء."),
      say(
        "Correct what is listed above; nothing was changed.", "Corrigez ce qui est listé ci-dessus ; rien n’a été modifié.",
        "صحّح ما ورد أعلاه؛ لم يتغير شيء.")
    )
  }

  package func commandBehindOptions(_ command: String) -> (sentence: String, remedy: String) {
    (
      say(
        "The command \"\(command)\" stands behind its options.", "La commande « \(command) » est après ses options.",
        "جاء الأمر \"\(command)\" بعد خياراته."),
      say(
        "Put it first: jalon \(command) --workspace DIR", "Mettez-la d’abord : jalon \(command) --workspace DIR",
        "ضعه أولًا: jalon \(command) --workspace DIR")
    )
  }

  package func checked(roadmaps: Int, errors: Int, warnings: Int) -> String {
    say(
      "\(roadmapCount(roadmaps)) checked: \(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings").",
      "\(roadmapCount(roadmaps)) \(roadmaps > 1 ? "vérifiées" : "vérifiée") : \(errors) \(errors > 1 ? "erreurs" : "erreur"), \(warnings) \(warnings > 1 ? "avertissements" : "avertissement").",
      "فُحصت \(roadmapCount(roadmaps)): أخطاء \(errors)، تنبيهات \(warnings).")
  }

  package func saved(_ count: Int) -> String {
    say("Saved: \(stepCount(count)).", "Enregistré : \(stepCount(count)).", "حُفظ: \(stepCount(count)).")
  }

  package var nothingToChange: String { say("Nothing to change.", "Rien à modifier.", "لا شيء للتغيير.") }

  package func added(_ step: String) -> String { say("Added \(step).", "Ajouté : \(step).", "أُضيفت \(step).") }
  package func trashed(_ step: String) -> String {
    say("Moved \(step) to the trash.", "\(step) mis à la corbeille.", "نُقلت \(step) إلى السلة.")
  }

  /// `a16: 3 Mar 2026 → 9 Mar 2026`, finish before and after.
  package func moved(_ step: MovedStep) -> String {
    "\(step.step): \(date(step.before.finish)) → \(date(step.after.finish))"
  }

  package func movedCount(_ count: Int) -> String {
    say(
      count == 1 ? "1 other step moved:" : "\(count) other steps moved:",
      count == 1 ? "1 autre étape a bougé :" : "\(count) autres étapes ont bougé :",
      "تغيّرت مواعيد \(arabic(count, "خطوة", "خطوتين", "خطوات", "خطوة")):")
  }

  package func madeWorkspace(_ path: String) -> String {
    say("Made the workspace \(path).", "Espace de travail créé : \(path).", "أُنشئت مساحة العمل \(path).")
  }

  package func madeRoadmap(_ id: String, steps: Int) -> String {
    say(
      "Made the roadmap \(id) with \(stepCount(steps)).", "Feuille de route \(id) créée avec \(stepCount(steps)).",
      "أُنشئت خارطة الطريق \(id) وفيها \(stepCount(steps)).")
  }

  package func nextCommand(_ command: String) -> String { say("Next: \(command)", "Ensuite : \(command)", "التالي: \(command)") }

  package func noTerminal(_ reason: String) -> (sentence: String, remedy: String) {
    (
      say(
        "The planner needs a terminal: \(reason).", "Le planificateur a besoin d’un terminal : \(reason).",
        "يحتاج المخطِّط إلى طرفية: \(reason)."),
      say(
        "Use it line by line: jalon --plain, or print a view: jalon print overview",
        "Utilisez-le ligne par ligne : jalon --plain, ou imprimez une vue : jalon print overview",
        "استعمله سطرًا سطرًا: jalon --plain أو اطبع عرضًا: jalon print overview")
    )
  }

  package var nothingToMend: (sentence: String, remedy: String) {
    (
      say("There is no terminal here to mend.", "Il n’y a pas de terminal à remettre en état ici.", "لا طرفية هنا لإصلاحها."),
      say(
        "Type it at the terminal itself, without a pipe: jalon --reset-terminal",
        "Tapez-la au terminal même, sans tube : jalon --reset-terminal", "اكتبه في الطرفية نفسها دون أنبوب: jalon --reset-terminal")
    )
  }

  package func unknownTheme(_ text: String, among ids: [String]) -> (sentence: String, remedy: String) {
    (
      say("There is no theme \"\(text)\".", "Il n’y a pas de thème « \(text) ».", "لا توجد سمة \"\(text)\"."),
      say(
        "Give one of: \(ids.joined(separator: ", ")).", "Donnez un de : \(ids.joined(separator: ", ")).",
        "أدخل إحدى: \(ids.joined(separator: "، ")).")
    )
  }
}

extension Wording {
  package func whichRoadmap(_ ids: [String]) -> (sentence: String, remedy: String) {
    (
      say("There are several roadmaps.", "Il y a plusieurs feuilles de route.", "توجد عدة خرائط طريق."),
      say(
        "Say which one: --roadmap \(ids.joined(separator: " | "))", "Précisez : --roadmap \(ids.joined(separator: " | "))",
        "حدّد: --roadmap \(ids.joined(separator: " | "))")
    )
  }
}
