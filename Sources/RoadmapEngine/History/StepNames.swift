/// The names of one step in every record of every copy of a workspace.
///
/// The records of a copy know only the renamings made in that copy. Therefore a name is followed along the records of one copy in both
/// directions, and every name found is then looked for in the other copies.
package struct StepNames: Sendable {
  /// For each copy and each of its records, the names of the step in it.
  package private(set) var called: [[Set<StepReference>]]

  private let step: StepReference
  private let workspace: Workspace
  private let renamings: [[(index: Int, renaming: Renaming)]]
  /// For each copy and each of its records, the position in the common order of all copies.
  private let ranks: [[Int]]
  private var spans: Set<Span> = []
  private var names: Set<StepReference>

  /// Consecutive records of one copy in which the step has one name. The records that give and take the name are included.
  private struct Span: Hashable, Sendable {
    let copy: Int
    let name: StepReference
    let records: Range<Int>
  }

  /// Finds the names.
  /// - Parameters:
  ///   - step: the current name of the step.
  ///   - workspace: the current workspace. A name that another step has in it counts only where the records show that it was this step's.
  ///   - copies: the records of each copy, oldest first.
  package init(of step: StepReference, in workspace: Workspace, _ copies: [[ChangeRecord]]) {
    self.step = step
    self.workspace = workspace
    renamings = copies.map { records in
      records.enumerated().compactMap { index, record in record.change.renaming.map { (index, $0) } }
    }
    var ranks = copies.map { [Int](repeating: 0, count: $0.count) }
    for (rank, position) in copies.positions.enumerated() { ranks[position.file][position.line] = rank }
    self.ranks = ranks
    called = copies.map { [Set<StepReference>](repeating: [], count: $0.count) }
    names = [step]
    search()
  }

  // MARK: Search

  /// Follows all names in all copies until nothing new is found.
  private mutating func search() {
    var waiting = [step]
    var contested: [Span] = []
    var isGrowing = true
    while isGrowing {
      let (known, found) = (names, spans.count)
      for name in waiting {
        for copy in renamings.indices {
          for span in everySpan(of: name, in: copy) where !spans.contains(span) {
            let line = line(through: span)
            if isFree(line.last?.name ?? name) { add(line) } else { contested.append(span) }
          }
        }
      }
      for span in contested { addByTime(span) }
      waiting = names.subtracting(known).sorted()
      isGrowing = !waiting.isEmpty || spans.count > found
    }
  }

  /// Adds spans with their names and records to the result.
  private mutating func add(_ line: [Span]) {
    for span in line where spans.insert(span).inserted {
      names.insert(span.name)
      for index in span.records { called[span.copy][index].insert(span.name) }
    }
  }

  /// Adds the part of a span in which its name still meant this step: the part before another step took the name over.
  ///
  /// It ends with the last record that lies, in the common order of the records of all copies, within a time in which this step had the name
  /// in another copy.
  private mutating func addByTime(_ span: Span) {
    let times = spans.filter { $0.name == span.name && $0.copy != span.copy }.map(time)
    guard let last = span.records.last(where: { index in times.contains { $0.contains(ranks[span.copy][index]) } }) else { return }
    let former = line(through: span).prefix { $0 != span }
    add(former + [Span(copy: span.copy, name: span.name, records: span.records.lowerBound..<last + 1)])
  }

  /// Checks whether no other step has a name in the current workspace.
  private func isFree(_ name: StepReference) -> Bool { name == step || !workspace.holds(name) }

  // MARK: The records of one copy

  /// Returns all spans of a name in one copy.
  private func everySpan(of name: StepReference, in copy: Int) -> Set<Span> {
    let starts = [0] + renamings[copy].filter { $0.renaming.touches(name) }.map { $0.index + 1 }
    return Set(starts.map { span(of: name, from: $0, in: copy) }.filter { !$0.records.isEmpty })
  }

  /// Returns the span of a name around a moment.
  /// - Parameter start: the number of records before a moment at which the step has the name.
  private func span(of name: StepReference, from start: Int, in copy: Int) -> Span {
    let first = renamings[copy].last { $0.index < start && $0.renaming.touches(name) }
    let last = renamings[copy].first { $0.index >= start && $0.renaming.touches(name) }
    // The records that give and take the name belong to the span; a step that had the name before is another one.
    let lower = first.map { $0.renaming.inverse.of(name) != name ? $0.index : $0.index + 1 } ?? 0
    let upper = last.map { $0.renaming.of(name) != name ? $0.index + 1 : $0.index } ?? called[copy].count
    return Span(copy: copy, name: name, records: lower..<max(lower, upper))
  }

  /// Returns the spans of the same step under all of its names in this copy, oldest first.
  private func line(through span: Span) -> [Span] {
    var line = [span]
    while let first = line.first, let former = former(of: first), !line.contains(former) { line.insert(former, at: 0) }
    while let last = line.last, let next = next(of: last), !line.contains(next) { line.append(next) }
    return line
  }

  /// Returns the span of the name that the step had before; nil if it was not renamed.
  private func former(of span: Span) -> Span? {
    guard let first = renamings[span.copy].first(where: { $0.index == span.records.lowerBound }) else { return nil }
    let name = first.renaming.inverse.of(span.name)
    return name == span.name ? nil : self.span(of: name, from: first.index, in: span.copy)
  }

  /// Returns the span of the name that the step got next; nil if it was not renamed.
  private func next(of span: Span) -> Span? {
    guard let last = renamings[span.copy].first(where: { $0.index == span.records.upperBound - 1 }) else { return nil }
    let name = last.renaming.of(span.name)
    return name == span.name ? nil : self.span(of: name, from: last.index + 1, in: span.copy)
  }

  /// Returns the positions in the common order between which the step had the name. They are unbounded where no record gives or takes it.
  private func time(of span: Span) -> ClosedRange<Int> {
    let ranks = ranks[span.copy]
    let isFirst = span.records.lowerBound == 0 && former(of: span) == nil
    let lower = isFirst || !ranks.indices.contains(span.records.lowerBound) ? 0 : ranks[span.records.lowerBound]
    let isLast = span.records.upperBound == ranks.count && next(of: span) == nil
    let upper = isLast || span.records.isEmpty ? Int.max : ranks[span.records.upperBound - 1]
    return lower...max(lower, upper)
  }
}

extension Renaming {
  /// Checks whether the renaming gives or takes a name.
  fileprivate func touches(_ name: StepReference) -> Bool { of(name) != name || inverse.of(name) != name }
}

extension Workspace {
  /// Checks whether a step on the plan or in the trash has this name.
  fileprivate func holds(_ name: StepReference) -> Bool {
    name.roadmap.flatMap { self[$0] }.map { ($0.steps + $0.trash).contains { $0.id == name.step } } ?? false
  }
}
