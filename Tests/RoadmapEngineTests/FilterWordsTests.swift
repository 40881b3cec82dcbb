import Support
import Testing

@testable import RoadmapEngine

/// Filters in other words than the stable English ones, and their stable form.
@Suite struct FilterWordsTests {
  private static let words = FilterWords([
    FilterWords.Entry(.field, "party", [.fr: ["partie"], .ar: ["طرف"]]), FilterWords.Entry(.field, "owner", [.fr: ["responsable"]]),
    FilterWords.Entry(.field, "status", [.fr: ["état"]]), FilterWords.Entry(.field, "due", [.fr: ["échéance"]]),
    FilterWords.Entry(.suffix, "by", [.fr: ["au"]]), FilterWords.Entry(.tag, "late", [.fr: ["en-retard"], .ar: ["متأخرة"]]),
    FilterWords.Entry(.tag, "mine", [.fr: ["nous"]]), FilterWords.Entry(.own, "me", [.fr: ["nous"], .ar: ["نحن"]]),
    FilterWords.Entry(.connective, "or", [.fr: ["ou"], .ar: ["أو"]]), FilterWords.Entry(.connective, "not", [.fr: ["sauf"]]),
    FilterWords.Entry(.day, "tomorrow", [.fr: ["demain"]]), FilterWords.Entry(.unit, "d", [.fr: ["j"]]),
    FilterWords.Entry(.unit, "wd", [.fr: ["jo"]]), FilterWords.Entry(.value(of: "status"), "active", [.fr: ["en-cours"]]),
  ])

  /// Three parties, of which two call a body of different ids the same.
  private static let plan: (workspace: Workspace, schedule: Schedule) = {
    func party(_ id: String, _ name: Text, _ bodies: [Body]) -> Party { Party(id: Party.ID(id), name: name, bodies: bodies) }
    let labour = Body(
      id: Body.ID("mol"), short: .translated(["fr": "MdT", "en": "MoL"]), name: .translated(["fr": "Ministère du Travail"]))
    let parties = [
      party(
        "DZ", .translated(["en": "Algeria", "fr": "Algérie", "ar": "الجزائر"]), [labour, Body(id: Body.ID("mae"), short: .plain("MAE"))]),
      party("NE", .plain("Niger"), [labour, Body(id: Body.ID("mfa"), short: .plain("MAE"))]), party("TD", .plain("Chad"), []),
    ]
    let today = Day("2027-01-06") ?? .first
    var roadmap = Roadmap(id: Roadmap.ID("r"), title: .plain("Accord de main-d’œuvre"), parties: parties.map(\.id), start: today)
    roadmap.phases = [Phase(id: Phase.ID("draft"), title: .translated(["en": "Draft", "fr": "Rédaction"]))]
    func step(_ id: String, _ title: String, _ owners: [(String, [String])], _ change: (inout Step) -> Void = { _ in }) -> Step {
      var step = Step(id: Step.ID(id), title: .plain(title))
      step.owners = owners.map { Ownership(party: Party.ID($0.0), bodies: $0.1.map { Body.ID($0) }) }
      change(&step)
      return step
    }
    roadmap.steps = [
      step("a", "Projet et visa", [("DZ", ["mol"])]) { $0.phase = Phase.ID("draft") },
      step("b", "Ou bien", [("NE", ["mol"])]) {
        $0.status = .active
        $0.started = today
        $0.deadline = Day("2027-01-07")
      },
      step("c", "Note", [("NE", ["mfa"])]), step("d", "Lettre", [("DZ", ["mae"]), ("TD", [])]) { $0.tags = ["À traiter"] },
    ]
    var workspace = Workspace(title: .plain("W"), language: .fr, parties: parties, roadmaps: [roadmap])
    workspace.views = [SavedView(id: SavedView.ID("ours"), title: .plain("Les nôtres"), filter: "+mine")]
    return (workspace, Schedule(workspace.roadmaps, calendars: CalendarBook(workspace) { _ in nil }, today: today))
  }()

  private static func author(_ language: Language = .fr, _ party: String? = "NE") -> FilterAuthor {
    FilterAuthor(language, party: party.map { Party.ID($0) }, words: words)
  }

  /// Returns the stable form and the steps that are found, or the fault.
  private static func read(_ text: String, _ author: FilterAuthor = author()) -> String {
    do throws(FilterFault) {
      let filter = try Filter(text, by: author, in: plan.workspace, plan.schedule)
      let found = filter.matches(in: plan.workspace, plan.schedule)[0]
      return "\(filter.stable) | \(zip(plan.workspace.roadmaps[0].steps, found).filter(\.1).map(\.0.id.text).joined(separator: " "))"
    } catch { return "\(error.range.lowerBound)-\(error.range.upperBound) \(error.kind)" }
  }

  @Test(arguments: [
    ("partie:algérie", "party:DZ | a d"), ("PARTY:Algerie", "party:DZ | a d"), ("طرف:الجزائر", "party:DZ | a d"),
    ("party:DZ", "party:DZ | a d"),
    ("طرف:جزائر", "party:DZ | a d"), ("responsable:MdT", "owner:mol | a b"), ("owner:mol", "owner:mol | a b"),
    ("responsable:\"ministere du travail\"", "owner:mol | a b"), ("owner:niger", "owner:NE | b c"), ("owner:Niger/MdT", "owner:NE/mol | b"),
    ("owner:tchad", "6-11 unknownValue"), ("owner:MAE", "(owner:mae or owner:mfa) | c d"), ("owner:mae", "owner:mae | d"),
    ("owner:niger/mae", "owner:NE/mfa | c"),
    ("état:en-cours", "status:active | b"), ("etat:\"En cours\"", "status:active | b"), ("+en-retard", "+late | "),
    ("-متأخرة", "-late | a b c d"),
    ("échéance.au:demain", "due.by:tomorrow | b"), ("échéance<=+2j", "due<=+2d | b"), ("échéance<=+١jo", "due<=+1wd | b"),
    ("phase:rédaction", "phase:draft | a"), ("roadmap:\"accord de main-d'œuvre\"", "roadmap:r | a b c d"),
    ("tag:\"a traiter\"", "tag:\"À traiter\" | d"), ("note ou lettre", "note or lettre | c d"), ("sauf visa", "not visa | b c d"),
    ("\"ou\"", "\"ou\" | b"), ("visa  (partie:algérie ou x)", "visa  (party:DZ or x) | a"),
  ]) func `names and words of three languages are stored in stable words`(text: String, expected: String) {
    let read = Self.read(text)
    #expect(expected.contains("unknown") ? read.hasPrefix(expected) : read == expected, "\(text)")
  }

  @Test func `a body that parties call the same is found for each, whatever its id`() {
    let other = Workspace(
      title: .plain("W"), language: .fr,
      parties: Self.plan.workspace.parties.filter { $0.id != Party.ID("DZ") } + [
        Party(id: Party.ID("LY"), name: .plain("Libya"), bodies: [Body(id: Body.ID("mfa")), Body(id: Body.ID("fo"), short: .plain("mae"))])
      ], roadmaps: Self.plan.workspace.roadmaps)
    let filter = try? Filter("owner:MAE", by: Self.author(), in: other, Self.plan.schedule)
    #expect(filter?.stable == "(owner:fo or owner:NE/mfa)")
    #expect(filter?.matches(in: other, Self.plan.schedule) == [[false, false, true, false]])
  }

  @Test func `me and mine mean the party of the copy, in every language, and are named where others read`() {
    for text in ["+mine", "+nous"] { #expect(Self.read(text) == "+mine | b c") }
    for text in ["party:me", "partie:nous", "طرف:نحن"] { #expect(Self.read(text) == "party:me | b c", "\(text)") }
    #expect(Self.read("-nous") == "-mine | a d" && Self.read("owner:me/MdT") == "owner:me/mol | b")
    #expect(Self.read("view:ours") == "view:ours | b c" && Self.read("vue:x").contains("unknownField"))
    #expect(Self.read("view:\"les notres\"", Self.author(.fr, "TD")) == "view:ours | d")
    for text in ["+mine", "party:me", "view:ours"] { #expect(Self.read(text, Self.author(.fr, nil)).contains("noOwnParty"), "\(text)") }
    var author = Self.author()
    author.namesParty = true
    #expect(Self.read("+nous ou partie:nous responsable:nous/MdT", author) == "party:NE or party:NE owner:NE/mol | b c")
    #expect(Self.read("-nous", author) == "not party:NE | a d")
    #expect(!PlanCheck.problems(of: Self.plan.workspace, Self.plan.schedule).contains { "\($0)".contains("viewWrong") })
  }

  @Test func `only English and the author's language join terms, and stored filters stay as they were`() {
    #expect(Self.read("bien ou bien", Self.author(.en)) == "bien \"ou\" bien | b")
    #expect(Self.read("note أو lettre", Self.author(.ar)) == "note or lettre | c d")
    var workspace = Self.plan.workspace
    workspace.views = [SavedView(id: SavedView.ID("old"), filter: "ou bien")]
    let found = try? Filter("view:old", by: Self.author(), in: workspace, Self.plan.schedule).matches(in: workspace, Self.plan.schedule)
    #expect(found == [[false, true, false, false]])
  }

  @Test(arguments: [
    "party:DZ", "party:me owner:me/mol", "+late -mine", "due.by:+10d due<tomorrow due<+3wd.NE", "status:active", "note or not \"ou\"",
    "tag:\"À traiter\"", "(party:NE or +late) slack<=5", "text:visa /a b/ view:ours", "",
  ]) func `what is shown in another language is stored as before`(stable: String) {
    let shown = Filter.shown(stable, to: Self.author())
    #expect((try? Filter(shown, by: Self.author(), in: Self.plan.workspace, Self.plan.schedule))?.stable == stable, "\(shown)")
    #expect(Filter.shown(stable, to: Self.author(.en)) == stable)
  }

  @Test func `a stored filter is shown in the words of its reader`() {
    #expect(
      Filter.shown("party:me or not +late due.by:+2d ou", to: Self.author()) == "partie:nous ou sauf +en-retard échéance.au:+2j \"ou\"")
  }

  @Test func `faults point at what was typed, and offer words of the author's language`() {
    #expect(Self.read("partei:NE") == "0-6 unknownField(\"partei\", nearest: Optional(\"partie\"))")
    #expect(Self.read("état:en-corus").contains("5-13 unknownValue(field: \"état\", value: \"en-corus\", nearest: Optional(\"en-cours\")"))
    #expect(Self.read("partie:algerei").contains("nearest: Optional(\"Algérie\")"))
    #expect(Self.read("+en-retar") == "0-9 unknownTag(\"en-retar\", nearest: Optional(\"en-retard\"))")
    #expect(Self.read("party:xx").contains("unknownValue"))
  }

  @Test func `fields, values and names are completed in the language of the author`() {
    func words(_ text: String, _ author: FilterAuthor = Self.author()) -> [String] {
      Filter.completion(of: text, at: text.count, by: author, in: Self.plan.workspace, Self.plan.schedule).words
    }
    #expect(words("par").first == "partie:" && words("own").first == "responsable:" && words("par", Self.author(.en)).first == "party:")
    #expect(words("partie:alg") == ["partie:Algérie"] && words("party:alg", Self.author(.en)) == ["party:Algeria"])
    #expect(words("partie:") == ["partie:DZ", "partie:NE", "partie:TD", "partie:nous"])
    #expect(words("responsable:minis") == ["responsable:\"Ministère du Travail\""] && words("état:en").contains("état:en-cours"))
    #expect(words("+no") == ["+nous"] && words("+no", Self.author(.fr, nil)).isEmpty)
    #expect(words("échéance<dem") == ["échéance<demain"])
  }
}
