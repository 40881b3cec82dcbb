import RoadmapEngine
import Wording

/// Words of `jalon undo` and `jalon redo`.
extension Wording {
  /// Says how to see the changes that prevent undoing.
  var seeHistory: String {
    phrase(
      en: "See what was done since: jalon history", fr: "Voyez ce qui a été fait depuis : jalon history",
      ar: "انظر ما جرى منذ ذلك: jalon history")
  }

  /// Says that the change which prevents undoing stands in a file of history that cannot be read.
  func obstacle(unread path: String) -> String {
    phrase(
      en: "The history \(path) cannot be read, so it is not known whose change stands in the way.",
      fr: "L’historique \(path) est illisible : on ne sait donc pas de qui est la modification qui fait obstacle.",
      ar: "تعذّرت قراءة السجل \(path)، فلا يُعرف صاحب التعديل الذي يمنع ذلك.")
  }

  /// Says that a change which no record of history holds prevents undoing.
  var unrecordedObstacle: String {
    phrase(
      en: "In the way is a change that stands in no history, made to the files by hand.",
      fr: "L’obstacle est une modification absente de l’historique, faite à la main dans les fichiers.",
      ar: "يمنع ذلك تعديل غير مدوَّن في السجل، أُدخل في الملفات يدويًا.")
  }

  /// Offers to undo the act before, or to redo the one after; empty if there is none.
  func offer(_ way: Rewinding, _ id: String?, _ summary: String?) -> String {
    guard let id, let summary else { return "" }
    switch way {
    case .undo:
      return phrase(
        en: "To undo the act before it (\(summary)): jalon undo \(id)",
        fr: "Pour annuler l’action précédente (\(summary)) : jalon undo \(id)",
        ar: "للتراجع عن الإجراء الذي قبله (\(summary)): jalon undo \(id)")
    case .redo:
      return phrase(
        en: "To redo the next act (\(summary)): jalon redo \(id)",
        fr: "Pour refaire l’action suivante (\(summary)) : jalon redo \(id)",
        ar: "لإعادة الإجراء التالي (\(summary)): jalon redo \(id)")
    }
  }

  /// Says that an id names no act which can be undone or redone.
  func unknownAct(_ id: String, _ way: Rewinding) -> Diagnostic {
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

  /// Says how to undo or redo an act of another person all the same.
  func rewindNamed(_ way: Rewinding, _ id: String) -> String {
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
}
