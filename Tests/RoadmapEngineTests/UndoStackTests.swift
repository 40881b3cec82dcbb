import Support
import Testing

@testable import RoadmapEngine

@Suite struct UndoStackTests {
  private func record(_ id: Int, _ act: ChangeRecord.Act = .made) -> ChangeRecord {
    ChangeRecord(id: "h\(id)", at: "", author: Author(), act: act, change: Change([.title(before: .plain(""), after: .plain("\(id)"))]))
  }

  @Test func `what was undone is made again, until something else is done`() {
    var stack = UndoStack([record(1), record(2), record(3, .undid("h2"))])
    #expect(stack.lastDone?.id == "h1" && stack.lastUndone?.id == "h2")
    stack.add(record(4, .redid("h2")))
    #expect(stack.lastDone?.id == "h2" && stack.lastUndone == nil)
    stack.add(record(5, .undid("h2")))
    stack.add(record(6))
    #expect(stack.lastDone?.id == "h6" && stack.lastUndone == nil)
    #expect(UndoStack().lastDone == nil)
  }

  /// Against a plain list of states: after any mixture, the state is what the list says.
  @Test func `any number of undos and redos leads where a list of states leads`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<200 {
      var (stack, states, place, next) = (UndoStack(), [0], 0, 1)
      for _ in 0..<30 {
        switch random.number(0...2) {
        case 0:
          stack.add(record(next))
          states = Array(states[...place]) + [next]
          place += 1
        case 1:
          guard let last = stack.lastDone else { continue }
          stack.add(record(next, .undid(last.id)))
          place -= 1
        default:
          guard let last = stack.lastUndone else { continue }
          stack.add(record(next, .redid(last.id)))
          place += 1
        }
        next += 1
        #expect((stack.lastDone?.id ?? "h0") == "h\(states[place])")
        #expect((stack.lastUndone != nil) == (place + 1 < states.count))
      }
    }
  }
}
