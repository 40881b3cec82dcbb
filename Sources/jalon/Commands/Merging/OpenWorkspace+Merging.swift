import Editor
import RoadmapEngine
import Storage
import Wording

/// The merge of copies, and the conflicts that it leaves.
extension OpenWorkspace {
  /// The greatest number of acts of one author that are listed after a merge.
  private static let toldActs = 5

  /// Takes over what another copy has, as the last thing that a command does, and returns what people should know of it: whose acts came, which
  /// dates they move, and what is contested.
  mutating func merge(_ directory: String) throws(Failure) -> [String] {
    try checkGit()
    let other: WorkspaceStore
    do throws(StorageFault) { other = try WorkspaceStore(opening: directory, besides: store) } catch {
      throw Failure(FileTrouble(error, in: directory), wording)
    }
    let (today, wording) = (today, wording)
    let copy: OtherCopy
    let former: Ahead<Schedule>
    var news: PlanNews?
    let summary: MergeSummary
    do throws(MergeFault) {
      copy = try OtherCopy(other)
      // Only now: the start of a copy that was never merged is written on all cores.
      former = Ahead { [self] in schedule() }
      summary = try store.merge(copy) { plan, summary in
        news = PlanNews(plan, since: (summary.before, former), summary.change, summary.taken, today: today, wording)
      }
    } catch { throw failure(error, directory) }
    let lines = report(summary.taken, since: (summary.before, former), news)
    // The former plan is no longer needed, and neither are the other copy and the schedules. The command ends.
    Leftovers.keep((other, copy, summary, former, news))
    return lines.isEmpty ? [wording.nothingToMerge] : lines
  }

  func failure(_ fault: MergeFault, _ directory: String) -> Failure {
    switch fault {
    case .unrelated: Failure(65, wording.unrelatedCopy(directory))
    case .other(let fault): Failure(FileTrouble(fault, in: directory), wording)
    case .store(let fault): Failure(FileTrouble(fault, in: store.folder.path), wording)
    }
  }

  /// Returns what people should know of a merge; empty if it has changed nothing. The dates that it moves come first.
  /// - Parameters:
  ///   - records: the acts that were taken over.
  ///   - former: the plan and the schedule before it.
  ///   - news: what follows from the plan after it, if that has been worked out already.
  func report(
    _ records: [ChangeRecord], since former: (workspace: Workspace, schedule: Ahead<Schedule>), _ news: PlanNews? = nil
  ) -> [String] {
    DoneWork.note()
    let news =
      news ?? PlanNews(workspace, since: former, former.workspace.difference(to: workspace), records, today: today, wording)
    if records.isEmpty, news.change.isEmpty, former.workspace.contested == workspace.contested { return [] }
    warn(of: news.problems.value)
    var lines = news.moves.value + taken(records)
    if lines.isEmpty { lines = [wording.nothingMoved] }
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

  /// Returns the lines that tell contested values and their sides.
  func lines(of contested: [ContestedAtom]) -> [String] {
    contested.flatMap { conflict in
      [
        "\(conflict.id.prefix(8))  \(wording.contested(conflict, in: workspace))",
        "          \(wording.countsNow(wording.text(conflict.inForce)))",
      ]
        + conflict.sidesInOrder.map { "          \(wording.side($0))" }
    }
  }

  /// Returns the conflict with an id, or with the beginning of one.
  func conflict(_ id: String) throws(Failure) -> ContestedAtom {
    let found = workspace.contested.filter { $0.id.hasPrefix(id) && !id.isEmpty }
    guard let conflict = found.first, found.count == 1 else { throw Failure(1, wording.unknownConflict(id)) }
    return conflict
  }

  /// Returns the decision that a word means: a choice of a side, or `field:value`.
  func decision(on conflict: ContestedAtom, _ word: String) throws(Failure) -> Decision {
    if word.contains(":") { return try decision(on: conflict, assigning: word) }
    guard let value = conflict.value(of: ConflictChoice(word), for: scribe.author) else {
      throw Failure(64, wording.unclearSide(word, conflict.sidesInOrder.map { wording.who($0.author, at: $0.at) }))
    }
    guard let decision = workspace.decision(on: conflict, for: value, scribe.removal) else {
      throw Failure(1, wording.unknownConflict(conflict.id))
    }
    return decision
  }

  /// Saves a decision, and returns the sentence that tells it.
  mutating func make(_ decision: Decision) throws(Failure) -> String {
    let sentence = wording.decided(wording.contested(decision.conflict, in: workspace), wording.text(decision.value))
    _ = try write(scribe.record(decision.change, decided: [decision.atom]))
    return sentence
  }

  private func decision(on conflict: ContestedAtom, assigning word: String) throws(Failure) -> Decision {
    guard case .step(let reference) = conflict.thing,
      let index = reference.roadmap.flatMap({ id in workspace.roadmaps.firstIndex { $0.id == id } })
    else { throw Failure(64, wording.unclearSide(word, ["ours", "theirs", "base"])) }
    let roadmap = workspace.roadmaps[index]
    guard var step = roadmap[reference.step] else { throw Failure(1, wording.unknownConflict(conflict.id)) }
    let context = context(for: roadmap)
    for assignment in try assignments([word], []) {
      do throws(StepAssignment.Fault) { try assignment.apply(to: &step, context) } catch { throw Failure(64, wording.fault(error)) }
    }
    guard let decision = workspace.decision(on: conflict, as: step, scribe.removal) else {
      throw Failure(64, wording.otherField(word, wording.name(ofAtom: conflict.atom)))
    }
    return decision
  }
}
