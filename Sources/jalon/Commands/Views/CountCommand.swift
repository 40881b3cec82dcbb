import ArgumentParser
import Exchange
import RoadmapEngine
import StatusViews
import Wording

struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: String(
      en: "Count the steps in groups: by owner, by status …; by two fields as a matrix.",
      fr: "Compter les étapes par groupe : par responsable, par état … ; par deux champs en tableau croisé.",
      ar: "عدّ الخطوات في مجموعات: حسب الجهة أو الحالة وغيرهما؛ وحسب حقلين في جدول تقاطعي."),
    discussion: String(
      en: """
        Each group shows its steps, and how many of them are late, critical or waiting for a party. A step with several owners or tags \
        counts in each of their groups. Steps that contain others are not counted, only those in them.
        """,
      fr: """
        Chaque groupe montre ses étapes, et combien sont en retard, critiques ou en attente d’une partie. Une étape à plusieurs \
        responsables ou étiquettes compte dans chacun de leurs groupes. Les étapes qui en contiennent d’autres ne sont pas comptées, \
        seulement celles qu’elles contiennent.
        """,
      ar: """
        تعرض كل مجموعة خطواتها وعدد المتأخرة منها والحرجة والتي في انتظار طرف. والخطوة التي لها عدة جهات أو وسوم تُحسب في كل \
        مجموعة منها. ولا تُحسب الخطوات التي تضم غيرها، بل الخطوات التي فيها فقط.
        """,
      examples: "jalon count --by owner", "jalon count --by owner,status ne-ly-labour --lang fr",
      "jalon count --by phase,health --filter 'party:LY +open'", "jalon count --by tag --format html --output tags.html"))

  @Argument(help: .onlyRoadmap, completion: .roadmaps) var roadmaps: [String] = []
  @Option(
    help: ArgumentHelp(
      .groupFields, en: "One or two of party, owner, status, phase, health, tag.",
      fr: "Un ou deux critères parmi : party, owner, status, phase, health, tag.",
      ar: "معيار أو معياران من party وowner وstatus وphase وhealth وtag."),
    completion: .list(StepGroups.Field.allCases.map(\.rawValue)))
  var by: String = StepGroups.Field.owner.rawValue
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let speech = Wording(Language.reader(options.lang) ?? .en, home: .en)
      let fields = try fields(speech)
      let format = try page.reportFormat(speech, ofViewNamed: speech.groupsTitle(fields.first, fields.second))
      let open = try options.open()
      open.warnOfBrokenFiles()
      let chosen = try open.selection(roadmaps: roadmaps + selection.roadmap, filter: selection.filter, reader: selection.reader)
      let source = try open.source(chosen)
      let view = GroupsView(source, by: fields.first, and: fields.second)
      try page.write(view.file(format, page.style, of: source, open.wording), open.wording)
    }
  }

  /// The fields to group by.
  private func fields(_ wording: Wording) throws(Failure) -> (first: StepGroups.Field, second: StepGroups.Field?) {
    var fields: [StepGroups.Field] = []
    for word in by.split(separator: ",", omittingEmptySubsequences: false).map({ String($0).trimmed }) {
      guard let field = StepGroups.Field(rawValue: word.lowercased()) else { throw Failure(64, wording.noGroups(by: word)) }
      fields.append(field)
    }
    guard let first = fields.first, fields.count <= 2, Set(fields).count == fields.count else { throw Failure(64, wording.wrongFields(by)) }
    return (first, fields.dropFirst().first)
  }
}

extension Wording {
  private static var groupFields: [String] { StepGroups.Field.allCases.map(\.rawValue) }

  /// - Parameter word: what was typed in place of a field.
  fileprivate func noGroups(by word: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Steps cannot be grouped by \"\(word)\".", fr: "Les étapes ne se groupent pas par « \(word) ».",
        ar: "لا يمكن تجميع الخطوات حسب \"\(word)\"."), remedy: possibleFields)
  }

  /// - Parameter text: more than two fields, or one of them twice.
  fileprivate func wrongFields(_ text: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Steps are grouped by one field or by two different ones, not by \"\(text)\".",
        fr: "Les étapes se groupent par un champ ou par deux champs différents, non par « \(text) ».",
        ar: "تُجمَّع الخطوات حسب حقل واحد أو حقلين مختلفين، لا حسب \"\(text)\"."), remedy: possibleFields)
  }

  private var possibleFields: String {
    let fields = Wording.groupFields.joined(separator: ", ")
    return phrase(
      en: "Give --by one or two of these: \(fields).", fr: "Donnez à --by un ou deux de ces champs : \(fields).",
      ar: "أدخل مع --by واحدًا أو اثنين مما يلي: \(fields).")
  }
}
