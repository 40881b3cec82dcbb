// StoreProbe FOLDER WRITER COUNT [aloud]: adds COUNT steps to the roadmap r, each in a save of its own, while other writers do the same.
// With a fourth argument it prints the id of each step once that is saved.
import Glibc
import RoadmapEngine
import Storage

/// Saves one step, and tries again after a wait for the lock that was too long, as a person would.
func add(_ id: String, to store: inout WorkspaceStore) throws {
  let step = Step(id: Step.ID(id), title: .plain("W"))
  guard let change = store.workspace.adding(step, to: Roadmap.ID("r"), behind: nil) else { exit(65) }
  let record = ChangeRecord(id: "h-\(id)", at: "2026-11-24T08:00:00Z", author: Author(), change: change)
  var isSaved = false
  while !isSaved {
    do {
      try store.save([record])
      isSaved = true
    } catch {
      guard case .storage(.locked) = error else { throw error }
    }
  }
}

func run(_ words: [String]) throws {
  guard [3, 4].contains(words.count), let count = Int(words[2]) else { exit(64) }
  var store = try WorkspaceStore(opening: words[0])
  for number in 0..<count {
    let id = "w\(words[1])-\(number)"
    try add(id, to: &store)
    if words.count == 4 { _ = Array("\(id)\n".utf8).withUnsafeBytes { write(1, $0.baseAddress, $0.count) } }
  }
}

do { try run(Array(CommandLine.arguments.dropFirst())) } catch {
  print(error)
  exit(1)
}
