import Editor
import RoadmapEngine

/// One of the values of a conflict that a person can take with one key.
struct ConflictOption: Sendable {
  /// The command that takes it.
  let command: CommandName
  let value: MergedValue
  /// The side that wants the value; nil for the value that counts while nobody has decided.
  let side: ContestedAtom.Side?
  /// Which of several other sides it is, from 1, and how many there are; nil where there is no choice.
  var turn: (number: Int, of: Int)?
}

extension ContestedAtom {
  /// Returns the value before, a person's own one if there is exactly one, and one of the others.
  /// - Parameter turned: which of the others is meant; any number counts in a circle.
  func options(for author: Author, turned: Int) -> [ConflictOption] {
    let own = sides(of: author)
    let ours = own.count == 1 ? own : []
    let others = sidesInOrder.filter { !ours.contains($0) }
    var options = [ConflictOption(command: .takeBefore, value: inForce, side: nil)]
    options += ours.map { ConflictOption(command: .takeOurs, value: $0.value, side: $0) }
    if !others.isEmpty {
      let index = (turned % others.count + others.count) % others.count
      options.append(
        ConflictOption(
          command: .takeTheirs, value: others[index].value, side: others[index],
          turn: others.count > 1 ? (number: index + 1, of: others.count) : nil))
    }
    return options
  }

  /// Returns the value before and those of all sides, the person's own ones first.
  func allOptions(for author: Author) -> [ConflictOption] {
    let own = sides(of: author)
    let others = sidesInOrder.filter { !own.contains($0) }
    return [ConflictOption(command: .takeBefore, value: inForce, side: nil)]
      + own.map { ConflictOption(command: own.count == 1 ? .takeOurs : .takeTheirs, value: $0.value, side: $0) }
      + others.map { ConflictOption(command: .takeTheirs, value: $0.value, side: $0) }
  }
}
