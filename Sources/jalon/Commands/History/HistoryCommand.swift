import ArgumentParser
import RoadmapEngine
import StatusViews
import Wording

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: String(
      en: "List what was done: when, by whom, what, and why; of a step also after it is gone.",
      fr: "Lister ce qui a été fait : quand, par qui, quoi et pourquoi ; d’une étape, même disparue.",
      ar: "سرد ما تم: متى، ومن قام به، وماذا، ولماذا؛ حتى لخطوة لم تعد موجودة."),
    discussion: String(
      examples: "jalon history", "jalon history ne-ly-labour/a16", "jalon history --last 20"))

  @Argument(
    help: ArgumentHelp(
      .step, en: "Only what touched this step: roadmap-id/step-id, or the step id.",
      fr: "Seulement ce qui a touché cette étape : feuille/étape, ou l’identifiant de l’étape.",
      ar: "ما مسّ هذه الخطوة فقط: خارطة/خطوة، أو معرّف الخطوة."), completion: .steps)
  var step: String?
  @Option(
    help: ArgumentHelp(
      .number, en: "Only the last so many acts.", fr: "Seulement les N dernières actions.", ar: "هذا العدد من آخر الإجراءات فقط."
    )) var last: Int?
  @OptionGroup var format: FormatOption
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let last, last < 1 {
      throw ValidationError(
        en: "--last \(last) shows nothing. Give a number from 1.", fr: "--last \(last) ne montre rien. Donnez un nombre à partir de 1.",
        ar: "لا يعرض --last \(last) شيئًا. أدخل عددًا من 1 فما فوق.")
    }
  }

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      // The records of one step can be anywhere in history, so all of it is read.
      let history = try open.history(last: step == nil ? last : nil)
      open.warn(of: history.damaged)
      var records = history.records
      if let step {
        records = open.records(of: StepReference(step), in: history)
        if records.isEmpty, (try? open.find(step)) == nil {
          throw Failure(1, Diagnostic(open.wording.noHistory(of: step), remedy: open.wording.unknownStep(step, nearest: nil).remedy))
        }
      }
      if let last { records = records.suffix(last) }
      if records.isEmpty { Output.complain(line: open.wording.noHistory) }
      switch format.format {
      case .text: try Output.write(lines: records.map { open.line(of: $0) })
      case .json: try Output.write(HistoryView(open.workspace, open.wording, records, of: nil).json)
      }
    }
  }
}
