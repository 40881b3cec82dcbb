import Foundation
@testable import RoadmapEngine
import Support
import Testing

/// Invariants of the merge of any histories (Collaboration.md, Invariants).
@Suite struct MergeLawTests {
  /// The seeds of the histories: 1,000 in a normal run.
  private static var seeds: Range<Int> {
    let first = Int(ProcessInfo.processInfo.environment["JALON_MERGE_SEED"] ?? "") ?? 1
    return first..<first + (Int(ProcessInfo.processInfo.environment["JALON_MERGES"] ?? "") ?? 1_000)
  }

  /// Makes two to five copies, acts on them at random and exchanges records between them. Returns the plan at the beginning and the copies.
  private static func copies(_ random: inout SeededRandom, _ seed: Int, kinds: ClosedRange<Int>) -> (Workspace, [SimulatedCopy]) {
    let (plan, start) = Self.plan(&random)
    var copies = (0..<random.number(2...5)).map { SimulatedCopy(plan, start: start, party: Party.ID($0.isMultiple(of: 2) ? "NE" : "LY")) }
    var acts = copies.indices.map { RandomAct(seed: seed * 10 + $0, name: "\("abcde".dropFirst($0).prefix(1))", kinds: kinds) }
    for _ in 0..<random.number(2...25) {
      let index = random.number(0...copies.count - 1)
      if random.chance(20) {
        copies[index].take(random.one(of: copies).all.shuffled(using: &random))
      } else {
        acts[index].act(on: &copies[index])
      }
    }
    return (plan, copies)
  }

  @Test("no change of a step is lost: it is in the plan, in a conflict, or somebody who knew of it has changed the same again")
  func nothingLost() throws {
    for seed in Self.seeds {
      var random = SeededRandom(seed: seed)
      // Kinds of acts that give names are left out, since the oracle knows things by their names.
      var (_, copies) = Self.copies(&random, seed, kinds: 0...19)
      for other in copies.dropFirst() { copies[0].take(other.all) }
      let losses = LossOracle(copies[0].all).losses(in: copies[0].plan)
      try #require(losses.isEmpty, "seed \(seed): \(losses)\n\(copies[0].story)\n\(copies[0].contested.map(\.atom))")
    }
  }

  @Test("copies with the same records hold the same plan, and so does one that starts from the records alone")
  func convergence() throws {
    for seed in Self.seeds {
      var random = SeededRandom(seed: seed)
      var (plan, copies) = Self.copies(&random, seed, kinds: 0...23)
      try #require(
        copies.flatMap(\.faults).isEmpty,
        "seed \(seed): \(copies.first { !$0.faults.isEmpty }?.faults.first ?? "")\n\(copies.first { !$0.faults.isEmpty }?.story ?? "")")
      for index in copies.indices { for other in copies.indices where other != index { copies[index].take(copies[other].all) } }
      let all = copies[0].all.shuffled(using: &random)
      let whole = Workspace(title: plan.title, language: .en).merging(all, into: [])
      for copy in copies {
        let difference = copy.plan.firstDifference(from: whole)
        try #require(difference == nil, "seed \(seed): \(difference ?? "")\n\(copy.story)")
        let different = zip(copy.contested, whole.contested).first { $0 != $1 }
        let isSame = copy.contested == whole.contested
        try #require(
          isSame,
          "seed \(seed): \(copy.contested.map(\.atom)) \(whole.contested.map(\.atom)) \(different.map { "\n\($0)\n\($1)" } ?? "")\n\(copy.story)"
        )
      }
    }
  }

  /// Returns a small plan and the records that make it.
  static func plan(_ random: inout SeededRandom) -> (Workspace, [ChangeRecord]) {
    let parties = ["LY", "NE"].map { id in
      Party(id: Party.ID(id), name: .plain(id), bodies: (1...2).map { Body(id: Body.ID("b\($0)"), name: .plain("Body \($0)")) })
    }
    var steps = (1...random.number(3...8)).map { Step(id: Step.ID("s\($0)"), title: .plain("Step \($0)")) }
    for index in steps.indices.dropFirst() where random.chance(60) { steps[index].after = [Link(StepReference(nil, steps[index - 1].id))] }
    if random.chance(50) { steps[2].parent = steps[0].id }
    var roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: parties.map(\.id), start: .first, steps: steps)
    roadmap.phases = (1...2).map { Phase(id: Phase.ID("p\($0)"), title: .plain("Phase \($0)")) }
    let plan = Workspace(title: .plain("W"), language: .en, parties: parties, roadmaps: [roadmap])
    let changes = parties.map { Change([.party(before: nil, after: $0)]) } + [Change([.roadmap(before: nil, after: roadmap)])]
    let start = changes.enumerated().map { index, change in
      ChangeRecord(id: "start\(index)", at: "", author: Author(), after: [], change: change)
    }
    return (plan, start)
  }
}
