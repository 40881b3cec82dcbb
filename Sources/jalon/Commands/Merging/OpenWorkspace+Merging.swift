import RoadmapEngine
import Storage
import Wording

/// Merging of copies, and the conflicts that this leaves.
extension OpenWorkspace {
  /// The number of acts of one author that a merge tells.
  private static let toldActs = 5

  /// Takes over what another copy has, and returns what people should know of it: whose acts came, which dates they move, and what is
  /// contested.
  mutating func merge(_ directory: String) throws(Failure) -> [String] {
    try checkGit()
    let other: WorkspaceStore
    do throws(StorageFault) { other = try WorkspaceStore(opening: directory, besides: store) } catch {
      throw Failure(FileTrouble(error, in: directory), wording)
    }
    let former = schedule()
    let summary: MergeSummary
    do throws(MergeFault) { summary = try store.merge(other) } catch { throw failure(error, directory) }
    return report(summary, former)
  }

  func failure(_ fault: MergeFault, _ directory: String) -> Failure {
    switch fault {
    case .unrelated: Failure(65, wording.unrelatedCopy(directory))
    case .other(let fault): Failure(FileTrouble(fault, in: directory), wording)
    case .store(let fault): Failure(FileTrouble(fault, in: store.folder.path), wording)
    }
  }

  /// Returns what people should know of a merge.
  /// - Parameter former: the schedule before it.
  func report(_ summary: MergeSummary, _ former: Schedule) -> [String] {
    DoneWork.note()
    let change = summary.before.difference(to: workspace)
    if summary.taken.isEmpty, change.isEmpty, summary.before.contested == workspace.contested { return [wording.nothingToMerge] }
    let now = schedule()
    warn(of: PlanCheck.problems(broughtBy: change, before: (summary.before, former), after: (workspace, now)))
    var lines = taken(summary.taken)
    lines += effects(MovedStep.between(former, now), ShiftedDeadline.between(former, now))
    if !workspace.contested.isEmpty {
      lines += [wording.contestedCount(workspace.contested.count)] + self.lines(of: workspace.contestedInOrder)
    }
    return lines
  }

  /// Returns the acts that came, by author.
  func taken(_ records: [ChangeRecord]) -> [String] {
    var authors: [Author] = []
    for record in records where !authors.contains(record.author) { authors.append(record.author) }
    return authors.flatMap { author in
      let acts = records.filter { $0.author == author }
      let told = acts.suffix(Self.toldActs).map { "  \(wording.act($0, in: workspace))" }
      let rest = acts.count > told.count ? ["  \(wording.andMoreActs(acts.count - told.count))"] : []
      return [wording.takenOver(acts.count, from: author)] + told + rest
    }
  }

  /// Returns the lines that tell contested values and their sides, one's own first and then the earlier ones.
  func lines(of contested: [ContestedAtom]) -> [String] {
    contested.flatMap { conflict in
      [
        "\(conflict.id.prefix(8))  \(wording.contested(conflict, in: workspace))",
        "          \(wording.countsNow(wording.text(conflict.inForce)))",
      ]
        + ordered(conflict.sides).map { "          \(wording.side($0))" }
    }
  }

  private func ordered(_ sides: [ContestedAtom.Side]) -> [ContestedAtom.Side] {
    func isOwn(_ side: ContestedAtom.Side) -> Bool { side.author.party == scribe.author.party }
    return sides.filter(isOwn).sorted { $0.at < $1.at } + sides.filter { !isOwn($0) }.sorted { $0.at < $1.at }
  }

  /// Decides which value a contested atom has, and tells it.
  mutating func decide(_ id: String, _ choice: String, reason: String) throws(Failure) {
    let found = workspace.contested.filter { $0.id.hasPrefix(id) && !id.isEmpty }
    guard let conflict = found.first, found.count == 1 else { throw Failure(1, wording.unknownConflict(id)) }
    if choice.contains(":") { return try decide(conflict, assigning: choice, reason: reason) }
    let value = choice == "base" ? conflict.inForce : try side(of: conflict, choice).value
    let change: Change?
    if case (.presence(false), .step(let step)) = (value, conflict.thing) {
      change = workspace.removing([step], scribe.removal)
    } else {
      change = workspace.deciding(conflict, value)
    }
    guard var change else { throw Failure(1, wording.unknownConflict(id)) }
    change.reason = reason
    let decided = DecidedAtom(conflict.thing, conflict.atom)
    _ = try write(scribe.record(change, decided: [decided]))
    try Output.write(line: wording.decided(wording.contested(conflict, in: workspace), wording.text(value)))
  }

  private mutating func decide(_ conflict: ContestedAtom, assigning word: String, reason: String) throws(Failure) {
    guard case .step(let reference) = conflict.thing,
      let index = reference.roadmap.flatMap({ id in workspace.roadmaps.firstIndex { $0.id == id } })
    else { throw Failure(64, wording.unclearSide(word, ["ours", "theirs", "base"])) }
    let roadmap = workspace.roadmaps[index]
    guard var step = roadmap[reference.step] else { throw Failure(1, wording.unknownConflict(conflict.id)) }
    let context = context(for: roadmap)
    for assignment in try assignments([word], []) {
      do throws(StepAssignment.Fault) { try assignment.apply(to: &step, context) } catch { throw Failure(64, wording.fault(error)) }
    }
    // A field beside the contested one would close the conflict without an answer.
    guard let former = roadmap[reference.step], Set(Step.differences(former, step)).isSubset(of: conflict.fields) else {
      throw Failure(64, wording.otherField(word, wording.name(ofAtom: conflict.atom)))
    }
    var change = workspace.changing(reference) { $0 = step } ?? Change([])
    change.reason = reason
    _ = try write(scribe.record(change, decided: [DecidedAtom(conflict.thing, conflict.atom)]))
    try Output.write(
      line: change.isEmpty
        ? wording.decided(wording.contested(conflict, in: workspace), wording.text(conflict.inForce))
        : wording.summary(change, in: workspace))
  }

  /// Returns the side that a word chooses.
  private func side(of conflict: ContestedAtom, _ choice: String) throws(Failure) -> ContestedAtom.Side {
    let own = conflict.sides.filter { side in
      Set(conflict.sides.map(\.author.party)).count > 1 ? side.author.party == scribe.author.party : side.author.name == scribe.author.name
    }
    let chosen =
      switch choice {
      case "ours": own
      case "theirs": conflict.sides.filter { !own.contains($0) }
      default: conflict.sides.filter { $0.author.party?.text == choice.uppercased() || $0.author.name == choice }
      }
    guard let side = chosen.first, chosen.count == 1 else {
      throw Failure(64, wording.unclearSide(choice, ordered(conflict.sides).map { wording.who($0.author, at: $0.at) }))
    }
    return side
  }
}
