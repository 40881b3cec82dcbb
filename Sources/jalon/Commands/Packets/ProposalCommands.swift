import ArgumentParser
import FileFormat
import RoadmapEngine
import Storage
import StrictJSON
import Wording

struct ProposalCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proposals",
    abstract: String(
      en: "List what other parties propose; take or refuse it.", fr: "Lister ce que d’autres parties proposent ; l’accepter ou le refuser.",
      ar: "سرد ما تقترحه الأطراف الأخرى؛ وقبوله أو رفضه."),
    subcommands: [ListProposals.self, TakeProposals.self, RefuseProposals.self], defaultSubcommand: ListProposals.self)
}

struct ListProposals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List the proposals that wait for an answer.", fr: "Lister les propositions qui attendent une réponse.",
      ar: "سرد المقترحات التي تنتظر الرد."),
    discussion: String(
      en: "Exit code 1 if there are any.", fr: "Code de sortie 1 s’il y en a.", ar: "رمز الخروج 1 إن وُجدت.", examples: "jalon proposals",
      "jalon proposals --format json"))

  @OptionGroup var format: FormatOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let waiting = open.ordered(try open.desk().proposals.waiting)
      switch format.format {
      case .json:
        var writer = JSONWriter(.canonical)
        writer.array { writer in for proposal in waiting { writer.object { open.write(proposal, &$0) } } }
        try Output.write(writer.finish())
      case .text:
        if waiting.isEmpty { return try Output.write(line: open.wording.noProposals) }
        try Output.write(lines: open.lines(of: waiting))
      }
      if !waiting.isEmpty { throw Failure(1, open.wording.proposalsWaiting(waiting.count)) }
    }
  }
}

struct TakeProposals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take",
    abstract: String(
      en: "Take proposals; one undo takes it back.", fr: "Accepter des propositions ; une seule annulation suffit.",
      ar: "قبول مقترحات؛ ويكفي تراجع واحد."),
    discussion: String(
      en: """
        A kind (progress, dates, words, structure) takes all proposals of it that nothing here speaks against. Promises and values that were
        changed here as well are taken by their ids.
        """,
      fr: """
        Une nature (progress, dates, words, structure) accepte toutes ses propositions auxquelles rien ne s’oppose ici. Les engagements et les \
        valeurs aussi modifiées ici s’acceptent par leur identifiant.
        """,
      ar: """
        النوع (progress أو dates أو words أو structure) يقبل كل مقترحاته التي لا يعارضها شيء هنا. أما الالتزامات والقيم التي عُدّلت هنا أيضًا \
        فتُقبل بمعرّفاتها.
        """,
      examples: "jalon proposals take p-7k2m4x", "jalon proposals take ne-ly-labour/a16", "jalon proposals take progress dates"))

  @Argument(help: .proposals) var ids: [String]
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      try open.answer(ids, isTaking: true, .take)
    }
  }
}

struct RefuseProposals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse",
    abstract: String(
      en: "Refuse proposals with a reason, which the next packet brings to their party.",
      fr: "Refuser des propositions avec un motif, que le prochain envoi portera à leur partie.",
      ar: "رفض مقترحات مع سبب تحمله الحزمة التالية إلى طرفها."),
    discussion: String(examples: "jalon proposals refuse p-7k2m4x --reason 'After Ramadan'"))

  @Argument(help: .proposals) var ids: [String]
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      try open.answer(ids, isTaking: false, .refuse(reason: reason.reason))
    }
  }
}

extension ArgumentHelp {
  fileprivate static var proposals: ArgumentHelp {
    ArgumentHelp(
      .id, en: "The ids of proposals, steps or kinds; see: jalon proposals",
      fr: "Les identifiants de propositions, des étapes ou des natures ; voir : jalon proposals",
      ar: "معرّفات المقترحات أو الخطوات أو الأنواع؛ انظر: jalon proposals")
  }
}
