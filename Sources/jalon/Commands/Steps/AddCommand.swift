import ArgumentParser
import RoadmapEngine
import Wording

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: String(en: "Add a step.", fr: "Ajouter une étape.", ar: "إضافة خطوة."),
    discussion: String(
      examples: "jalon add 'Sign the protocol' phase:sign kind:event 'owners:LY/mol, NE/mol' --after a16 --roadmap ne-ly-labour"))

  @Argument(help: .title) var title: String
  @Argument(
    help: ArgumentHelp(.assignment, en: "Fields, as in: jalon set", fr: "Des champs, comme dans : jalon set", ar: "حقول، كما في: jalon set")
  ) var fields: [String] = []
  @Option(
    help: ArgumentHelp(
      .id, en: "In which roadmap; needed where there are several.", fr: "Dans quelle feuille de route ; nécessaire s’il y en a plusieurs.",
      ar: "خارطة الطريق المعنية؛ لازم إن كانت هناك عدة خرائط."), completion: .roadmaps) var roadmap: String?
  @Option(
    help: ArgumentHelp(.step, en: "Before this step on the screen.", fr: "Avant cette étape à l’écran.", ar: "قبل هذه الخطوة على الشاشة."),
    completion: .steps) var before: String?
  @Option(
    help: ArgumentHelp(.step, en: "After this step on the screen.", fr: "Après cette étape à l’écran.", ar: "بعد هذه الخطوة على الشاشة."),
    completion: .steps) var after: String?
  @Option(
    help: ArgumentHelp(.step, en: "Inside of this step.", fr: "À l’intérieur de cette étape.", ar: "داخل هذه الخطوة."), completion: .steps)
  var under: String?
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if [before, after, under].compactMap({ $0 }).count > 1 {
      throw ValidationError(
        en: "Give only one of --before, --after and --under.", fr: "Donnez un seul de --before, --after et --under.",
        ar: "أدخل واحدًا فقط من --before و --after و --under.")
    }
    if let odd = fields.first(where: { StepAssignment($0) == nil }) {
      throw ValidationError(
        en: "\"\(odd)\" is not a field:value. Put the title into quotation marks, then fields like duration:5.",
        fr: "« \(odd) » n’est pas champ:valeur. Mettez le titre entre guillemets, puis des champs comme duration:5.",
        ar: "\"\(odd)\" ليس حقل:قيمة. ضع العنوان بين علامتي اقتباس، ثم حقولًا مثل duration:5.")
    }
  }

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      var neighbour: (roadmap: Int, step: Int)?
      if let text = before ?? after ?? under { neighbour = try open.find(text) }
      let index: Int
      if let neighbour { index = neighbour.roadmap } else { index = try open.onlyRoadmap(roadmap) }
      let whole = open.workspace.roadmaps[index]
      var random = SystemRandomNumberGenerator()
      var step = Step(id: .fresh(using: &random), title: .plain(""))
      let context = open.context(for: whole)
      let typed = [StepAssignment(field: "title", value: title)] + fields.compactMap { StepAssignment($0) }
      if let neighbour { step.phase = whole.steps[neighbour.step].phase }
      for assignment in typed {
        do throws(StepAssignment.Fault) { try assignment.apply(to: &step, context) } catch { throw Failure(64, open.wording.fault(error)) }
      }
      if let neighbour, under != nil { step.parent = whole.steps[neighbour.step].id }
      let predecessor = neighbour.map { before == nil ? whole.steps[$0.step].id : whole.predecessor(of: whole.steps[$0.step].id) } ?? nil
      let isFirst = before != nil && predecessor == nil
      let change =
        isFirst
        ? Change([.step(whole.id, before: nil, after: step, follows: nil)]) : open.workspace.adding(step, to: whole.id, behind: predecessor)
      try open.save(change ?? Change([]))
      try Output.write(line: open.wording.added(StepReference(whole.id, step.id).description))
    }
  }
}
