import RoadmapEngine

/// Words about the records of history: who did what and when.
extension Wording {
  /// Describes what a record of history did; for undo and redo, the act that was undone or redone.
  package func act(_ record: ChangeRecord, in workspace: Workspace) -> String {
    switch record.act {
    case .made:
      record.change.isEmpty && !record.decided.isEmpty ? kept(record.decided, in: workspace) : summary(record.change, in: workspace)
    case .sent(let sending): sent(sending)
    case .imported: summary(record.change, in: workspace)
    case .reviewed(let review): reviewed(review)
    case .undid: undid(summary(record.change.inverse, in: workspace))
    case .redid: redid(summary(record.change, in: workspace))
    case .unreadable(let place): trouble(.conflict(.actUnreadable(place))).sentence
    case .purged(let step): phrase(en: "deleted \(step) permanently", fr: "suppression définitive de \(step)", ar: "مُحيت \(step)")
    }
  }

  /// Describes a decision for the values that atoms had already.
  private func kept(_ decided: [DecidedAtom], in workspace: Workspace) -> String {
    let what = decided.map { contested($0.thing, $0.atom, in: workspace) }.joined(separator: comma)
    return phrase(en: "decided: \(what) stays", fr: "choix de garder : \(what)", ar: "حُسم: \(what) يبقى")
  }

  /// Returns the day and the time of a record on the reader's clock: `24 Nov 2026 09:00`. Returns a text that is no instant as it is.
  package func instant(_ at: String) -> String {
    guard let (day, time) = local(at) else { return at }
    return "\(date(day)) \(time)"
  }

  /// Returns the day and the time of a record on the reader's clock, the time as `09:00`; nil for a text that is no instant.
  package func local(_ at: String) -> (day: Day, time: String)? {
    guard let instant = Instant(at), let (day, hour, minute) = instant.local(ahead: zone(instant.seconds)) else { return nil }
    return (day, [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":"))
  }

  /// Returns the party and the name of an author, or a word for an author who gave neither.
  package func who(_ author: Author) -> String {
    let words = [author.party?.text ?? "", author.name].filter { !$0.isEmpty }
    return words.isEmpty ? notNamed : words.joined(separator: " ")
  }

  /// Returns an author as a sentence names one.
  func someone(_ author: Author) -> String { author == Author() ? nobodyNamed : who(author) }

  /// Returns who has made a record. What was edited with another program has neither an author nor an instant.
  package func who(_ record: ChangeRecord) -> String { who(record.author, at: record.at) }

  /// Returns the party and the name of an author.
  /// - Parameter at: the instant of the record; empty for what was edited with another program.
  package func who(_ author: Author, at: String) -> String {
    guard at.isEmpty, author == Author() else { return who(author) }
    return phrase(en: "edited by hand", fr: "modifié à la main", ar: "تعديل يدوي")
  }

  package func othersDid(_ summary: String) -> String {
    phrase(en: "Somebody else: \(summary)", fr: "Quelqu’un d’autre : \(summary)", ar: "شخص آخر: \(summary)")
  }

  private var notNamed: String { phrase(en: "author not given", fr: "auteur non précisé", ar: "صاحب التعديل غير محدد") }
  private var nobodyNamed: String { phrase(en: "somebody", fr: "quelqu’un", ar: "شخص ما") }
  package func undid(_ name: String) -> String { phrase(en: "Undone: \(name)", fr: "Annulé : \(name)", ar: "تم التراجع: \(name)") }
  package func redid(_ name: String) -> String { phrase(en: "Redone: \(name)", fr: "Rétabli : \(name)", ar: "أُعيد: \(name)") }
}
