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

  @Argument(help: ArgumentHelp("The folder.", valueName: "DIR")) var folder: String
  @Option(help: ArgumentHelp("Which template; see: jalon templates", valueName: "ID")) var template: String?
  @Option(help: ArgumentHelp("The parties with commas between them, the country of origin first.", valueName: "NE,LY")) var parties:
    String = ""
  @Option(help: ArgumentHelp("The first day; by default today.", valueName: "DAY"), transform: Day.argument) var start: Day?
  @Option(help: ArgumentHelp("The title of the roadmap, or of a workspace without one.", valueName: "TITLE")) var title: String?
  @Option(help: ArgumentHelp("The language of plain texts of a new workspace: en, fr or ar.", valueName: "LANG")) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let language = Language.reader(lang) ?? .en
      let wording = Wording(language, home: language)
      let wanted = parties.split(separator: ",").map { Party.ID(String($0).trimmed.uppercased()) }
      if let bad = wanted.first(where: { !Identifiers.isValidCode($0.text) }) { throw Failure(64, wording.badParty(bad.text)) }
      let source = try template.map { (id) throws(Failure) in try Shipped.template(id, wording) }
      if let source, wanted.count < source.leastParties { throw Failure(64, wording.tooFewParties(source.id.text, source.leastParties)) }
      var open = try openOrMake(wording)
      guard source != nil || !wanted.isEmpty else { return }
      try addRoadmap(from: source, wanted, to: &open)
    }
  }

  private func openOrMake(_ wording: Wording) throws(Failure) -> OpenWorkspace {
    do throws(StorageFault) {
      let hasWorkspace = (try? WorkspaceFolder(folder).read(WorkspaceFile.workspace.path)) != nil
      if hasWorkspace {
        let store = try WorkspaceStore(opening: folder)
        return OpenWorkspace(store: store, today: Clock.today, wording: Wording(wording.language, home: store.workspace.language))
      }
      let name = folder.split(separator: "/").last.map { String($0) } ?? folder
      let store = try WorkspaceStore.create(folder, Workspace(title: .plain(title ?? name), language: wording.language))
      let made = OpenWorkspace(store: store, today: Clock.today, wording: wording)
      do throws(Failure) { try Output.write("\(wording.madeWorkspace(folder))\n") } catch { return made }
      return made
    } catch {
      let trouble = FileTrouble(error, in: folder)
      throw Failure(trouble.exitCode == 74 ? 73 : trouble.exitCode, wording.trouble(trouble))
    }
  }

  private func addRoadmap(from source: Roadmap?, _ wanted: [Party.ID], to open: inout OpenWorkspace) throws(Failure) {
    let workspace = open.workspace
    let words = title ?? ([source?.id.text].compactMap { $0 } + wanted.map(\.text)).joined(separator: " ")
    let id = Identifiers.unused(words, fallback: "roadmap") { taken in workspace.roadmaps.contains { $0.id.text == taken } }
    let heading = title.map { Text.plain($0) } ?? source?.title ?? .plain(words)
    let first = start ?? open.today
    let roadmap =
      source?.instantiated(id: Roadmap.ID(id), title: heading, parties: wanted, start: first)
      ?? Roadmap(id: Roadmap.ID(id), title: heading, parties: wanted.sorted(), start: first)
    try open.save(workspace.adding(roadmap, known: Library.party, bodies: Library.bodies))
    try Output.write("\(open.wording.madeRoadmap(id, steps: roadmap.steps.count))\n\(open.wording.nextCommand("jalon \(folder)"))\n")
  }
}
