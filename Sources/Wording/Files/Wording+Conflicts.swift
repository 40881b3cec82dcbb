import RoadmapEngine

/// Words about changes that cannot be made because of what other people have changed.
extension Wording {
  /// Says what stands against a change, as one sentence, and what to do about it.
  func conflict(_ conflict: Conflict) -> Diagnostic {
    switch conflict {
    case .stepChanged(let step, let field): stepChangedConflict(step, field)
    case .stepGone(let step): stepGoneConflict(step)
    case .stepExists(let step): stepExistsConflict(step)
    case .fileChanged(let file, let field): fileChangedConflict(file, field)
    case .fileGone(let file): fileGoneConflict(file)
    case .fileExists(let file): fileExistsConflict(file)
    case .stepInTrash(let step): stepInTrashConflict(step)
    case .unreadable(let file): unreadableConflict(file)
    case .stillNamed(let thing, let uses): stillNamedConflict(thing, uses)
    case .actUnreadable(let place): actUnreadableConflict(place)
    case .overLimit(let fault): overLimit(fault)
    }
  }

  private func stepChangedConflict(_ step: StepReference, _ field: String) -> Diagnostic {
    let label = quoted(label(field))
    return Diagnostic(
      phrase(
        en: "Somebody else has since changed \(label) of \(step).",
        fr: "Quelqu’un d’autre a modifié \(label) de \(step) entre-temps.", ar: "عدّل شخص آخر بعد ذلك \(label) في \(step)."),
      remedy: lookAgain
    )
  }

  private func stepGoneConflict(_ step: StepReference) -> Diagnostic {
    Diagnostic(
      phrase(en: "The step \(step) is no longer there.", fr: "L’étape \(step) n’existe plus.", ar: "الخطوة \(step) لم تعد موجودة."),
      remedy: lookAgain
    )
  }

  private func stepExistsConflict(_ step: StepReference) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is a step \(step) already.", fr: "L’étape \(step) existe déjà.", ar: "الخطوة \(step) موجودة مسبقًا."),
      remedy: phrase(en: "Choose another id.", fr: "Choisissez un autre identifiant.", ar: "اختر معرّفًا آخر.")
    )
  }

  private func fileChangedConflict(_ file: WorkspaceFile, _ field: String) -> Diagnostic {
    let what = field.isEmpty ? file.path : "\(quoted(label(field)))\(comma)\(file.path)"
    return Diagnostic(
      phrase(
        en: "Somebody else has since changed \(what).", fr: "Quelqu’un d’autre a modifié \(what) entre-temps.",
        ar: "عدّل شخص آخر بعد ذلك \(what)."),
      remedy: lookAgain
    )
  }

  private func fileGoneConflict(_ file: WorkspaceFile) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(file.path) is no longer there.", fr: "\(file.path) n’existe plus.", ar: "\(file.path) لم يعد موجودًا."),
      remedy: lookAgain)
  }

  private func fileExistsConflict(_ file: WorkspaceFile) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(file.path) exists already.", fr: "\(file.path) existe déjà.", ar: "\(file.path) موجود مسبقًا."),
      remedy: phrase(en: "Choose another id.", fr: "Choisissez un autre identifiant.", ar: "اختر معرّفًا آخر.")
    )
  }

  private func stepInTrashConflict(_ step: StepReference) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "There is a step \(step) in the trash.", fr: "L’étape \(step) est dans la corbeille.",
        ar: "الخطوة \(step) موجودة في سلة المهملات."),
      remedy: phrase(
        en: "Bring it back with: jalon restore \(step), or choose another id.",
        fr: "Faites-la revenir : jalon restore \(step), ou choisissez un autre identifiant.",
        ar: "استعدها: jalon restore \(step) أو اختر معرّفًا آخر.")
    )
  }

  private func unreadableConflict(_ file: WorkspaceFile) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(file.path) cannot be read, and this can only be done where the whole plan is known. Nothing was changed.",
        fr: "\(file.path) ne peut pas être lu, et ceci exige de connaître tout le plan. Rien n’a été modifié.",
        ar: "تعذّرت قراءة \(file.path)، ولا يتم هذا إلا بمعرفة الخطة كلها. لم يتغير شيء."),
      remedy: phrase(
        en: "See what is wrong with it: jalon check. Correct the file, or restore it from a copy.",
        fr: "Voyez ce qui ne va pas : jalon check. Corrigez le fichier ou restaurez une copie.",
        ar: "اعرف الخلل: jalon check ثم صحّح الملف أو استعد نسخة منه.")
    )
  }

  private func stillNamedConflict(_ thing: NamedThing, _ uses: [Use]) -> Diagnostic {
    let (kind, id): (Thing, String) =
      switch thing {
      case .party(let id): (.party, id.text)
      case .body(let party, let body): (.body, "\(party)/\(body)")
      case .roadmap(let id): (.roadmap, id.text)
      case .phase(let roadmap, let phase): (.phase, "\(roadmap)/\(phase)")
      case .step(let step): (.step, step.description)
      }
    return inUse(kind, id, uses, archiving: nil)
  }

  private func actUnreadableConflict(_ place: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The last act of this copy cannot be read: \(place). An earlier one is not undone in its place.",
        fr: "Le dernier acte de cette copie est illisible : \(place). On n’en annule pas un plus ancien à sa place.",
        ar: "تعذّرت قراءة آخر عمل في هذه النسخة: \(place). ولا يُتراجع عن عمل أقدم بدلًا منه."),
      remedy: phrase(
        en: "See what is wrong with it: jalon check. Correct the line, or restore the file from a copy.",
        fr: "Voyez ce qui ne va pas : jalon check. Corrigez la ligne ou restaurez une copie du fichier.",
        ar: "اعرف الخلل: jalon check ثم صحّح السطر أو استعد نسخة من الملف.")
    )
  }

  private var lookAgain: String {
    phrase(
      en: "Look at it and make your change again.", fr: "Regardez-le et refaites votre modification.", ar: "انظر إليه وأعد تعديلك.")
  }
}
