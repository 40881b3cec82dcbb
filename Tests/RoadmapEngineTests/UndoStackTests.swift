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

  /// Compares the whole history with any part of its end that counts as sufficient.
  @Test func `the newest records that are enough say the same as all of them`() {
    var random = SeededRandom(seed: 5)
    var settled = 0
    for _ in 0..<300 {
      var (stack, records) = (UndoStack(), [ChangeRecord]())
      for next in 0..<25 {
        let act: ChangeRecord.Act? =
          switch random.number(0...3) {
          case 0, 1: .made
          case 2: stack.lastDone.map { .undid($0.id) }
          default: stack.lastUndone.map { .redid($0.id) }
          }
        guard let act else { continue }
        records.append(record(next, act))
        stack.add(record(next, act))
      }
      for count in records.indices where UndoStack.isSettled(by: Array(records.suffix(count))) {
        let part = UndoStack(Array(records.suffix(count)))
        #expect(part.lastDone == stack.lastDone && part.lastUndone == stack.lastUndone)
        settled += 1
      }
    }
    #expect(settled > 1_000)
    #expect(!UndoStack.isSettled(by: [record(1, .undid("h0"))]) && !UndoStack.isSettled(by: []))
    #expect(!UndoStack.isSettled(by: [record(1), record(2, .redid("h0"))]))
    #expect(!UndoStack.isSettled(by: [record(1), record(2, .purged(StepReference("a")))]))
  }

  @Test func `an act that cannot be read keeps every one before it from being undone or made again`() {
    var stack = UndoStack([record(1), record(2), record(3, .undid("h2")), .unreadable(at: "history/a.jsonl:4")])
    #expect(stack.lastDone?.act == .unreadable("history/a.jsonl:4") && stack.lastUndone?.act == .unreadable("history/a.jsonl:4"))
    stack.add(record(5))
    #expect(stack.lastDone?.id == "h5" && stack.lastUndone == nil)
    stack.add(record(6, .undid("h5")))
    #expect(stack.lastDone?.act == .unreadable("history/a.jsonl:4") && stack.lastUndone?.id == "h5")
  }

  /// Compares any mixture of undos and redos with a list of states.
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
