import ArgumentParser
import RoadmapEngine
import Wording

struct SetFields: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: String(
      en: "Change fields of steps; several steps are one change, all or nothing.",
      fr: "Modifier des champs d’étapes ; plusieurs étapes forment une seule modification, tout ou rien.",
      ar: "تعديل حقول الخطوات؛ والخطوات المتعددة تعديل واحد: الكل أو لا شيء."),
    discussion: String(
      en: "Fields: \(StepField.keys.joined(separator: ", ")). An empty value takes a field away.",
      fr: "Champs : \(StepField.keys.joined(separator: ", ")). Une valeur vide retire le champ.",
      ar: "الحقول: \(StepField.keys.joined(separator: ", ")). والقيمة الفارغة تزيل الحقل.",
      examples: "jalon set ne-ly-labour/a16 deadline:2026-12-17", "jalon set a16 a17 'owners:LY/mol, NE/mol' 'after:a11, a14 SS+5'",
      "jalon set a16 waiting:LY/signature --reason 'sent by note verbale'"))

  @Argument(
    help: ArgumentHelp(
      .stepsAndAssignments, en: "Steps, then field:value.", fr: "Des étapes, puis champ:valeur.", ar: "خطوات ثم حقل:قيمة."),
    completion: .steps) var words: [String]
  @Option(help: .reason) var reason: String = ""
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let assignments = words.compactMap { StepAssignment($0) }
    let steps = words.filter { StepAssignment($0) == nil }
    guard !steps.isEmpty, !assignments.isEmpty else {
      throw ValidationError(
        en: "Name at least one step and one field:value, like: jalon set a16 deadline:2026-12-17",
        fr: "Nommez au moins une étape et un champ:valeur, comme : jalon set a16 deadline:2026-12-17",
        ar: "اذكر خطوة واحدة وحقل:قيمة على الأقل، مثل: jalon set a16 deadline:2026-12-17")
    }
    try running { () throws(Failure) in
      var open = try options.open()
      let relative = assignments.filter(\.isRelativeDay).map(\.field)
      try open.change(steps, reason: reason, showing: relative) { (step, context, wording) throws(Failure) in
        for assignment in assignments {
          do throws(StepAssignment.Fault) { try assignment.apply(to: &step, context) } catch { throw Failure(64, wording.fault(error)) }
        }
      }
    }
  }
}

struct Done: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: String(
      en: "Mark steps done, today or on a day.", fr: "Marquer des étapes comme achevées, aujourd’hui ou à une date.",
      ar: "تسجيل خطوات على أنها مُنجَزة، اليوم أو في يوم معيّن."), discussion: String(examples: "jalon done ne-ly-labour/a16 --on 2026-11-20"))

  @Argument(help: .steps, completion: .steps) var steps: [String]
  @Option(
    help: ArgumentHelp(.day, en: "The day on which they finished.", fr: "Le jour où elles se sont terminées.", ar: "اليوم الذي انتهت فيه."),
    transform: Day.argument) var on: Day?
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let finished = on ?? open.today
      if finished > open.today { throw Failure(64, open.wording.fault(.inFuture(field: "finished", finished))) }
      try open.change(steps, reason: "") { (step, _, _) throws(Failure) in
        step.finished = finished
        step = step.setting(.done, today: finished)
      }
    }
  }
}

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
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
      let place: Int
      if let neighbour { place = neighbour.roadmap } else { place = try open.onlyRoadmap(roadmap) }
      let whole = open.workspace.roadmaps[place]
      var random = SystemRandomNumberGenerator()
      var step = Step(id: .fresh(using: &random), title: .plain(""))
      let context = open.context(for: whole)
      let typed = [StepAssignment(field: "title", value: title)] + fields.compactMap { StepAssignment($0) }
      if let neighbour { step.phase = whole.steps[neighbour.step].phase }
      for assignment in typed {
        do throws(StepAssignment.Fault) { try assignment.apply(to: &step, context) } catch { throw Failure(64, open.wording.fault(error)) }
      }
      if let neighbour, under != nil { step.parent = whole.steps[neighbour.step].id }
      let behind = neighbour.map { before == nil ? whole.steps[$0.step].id : whole.predecessor(of: whole.steps[$0.step].id) } ?? nil
      let isFirst = before != nil && behind == nil
      let change =
        isFirst
        ? Change([.step(whole.id, before: nil, after: step, follows: nil)]) : open.workspace.adding(step, to: whole.id, behind: behind)
      try open.save(change ?? Change([]))
      try Output.write(line: open.wording.added(StepReference(whole.id, step.id).description))
    }
  }
}

struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: String(
      en: "Move steps to the trash; what waited for them no longer does.",
      fr: "Mettre des étapes à la corbeille ; ce qui les attendait ne les attend plus.",
      ar: "نقل خطوات إلى السلة؛ وما كان ينتظرها لا يعود ينتظرها."), discussion: String(examples: "jalon remove ne-ly-labour/a16"))

  @Argument(help: .steps, completion: .steps) var steps: [String]
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      var references: [StepReference] = []
      for text in steps {
        let place = try open.find(text)
        let roadmap = open.workspace.roadmaps[place.roadmap]
        references.append(StepReference(roadmap.id, roadmap.steps[place.step].id))
      }
      try open.save(open.workspace.removing(references, open.scribe.removal))
      try Output.write(lines: references.map { open.wording.trashed($0.description) })
    }
  }
}

extension OpenWorkspace {
  /// The roadmap meant: named, or the only one there is.
  func onlyRoadmap(_ id: String?) throws(Failure) -> Int {
    if let id { return try roadmap(id) }
    // The one that is meant may be the one that cannot be read.
    try checkReadable(\.isRoadmap)
    if workspace.roadmaps.count == 1 { return 0 }
    guard !workspace.roadmaps.isEmpty else { throw Failure(1, wording.noRoadmapHere) }
    throw Failure(64, wording.whichRoadmap(workspace.roadmaps.map(\.id.text)))
  }

  /// Changes steps as one change, saves it, and says what else has moved.
  /// - Parameter days: fields whose days are said before anything is saved.
  mutating func change(
    _ steps: [String], reason: String, showing days: [String] = [],
    _ body: (inout Step, StepAssignment.Context, Wording) throws(Failure) -> Void
  ) throws(Failure) {
    var edits: [Edit] = []
    var named: Set<StepReference> = []
    var contexts: [Int: StepAssignment.Context] = [:]
    for text in steps {
      let place = try find(text)
      let id = workspace.roadmaps[place.roadmap].id
      let before = workspace.roadmaps[place.roadmap].steps[place.step]
      guard named.insert(StepReference(id, before.id)).inserted else { continue }
      let context = contexts[place.roadmap] ?? context(for: workspace.roadmaps[place.roadmap])
      contexts[place.roadmap] = context
      var after = before
      try body(&after, context, wording)
      if after != before { edits.append(.step(id, before: before, after: after, follows: nil)) }
    }
    guard !edits.isEmpty else { return try Output.write(line: wording.nothingToChange) }
    for case .step(let roadmap, _, let after?, _) in edits {
      for field in days {
        guard let day = StepField.named(field)?.day(of: after) else { continue }
        try Output.write(line: "\(StepReference(roadmap, after.id)): \(wording.label(field)) \(wording.longDate(day))")
      }
    }
    var review = try review(Change(edits, reason: reason))
    if review.needsReason { review.change.reason = Input.ask(wording.whyMoved) ?? "" }
    let moved = try save(review).movedBeside
    var lines = [wording.saved(edits.count)]
    if !moved.isEmpty { lines += [wording.movedCount(moved.count)] + moved.map { "  \(wording.moved($0))" } }
    try Output.write(lines: lines)
  }
}
