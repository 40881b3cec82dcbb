import RoadmapEngine

/// Problems of ids: those that stand twice and those that name nothing.
extension Wording {
  func duplicateStepProblem(_ step: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The id \(step) stands on two steps.", fr: "L’identifiant \(step) est porté par deux étapes.",
        ar: "المعرّف \(step) مكرر في خطوتين."),
      remedy: phrase(
        en: "Give one of them another id in the file.", fr: "Donnez-en un autre à l’une d’elles dans le fichier.",
        ar: "أعطِ إحداهما معرّفًا آخر في الملف.")
    )
  }

  func opensMissingProblem(_ step: String, _ roadmap: Roadmap.ID) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) opens the roadmap \"\(roadmap)\", which does not exist.",
        fr: "\(step) ouvre la feuille de route « \(roadmap) », qui n’existe pas.",
        ar: "تفتح \(step) خارطة الطريق \"\(roadmap)\" وهي غير موجودة."),
      remedy: phrase(en: "Correct its name or remove it.", fr: "Corrigez son nom ou retirez-la.", ar: "صحّح اسمها أو احذفها.")
    )
  }

  func ownerMissingProblem(_ step: String, _ party: Party.ID, _ body: Body.ID?) -> Diagnostic {
    let who = body.map { "\(party)/\($0)" } ?? party.text
    return Diagnostic(
      phrase(
        en: "\(step) belongs to \"\(who)\", whom nobody described.", fr: "\(step) appartient à « \(who) », que personne n’a décrit.",
        ar: "\(step) تابعة لجهة \"\(who)\" لم يصفها أحد."),
      remedy: phrase(
        en: "Add the party or the body, or choose another owner.",
        fr: "Ajoutez la partie ou l’organisme, ou choisissez un autre responsable.",
        ar: "أضف الطرف أو الجهة، أو اختر جهة مسؤولة أخرى.")
    )
  }

  func phaseMissingProblem(_ step: String, _ phase: Phase.ID) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) lies in the phase \"\(phase)\", which the roadmap does not have.",
        fr: "\(step) est dans la phase « \(phase) », que la feuille de route n’a pas.",
        ar: "\(step) في المرحلة \"\(phase)\" غير الموجودة في خارطة الطريق."),
      remedy: phrase(
        en: "Choose one of its phases, or add this one.", fr: "Choisissez une de ses phases ou ajoutez celle-ci.",
        ar: "اختر إحدى مراحلها أو أضف هذه المرحلة.")
    )
  }

  func partyMissingProblem(_ party: Party.ID) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The party \(party) of this roadmap is not described: its days count as Monday to Friday.",
        fr: "La partie \(party) de cette feuille de route n’est pas décrite : à défaut, du lundi au vendredi.",
        ar: "الطرف \(party) في خارطة الطريق هذه غير موصوف: تُحتسب له الأيام من الاثنين إلى الجمعة."),
      remedy: phrase(
        en: "Describe it in parties/\(party).json, or take it out of the roadmap.",
        fr: "Décrivez-la dans parties/\(party).json, ou retirez-la de la feuille de route.",
        ar: "صِفه في parties/\(party).json أو أخرجه من خارطة الطريق.")
    )
  }

  func duplicateIDProblem(_ kind: Problem.Named, _ id: String) -> Diagnostic {
    let what =
      switch kind {
      case .phase: phrase(en: "phases", fr: "phases", ar: "مرحلتين")
      case .baseline: phrase(en: "baselines", fr: "références", ar: "خطي أساس")
      case .body: phrase(en: "bodies", fr: "organismes", ar: "جهتين")
      case .view: phrase(en: "saved views", fr: "vues enregistrées", ar: "عرضين محفوظين")
      }
    return Diagnostic(
      phrase(
        en: "The id \"\(id)\" stands on two \(what); only the first is found by it.",
        fr: "L’identifiant « \(id) » est porté par deux \(what) ; seul le premier est trouvé.",
        ar: "المعرّف \"\(id)\" مكرر في \(what)؛ ولا يُعثر به إلا على الأول."),
      remedy: phrase(
        en: "Give one of them another id in the file.", fr: "Donnez un autre identifiant à l’un des deux dans le fichier.",
        ar: "أعطِ أحدهما معرّفًا آخر في الملف.")
    )
  }

  func viewWrongProblem(_ view: SavedView.ID, _ inner: FilterFault) -> Diagnostic {
    Diagnostic(fault(FilterFault(.wrongView(view, inner), 0..<0)).sentence, remedy: viewRemedy(view))
  }
}
