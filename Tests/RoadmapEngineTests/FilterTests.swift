import Support
import Testing

@testable import RoadmapEngine

@Suite struct FilterTests {
  private static let today = Day("2027-01-06") ?? .first

  /// Two small roadmaps whose steps differ in everything that a filter can ask about.
  private static let plan: (workspace: Workspace, schedule: Schedule) = {
    var labour = Roadmap(
      id: Roadmap.ID("labour"), title: .plain("Labour agreement"), parties: ["LY", "NE"].map { Party.ID($0) }, start: today)
    labour.phases = [Phase(id: Phase.ID("draft"), title: .plain("Draft")), Phase(id: Phase.ID("sign"), title: .plain("Sign"))]
    func add(_ id: String, _ title: String, to roadmap: inout Roadmap, _ change: (inout Step) -> Void = { _ in }) {
      var step = Step(id: Step.ID(id), title: .plain(title))
      change(&step)
      roadmap.steps.append(step)
    }
    add("a1", "Exchange drafts", to: &labour) {
      $0.phase = Phase.ID("draft")
      $0.owners = [Ownership(party: Party.ID("NE"), bodies: [Body.ID("mol")])]
      $0.duration = 5
      $0.deadline = Day("2027-01-31")
      $0.tags = ["legal"]
    }
    add("a2", "Visa simplifié: Échéance", to: &labour) {
      $0.owners = [Ownership(party: Party.ID("LY"), bodies: [Body.ID("moi"), Body.ID("mol")])]
      $0.status = .active
      $0.started = today
      $0.progress = 60
      $0.duration = 10
      $0.waiting = [Waiting(on: Party.ID("LY"), since: today)]
    }
    add("a3", "Sign the text", to: &labour) {
      $0.kind = .milestone
      $0.phase = Phase.ID("sign")
      $0.owners = [Ownership(party: Party.every, bodies: [])]
      $0.after = [Link(StepReference("a1"))]
      $0.signoff = Signoff(kind: .joint, by: ["LY", "NE"].map { Party.ID($0) })
      $0.notes = .translated(["ar": "التوقيع في الأحد"])
    }
    add("a4", "Ready (again)", to: &labour) {
      $0.status = .done
      $0.finished = today
    }
    var skills = Roadmap(id: Roadmap.ID("skills"), title: .plain("Skills"), parties: [Party.ID("NE")], start: today)
    add("b1", "Blocked thing", to: &skills) {
      $0.blocked = .plain("No budget")
      $0.kind = .event
      $0.deadline = Day("2027-01-05")
    }
    var workspace = Workspace(
      title: .plain("W"), language: .en,
      parties: ["LY", "NE"].map {
        Party(id: Party.ID($0), name: .plain($0), bodies: [Body(id: Body.ID("mol")), Body(id: Body.ID("moi"))])
      },
      roadmaps: [labour, skills])
    workspace.views = [
      SavedView(id: SavedView.ID("drafts"), filter: "exchange or visa"), SavedView(id: SavedView.ID("wrong"), filter: "+lat"),
      SavedView(id: SavedView.ID("nested"), filter: "view:drafts"),
    ]
    return (workspace, Schedule(workspace.roadmaps, calendars: CalendarBook(workspace) { _ in nil }, today: today))
  }()

  private static func found(_ text: String) -> String {
    do throws(FilterFault) {
      let filter = try Filter(text, by: FilterAuthor(.en), in: plan.workspace, plan.schedule)
      let matches = filter.matches(in: plan.workspace, plan.schedule)
      return zip(plan.workspace.roadmaps, matches).flatMap { roadmap, found in
        zip(roadmap.steps, found).filter(\.1).map(\.0.id.text)
      }.joined(separator: " ")
    } catch {
      return "\(error.range.lowerBound)-\(error.range.upperBound) \(error.kind)"
    }
  }

  @Test(arguments: [
    ("", "a1 a2 a3 a4 b1"), ("party:NE", "a1 a3"), ("party:ly", "a2 a3"), ("owner:mol", "a1 a2"), ("owner:LY/mol", "a2"),
    ("owner:ly", "a2 a3"),
    ("status:active", "a2"), ("phase:draft", "a1"), ("tag:legal", "a1"), ("kind:event", "b1"), ("waiting:LY", "a2"),
    ("roadmap:skills", "b1"),
    ("due<2027-01-31", "b1"), ("due<=2027-01-31", "a1 b1"), ("due.by:+10d", "b1"), ("due:2027-01-31", "a1"), ("due=yesterday", "b1"),
    ("due.after:today", "a1"), ("start>=today not +done", "a1 a2 a3 b1"), ("finish>+5d", "a1 a3"), ("due<+10wd.NE", "b1"),
    ("progress>50", "a2 a4"),
    ("progress=60", "a2"), ("duration>=10", "a2"), ("duration>=١٠", "a2"),
    ("slack>0 status:active", "a2"), ("text:visa", "a2"), ("visa", "a2"),
    ("echeance", "a2"), ("ÉCHÉANCE", "a2"), ("الاحد", "a3"), ("\"sign the\"", "a3"), ("\"the sign\"", ""), ("text:\"sign the\"", "a3"),
    ("sign", "a3"), ("sign or visa", "a2 a3"), ("party:NE sign or visa", "a2 a3"), ("party:NE (sign or visa)", "a3"),
    ("not party:NE", "a2 a4 b1"), ("not (party:NE or party:LY)", "a4 b1"), ("not not sign", "a3"), ("a1 and exchange", "a1"),
    ("\"or\"", ""),
    ("/^sign/", "a3"), ("/vis.\\b?/", "12"), ("/d(raft|one)s?$/", "a1"), ("/\\(again\\)/", "a4"), ("/échéance/", "a2"), ("/(a+)+$/", ""),
    ("+late", "b1"), ("+risk", ""), ("+critical", "a1 a3 b1"), ("+waiting", "a2"), ("+blocked", "b1"), ("+unsigned", "a3"),
    ("+unowned", "a4 b1"), ("+unphased", "a2 a4 b1"), ("+untagged", "a2 a3 a4 b1"), ("owner:NE/", "a3"), ("owner:ly/", "a3"),
    ("owner:NE/mol", "a1"),
    ("health:late", "b1"), ("health:done", "a4"), ("health:Track", "a1 a2 a3"), ("health:quiet", ""),
    ("view:drafts", "a1 a2"), ("view:drafts party:NE", "a1"), ("not view:drafts", "a3 a4 b1"),
    ("+done", "a4"), ("+open -blocked", "a1 a2 a3"), ("+milestone", "a3"), ("+estimated", ""),
  ]) func `finds the steps that it asks for`(text: String, steps: String) {
    // An invalid pattern is reported; every other one finds steps.
    if steps == "12" { return #expect(Self.found(text).contains("badRegex")) }
    #expect(Self.found(text) == steps, "\(text)")
  }

  @Test func `what is late is told from what will be late, and the tag finds both`() throws {
    var workspace = Self.plan.workspace
    // a2 takes four more days from today on.
    workspace.roadmaps[0].steps[1].deadline = Day("2027-01-07")
    let schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace) { _ in nil }, today: Self.today)
    for (text, steps) in [("health:late", ["a2", "b1"]), ("health:will-be-late", ["a2"]), ("+late", ["a2", "b1"]), ("+risk", [])] {
      let found = try Filter(text, by: FilterAuthor(.en), in: workspace, schedule).matches(in: workspace, schedule)
      let ids = zip(workspace.roadmaps, found).flatMap { zip($0.steps, $1).filter(\.1).map(\.0.id.text) }
      #expect(ids == steps, "\(text)")
    }
  }

  @Test(arguments: [
    ("\"open", "0-5 openQuote"), ("party:NE \"open", "9-14 openQuote"), ("/open", "0-5 openRegex"), ("(a", "0-1 openParenthesis"),
    ("a)", "1-2 extraParenthesis"), ("()", "1-2 missingTerm"), ("a or", "4-4 missingTerm"), ("or a", "0-2 missingTerm"),
    ("not", "3-3 missingTerm"), ("a and", "2-5 missingTerm"), ("/a(/", "0-4 badRegex"), ("//", "0-2 badRegex"),
    ("part:NE", "0-4 unknownField(\"part\", nearest: Optional(\"party\"))"),
    ("+", "0-1 unknownTag(\"\", nearest: nil)"), ("+lat", "0-4 unknownTag(\"lat\", nearest: Optional(\"late\"))"),
    ("due<tomorow", "4-11 badDay(\"tomorow\", nearest: Optional(\"tomorrow\"))"),
    ("due<2026-13-01", "4-14 badDay(\"2026-13-01\", nearest: nil)"),
    ("due.befor:today", "0-9 unknownField(\"due.befor\", nearest: Optional(\"due.before\"))"), ("slack<many", "6-10 badNumber(\"many\")"),
    ("party<NE", "0-8 noOrder(field: \"party\")"),
    (
      "view:draft",
      "5-10 unknownValue(field: \"view\", value: \"draft\", nearest: Optional(\"drafts\"), known: [\"drafts\", \"wrong\", \"nested\"])"
    ),
    ("slack:99999999999999999999", "6-26 badNumber(\"99999999999999999999\")"),
  ]) func `a wrong part is pointed at`(text: String, fault: String) {
    #expect(Self.found(text) == fault)
  }

  @Test func `the nearest name is offered for a wrong value`() throws {
    let found = Self.found("party:NE status:activ")
    #expect(found.hasPrefix("16-21 unknownValue(field: \"status\"") && found.contains("Optional(\"active\")"))
    #expect(Self.found("owner:mfa").contains("unknownValue"))
  }

  @Test func `a saved view that is wrong, or names another one, is to blame itself`() {
    #expect(Self.found("sign or view:wrong").contains("13-18 wrongView") && Self.found("view:wrong").contains("unknownTag(\"lat\""))
    #expect(Self.found("view:nested").contains("viewInView"))
  }

  @Test func `endless parentheses and texts are refused, not followed`() {
    #expect(Self.found(String(repeating: "(", count: 3_000)).contains("tooDeep"))
    #expect(Self.found(String(repeating: "not ", count: 900) + "a").contains("tooDeep"))
    #expect(Self.found(String(repeating: "a", count: 5_000)).contains("tooLong"))
    #expect(Self.found("/" + String(repeating: "(a{1000}){1000}", count: 3) + "/").contains("badRegex"))
  }

  @Test func `no pattern takes more than its share of time`() throws {
    let regex = try #require(LinearRegex("(a|a)*(a+)+b$"))
    let text = String(repeating: "a", count: 60_000)
    var isMatched = true
    let time = ThreadClock.time { isMatched = regex.matches(text) }
    #expect(!isMatched && time < .seconds(10))
  }

  /// Compares random filters over random plans with an evaluation that asks the questions step by step in the order of the text.
  @Test func `the order of the questions does not change the answer`() throws {
    var random = SeededRandom(seed: 11)
    let words = [
      "party:NE", "party:LY", "status:active", "kind:milestone", "+open", "+critical", "due<=2027-01-31", "slack<=5", "sign", "/[st]/",
      "waiting:LY", "owner:mol", "tag:legal", "progress>50", "roadmap:labour",
    ]
    func make(_ depth: Int) -> (text: String, test: (String) -> Bool) {
      if depth == 0 || random.chance(40) {
        let word = random.one(of: words)
        let hits = Set(Self.found(word).split(separator: " ").map { String($0) })
        return (word, { hits.contains($0) })
      }
      let (left, right) = (make(depth - 1), make(depth - 1))
      switch random.number(0...2) {
      case 0: return ("(\(left.text) \(right.text))", { left.test($0) && right.test($0) })
      case 1: return ("(\(left.text) or \(right.text))", { left.test($0) || right.test($0) })
      default: return ("not (\(left.text))", { !left.test($0) })
      }
    }
    for _ in 0..<500 {
      let (text, test) = make(5)
      let wanted = ["a1", "a2", "a3", "a4", "b1"].filter(test).joined(separator: " ")
      #expect(Self.found(text) == wanted, "\(text)")
    }
  }

  @Test func `a roadmap is found by its own words and by those of its steps`() throws {
    func found(_ text: String) throws -> [Bool] {
      let plan = Self.plan
      return try Filter(text, by: FilterAuthor(.en), in: plan.workspace, plan.schedule).roadmaps(in: plan.workspace, plan.schedule)
    }
    #expect(try found("labour") == [true, false])
    #expect(try found("blocked") == [false, true])
    #expect(try found("party:LY") == [true, false])
    #expect(try found("+late") == [false, true])
    #expect(try found("not +late") == [true, false])
  }
}
