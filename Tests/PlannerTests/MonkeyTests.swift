import Canvas
import Foundation
import Library
import Planner
import RoadmapEngine
import Support
import Testing
import Wording

@testable import Planner

/// Random input for a long time: `JALON_MONKEY` is the number of keys; `make soak` presses many more.
@Suite struct MonkeyTests {
  private static let keys = Int(ProcessInfo.processInfo.environment["JALON_MONKEY"] ?? "") ?? 10_000

  private static let all: [Key] = {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/?,+-=:;<>%*!|@\"'() é\u{202E}\u{645}\u{644}".map {
      Key.character($0)
    }
    let named: [Key] = [
      .enter, .enter, .enter, .escape, .escape, .tab, .backTab, .up, .down, .down, .left, .right, .delete, .insert, .backspace, .home, .end,
      .pageDown, .pageUp, .unknown,
    ]
    let controls = "abcdefgklnopqrstuvwxyz".map { Key.control($0) }
    let modified = Key.Modifier.allCases.flatMap { modifier in Key.Motion.allCases.map { Key.modified(modifier, $0) } }
    return letters + letters + named + named + named + controls + modified + (1...9).map { Key.function($0) } + [.alt("x")]
  }()

  /// Every frame can be drawn, every change can be undone, and the final plan can be saved.
  @Test(arguments: 0..<10) func `no key, size, paste, click or change of others crashes the planner`(seed: Int) throws {
    var random = SeededRandom(seed: 7_000 + seed)
    var planner = PlannerFixture(language: random.one(of: Language.allCases))
    for _ in 0..<Self.keys / 10 {
      switch random.number(0...99) {
      case 0: planner.handle(.resize(width: random.number(0...220), height: random.number(0...70)))
      case 1:
        let texts = ["a\u{1B}[2J\nb,c \u{202E}\u{644}\u{627}", "One\n  Two\tlate\tNE\n\tThree", "Step\tLY\tDeadline\nOne\tmol\t2027-03-04"]
        planner.handle(.paste(random.one(of: texts)))
      case 2: planner.handle(.burst((0..<8).map { _ in random.one(of: Self.all) }))
      case 3:
        let (x, y) = (random.number(-1...220), random.number(-1...70))
        planner.handle(.mouse(Mouse(random.one(of: [.press, .secondPress, .drag, .release, .wheelUp, .wheelDown]), x: x, y: y)))
      case 6:
        // A key that is drawn, or any cell and from there a drag.
        let keys = planner.session.frame().keyBoxes
        let cell = keys.isEmpty ? Rect(x: random.number(0...80), y: random.number(0...24), width: 1, height: 1) : random.one(of: keys).rect
        planner.handle(.mouse(Mouse(.press, x: cell.x, y: cell.y)))
        planner.handle(.mouse(Mouse(.release, x: cell.x, y: cell.y)))
      case 7:
        // A bar where the page is the timeline.
        planner.handle(.mouse(Mouse(.press, x: random.number(20...80), y: random.number(3...20))))
        for _ in 0..<random.number(0...3) { planner.handle(.mouse(Mouse(.drag, x: random.number(-1...90), y: random.number(0...24)))) }
        if random.chance(70) { planner.handle(.mouse(Mouse(.release, x: random.number(-1...90), y: random.number(0...24)))) }
      case 4: planner.handle(random.one(of: [.focused, .filesChanged, .tick, .suspendResumed]))
      case 5: planner.saving = random.chance(80)
      default: planner.handle(.key(random.one(of: Self.all)))
      }
      let frame = planner.session.frame()
      #expect(!frame.text.unicodeScalars.contains { KeyedText.isMark($0) })
      #expect(frame.cursor.map { frame.bounds.contains(x: $0.x, y: $0.y) } ?? true)
    }
    // Every act except a purge can be undone.
    planner.saving = true
    planner.handle(.resize(width: 80, height: 24))
    let workspace = planner.session.document.workspace
    for roadmap in workspace.roadmaps {
      #expect(Set(roadmap.steps.map(\.id)).count == roadmap.steps.count)
    }
    let schedule = Schedule(
      workspace.roadmaps, calendars: CalendarBook(workspace) { Library.calendar($0) }, today: planner.session.document.today)
    #expect(schedule.roadmaps == workspace.roadmaps)
    for place in workspace.roadmaps.indices {
      for step in workspace.roadmaps[place].steps.indices {
        #expect(
          schedule.dates(roadmap: place, step: step) == planner.session.document.schedule.dates(roadmap: place, step: step), "\(seed)")
      }
    }
  }
}
