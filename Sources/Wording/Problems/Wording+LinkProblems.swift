import RoadmapEngine

/// Problems of the links of steps and of steps inside of steps.
extension Wording {
  func cycleProblem(_ steps: [StepReference]) -> Diagnostic {
    let circle = (steps + steps.prefix(1)).map(\.description).joined(separator: " → ")
    return Diagnostic(
      phrase(
        en: "These steps wait for each other in a circle: \(circle).", fr: "Ces étapes s’attendent en cercle : \(circle).",
        ar: "هذه الخطوات ينتظر بعضها بعضًا في حلقة: \(circle)."),
      remedy: phrase(
        en: "Remove one of the links; until then these steps and those behind them have no dates.",
        fr: "Supprimez un des liens ; d’ici là, ces étapes et celles qui les suivent n’ont pas de dates.",
        ar: "احذف أحد الروابط؛ وحتى ذلك الحين لا تواريخ لهذه الخطوات وما بعدها.")
    )
  }

  func linkBrokenProblem(_ step: String, _ other: StepReference, _ day: Day?) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) is agreed for a day on which \"\(other)\" does not allow it yet (\(date(day)) at the earliest).",
        fr: "\(step) est convenu pour un jour que « \(other) » ne permet pas encore (au plus tôt le \(date(day))).",
        ar: "\(step) متفق عليها ليوم لا تسمح به بعد \"\(other)\" (في أقرب وقت \(date(day)))."),
      remedy: phrase(
        en: "Agree on another day, or shorten what it waits for.", fr: "Convenez d’un autre jour ou raccourcissez ce qu’il attend.",
        ar: "اتفقوا على يوم آخر أو قصّروا ما تنتظره.")
    )
  }

  func linkMissingProblem(_ step: String, _ other: StepReference) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) waits for \"\(other)\", which does not exist.", fr: "\(step) attend « \(other) », qui n’existe pas.",
        ar: "تنتظر \(step) الخطوة \"\(other)\" وهي غير موجودة."),
      remedy: phrase(
        en: "Correct the link or remove it; dates ignore it.", fr: "Corrigez ou supprimez le lien ; les dates l’ignorent.",
        ar: "صحّح الرابط أو احذفه؛ فالتواريخ تتجاهله.")
    )
  }

  func linkTwiceProblem(_ step: String, _ other: StepReference, _ kind: Link.Kind) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) waits for \"\(other)\" twice in the same way (\(letters(of: kind))).",
        fr: "\(step) attend deux fois « \(other) » de la même manière (\(letters(of: kind))).",
        ar: "تنتظر \(step) الخطوة \"\(other)\" مرتين بالطريقة نفسها (\(letters(of: kind)))."),
      remedy: phrase(
        en: "Remove one of the two links; the later day counts.", fr: "Supprimez un des deux liens ; le jour le plus tardif compte.",
        ar: "احذف أحد الرابطين؛ يُحتسب اليوم الأبعد.")
    )
  }

  func parentMissingProblem(_ step: String, _ parent: Step.ID) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) lies in \"\(parent)\", which does not exist.", fr: "\(step) se trouve dans « \(parent) », qui n’existe pas.",
        ar: "\(step) ضمن \"\(parent)\" وهي غير موجودة."),
      remedy: phrase(
        en: "Choose another containing step, or none.", fr: "Choisissez une autre étape englobante, ou aucune.",
        ar: "اختر خطوة حاوية أخرى أو لا شيء."
      )
    )
  }

  func containmentProblem(_ steps: [StepReference]) -> Diagnostic {
    let circle = (steps + steps.prefix(1)).map(\.description).joined(separator: " → ")
    return Diagnostic(
      phrase(
        en: "These steps contain each other in a circle: \(circle).", fr: "Ces étapes se contiennent en cercle : \(circle).",
        ar: "هذه الخطوات يحتوي بعضها بعضًا في حلقة: \(circle)."),
      remedy: phrase(
        en: "Take one of them out of the other; until then they have no dates.",
        fr: "Sortez-en une de l’autre ; d’ici là, elles n’ont pas de dates.",
        ar: "أخرج إحداها من الأخرى؛ وحتى ذلك الحين لا تواريخ لها.")
    )
  }

  func openInsideProblem(_ step: String, _ child: Step.ID) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) is over, but \"\(child)\" inside of it is still open: its dates are those of what it contains.",
        fr: "\(step) est terminée, mais « \(child) » qu’elle contient est encore ouverte : ses dates sont celles de ce qu’elle contient.",
        ar: "\(step) منتهية، لكن \"\(child)\" ضمنها ما زالت مفتوحة: تواريخها تواريخ ما تحتويه."),
      remedy: phrase(
        en: "Finish or drop what is inside, or open it again.", fr: "Achevez ou abandonnez ce qu’elle contient, ou rouvrez-la.",
        ar: "أنجز ما ضمنها أو أسقطه أو أعد فتحها.")
    )
  }
}
