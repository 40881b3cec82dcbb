extension Workspace {
  /// Gives one thing another id. References to it stay as they are, except for the dates that baselines store for a step.
  ///
  /// - Throws: `Conflict` if the thing is gone or the new id is taken.
  mutating func rename(_ renaming: Renaming) throws(Conflict) {
    let file = renaming.files.first ?? .workspace
    switch renaming {
    case .roadmap(let old, let new):
      try Workspace.rename(old, new, \.id, &roadmaps, isSorted: true, gone: .fileGone(.roadmap(old)), taken: .fileExists(.roadmap(new)))
    case .party(let old, let new):
      try Workspace.rename(old, new, \.id, &parties, isSorted: true, gone: .fileGone(.party(old)), taken: .fileExists(.party(new)))
    case .view(let old, let new):
      try Workspace.rename(
        old, new, \.id, &views, gone: .fileChanged(file, field: "views"), taken: .fileChanged(file, field: "views"))
    case .body(let party, let old, let new):
      guard let index = parties.firstIndex(where: { $0.id == party }) else { throw .fileGone(file) }
      let conflict = Conflict.fileChanged(file, field: "bodies")
      try Workspace.rename(old, new, \.id, &parties[index].bodies, gone: conflict, taken: conflict)
    case .phase(let roadmap, let old, let new):
      guard let index = roadmaps.firstIndex(where: { $0.id == roadmap }) else { throw .fileGone(file) }
      let conflict = Conflict.fileChanged(file, field: "phases")
      try Workspace.rename(old, new, \.id, &roadmaps[index].phases, gone: conflict, taken: conflict)
    case .baseline(let roadmap?, let old, let new):
      guard let index = roadmaps.firstIndex(where: { $0.id == roadmap }) else { throw .fileGone(file) }
      let conflict = Conflict.fileChanged(file, field: "baselines")
      try Workspace.rename(old, new, \.id, &roadmaps[index].baselines, gone: conflict, taken: conflict)
    case .baseline(nil, let old, let new):
      for roadmap in roadmaps.map(\.id) where self[roadmap]?.baselines.contains(where: { $0.id == old }) ?? false {
        try rename(.baseline(roadmap, old, to: new))
      }
    case .step(let roadmap, let old, let new):
      guard let index = roadmaps.firstIndex(where: { $0.id == roadmap }) else { throw .fileGone(file) }
      try roadmaps[index].rename(old, to: new)
    }
  }

  private static func rename<Item, Named>(
    _ old: Identifier<Named>, _ new: Identifier<Named>, _ id: WritableKeyPath<Item, Identifier<Named>>, _ items: inout [Item],
    isSorted: Bool = false, gone: Conflict, taken: Conflict
  ) throws(Conflict) {
    guard let index = items.firstIndex(where: { $0[keyPath: id] == old }) else { throw gone }
    guard !items.contains(where: { $0[keyPath: id] == new }) else { throw taken }
    var item = items.remove(at: index)
    item[keyPath: id] = new
    let newIndex = isSorted ? items.firstIndex { new.text < $0[keyPath: id].text } ?? items.count : index
    items.insert(item, at: newIndex)
  }
}

extension Roadmap {
  /// Renames a step on the plan or in the trash.
  ///
  /// A baseline with dates under both ids exchanges them, so that the inverse restores them.
  fileprivate mutating func rename(_ old: Step.ID, to new: Step.ID) throws(Conflict) {
    guard index(of: new) == nil, !trash.contains(where: { $0.id == new }) else { throw .stepExists(StepReference(id, new)) }
    if let index = index(of: old) {
      steps[index].id = new
    } else if let index = trash.firstIndex(where: { $0.id == old }) {
      trash[index].id = new
    } else {
      throw .stepGone(StepReference(id, old))
    }
    for index in baselines.indices {
      let dates = (old: baselines[index].steps[old], new: baselines[index].steps[new])
      guard dates.old != nil || dates.new != nil else { continue }
      baselines[index].steps[new] = dates.old
      baselines[index].steps[old] = dates.new
    }
  }
}

extension Renaming {
  /// The files that the renaming touches: two if a file is named after the id.
  var files: [WorkspaceFile] {
    switch self {
    case .roadmap(let old, let new): [.roadmap(old), .roadmap(new)]
    case .party(let old, let new): [.party(old), .party(new)]
    case .step(let roadmap, _, _), .phase(let roadmap, _, _), .baseline(let roadmap?, _, _): [.roadmap(roadmap)]
    case .body(let party, _, _): [.party(party)]
    case .view: [.workspace]
    case .baseline(nil, _, _): []
    }
  }

  /// The file that is renamed, before and after; nil if none is.
  package var movedFile: (old: WorkspaceFile, new: WorkspaceFile)? { files.count == 2 ? (files[0], files[1]) : nil }
}
