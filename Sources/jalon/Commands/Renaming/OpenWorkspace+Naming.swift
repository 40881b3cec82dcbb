import RoadmapEngine
import Wording

extension OpenWorkspace {
  /// Finds the thing with a name; a kind in front, as in `phase:ne-ly-labour/draft`, limits the search.
  /// - Throws: `Failure` if there is none, or several.
  func named(_ text: String) throws(Failure) -> NamedThing {
    let kind = Thing.allCases.first { text.hasPrefix("\($0.rawValue):") }
    let wanted = kind.map { String(text.dropFirst($0.rawValue.count + 1)) } ?? text
    let all = workspace.everythingNamed.filter { kind == nil || $0.thing == kind }
    var found = all.filter { $0.name == wanted }
    if found.isEmpty {
      // A step's id alone is enough if only one roadmap has it; ids of parties may be typed in lower case.
      found = all.filter { named in
        if case .step(_, let id) = named { return id.text == wanted }
        return [.party, .body].contains(named.thing) && named.name.lowercased() == wanted.lowercased()
      }
    }
    if let only = found.first, found.count == 1 { return only }
    guard found.isEmpty else {
      let isOneKind = Set(found.map(\.thing)).count == 1
      throw Failure(64, wording.ambiguous(text, found.map { isOneKind ? $0.name : "\($0.thing.rawValue):\($0.name)" }))
    }
    try checkReadable()
    throw Failure(
      1,
      wording.nothingNamed(
        text, nearest: Spelling.nearest(to: wanted, in: Set(all.map(\.name)).filter { $0.first == wanted.first }.sorted())))
  }
}
