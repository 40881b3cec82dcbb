import ArgumentParser
import RoadmapEngine
import Wording

struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: String(
      en: "Give something another id; all that names it goes with it, as one change.",
      fr: "Donner un autre identifiant à quelque chose ; tout ce qui le nomme suit, en une seule modification.",
      ar: "إعطاء شيء معرّفًا آخر؛ ويتبعه كل ما يشير إليه، في تعديل واحد."),
    discussion: String(
      en: """
        Links, owners, waits, sign-offs, opened roadmaps, baselines, the trash, saved views and files follow. Where several things have one
        id, say which: roadmap:, step:, phase:, baseline:, party:, body:, view:.
        """,
      fr: """
        Liens, responsables, attentes, approbations, feuilles de route ouvertes par une étape, références, corbeille, vues \
        enregistrées et fichiers suivent. Si plusieurs choses portent le même identifiant, précisez laquelle : roadmap:, \
        step:, phase:, baseline:, party:, body:, view:.
        """,
      ar: """
        تتبعه الروابط والجهات المسؤولة وحالات الانتظار والموافقات وخرائط الطريق التي تفتحها خطوة والمراجع والسلة والعروض \
        المحفوظة والملفات. وإن حملت عدة أشياء المعرّف نفسه فحدّد أيها: roadmap: أو step: أو phase: أو baseline: أو party: أو \
        body: أو view:.
        """,
      examples: "jalon rename ne-ly-labour ne-ly", "jalon rename ne-ly-labour/a16 round-1", "jalon rename LY-EAST LY-BENGHAZI",
      "jalon rename NE/mol met", "jalon rename phase:ne-ly-labour/draft first-draft"))

  @Argument(
    help: ArgumentHelp(
      .old, en: "A roadmap, roadmap/step, roadmap/phase, roadmap/baseline, party, PARTY/body or saved view.",
      fr: "Une feuille de route, feuille/étape, feuille/phase, feuille/référence, une partie, PARTIE/organisme ou une vue enregistrée.",
      ar: "خارطة طريق، أو خارطة/خطوة، أو خارطة/مرحلة، أو خارطة/مرجع، أو طرف، أو طرف/جهة، أو عرض محفوظ."),
    completion: .names)
  var old: String
  @Argument(help: ArgumentHelp(.new, en: "The new id.", fr: "Le nouvel identifiant.", ar: "المعرّف الجديد.")) var new: String
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      let named = try open.named(old)
      try open.checkReadable()
      let renaming = try named.renaming(to: new, open)
      let thing = Thing(renaming)
      let (former, name) = renaming.names
      try open.save(open.workspace.renaming(renaming), reason: reason.reason, saying: open.wording.renamed(thing, former, name))
    }
  }
}

/// Something that has an id, as it is named on the command line.
enum Named: Equatable {
  case roadmap(Roadmap.ID)
  case step(Roadmap.ID, Step.ID)
  case phase(Roadmap.ID, Phase.ID)
  /// Of one roadmap, or of every one that has it.
  case baseline(Roadmap.ID?, Baseline.ID)
  case party(Party.ID)
  case body(Party.ID, Body.ID)
  case view(SavedView.ID)

  var thing: Thing {
    switch self {
    case .roadmap: .roadmap
    case .step: .step
    case .phase: .phase
    case .baseline: .baseline
    case .party: .party
    case .body: .body
    case .view: .view
    }
  }

  /// `ne-ly-labour/a16`
  var name: String { [home, id].compactMap { $0 }.joined(separator: "/") }

  /// The roadmap or party in which it is.
  private var home: String? {
    switch self {
    case .step(let roadmap, _), .phase(let roadmap, _), .baseline(let roadmap?, _): roadmap.text
    case .body(let party, _): party.text
    case .roadmap, .party, .view, .baseline(nil, _): nil
    }
  }

  private var id: String {
    switch self {
    case .roadmap(let id): id.text
    case .step(_, let id): id.text
    case .phase(_, let id): id.text
    case .baseline(_, let id): id.text
    case .party(let id): id.text
    case .body(_, let id): id.text
    case .view(let id): id.text
    }
  }

  /// - Parameter new: the new id, alone or behind where it is: `ne-ly-labour/round-1`.
  func renaming(to new: String, _ open: OpenWorkspace) throws(Failure) -> Renaming {
    var text = new
    if text.hasPrefix("\(thing.rawValue):") { text.removeFirst(thing.rawValue.count + 1) }
    if let slash = text.firstIndex(of: "/") {
      guard let home, text[..<slash].lowercased() == home.lowercased() else { throw Failure(64, open.wording.staysInPlace(thing, name, new)) }
      text = String(text[text.index(after: slash)...])
    }
    if thing == .party { text = text.uppercased() }
    if thing == .party ? !Identifiers.isValidCode(text) : !Identifiers.isValid(text) {
      throw Failure(64, thing == .party ? open.wording.badParty(text) : open.wording.badID(text))
    }
    if text != id, isTaken(text, open.workspace) {
      throw Failure(73, open.wording.exists(thing, [home, text].compactMap { $0 }.joined(separator: "/")))
    }
    return switch self {
    case .roadmap(let id): .roadmap(id, to: Roadmap.ID(text))
    case .step(let roadmap, let id): .step(roadmap, id, to: Step.ID(text))
    case .phase(let roadmap, let id): .phase(roadmap, id, to: Phase.ID(text))
    case .baseline(let roadmap, let id): .baseline(roadmap, id, to: Baseline.ID(text))
    case .party(let id): .party(id, to: Party.ID(text))
    case .body(let party, let id): .body(party, id, to: Body.ID(text))
    case .view(let id): .view(id, to: SavedView.ID(text))
    }
  }

  /// Whether something of its kind, beside it, has an id; of steps also one in the trash, which may come back.
  private func isTaken(_ text: String, _ workspace: Workspace) -> Bool {
    switch self {
    case .roadmap: workspace[Roadmap.ID(text)] != nil
    case .step(let roadmap, _): workspace[roadmap].map { ($0.steps + $0.trash).contains { $0.id.text == text } } ?? false
    case .phase(let roadmap, _): workspace[roadmap]?.phases.contains { $0.id.text == text } ?? false
    case .baseline(let only, let id):
      workspace.roadmaps.contains { roadmap in
        (only == nil || only == roadmap.id)
          && [id, Baseline.ID(text)].allSatisfy { wanted in roadmap.baselines.contains { $0.id == wanted } }
      }
    case .party: workspace[Party.ID(text)] != nil
    case .body(let party, _): workspace[party]?.bodies.contains { $0.id.text == text } ?? false
    case .view: workspace[SavedView.ID(text)] != nil
    }
  }
}

extension Workspace {
  /// Everything that can be renamed.
  var everythingNamed: [Named] {
    roadmaps.flatMap { roadmap in
      [Named.roadmap(roadmap.id)] + roadmap.steps.map { .step(roadmap.id, $0.id) } + roadmap.phases.map { .phase(roadmap.id, $0.id) }
        + roadmap.baselines.map { .baseline(roadmap.id, $0.id) }
    } + parties.flatMap { party in [Named.party(party.id)] + party.bodies.map { .body(party.id, $0.id) } } + views.map { .view($0.id) }
      + Set(roadmaps.flatMap { $0.baselines.map(\.id) }).sorted().map { .baseline(nil, $0) }
  }
}

extension OpenWorkspace {
  /// What is called so; a kind before it, as in `phase:ne-ly-labour/draft`, says which one of several.
  fileprivate func named(_ text: String) throws(Failure) -> Named {
    let kind = Thing.allCases.first { text.hasPrefix("\($0.rawValue):") }
    let wanted = kind.map { String(text.dropFirst($0.rawValue.count + 1)) } ?? text
    let all = workspace.everythingNamed.filter { kind == nil || $0.thing == kind }
    var found = all.filter { $0.name == wanted }
    if found.isEmpty {
      // A step's id alone is enough where only one roadmap has it; ids of parties may be typed in small letters.
      found = all.filter { named in
        if case .step(_, let id) = named { return id.text == wanted }
        return [.party, .body].contains(named.thing) && named.name.lowercased() == wanted.lowercased()
      }
    }
    if let only = found.first, found.count == 1 { return only }
    guard found.isEmpty else {
      let isOneKind = Set(found.map(\.thing)).count == 1
      throw Failure(64, wording.ambiguous(text, found.map { isOneKind ? $0.name : "\($0.thing.rawValue):\($0.name)" }))
    }
    try checkReadable()
    throw Failure(
      1,
      wording.nothingNamed(
        text, nearest: Spelling.nearest(to: wanted, in: Set(all.map(\.name)).filter { $0.first == wanted.first }.sorted())))
  }
}
