import RoadmapEngine
import StrictJSON
import Wording

/// Members of the JSON of views; a value that is nil is null.
extension JSONWriter {
  mutating func problem(_ problem: Problem, _ wording: Wording) {
    object { writer in
      writer.member("code", problem.code.rawValue)
      writer.member("severity", problem.severity.rawValue)
      writer.member("roadmap", problem.roadmap?.text)
      writer.key("steps")
      writer.scalars(problem.steps.map(\.text))
      writer.member("message", wording.problem(problem).line)
    }
  }

  mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  mutating func member(_ key: String, _ number: Int?) {
    self.key(key)
    if let number { integer(number) } else { null() }
  }

  mutating func member(_ key: String, _ flag: Bool) {
    self.key(key)
    bool(flag)
  }
}
