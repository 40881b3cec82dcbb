import ArgumentParser
import RoadmapEngine
import Storage
import Wording

struct ReceiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: String(
      en: "Keep packets and returned sheets of other parties, and show what they propose.",
      fr: "Garder les envois et les feuilles renvoyées par d’autres parties, et montrer ce qu’ils proposent.",
      ar: "حفظ حزم الأطراف الأخرى وأوراقها العائدة وعرض ما تقترحه."),
    discussion: String(
      en: """
        Nothing changes before somebody reviews it (jalon proposals), unless --accept names what may be taken at once: progress, dates, words,
        structure, all (these four), promises (deadlines, approvals, baselines). What was changed here as well always waits. Packets may come
        in any order and repeatedly. A sheet (.xlsx) that comes back is compared with what was sent, cell by cell, and a receipt for the party is
        written; a file that is received again gives the present state. --into makes the workspace of the receiver from its first packet. Exit code 1 if something waits.
        """,
      fr: """
        Rien ne change avant examen (jalon proposals), sauf ce que --accept permet d’accepter aussitôt : progress (avancement), dates, words \
        (textes), structure, all (ces quatre), promises (échéances, approbations, références). Ce qui a aussi changé ici attend toujours. Les \
        envois peuvent arriver dans n’importe quel ordre et plusieurs fois. Une feuille (.xlsx) renvoyée est comparée cellule par cellule à ce \
        qui a été envoyé, et un accusé de réception est écrit pour la partie ; un fichier reçu de nouveau donne l’état présent. --into crée l’espace du destinataire à partir de son premier envoi. \
        Code de sortie 1 si quelque chose attend.
        """,
      ar: """
        لا يتغيّر شيء قبل مراجعته (jalon proposals)، إلا ما يسمح به --accept فورًا: progress (التقدم) وdates (المواعيد) وwords (النصوص) \
        وstructure (البنية) وall (هذه الأربعة) وpromises (المواعيد النهائية والموافقات والمراجع). وما عُدّل هنا أيضًا ينتظر دائمًا. وتصل الحزم \
        بأي ترتيب وأكثر من مرة. وتُقارن الورقة العائدة (.xlsx) بما أُرسل خلية خلية، ويُكتب للطرف إشعار استلام؛ وإن استُلم الملف ثانية أعطى \
        الوضع الحالي. ويُنشئ --into مساحة عمل المتلقي من أول حزمة. ورمز الخروج 1 إن بقي ما ينتظر.
        """,
      examples: "jalon receive NE_LY_3f9a2c71_5.zip", "jalon receive *.zip *.xlsx --accept progress,dates",
      "jalon receive first.zip --into plans")
  )

  @Argument(help: ArgumentHelp(.file, en: "The packets and sheets.", fr: "Les envois et les feuilles.", ar: "الحزم والأوراق.")) var files:
    [String]
  @Option(
    help: ArgumentHelp(
      en: "What is taken at once: progress, dates, words, structure, all, promises; several with commas.",
      fr: "Ce qui est accepté aussitôt : progress, dates, words, structure, all, promises ; plusieurs avec des virgules.",
      ar: "ما يُقبل فورًا: progress أو dates أو words أو structure أو all أو promises؛ وعدة منها بفواصل."))
  var accept: AcceptedKinds = AcceptedKinds(kinds: [])
  @Flag(help: .dryRun) var dryRun = false
  @Option(
    help: ArgumentHelp(
      .folder, en: "Make a workspace in this new or empty folder from the first packet.",
      fr: "Créer un espace de travail dans ce dossier nouveau ou vide à partir du premier envoi.",
      ar: "إنشاء مساحة عمل في هذا المجلد الجديد أو الفارغ من أول حزمة."), completion: .directory) var into: String?
  @Option(
    help: ArgumentHelp(
      .folder, en: "The folder of the receipts for returned sheets; by default this one.",
      fr: "Le dossier des accusés de réception des feuilles ; par défaut le dossier courant.",
      ar: "مجلد إشعارات استلام الأوراق؛ والمجلد الحالي افتراضًا."), completion: .directory) var receipts: String = "."
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let speech = Wording(Language.reader(options.lang) ?? .en, home: .en)
      var rest = files[...]
      var open: OpenWorkspace
      if let into, let first = rest.popFirst() {
        let packet = try PacketInput.packet(first, speech)
        if dryRun { return try Output.write(line: speech.dryRunOnly) }
        open = try OpenWorkspace.beginning(packet, in: into, speech, options)
      } else {
        open = try options.open()
      }
      let files = Array(rest)
      let arrivals = try open.arrivals(files, PacketInput.files(files, open.wording))
      let (results, reception) = try open.receive(arrivals, accepting: accept.kinds, isTrial: dryRun, receipts: receipts)
      var failures: [Failure] = []
      for result in results {
        do throws(Failure) { try Output.write(lines: try result.get().all) } catch { failures.append(error) }
      }
      for failure in failures.dropLast() { Output.complain(lines: failure.lines) }
      if let last = failures.last { throw Failure(failures.map(\.code).max() ?? last.code, last.diagnostic) }
      if reception.waiting > 0 { throw Failure(1, open.wording.proposalsWaiting(reception.waiting)) }
    }
  }
}

/// The kinds of proposals that `--accept` names.
struct AcceptedKinds: ExpressibleByArgument {
  let kinds: Set<ProposalKind>

  private static let all: Set<ProposalKind> = [.progress, .dates, .words, .structure]

  init(kinds: Set<ProposalKind>) { self.kinds = kinds }

  init?(argument: String) {
    var kinds: Set<ProposalKind> = []
    for word in argument.split(separator: ",").map({ String($0) }) {
      if word == "all" {
        kinds.formUnion(Self.all)
      } else if let kind = ProposalKind(rawValue: word), kind != .delicate {
        kinds.insert(kind)
      } else {
        return nil
      }
    }
    guard !kinds.isEmpty else { return nil }
    self.kinds = kinds
  }

  var defaultValueDescription: String { kinds.map(\.rawValue).sorted().joined(separator: ",") }

  static var allValueStrings: [String] { ["progress", "dates", "words", "structure", "all", "promises"] }
}
