import RoadmapEngine
import StatusViews
import Wording

/// The reasons of the dates of the selected step, and the chain of steps that leads to them.
struct WhyList: TextWindow {
  var top = 0

  func title(in session: Session) -> String { session.wording.title(.why) }

  func details(in session: Session) -> [ViewSource.Detail] {
    guard let (roadmap, step) = session.selectedStep else { return [] }
    return session.source.reasons(roadmap, step)
  }
}
