import RoadmapEngine

/// What is said of undoing and of making again.
extension Wording {
  /// - Parameters:
  ///   - summary: of the act.
  ///   - reason: a whole sentence.
  package func refused(_ way: Rewinding, _ summary: String, _ reason: String) -> String {
    switch way {
    case .undo:
      say(
        "It cannot be undone any more: \(summary). \(reason)", "Impossible de l’annuler : \(summary). \(reason)",
        "لم يعد التراجع ممكنًا عن: \(summary). \(reason)")
    case .redo:
      say(
        "It cannot be made again any more: \(summary). \(reason)", "Impossible de le refaire : \(summary). \(reason)",
        "لم تعد الإعادة ممكنة: \(summary). \(reason)")
    }
  }

  /// The act that stands in the way: who, when, what.
  package func obstacle(_ record: ChangeRecord, in workspace: Workspace) -> String {
    let (who, when, what) = (who(record.author), instant(record.at), act(record, in: workspace))
    return say(
      "In the way is what \(who) did on \(when): \(what).", "L’obstacle est ce que \(who) a fait le \(when) : \(what).",
      "يمنع ذلك ما قام به \(who) في \(when): \(what).")
  }

  /// - Parameter path: of a file of history that cannot be read.
  package func obstacle(unread path: String) -> String {
    say(
      "The history \(path) cannot be read, so it is not known whose change stands in the way.",
      "L’historique \(path) est illisible : on ne sait donc pas de qui est la modification qui fait obstacle.",
      "تعذّرت قراءة السجل \(path)، فلا يُعرف صاحب التعديل الذي يمنع ذلك.")
  }

  package var handObstacle: String {
    say(
      "In the way is a change that stands in no history, made to the files by hand.",
      "L’obstacle est une modification absente de l’historique, faite à la main dans les fichiers.",
      "يمنع ذلك تعديل غير مدوَّن في السجل، أُدخل في الملفات يدويًا.")
  }

  /// The act before, which still can be undone; empty where there is none.
  package func offer(_ way: Rewinding, _ id: String?, _ summary: String?) -> String {
    guard let id, let summary else { return "" }
    switch way {
    case .undo:
      return say(
        "To undo the act before it (\(summary)): jalon undo \(id)", "Pour annuler l’action précédente (\(summary)) : jalon undo \(id)",
        "للتراجع عن الإجراء الذي قبله (\(summary)): jalon undo \(id)")
    case .redo:
      return say(
        "To make the next act again (\(summary)): jalon redo \(id)", "Pour refaire l’action suivante (\(summary)) : jalon redo \(id)",
        "لإعادة الإجراء التالي (\(summary)): jalon redo \(id)")
    }
  }

  package func unknownAct(_ id: String, _ way: Rewinding) -> (sentence: String, remedy: String) {
    switch way {
    case .undo:
      (
        say(
          "No act of this copy that can be undone is called \"\(id)\".", "Aucune action annulable de cette copie ne s’appelle « \(id) ».",
          "لا يوجد في هذه النسخة إجراء يمكن التراجع عنه باسم \"\(id)\"."),
        say("See: jalon undo --list", "Voyez : jalon undo --list", "انظر: jalon undo --list")
      )
    case .redo:
      (
        say(
          "No undone act of this copy is called \"\(id)\".", "Aucune action annulée de cette copie ne s’appelle « \(id) ».",
          "لا يوجد في هذه النسخة إجراء متراجَع عنه باسم \"\(id)\"."),
        say("See: jalon redo --list", "Voyez : jalon redo --list", "انظر: jalon redo --list")
      )
    }
  }

  /// Whose act it is that would be undone or made again.
  package func actOfOthers(_ summary: String, _ author: Author) -> String {
    say(
      "The last act is not yours but that of \(who(author)): \(summary).",
      "La dernière action n’est pas la vôtre, mais celle de \(who(author)) : \(summary).",
      "آخر إجراء ليس لك، بل قام به \(who(author)): \(summary).")
  }

  /// How an act is undone or made again that is another person's.
  package func rewindNamed(_ way: Rewinding, _ id: String) -> String {
    switch way {
    case .undo:
      say(
        "To undo it all the same: jalon undo \(id)", "Pour l’annuler quand même : jalon undo \(id)", "للتراجع عنه رغم ذلك: jalon undo \(id)"
      )
    case .redo:
      say(
        "To make it again all the same: jalon redo \(id)", "Pour la refaire quand même : jalon redo \(id)",
        "لإعادته رغم ذلك: jalon redo \(id)")
    }
  }

  package func wasDone(by author: Author) -> String {
    say("It was done by \(who(author)).", "L’action était de \(who(author)).", "كان قد قام به \(who(author)).")
  }

  /// What the same key does when it is pressed once more; empty where it does nothing.
  package func offerAgain(_ summary: String?) -> String {
    guard let summary else { return "" }
    return say("The same key once more: \(summary).", "La même touche encore une fois : \(summary).", "المفتاح نفسه مرة أخرى: \(summary).")
  }
}
