import RoadmapEngine
import Wording

/// Finds steps by what a file can call them: an id, a number, the other program's id, or a title.
struct StepNames {
  private let roadmaps: [Roadmap]
  private var indexes: [[Step.ID: Int]]
  /// The ids of removed steps, for each roadmap.
  private let trashed: [Set<Step.ID>]
  /// The ids of the steps that are rows of the file, for each roadmap.
  private var inFile: [Set<Step.ID>]
  private var keys: [String: (roadmap: Int, id: Step.ID)] = [:]
  /// For each roadmap the ids by plain title; nil if several steps have the title.
  private var titles: [[String: Step.ID?]]
  private let placeOf: [Roadmap.ID: Int]

  init(_ roadmaps: [Roadmap]) {
    self.roadmaps = roadmaps
    indexes = roadmaps.map { roadmap in
      Dictionary(roadmap.steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    trashed = roadmaps.map { Set($0.trash.map(\.id)) }
    inFile = roadmaps.map { _ in [] }
    titles = roadmaps.map { _ in [:] }
    placeOf = Dictionary(roadmaps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, roadmap) in roadmaps.enumerated() {
      for step in roadmap.steps { for (_, text) in step.title.wordings { note(text, step.id, in: index) } }
    }
  }

  /// Returns the index of a step in a roadmap; nil if there is none.
  func index(of id: Step.ID, in roadmap: Int) -> Int? { indexes[roadmap][id] }

  /// Checks whether a removed step of a roadmap has an id.
  func isInTrash(_ id: Step.ID, of roadmap: Int) -> Bool { trashed[roadmap].contains(id) }

  /// Checks whether a row of the file is the given step.
  func isInFile(_ reference: StepReference, from roadmap: Int) -> Bool {
    let index = reference.roadmap.map { placeOf[$0] } ?? roadmap
    return index.map { inFile[$0].contains(reference.step) } ?? false
  }

  /// Adds a row of the file.
  /// - Parameters:
  ///   - key: the name by which other rows refer to it; nil if there is none.
  ///   - typed: the id as the file writes it; if it includes a roadmap, other rows may use it whatever roadmap the row goes to.
  mutating func add(_ id: Step.ID, title: String, key: String?, typed: String, in roadmap: Int) {
    inFile[roadmap].insert(id)
    for key in [key ?? "", typed.contains("/") ? typed : ""] where !key.isEmpty && keys[key] == nil { keys[key] = (roadmap, id) }
    note(title, id, in: roadmap)
  }

  private mutating func note(_ title: String, _ id: Step.ID, in roadmap: Int) {
    let plain = Wording.plain(title)
    if plain.isEmpty { return }
    if let known = titles[roadmap][plain], known != id { titles[roadmap][plain] = .some(nil) } else { titles[roadmap][plain] = id }
  }

  /// Returns the step that a name means, when a step of a roadmap refers to it.
  /// - Returns: a reference without a roadmap if the step is in the same roadmap.
  func find(_ name: String, from roadmap: Int) -> Result<StepReference, ImportFault> {
    let name = name.trimmed
    let reference = StepReference(name)
    if reference.roadmap != nil, let (index, id) = keys[name] { return .success(here(index, id, roadmap)) }
    if let other = reference.roadmap, let index = placeOf[other], knows(reference.step, in: index) {
      return .success(here(index, reference.step, roadmap))
    }
    for id in [name, name.lowercased()] where knows(Step.ID(id), in: roadmap) { return .success(StepReference(nil, Step.ID(id))) }
    if let (index, id) = keys[name] { return .success(here(index, id, roadmap)) }
    switch titles[roadmap][Wording.plain(name)] {
    case .some(.some(let id)): return .success(StepReference(nil, id))
    case .some(nil): return .failure(ImportFault(.ambiguousStep, name))
    case nil:
      let nearest = name.count > 64 ? nil : Spelling.nearest(to: name, in: roadmaps[roadmap].steps.map(\.id.text))
      return .failure(ImportFault(.unknownStep(nearest: nearest), name))
    }
  }

  private func here(_ index: Int, _ id: Step.ID, _ roadmap: Int) -> StepReference {
    StepReference(index == roadmap ? nil : roadmaps[index].id, id)
  }

  private func knows(_ id: Step.ID, in roadmap: Int) -> Bool { indexes[roadmap][id] != nil || inFile[roadmap].contains(id) }
}
