import RoadmapEngine

/// Words about acts that cannot be undone or redone any more.
extension Wording {
  /// Says that an act cannot be undone or redone any more.
  /// - Parameters:
  ///   - summary: what the act did.
  ///   - reason: a whole sentence that says what prevents it.
  package func refused(_ way: Rewinding, _ summary: String, _ reason: String) -> String {
    switch way {
    case .undo:
      phrase(
        en: "Cannot undo: \(summary). \(reason)", fr: "Annulation impossible : \(summary). \(reason)",
        ar: "لم يعد التراجع ممكنًا عن: \(summary). \(reason)")
    case .redo:
      phrase(
        en: "Cannot redo: \(summary). \(reason)", fr: "Rétablissement impossible : \(summary). \(reason)",
        ar: "لم تعد الإعادة ممكنة: \(summary). \(reason)")
    }
  }

  /// Tells which later act prevents undoing or redoing: who, when and what.
  package func obstacle(_ record: ChangeRecord, in workspace: Workspace) -> String {
    let (who, when, what) = (someone(record.author), instant(record.at), act(record, in: workspace))
    return phrase(
      en: "In the way is what \(who) did on \(when): \(what).", fr: "L’obstacle est ce que \(who) a fait le \(when) : \(what).",
      ar: "يمنع ذلك ما قام به \(who) في \(when): \(what).")
  }

  /// Warns that the act to be undone or redone is that of another person.
  package func actOfOthers(_ summary: String, _ author: Author) -> String {
    phrase(
      en: "The last act is not yours but that of \(someone(author)): \(summary).",
      fr: "La dernière action n’est pas la vôtre, mais celle de \(someone(author)) : \(summary).",
      ar: "آخر إجراء ليس لك، بل قام به \(someone(author)): \(summary).")
  }

  package func wasDone(by author: Author) -> String {
    phrase(en: "It was done by \(someone(author)).", fr: "L’action était de \(someone(author)).", ar: "كان قد قام به \(someone(author)).")
  }
}
