import RoadmapEngine
import StrictJSON

/// The last visit of a person to a workspace in the planner or in line mode: when it ended, and which acts they could see.
///
/// It is kept among the settings of the person, not in the workspace (FileFormat.md, The settings): everybody who works on a shared machine has
/// visits of their own, and a workspace that was moved or copied is known by the acts in it.
struct Visit: Equatable {
  /// The path of the folder.
  let place: String
  /// The instant at which the visit ended, as in a record of history.
  let at: String
  /// The id of the last act of each copy that the plan showed then.
  let seen: [String]

  private static let format = "jalon.visit/1"
  private static let folder = "visits"
  /// The largest file that is read.
  private static let mostBytes = 1 << 20

  init(place: String, at: String, seen: [String]) {
    self.place = place
    self.at = at
    self.seen = seen
  }

  /// Reads a file; nil if it is no visit that this version knows.
  private init?(_ path: String) {
    guard let bytes = try? InputFile.read(path, most: Visit.mostBytes), let document = try? JSONDocument(bytes),
      document.root["format"]?.string == Visit.format, let place = document.root["place"]?.string,
      let at = document.root["at"]?.string, let seen = document.root["seen"], seen.kind == .array
    else { return nil }
    self.init(place: place, at: at, seen: seen.elements.compactMap(\.string))
  }

  /// Returns the visit to the folder at a path, and those to all others, the most recent one first.
  /// - Parameter path: of the folder of a workspace.
  static func known(at path: String) -> (here: Visit?, elsewhere: [Visit]) {
    guard let folder = Settings.folder.map({ "\($0)/\(Visit.folder)" }) else { return (nil, []) }
    let own = Settings.fileName(of: path)
    let names = (FolderListing.names(in: folder) ?? []).filter { $0 != own && $0.hasSuffix(".json") }
    return (
      Visit("\(folder)/\(own)"), names.compactMap { Visit("\(folder)/\($0)") }.sorted { ($0.at, $0.place) > ($1.at, $1.place) }
    )
  }

  /// Keeps the visit as the last one to its folder. Nothing is said if that fails: the same news are then told again.
  func keep() {
    guard let folder = Settings.folder, (try? Settings.makeFolder(Visit.folder)) != nil else { return }
    var writer = JSONWriter()
    writer.object { writer in
      for (key, text) in [("format", Visit.format), ("place", place), ("at", at)] {
        writer.key(key)
        writer.string(text)
      }
      writer.key("seen")
      writer.array { writer in for id in seen { writer.string(id) } }
    }
    try? OutputFile.write(writer.finish(), to: "\(folder)/\(Visit.folder)/\(Settings.fileName(of: place))")
  }
}
