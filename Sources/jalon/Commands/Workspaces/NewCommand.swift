import ArgumentParser
import Library
import RoadmapEngine
import Storage
import Wording

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: String(
      en: "Make a workspace, or add a roadmap to one.", fr: "Créer un espace de travail, ou y ajouter une feuille de route.",
      ar: "إنشاء مساحة عمل، أو إضافة خارطة طريق إليها."),
    discussion: String(
      examples: "jalon new plans",
      "jalon new plans --template bla --parties NE,LY --start 2027-01-04 --title 'Labour agreement Niger - Libya'"))

  @Argument(help: ArgumentHelp(.folder, en: "The folder.", fr: "Le dossier.", ar: "المجلد."), completion: .directory) var folder: String
  @Option(help: .template, completion: .templates) var template: String?
  @Option(help: .parties) var parties: String = ""
  @Option(help: .start, transform: Day.argument) var start: Day?
  @Option(
    help: ArgumentHelp(
      .title, en: "The title of the roadmap, or of a workspace without one.",
      fr: "Le titre de la feuille de route, ou d’un espace de travail qui n’en a pas.",
      ar: "عنوان خارطة الطريق، أو عنوان مساحة عمل بلا خارطة.")) var title: String?
  @Option(
    help: ArgumentHelp(
      .language, en: "The language of plain texts of a new workspace: en, fr or ar.",
      fr: "La langue des textes simples d’un nouvel espace de travail : en, fr ou ar.",
      ar: "لغة النصوص العادية في مساحة عمل جديدة: en أو fr أو ar.")) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let language = Language.reader(lang) ?? .en
      let wording = Wording(language, home: language)
      let wanted = try NewCommand.parties(parties, wording)
      let source = try template.map { (id) throws(Failure) in try Library.template(id, wording) }
      if let source, wanted.count < source.leastParties { throw Failure(64, wording.tooFewParties(source.id.text, source.leastParties)) }
      // A clock out of range is reported before anything is made.
      let today = try Clock.day(given: Clock.today ?? start)
      let isWorkspace = (try? WorkspaceFolder(folder).read(WorkspaceFile.workspace.path)) != nil
      if !isWorkspace {
        let (made, roadmap) = try OpenWorkspace.make(folder, title: title, wording, day: today, from: source, wanted, start: start)
        return try Output.write(lines: lines(made, roadmap, isNew: true))
      }
      var open = try self.open(wording, today)
      guard source != nil || !wanted.isEmpty else { return }
      let roadmap = try open.addRoadmap(from: source, wanted, title: title, start: start)
      try Output.write(lines: lines(open, roadmap, isNew: false))
    }
  }

  private func lines(_ open: OpenWorkspace, _ roadmap: Roadmap?, isNew: Bool) -> [String] {
    let workspace = isNew ? [open.wording.madeWorkspace(folder)] : []
    guard let roadmap else { return workspace }
    return workspace
      + [open.wording.madeRoadmap(roadmap.id.text, steps: roadmap.steps.count), open.wording.nextCommand("jalon \(folder)")]
  }

  /// Returns the parties that a list names by their ids or names, such as `NE,LY` or `Niger, Libye`. The code of a party that does not ship may
  /// be among them, in capitals.
  /// - Parameter known: the parties that can be named beside the shipped ones.
  /// - Throws: `Failure` if one is neither known nor a valid id.
  static func parties(_ list: String, besides known: [Party] = [], _ wording: Wording) throws(Failure) -> [Party.ID] {
    let ids = Set(known.map(\.id))
    let names = PartyNames(known + Library.describedParties.filter { !ids.contains($0.id) })
    do throws(StepAssignment.Fault) { return try names.list(list, takesNew: true) } catch {
      if case .unknown(_, let value, nil) = error { throw Failure(64, wording.badParty(value)) }
      throw Failure(64, wording.fault(error))
    }
  }

  private func open(_ wording: Wording, _ today: Day) throws(Failure) -> OpenWorkspace {
    let store: WorkspaceStore
    do throws(StorageFault) { store = try WorkspaceStore(opening: folder) } catch { throw OpenWorkspace.failure(error, folder, wording) }
    return try OpenWorkspace(store: store, fixedDay: today, wording: Wording(wording.language, home: store.workspace.language))
  }
}
