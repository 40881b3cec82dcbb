import ArgumentParser
import Exchange
import RoadmapEngine
import Wording

/// The options of a roadmap that is made of an imported file. What is not given is taken from the file or asked for on the terminal.
struct ImportedRoadmap: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      en: "Make a new roadmap of the file; --roadmap then gives its id.",
      fr: "Créer une nouvelle feuille de route à partir du fichier ; --roadmap en donne alors l’identifiant.",
      ar: "إنشاء خارطة طريق جديدة من الملف؛ ويعطي --roadmap معرّفها عندئذ.")) var new = false
  @Option(help: .title) var title: String?
  @Option(help: .parties) var parties: String?
  @Option(help: .start, transform: Day.argument) var start: Day?

  func validate() throws {
    if !new, title != nil || parties != nil || start != nil {
      throw ValidationError(
        en: "--title, --parties and --start are for --new.", fr: "--title, --parties et --start vont avec --new.",
        ar: "الخيارات --title و --parties و --start مع --new فقط.")
    }
  }

  /// Returns the new roadmap, without steps.
  /// - Parameters:
  ///   - id: its id; nil makes one of its title.
  ///   - name: the name of the file.
  /// - Throws: `Failure` if something is missing and cannot be asked for, or if there is already a roadmap with the id.
  func roadmap(_ id: String?, from file: ImportedFile, named name: String, in open: OpenWorkspace) throws(Failure) -> Roadmap {
    let wording = open.wording
    if let id {
      guard Identifiers.isValid(id) else { throw Failure(64, wording.badID(id)) }
      if open.workspace[Roadmap.ID(id)] != nil { throw Failure(73, wording.exists(.roadmap, id)) }
    }
    let usual = file.projectTitle ?? name.split(separator: ".").first.map { String($0) } ?? name
    let heading = title ?? Input.ask(wording.askTitle(usual)).flatMap { $0.isEmpty ? nil : $0 } ?? usual
    let wanted = try NewCommand.parties(parties ?? Input.ask(wording.askParties) ?? "", besides: open.workspace.parties, wording)
    let example = "jalon import \(name) --new --parties NE,LY --start 2027-01-04"
    guard !wanted.isEmpty else { throw Failure(64, wording.needs(.roadmap, "parties", example)) }
    let typed: Day? = if let start { start } else { try asked(file.projectStart, open) }
    guard let first = typed ?? file.projectStart else {
      throw Failure(64, wording.needs(.roadmap, "start", example))
    }
    return open.workspace.roadmap(id.map { Roadmap.ID($0) }, from: nil, wanted, title: heading, start: first, wording)
  }

  /// Returns the day that a person types; nil without a terminal, and for an empty answer.
  private func asked(_ usual: Day?, _ open: OpenWorkspace) throws(Failure) -> Day? {
    guard let text = Input.ask(open.wording.askStart(usual)), !text.isEmpty else { return nil }
    switch WrittenDay.typed(text, today: open.today, order: nil) {
    case .day(let day): return day
    case .either(let first, let second): throw Failure(64, open.wording.ambiguousDay(text, first, second))
    case .none: throw Failure(64, open.wording.notADay(text))
    }
  }
}

extension OpenWorkspace {
  /// Returns a plan after a change; nothing is saved.
  func applying(_ change: Change, to workspace: Workspace) throws(Failure) -> Workspace {
    var workspace = workspace
    do throws(Conflict) { try workspace.apply(change) } catch { throw Failure(.conflict(error), wording) }
    return workspace
  }
}
