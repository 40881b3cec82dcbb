import RoadmapEngine
import Wording

/// By what a step can be called in a file: its id, a number or the other program's own id, its title.
struct StepNames {
  private let roadmaps: [Roadmap]
  private var places: [[Step.ID: Int]]
  private let trashed: [Set<Step.ID>]
  private var inFile: [Set<Step.ID>]
  private var keys: [String: (roadmap: Int, id: Step.ID)] = [:]
  /// By plain title; nil: several have it.
  private var titles: [[String: Step.ID?]]
  private let placeOf: [Roadmap.ID: Int]

  init(_ roadmaps: [Roadmap]) {
    self.roadmaps = roadmaps
    places = roadmaps.map { roadmap in
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

  func place(of id: Step.ID, in roadmap: Int) -> Int? { places[roadmap][id] }

  func isInTrash(_ id: Step.ID, of roadmap: Int) -> Bool { trashed[roadmap].contains(id) }

  func isInFile(_ reference: StepReference, from roadmap: Int) -> Bool {
    let place = reference.roadmap.map { placeOf[$0] } ?? roadmap
    return place.map { inFile[$0].contains(reference.step) } ?? false
  }

  /// A row of the file.
  /// - Parameter typed: the id as it is written there; with a roadmap in front, other rows may call it so wherever it goes.
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

  /// The step that a name means, as it is written in a step of a roadmap.
  func find(_ name: String, from roadmap: Int) -> Result<StepReference, ImportFault> {
    let name = name.trimmed
    let reference = StepReference(name)
    if reference.roadmap != nil, let (place, id) = keys[name] { return .success(here(place, id, roadmap)) }
    if let other = reference.roadmap, let place = placeOf[other], knows(reference.step, in: place) {
      return .success(here(place, reference.step, roadmap))
    }
    for id in [name, name.lowercased()] where knows(Step.ID(id), in: roadmap) { return .success(StepReference(nil, Step.ID(id))) }
    if let (place, id) = keys[name] { return .success(here(place, id, roadmap)) }
    switch titles[roadmap][Wording.plain(name)] {
    case .some(.some(let id)): return .success(StepReference(nil, id))
    case .some(nil): return .failure(ImportFault(.ambiguousStep, name))
    case nil:
      let nearest = name.count > 64 ? nil : Spelling.nearest(to: name, in: roadmaps[roadmap].steps.map(\.id.text))
      return .failure(ImportFault(.unknownStep(nearest: nearest), name))
    }
  }

  private func here(_ place: Int, _ id: Step.ID, _ roadmap: Int) -> StepReference {
    StepReference(place == roadmap ? nil : roadmaps[place].id, id)
  }

  private func knows(_ id: Step.ID, in roadmap: Int) -> Bool { places[roadmap][id] != nil || inFile[roadmap].contains(id) }
}
