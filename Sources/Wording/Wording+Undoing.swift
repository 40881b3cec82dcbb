import RoadmapEngine

/// What is said of undoing and of making again.
extension Wording {
  /// - Parameters:
  ///   - summary: of the act.
  ///   - reason: a whole sentence.
  package func refused(_ way: Rewinding, _ summary: String, _ reason: String) -> String {
    switch way {
    case .undo:
      phrase(
        en: "It cannot be undone any more: \(summary). \(reason)", fr: "Impossible de l’annuler : \(summary). \(reason)",
        ar: "لم يعد التراجع ممكنًا عن: \(summary). \(reason)")
    case .redo:
      phrase(
        en: "It cannot be made again any more: \(summary). \(reason)", fr: "Impossible de le refaire : \(summary). \(reason)",
        ar: "لم تعد الإعادة ممكنة: \(summary). \(reason)")
    }
  }

  /// The act that stands in the way: who, when, what.
  package func obstacle(_ record: ChangeRecord, in workspace: Workspace) -> String {
    let (who, when, what) = (who(record.author), instant(record.at), act(record, in: workspace))
    return phrase(
      en: "In the way is what \(who) did on \(when): \(what).", fr: "L’obstacle est ce que \(who) a fait le \(when) : \(what).",
      ar: "يمنع ذلك ما قام به \(who) في \(when): \(what).")
  }

  /// - Parameter path: of a file of history that cannot be read.
  package func obstacle(unread path: String) -> String {
    phrase(
      en: "The history \(path) cannot be read, so it is not known whose change stands in the way.",
      fr: "L’historique \(path) est illisible : on ne sait donc pas de qui est la modification qui fait obstacle.",
      ar: "تعذّرت قراءة السجل \(path)، فلا يُعرف صاحب التعديل الذي يمنع ذلك.")
  }

  package var handObstacle: String {
    phrase(
      en: "In the way is a change that stands in no history, made to the files by hand.",
      fr: "L’obstacle est une modification absente de l’historique, faite à la main dans les fichiers.",
      ar: "يمنع ذلك تعديل غير مدوَّن في السجل، أُدخل في الملفات يدويًا.")
  }

  /// The act before, which still can be undone; empty where there is none.
  package func offer(_ way: Rewinding, _ id: String?, _ summary: String?) -> String {
    guard let id, let summary else { return "" }
    switch way {
    case .undo:
      return phrase(
        en: "To undo the act before it (\(summary)): jalon undo \(id)",
        fr: "Pour annuler l’action précédente (\(summary)) : jalon undo \(id)",
        ar: "للتراجع عن الإجراء الذي قبله (\(summary)): jalon undo \(id)")
    case .redo:
      return phrase(
        en: "To make the next act again (\(summary)): jalon redo \(id)",
        fr: "Pour refaire l’action suivante (\(summary)) : jalon redo \(id)",
        ar: "لإعادة الإجراء التالي (\(summary)): jalon redo \(id)")
    }
  }

  /// The diagnostic for an id that names no act which can be undone or made again.
  package func unknownAct(_ id: String, _ way: Rewinding) -> Diagnostic {
    switch way {
    case .undo:
      Diagnostic(
        phrase(
          en: "No act of this copy that can be undone is called \"\(id)\".",
          fr: "Aucune action annulable de cette copie ne s’appelle « \(id) ».",
          ar: "لا يوجد في هذه النسخة إجراء يمكن التراجع عنه باسم \"\(id)\"."),
        remedy: phrase(en: "See: jalon undo --list", fr: "Voyez : jalon undo --list", ar: "انظر: jalon undo --list")
      )
    case .redo:
      Diagnostic(
        phrase(
          en: "No undone act of this copy is called \"\(id)\".", fr: "Aucune action annulée de cette copie ne s’appelle « \(id) ».",
          ar: "لا يوجد في هذه النسخة إجراء متراجَع عنه باسم \"\(id)\"."),
        remedy: phrase(en: "See: jalon redo --list", fr: "Voyez : jalon redo --list", ar: "انظر: jalon redo --list")
      )
    }
  }

  /// Whose act it is that would be undone or made again.
  package func actOfOthers(_ summary: String, _ author: Author) -> String {
    phrase(
      en: "The last act is not yours but that of \(who(author)): \(summary).",
      fr: "La dernière action n’est pas la vôtre, mais celle de \(who(author)) : \(summary).",
      ar: "آخر إجراء ليس لك، بل قام به \(who(author)): \(summary).")
  }

  /// How an act is undone or made again that is another person's.
  package func rewindNamed(_ way: Rewinding, _ id: String) -> String {
    switch way {
    case .undo:
      phrase(
        en: "To undo it all the same: jalon undo \(id)", fr: "Pour l’annuler quand même : jalon undo \(id)",
        ar: "للتراجع عنه رغم ذلك: jalon undo \(id)"
      )
    case .redo:
      phrase(
        en: "To make it again all the same: jalon redo \(id)", fr: "Pour la refaire quand même : jalon redo \(id)",
        ar: "لإعادته رغم ذلك: jalon redo \(id)")
    }
  }

  package func wasDone(by author: Author) -> String {
    phrase(en: "It was done by \(who(author)).", fr: "L’action était de \(who(author)).", ar: "كان قد قام به \(who(author)).")
  }
}
