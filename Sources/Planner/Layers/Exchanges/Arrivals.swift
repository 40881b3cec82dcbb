import RoadmapEngine
import StatusViews
import Wording

/// The window with the result of an exchange: first the deadlines that move, then the acts and packets that were received and sent.
struct Arrivals: TextWindow {
  let lines: [String]
  let faults: [String]
  var top = 0

  func title(in session: Session) -> String { session.wording.exchanged }

  func details(in session: Session) -> [ViewSource.Detail] {
    faults.map { ViewSource.Detail("", $0, .health(.late)) }
      + lines.map { line in
        let text = line.drop { $0 == " " }
        return ViewSource.Detail("", String(text), depth: min(3, (line.count - text.count) / 2))
      }
  }
}
