import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page that compares a roadmap with one of its baselines, as text.
struct VariancePage: TextPageModel {
  let id: Roadmap.ID
  let baseline: Baseline.ID

  var kind: Page.Kind { .variance }
  var roadmap: Roadmap.ID? { id }
  var command: CommandName { .baselines }
  var parent: Page? { .baselines(id) }

  func lines(in session: Session) -> [TextLayout.Line] { session.varianceLines(id, baseline, width: session.width - 2) }
}
