import ArgumentParser
import Glibc
import RoadmapEngine
import Storage
import Wording

struct CopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: String(
      en: "Copy the workspace as a reader may have it.", fr: "Copier l’espace de travail tel qu’un lecteur peut le recevoir.",
      ar: "نسخ مساحة العمل بما يجوز لقارئ معيّن الاطلاع عليه."),
    discussion: String(
      en: """
        Readers: own (everything, byte for byte, with history: a backup), a party's id or joint (what parties share), public.

        Another reader gets no hidden step and no link to one, no notes, reasons, ratings, estimates, contacts, saved views, trash or history;
        the public also no waiting, sign-offs, tags, links, sources or baselines. A planned step that waits for a hidden one keeps its dates
        by "not before"; one that is under way may lie otherwise than in the whole plan.
        """,
      fr: """
        Lecteurs : own (tout, octet pour octet, avec l’historique : une sauvegarde), l’identifiant d’une partie ou joint (ce \
        que les parties partagent), public.

        Un autre lecteur ne reçoit ni étape cachée ni lien vers elle, ni notes, motifs, appréciations, estimations, contacts, \
        vues enregistrées, corbeille ou historique ; le public non plus ni attentes, approbations, étiquettes, liens, sources \
        ou références. Une étape prévue qui attend une étape cachée garde ses dates par « pas avant » ; une étape en cours \
        peut se trouver ailleurs que dans le plan entier.
        """,
      ar: """
        القراء: own (كل شيء بايتًا ببايت مع السجل: نسخة احتياطية)، أو معرّف طرف أو joint (ما تتشاركه الأطراف)، أو public \
        (الجمهور).

        لا يتلقى قارئ آخر أي خطوة مخفية ولا رابطًا إليها، ولا الملاحظات أو الأسباب أو التقييمات أو التقديرات أو بيانات الاتصال \
        أو العروض المحفوظة أو السلة أو السجل؛ ولا يتلقى الجمهور كذلك حالات الانتظار أو الموافقات أو العلامات أو الروابط أو \
        المصادر أو المراجع. والخطوة المخطَّطة التي تنتظر خطوة مخفية تحتفظ بمواعيدها بقيد "ليس قبل"؛ أما التي قيد التنفيذ فقد \
        تختلف مواعيدها عن الخطة الكاملة.
        """,
      examples: "jalon copy ../for-libya --reader LY", "jalon copy /media/usb/backup",
      "jalon copy ../press --reader public --roadmap ne-ly-labour"))

  @Argument(
    help: ArgumentHelp(.folder, en: "A new or empty folder.", fr: "Un dossier nouveau ou vide.", ar: "مجلد جديد أو فارغ."),
    completion: .directory) var directory: String
  @Option(
    help: ArgumentHelp(
      .reader, en: "own, joint, public or a party's id.", fr: "own, joint, public ou l’identifiant d’une partie.",
      ar: "own أو joint أو public أو معرّف طرف."), completion: .readers) var reader: String = "own"
  @Option(help: .onlyRoadmap, completion: .roadmaps)
  var roadmap: [String] = []
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      let wording = open.wording
      let reader = try open.reader(reader)
      var indices: [Int] = []
      for id in roadmap { indices.append(try open.roadmap(id)) }
      try checkPlace(open)
      let chosen = roadmap.isEmpty ? Array(open.workspace.roadmaps.indices) : indices
      if reader == .own, roadmap.isEmpty {
        let files = try copying { () throws(StorageFault) in try open.store.backUp(to: directory) }
        return try Output.write(line: wording.backedUp(files: files, directory))
      }
      // A file that cannot be read may decide what this reader may see.
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

  /// Refuses a folder that is not empty, or inside the workspace: the next copy would contain it and pass it on.
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
