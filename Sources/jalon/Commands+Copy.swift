import ArgumentParser
import Glibc
import RoadmapEngine
import Storage
import Wording

struct CopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Copy the workspace as a reader may have it.",
    discussion: """
      Readers: own (everything, byte for byte, with history: a backup), a party's id or joint (what parties share), public.

      Another reader gets no hidden step and no link to one, no notes, reasons, ratings, estimates, contacts, saved views, trash or history;
      the public also no waiting, sign-offs, tags, links, sources or baselines. A planned step that waits for a hidden one keeps its dates
      by "not before"; one that is under way may lie otherwise than in the whole plan.

      Examples:
        jalon copy ../for-libya --reader LY
        jalon copy /media/usb/backup
        jalon copy ../press --reader public --roadmap ne-ly-labour
      """)

  @Argument(help: ArgumentHelp("A new or empty folder.", valueName: "DIR"), completion: .directory) var directory: String
  @Option(help: ArgumentHelp("own, joint, public or a party's id.", valueName: "READER"), completion: .readers) var reader: String = "own"
  @Option(help: ArgumentHelp("Only this roadmap; may be given several times.", valueName: "ID"), completion: .roadmaps)
  var roadmap: [String] = []
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      let wording = open.wording
      let reader = try open.reader(reader)
      var places: [Int] = []
      for id in roadmap { places.append(try open.roadmap(id)) }
      try checkPlace(open)
      let chosen = roadmap.isEmpty ? Array(open.workspace.roadmaps.indices) : places
      if reader == .own, roadmap.isEmpty {
        let files = try copying { () throws(StorageFault) in try open.store.backUp(to: directory) }
        return try Output.write(line: wording.backedUp(files: files, directory))
      }
      // What cannot be read may say what nobody else is to see, and name what is shown.
      try open.checkReadable()
      let seen = open.workspace.seen(by: reader, open.schedule(), roadmaps: chosen)
      _ = try copying { () throws(StorageFault) in try open.store.copy(seen, to: directory) }
      let steps = seen.roadmaps.reduce(0) { $0 + $1.steps.count }
      try Output.write(line: wording.copied(roadmaps: seen.roadmaps.count, steps: steps, directory))
    }
  }

  private func copying<Made>(_ copy: () throws(StorageFault) -> Made) throws(Failure) -> Made {
    do throws(StorageFault) {
      let made = try copy()
      DoneWork.note()
      return made
    } catch {
      let trouble = FileTrouble(error, in: directory)
      throw Failure(
        trouble.exitCode == 74 ? 73 : trouble.exitCode, Wording(Language.reader(options.lang) ?? .en, home: .en).trouble(trouble))
    }
  }

  /// A copy inside of the workspace would be copied by the next one, and shared with it.
  private func checkPlace(_ open: OpenWorkspace) throws(Failure) {
    WorkspaceFolder.removeDeadParts(of: directory)
    if let isEmpty = try? WorkspaceFolder(directory).isEmpty(), !isEmpty { throw Failure(73, open.wording.notEmpty(directory)) }
    func resolved(_ path: String) -> String? {
      guard let name = realpath(path, nil) else { return nil }
      defer { free(name) }
      return String(cString: name)
    }
    let parent = directory.split(separator: "/").dropLast().joined(separator: "/")
    let above = directory.hasPrefix("/") ? "/\(parent)" : parent.isEmpty ? "." : parent
    guard let home = resolved(open.store.folder.path), let target = resolved(directory) ?? resolved(above) else { return }
    if target == home || target.hasPrefix("\(home)/") { throw Failure(73, open.wording.copyInside(directory)) }
  }
}
