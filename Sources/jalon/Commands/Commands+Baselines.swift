import ArgumentParser
import RoadmapEngine
import StatusViews
import Wording

struct BaselineCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: String(
      en: "Keep the dates of a day, and see what has moved since.",
      fr: "Garder les dates d’un jour comme référence, et voir ce qui a changé depuis.",
      ar: "حفظ مواعيد يوم ما مرجعًا، ومعرفة ما تغيّر منذ ذلك الحين."),
    subcommands: [AddBaseline.self, ListBaselines.self, ShowBaseline.self, RemoveBaseline.self], defaultSubcommand: ListBaselines.self)
}

struct AddBaseline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: String(
      en: "Keep today's dates of every step under a name.", fr: "Garder sous un nom les dates d’aujourd’hui de chaque étape.",
      ar: "حفظ مواعيد كل الخطوات كما هي اليوم تحت اسم."),
    discussion: String(examples: "jalon baseline add 'As approved in Istanbul' --roadmap ne-ly-labour"))

  @Argument(help: .newName) var name: String
  @Option(help: .onlyRoadmap, completion: .roadmaps)
  var roadmap: [String] = []
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      if name.trimmed.isEmpty { throw Failure(64, open.wording.namelessBaseline) }
      // A name without Latin letters has its day for an id.
      try open.checkReadable()
      let id = Identifiers.slug(name) ?? "baseline-\(open.today)"
      let schedule = open.schedule()
      var edits: [Edit] = []
      var steps = 0
      for place in try open.roadmaps(roadmap) {
        let whole = open.workspace.roadmaps[place]
        if whole.baselines.contains(where: { $0.id.text == id }) { throw Failure(73, open.wording.baselineExists(id, in: whole.id.text)) }
        let title: Text? = name == id ? nil : .plain(name)
        let baseline = schedule.baseline(Baseline.ID(id), title: title, ofRoadmap: place)
        steps += baseline.steps.count
        edits += open.workspace.changing(whole.id) { $0.baselines.append(baseline) }?.edits ?? []
      }
      let roadmaps = edits.count
      try open.save(Change(edits))
      try Output.write(line: open.wording.keptBaseline(id, roadmaps: roadmaps, steps: steps))
    }
  }
}

struct ListBaselines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List the baselines: id, roadmap, day, steps, title.",
      fr: "Lister les références : identifiant, feuille de route, jour, étapes, titre.",
      ar: "سرد المراجع: المعرّف وخارطة الطريق واليوم والخطوات والعنوان."), discussion: String(examples: "jalon baseline list"))

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let lines = open.workspace.roadmaps.flatMap { roadmap in
        roadmap.baselines.map { baseline in
          [
            baseline.id.text, roadmap.id.text, baseline.on.description, "\(baseline.steps.count)",
            baseline.title.map(open.wording.text) ?? "",
          ]
          .joined(separator: "\t")
        }
      }
      if lines.isEmpty { Output.complain(line: open.wording.noBaselines) }
      try Output.write(lines: lines)
    }
  }
}

struct ShowBaseline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: String(
      en: "Show what has moved, come and gone since a baseline.", fr: "Montrer ce qui a changé, apparu et disparu depuis une référence.",
      ar: "عرض ما تغيّر وما أُضيف وما زال منذ مرجع."),
    discussion: String(examples: "jalon baseline show as-approved-in-istanbul --width 100"))

  @Argument(help: .baseline, completion: .baselines) var name: String
  @Option(help: .onlyRoadmap, completion: .roadmaps)
  var roadmap: [String] = []
  @Option(help: .textOrJSON) var format: ViewFormat = .text
  @Option(help: .width) var width: Int?
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let width, !(60...1000).contains(width) {
      throw ValidationError.pageWidth(width)
    }
  }

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let places = try open.roadmaps(roadmap)
      let source = ViewSource(open.workspace, open.schedule(), open.wording)
      let view = BaselineView(source, try open.baselines(name, in: places))
      try open.write(view, as: format, width: width)
    }
  }
}

struct RemoveBaseline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: String(en: "Forget a baseline.", fr: "Oublier une référence.", ar: "حذف مرجع."),
    discussion: String(examples: "jalon baseline remove as-approved-in-istanbul"))

  @Argument(help: .baseline, completion: .baselines) var name: String
  @Option(help: .inRoadmap, completion: .roadmaps)
  var roadmap: [String] = []
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let found = try open.baselines(name, in: try open.roadmaps(roadmap))
      let edits = found.flatMap { place, baseline in
        open.workspace.changing(open.workspace.roadmaps[place].id) { $0.baselines.removeAll { $0.id == baseline.id } }?.edits ?? []
      }
      try open.save(Change(edits))
      try Output.write(line: open.wording.removedBaseline(found.first?.baseline.id.text ?? name))
    }
  }
}

extension OpenWorkspace {
  /// The roadmaps meant: named, or all that are not archived.
  func roadmaps(_ ids: [String]) throws(Failure) -> [Int] {
    if ids.isEmpty { return workspace.roadmaps.indices.filter { !workspace.roadmaps[$0].isArchived } }
    var places: [Int] = []
    for id in ids { places.append(try roadmap(id)) }
    return places
  }

  /// Every baseline with an id, or a title, among some roadmaps.
  func baselines(_ name: String, in places: [Int]) throws(Failure) -> [(roadmap: Int, baseline: Baseline)] {
    let id = Identifiers.slug(name)
    let found = places.flatMap { place in
      workspace.roadmaps[place].baselines.filter { baseline in
        baseline.id.text == name || baseline.id.text == id || baseline.title?.wordings.contains { $0.text == name } ?? false
      }.map { (roadmap: place, baseline: $0) }
    }
    guard found.isEmpty else { return found }
    try checkReadable(\.isRoadmap)
    let known = Set(places.flatMap { workspace.roadmaps[$0].baselines.map(\.id.text) }).sorted()
    throw Failure(1, wording.unknownBaseline(name, nearest: Spelling.nearest(to: name, in: known)))
  }
}
