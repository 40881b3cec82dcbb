import Exchange
import Library
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// Export and import of projects of Microsoft Project.
@Suite struct ProjectTests {
  private func project(_ tasks: String, _ rest: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <Project xmlns="http://schemas.microsoft.com/project"><MinutesPerDay>420</MinutesPerDay><Tasks>
    <Task><UID>0</UID><ID>0</ID><Name>Whole</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task>
    \(tasks)</Tasks>\(rest)</Project>
    """
  }

  private func task(_ uid: Int, _ name: String, level: Int = 1, _ more: String = "") -> String {
    "<Task><UID>\(uid)</UID><ID>\(uid)</ID><Name>\(name)</Name><OutlineLevel>\(level)</OutlineLevel><Duration>PT14H0M0S</Duration>\(more)</Task>\n"
  }

  private func steps(_ text: String) throws -> [Step] { try Plans.imported(text, as: .mspdi).roadmaps[0].steps }

  @Test func `tasks bring outline, links, lengths, constraints, deadlines and percent`() throws {
    let steps = try steps(
      project(
        task(1, "Draft &amp; sign", "<Summary>1</Summary>")
          + task(2, "Draft", level: 2, "<PercentComplete>40</PercentComplete><ActualStart>2026-11-02T08:00:00</ActualStart>")
          + task(
            3, "Sign", level: 2,
            "<Milestone>1</Milestone><Deadline>2026-12-17T17:00:00</Deadline><PredecessorLink><PredecessorUID>2</PredecessorUID><Type>3</Type><LinkLag>8400</LinkLag><LagFormat>7</LagFormat></PredecessorLink>"
          )
          + task(4, "Meet", "<ConstraintType>2</ConstraintType><ConstraintDate>2026-12-03T08:00:00</ConstraintDate><Notes>Bring it</Notes>")
          + task(5, "Later", "<ConstraintType>4</ConstraintType><ConstraintDate>2026-12-04T08:00:00</ConstraintDate><Active>0</Active>"),
        "<Resources><Resource><UID>1</UID><Name>Niger MoL</Name></Resource></Resources><Assignments><Assignment><TaskUID>4</TaskUID><ResourceUID>1</ResourceUID></Assignment></Assignments>"
      ))
    #expect(steps.map { $0.title.wordings[0].text } == ["Draft & sign", "Draft", "Sign", "Meet", "Later"])
    #expect(steps.map(\.id.text) == ["ms-1", "ms-2", "ms-3", "ms-4", "ms-5"])
    #expect(steps[1].parent == steps[0].id && steps[2].parent == steps[0].id && steps[3].parent == nil)
    #expect(steps[1].duration == 2 && steps[1].progress == 40 && steps[1].status == .active && steps[1].started == Day("2026-11-02"))
    #expect(steps[2].kind == .milestone && steps[2].deadline == Day("2026-12-17"))
    #expect(steps[2].after == [Link(StepReference(nil, steps[1].id), .startToStart, lag: 2)])
    #expect(
      steps[3].on == Day("2026-12-03") && steps[3].notes == .plain("Bring it")
        && steps[3].owners == [Ownership(party: Party.ID("NE"), bodies: [Body.ID("mol")])])
    #expect(steps[4].notBefore == Day("2026-12-04") && steps[4].status == .dropped)
  }

  @Test func `the same project again changes what has changed`() throws {
    let text = project(
      task(7, "Draft", "<GUID>A-B</GUID>") + task(8, "Sign", "<PredecessorLink><PredecessorUID>7</PredecessorUID></PredecessorLink>"))
    let once = try Plans.imported(text, as: .mspdi)
    #expect(try Plans.plan(Array(text.utf8), as: .mspdi, into: once).change.isEmpty)
    let twice = try Plans.plan(Array(text.replacing("Sign", with: "Approve").utf8), as: .mspdi, into: once)
    #expect(twice.changed.map(\.fields) == [["title"]] && twice.added == [])
  }

  @Test func `what Jalon does not have is said`() throws {
    let text = project(
      task(1, "A", "<ConstraintType>1</ConstraintType>")
        + task(2, "B", "<PredecessorLink><PredecessorUID>9</PredecessorUID></PredecessorLink>")
        + task(3, "C", "<Duration>PT1H0M0S</Duration>").replacing("PT14H0M0S", with: "PT1H0M0S")
        + task(
          4, "D", "<PredecessorLink><PredecessorUID>1</PredecessorUID><LinkLag>50</LinkLag><LagFormat>19</LagFormat></PredecessorLink>"),
      "<Resources><Resource><UID>1</UID><Name>Bulldozer</Name></Resource></Resources><Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID></Assignment></Assignments>"
    )
    let plan = try Plans.plan(Array(text.utf8), as: .mspdi, into: Plans.small())
    #expect(plan.errors == [] && plan.added.count == 4)
    #expect(
      Set(plan.warnings.map(\.fact)) == [
        .rule(.asLateAsPossible, 1, isKept: false), .ignoredParts([.outsideLinks: 1], fields: []), .lengthsRoundedUp(1),
        .rule(.lagInPercent, 1, isKept: true), .ignoredResources(["Bulldozer"]),
      ])
    let link = plan.change.edits.compactMap { if case .step(_, _, let step?, _) = $0 { step.after.first } else { nil } }
    #expect(link == [Link(StepReference(nil, Step.ID("ms-1")))])
  }

  @Test func `a document type is refused before anything in it is read`() {
    func fact(_ text: String) -> ImportRemark.Fact? { Plans.errors(text, as: .mspdi).first?.fact }
    let laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
    #expect(fact("<?xml version=\"1.0\"?>\(laughs)<Project>&b;</Project>") == .doctype)
    #expect(fact("<!DOCTYPE Project SYSTEM \"file:///etc/passwd\"><Project/>") == .doctype)
    #expect(fact("<Project>&b;</Project>") == .xml("undefined entity"))
    #expect(fact("<Project><Tasks>") == .xml("no element found"))
    #expect(fact("<Plan/>") == .noProject)
    #expect(fact("<Project/>") == .empty)
    #expect(fact(String(repeating: "<Project>", count: 100)) == .tooDeep)
    let deep = "<Project>\(String(repeating: "<Tasks>", count: 62))<Task><Name/>"
    #expect(Plans.errors(deep, as: .mspdi).first == ImportRemark(.tooDeep, line: 1, column: "Task"))
    #expect(fact(project(task(1, String(repeating: "x", count: 70_000)))) == .tooLong(65_536))
    #expect(fact(project(task(1, "A") + task(1, "B"))) == .idTwice(4))
    #expect(fact(project(task(1, "A", "<Deadline>soon</Deadline>"))) == .badDate)
    #expect(Plans.errors("<Project>\n<Tasks>\n<Task></Tusk>", as: .mspdi).first?.line == 3)
  }

  /// Reads the export by the Python library lxml.
  @Test(arguments: Language.allCases) func `somebody else reads the same tasks in it`(language: Language) throws {
    let script = """
      import sys
      from lxml import etree
      space = {"p": "http://schemas.microsoft.com/project"}
      root = etree.parse(sys.argv[1], etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
      uids = [t.findtext("p:UID", namespaces=space) for t in root.iterfind("p:Tasks/p:Task", space)]
      assert len(uids) == len(set(uids))
      calendars = {c.findtext("p:UID", namespaces=space) for c in root.iterfind("p:Calendars/p:Calendar", space)}
      level = 0
      for task in root.iterfind("p:Tasks/p:Task", space):
          assert int(task.findtext("p:OutlineLevel", namespaces=space)) <= level + 1
          level = int(task.findtext("p:OutlineLevel", namespaces=space))
          assert task.findtext("p:OutlineNumber", namespaces=space).count(".") == level - 1
          assert all(l.text in uids for l in task.iterfind("p:PredecessorLink/p:PredecessorUID", space))
          assert task.findtext("p:CalendarUID", "-1", space) in calendars | {"-1"}
          own = task.findtext("p:ExtendedAttribute/p:Value", namespaces=space)
          if ":" not in own:
              print(own, task.findtext("p:Start", "", space)[:10], task.findtext("p:Finish", "", space)[:10], sep="|")
      """
    let source = Plans.source(Library.sample, language)
    let folder = TemporaryFolder()
    folder.write(String(decoding: source.projectXML(), as: UTF8.self), to: "x.xml")
    let ending = Program.run("/usr/bin/python3", ["-c", script, folder.path("x.xml")])
    #expect(ending.code == 0, "\(ending.output)")
    var wanted: Set<String> = []
    for (index, roadmap) in source.schedule.roadmaps.enumerated() {
      for (place, step) in roadmap.steps.enumerated() {
        let dates = source.schedule.dates(roadmap: index, step: place)
        wanted.insert("\(roadmap.id)/\(step.id)|\(dates.start?.description ?? "")|\(dates.finish?.description ?? "")")
      }
    }
    #expect(Set(ending.output.split(separator: "\n").map { String($0) }) == wanted)
  }
}
