import ArgumentParser
import Library
import RoadmapEngine
import Storage

/// Completions for shells: ids of the workspace that the command line is about.
///
/// Without a workspace, or if it cannot be read, there are none, and no message.
extension CompletionKind {
  static var roadmaps: CompletionKind { ids { $0.roadmaps.map(\.id.text) } }
  static var steps: CompletionKind { ids { $0.roadmaps.flatMap { roadmap in roadmap.steps.map { "\(roadmap.id)/\($0.id)" } } } }
  static var trashed: CompletionKind { ids { $0.trashed.map { "\($0.roadmap)/\($0.step.id)" } } }
  static var parties: CompletionKind { ids { $0.parties.map(\.id.text) } }
  static var bodies: CompletionKind { ids { $0.parties.flatMap { party in party.bodies.map { "\(party.id)/\($0.id)" } } } }
  static var readers: CompletionKind { ids { ["own", "joint", "public"] + $0.parties.map(\.id.text) } }
  static var calendars: CompletionKind {
    ids { Set($0.parties.map(\.id.text) + $0.calendars.map(\.id.text) + Library.calendars.map(\.text)).sorted() }
  }
  static var savedViews: CompletionKind { ids { $0.views.map(\.id.text) } }
  static var baselines: CompletionKind { ids { Set($0.roadmaps.flatMap { $0.baselines.map(\.id.text) }).sorted() } }
  /// Everything that can be renamed.
  static var names: CompletionKind { ids { $0.everythingNamed.map(\.name) } }

  static var templates: CompletionKind { .custom { _, _, _ in Library.templates.map(\.id.text) } }
  static var themes: CompletionKind { .custom { _, _, _ in Themes().files.map(\.id) } }

  /// Makes a completion of the ids that begin with the word before the cursor.
  private static func ids(_ list: @escaping @Sendable (Workspace) -> [String]) -> CompletionKind {
    .custom { words, _, prefix in
      guard let folder = WorkspaceOptions.path(folder(in: words)), let store = try? WorkspaceStore(opening: folder) else { return [] }
      return list(store.workspace).filter { $0.hasPrefix(prefix) }
    }
  }

  /// Returns the value of `--workspace` on the command line; nil if it has none.
  private static func folder(in words: [String]) -> String? {
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "--workspace", !next.isEmpty { return next }
      if word.hasPrefix("--workspace=") { return String(word.dropFirst("--workspace=".count)) }
    }
    return nil
  }
}
