import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of removed steps, which can be restored or purged.
struct TrashPage: PageModel {
  var kind: Page.Kind { .trash }
  var command: CommandName { .trash }
  var parent: Page? { nil }
  var isVisit: Bool { true }
  var isSearchedByWords: Bool { true }

  func rows(in session: Session) -> [Row] { session.trashRows() }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawTrash(layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.trashIsEmpty }
  func nothingSelected(in session: Session) -> String { session.wording.selectStep }

  static let commands: [Command] = [
    Command(.restore, [.enter, .character("r")], on: [.trash], hint: 10, unless: { $0.selectedRow == nil ? $0.wording.trashIsEmpty : nil })
    {
      $0.restore()
    },
    Command(.purge, [.delete], on: [.trash], hint: 12, unless: { $0.selectedRow == nil ? $0.wording.trashIsEmpty : nil }) {
      $0.beginPurge()
    },
  ]
}

extension CommandName {
  static let restore = CommandName(en: "bring back", fr: "restaurer", ar: "استعادة", others: "undelete récupérer إرجاع")
  static let purge = CommandName(
    en: "delete permanently", fr: "supprimer définitivement", ar: "محو نهائي", others: "purge purger erase forever delete supprimer حذف")
}

/// The form that purges a removed step: the person types its id.
struct PurgeForm: FormKind {
  let step: StepReference

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.purgeChange(step, form)
  }

  func make(_ made: Session.FormChange, from form: Form, in session: inout Session) -> [Effect] {
    session.submit(made.change, name: made.name, as: .purged(step))
  }
}

extension Session {
  /// Opens the page. The history is read first, because a step is restored to the position that the record of its removal names.
  mutating func openTrash() -> [Effect] {
    visits.begin(from: page, to: .trash)
    return go(to: .trash) + [.readHistory]
  }

  /// Returns the rows of the removed steps, the latest removal first.
  func trashRows() -> [Row] {
    let wanted = FoldedText(filter)
    return workspace.trashed.filter { roadmap, step in
      FoldedText(wording.text(step.title)).contains(wanted) || FoldedText("\(roadmap)/\(step.id)").contains(wanted)
    }.sorted { ($0.step.removed?.at ?? "") > ($1.step.removed?.at ?? "") }.map { .trashed($0.roadmap, $0.step.id) }
  }

  private var selectedTrash: (reference: StepReference, step: Step)? {
    guard case .trashed(let roadmap, let id) = selectedRow, let step = workspace[roadmap]?.trash.first(where: { $0.id == id }) else {
      return nil
    }
    return (StepReference(roadmap, id), step)
  }

  mutating func restore() -> [Effect] {
    guard let (reference, step) = selectedTrash else { return [] }
    guard let change = workspace.restoring([reference], knownChanges) else {
      message = Message(text: wording.trouble(.conflict(.stepExists(reference))).sentence, tone: .error)
      return []
    }
    return make(change, name: wording.restored(wording.text(step.title)))
  }

  /// The changes of the history as it was read, and those that were made since.
  private var knownChanges: [Change] {
    let read = Set(memories.history.map(\.id))
    return (memories.history + document.made.filter { !read.contains($0.id) }).changesInNamesOfToday
  }

  mutating func beginPurge() -> [Effect] {
    guard let (reference, step) = selectedTrash else { return [] }
    open(
      Form(
        PurgeForm(step: reference), title: "\(wording.purgeLabel(reference.step.text))\(wording.colon)\(wording.text(step.title))",
        fields: [Form.Field("id", "ID", "")]))
    return []
  }

  /// Returns the change that purges a step, once its id has been typed.
  func purgeChange(_ reference: StepReference, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    guard form.value("id").trimmed == reference.step.text else {
      throw FormFault(field: "id", text: wording.notPurged(reference.step.text).sentence)
    }
    return (workspace.purging(reference), wording.purged(reference.description), nil)
  }

  /// Takes the result of a purge.
  /// - Parameters:
  ///   - places: the files in which the purged words still occur.
  ///   - filters: the used filters that are left.
  package mutating func purged(leftIn places: [String], _ filters: UsedFilters) {
    usedFilters = filters
    let left = wording.purgedWordsLeft(places)
    if !left.isEmpty { message = Message(text: left, tone: .warning) }
  }

  func drawTrash(_ layout: PageLayout, _ frame: inout Frame) {
    let dayX = max(30, width - 34)
    let titleX = min(30, width / 3)
    frame.put(wording.labelID, x: 2, y: layout.heads.y, .tableHead)
    frame.put(wording.columnStep, x: titleX, y: layout.heads.y, .tableHead)
    frame.put(wording.columnRemoved, x: dayX, y: layout.heads.y, .tableHead, width: width - dayX)
    if rows.isEmpty {
      frame.put(keyed: keyed(filter.isEmpty ? wording.trashIsEmpty : noHits), x: 2, y: layout.list.y, .dim, width: width - 3)
    }
    for (index, row, y) in visibleRows {
      guard case .trashed(let roadmap, let id) = row, let step = workspace[roadmap]?.trash.first(where: { $0.id == id }) else { continue }
      frame.put("\(roadmap)/\(id)", x: 2, y: y, .dim, width: titleX - 3)
      frame.put(wording.text(step.title), x: titleX, y: y, .text, width: dayX - titleX - 1)
      let removal = step.removed.map { "\(wording.instant($0.at)) \($0.by)" } ?? ""
      frame.put(removal, x: dayX, y: y, .text, width: width - dayX - 1)
      mark(index, Rect(x: 0, y: y, width: width, height: 1), &frame)
    }
  }
}
