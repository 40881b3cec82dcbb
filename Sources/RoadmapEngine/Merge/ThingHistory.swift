/// All that records do to one thing, in the order of the graph.
struct ThingHistory<Whole: Mergeable>: Sendable {
  /// The thing as one record makes it.
  struct Making: Sendable {
    let record: Int
    let whole: Whole
    let presence: Presence
  }

  /// The thing before and after one record; of an edit of a list, only the edited elements of that list.
  struct Version: Sendable {
    let record: Int
    var before: Whole
    var after: Whole
    /// The edit of one long list; nil where both values hold the whole lists that differ.
    var list: ListEdit?
  }

  /// What a record does to the presence of the thing.
  struct Move: Sendable {
    let record: Int
    let from: Presence
    let to: Presence
    /// The thing afterwards, or before a removal for good.
    let whole: Whole
  }

  var makings: [Making] = []
  var versions: [Version] = []
  var moves: [Move] = []
  /// Values with what the plan may not show while other things are removed: the name of a kind of atoms, and a value that has such atoms.
  var hidden: [(kind: String, whole: Whole)] = []
  /// The thing in roadmaps that records removed with all of their steps, in the order of the graph.
  var remains: [Whole] = []
  /// The records that purge the thing, which cannot be undone.
  var purges: [Int] = []
  /// The atoms for which people have decided, also for a value that it had already.
  var decisions: [(record: Int, atom: String)] = []

  /// The records that edit the thing, each once. One that only moves it is not among them.
  var editors: [Int] { versions.map(\.record).reduce(into: []) { if $0.last != $1 { $0.append($1) } } }

  /// The thing as records hold it completely; nil where none does.
  var first: Whole? { makings.first?.whole ?? moves.first?.whole ?? remains.last }

  /// The records that make, edit or move the thing.
  var actors: [Int] { makings.map(\.record) + editors + moves.map(\.record) }

  /// The record that makes the thing, if no other one concerns it.
  var onlyMaking: Making? {
    guard makings.count == 1, versions.isEmpty, moves.isEmpty, purges.isEmpty, decisions.isEmpty else { return nil }
    return makings[0]
  }
}
