import ArgumentParser
import Library
import RoadmapEngine
import Storage
import Wording

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a workspace, or add a roadmap to one.",
    discussion: """
      Examples:
        jalon new plans
        jalon new plans --template bla --parties NE,LY --start 2027-01-04 --title 'Labour agreement Niger - Libya'
      """)

  @Argument(help: ArgumentHelp("The folder.", valueName: "DIR"), completion: .directory) var folder: String
  @Option(help: ArgumentHelp("Which template; see: jalon templates", valueName: "ID"), completion: .templates) var template: String?
  @Option(help: ArgumentHelp("The parties with commas between them, the country of origin first.", valueName: "NE,LY")) var parties:
    String = ""
  @Option(help: ArgumentHelp("The first day; by default today.", valueName: "DAY"), transform: Day.argument) var start: Day?
  @Option(help: ArgumentHelp("The title of the roadmap, or of a workspace without one.", valueName: "TITLE")) var title: String?
  @Option(help: ArgumentHelp("The language of plain texts of a new workspace: en, fr or ar.", valueName: "LANG")) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let language = Language.reader(lang) ?? .en
      let wording = Wording(language, home: language)
      let wanted = try New.parties(parties, wording)
      let source = try template.map { (id) throws(Failure) in try Shipped.template(id, wording) }
      if let source, wanted.count < source.leastParties { throw Failure(64, wording.tooFewParties(source.id.text, source.leastParties)) }
      var open = try openOrMake(wording)
      guard source != nil || !wanted.isEmpty else { return }
      let roadmap = try open.addRoadmap(from: source, wanted, title: title, start: start)
      try Output.write(lines: [
        open.wording.madeRoadmap(roadmap.id.text, steps: roadmap.steps.count), open.wording.nextCommand("jalon \(folder)"),
      ])
    }
  }

  /// The parties of a list with commas.
  static func parties(_ list: String, _ wording: Wording) throws(Failure) -> [Party.ID] {
    let wanted = list.split(separator: ",").map { Party.ID(String($0).trimmed.uppercased()) }
    if let bad = wanted.first(where: { !Identifiers.isValidCode($0.text) }) { throw Failure(64, wording.badParty(bad.text)) }
    return wanted
  }

  private func openOrMake(_ wording: Wording) throws(Failure) -> OpenWorkspace {
    if (try? WorkspaceFolder(folder).read(WorkspaceFile.workspace.path)) != nil {
      do throws(StorageFault) {
        let store = try WorkspaceStore(opening: folder)
        return OpenWorkspace(store: store, fixedDay: nil, wording: Wording(wording.language, home: store.workspace.language))
      } catch { throw OpenWorkspace.failure(error, folder, wording) }
    }
    let made = try OpenWorkspace.make(folder, title: title, wording)
    do throws(Failure) { try Output.write(line: wording.madeWorkspace(folder)) } catch { return made }
    return made
  }
}

extension OpenWorkspace {
  /// Makes a workspace in a folder that has none; without a title it is called like the folder.
  static func make(_ folder: String, title: String?, _ wording: Wording) throws(Failure) -> OpenWorkspace {
    let name = folder.split(separator: "/").last.map { String($0) } ?? folder
    do throws(StorageFault) {
      let store = try WorkspaceStore.create(folder, Workspace(title: .plain(title ?? name), language: wording.language))
      return OpenWorkspace(store: store, fixedDay: nil, wording: wording)
    } catch { throw failure(error, folder, wording) }
  }

  fileprivate static func failure(_ fault: StorageFault, _ folder: String, _ wording: Wording) -> Failure {
    let trouble = FileTrouble(fault, in: folder)
    return Failure(trouble.exitCode == 74 ? 73 : trouble.exitCode, wording.trouble(trouble))
  }

  /// Adds a roadmap of these parties, of a template or empty, and saves.
  mutating func addRoadmap(
    from source: Roadmap?, _ wanted: [Party.ID], title: String?, start: Day?
  ) throws(Failure) -> Roadmap {
    let roadmap = roadmap(nil, from: source, wanted, title: title, start: start)
    try save(workspace.adding(roadmap, known: Library.party, bodies: Library.bodies))
    return roadmap
  }

  /// A roadmap of these parties, of a template or empty; without an id it gets one from its title.
  func roadmap(_ id: Roadmap.ID?, from source: Roadmap?, _ wanted: [Party.ID], title: String?, start: Day?) -> Roadmap {
    let words = title ?? id?.text ?? ([source?.id.text].compactMap { $0 } + wanted.map(\.text)).joined(separator: " ")
    let id =
      id
      ?? Roadmap.ID(Identifiers.unused(words, fallback: "roadmap") { taken in workspace.roadmaps.contains { $0.id.text == taken } })
    let heading = title.map { Text.plain("").setting($0, wording.language, home: wording.home) } ?? source?.title ?? .plain(words)
    let first = start ?? today
    return source?.instantiated(id: id, title: heading, parties: wanted, start: first)
      ?? Roadmap(id: id, title: heading, parties: wanted.sorted(), start: first)
  }
}
