/// A value that is merged atom by atom: a step, or what a file says besides its steps.
protocol Mergeable: Hashable, Sendable {
  /// The lists whose elements have an order.
  static var lists: [ListField<Self>] { get }
  /// Returns the kinds of atoms, in the order in which they are set. Every field belongs to one.
  /// - Parameter home: the language of plain texts.
  static func atoms(home: Language) -> [AtomKind<Self>]
  /// The value with its id and none of its atoms.
  var bare: Self { get }
  /// The value as one that can be of any kind of thing.
  var merged: MergedValue { get }
  /// Takes over the links and the parent of the removed value. Once the value is restored, they are hidden and shown with the steps to which they
  /// lead.
  mutating func keepPlace(of removed: Self)
}

extension Mergeable {
  mutating func keepPlace(of removed: Self) {}
}

/// A value of any kind of thing. In a conflict it holds only the contested atom.
package enum MergedValue: Hashable, Sendable {
  case title(Text?)
  case view(SavedView)
  case party(Party)
  case calendar(WorkingCalendar)
  case roadmap(Roadmap)
  case step(Step)
  /// The id of a thing that several people have renamed.
  case name(String)
  /// Whether a thing exists outside the trash.
  case presence(Bool)
}

extension Step: Mergeable {
  var bare: Step { Step(id: id, title: .plain("")) }
  var merged: MergedValue { .step(self) }
  mutating func keepPlace(of removed: Step) {
    after = removed.after
    parent = removed.parent
  }
}

extension Roadmap: Mergeable {
  var bare: Roadmap { Roadmap(id: id, title: .plain(""), parties: [], start: .first) }
  var merged: MergedValue { .roadmap(self) }
}

extension Party: Mergeable {
  var bare: Party { Party(id: id, name: .plain("")) }
  var merged: MergedValue { .party(self) }
}

extension WorkingCalendar: Mergeable {
  var bare: WorkingCalendar { WorkingCalendar(id: id, weekends: [], holidays: [], corrections: []) }
  var merged: MergedValue { .calendar(self) }
}

extension SavedView: Mergeable {
  static var lists: [ListField<SavedView>] { [ListField(unknown: \.unknown)] }
  var bare: SavedView { SavedView(id: id, filter: "") }
  var merged: MergedValue { .view(self) }
}

extension WorkspaceTitle: Mergeable {
  static var lists: [ListField<WorkspaceTitle>] { [] }
  var bare: WorkspaceTitle { WorkspaceTitle() }
  var merged: MergedValue { .title(title) }
}
