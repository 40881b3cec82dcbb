import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of the forecast, which is made when the page is opened and again when the plan has changed.
struct ForecastPage: TextPageModel {
  let id: Roadmap.ID

  var kind: Page.Kind { .forecast }
  var roadmap: Roadmap.ID? { id }
  var command: CommandName { .forecast }
  var parent: Page? { nil }
  var isVisit: Bool { true }

  func lines(in session: Session) -> [TextLayout.Line] { session.forecastLines(of: id) }
}

/// A forecast, and the plan that it was made of.
struct MadeForecast: Sendable {
  let roadmap: Roadmap.ID
  /// The version of the document.
  let version: Int
  let forecast: Forecast
}

extension Session {
  /// The product of steps and runs that takes about half a second.
  private static let affordable = 2_000_000

  mutating func openForecast(of roadmap: Roadmap.ID) -> [Effect] {
    visits.begin(from: page, to: .forecast)
    page = .forecast(roadmap)
    memories.text.top = 0
    return []
  }

  /// Makes the forecast of the page, where there is none of the present plan.
  mutating func settleForecast() {
    guard case .forecast(let id) = page, let roadmap = workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return }
    if let made = memories.forecast, made.roadmap == id, made.version == document.version { return }
    let steps = Forecast.stepsPerRun(of: schedule, roadmaps: [roadmap])
    let runs = min(Forecast.usualRuns, max(100, Session.affordable / max(steps, 1)))
    let made = Forecast(of: schedule, roadmaps: [roadmap], runs: runs, seed: 1)
    memories.forecast = MadeForecast(roadmap: id, version: document.version, forecast: made)
  }

  fileprivate func forecastLines(of id: Roadmap.ID) -> [TextLayout.Line] {
    guard let forecast = memories.forecast, let roadmap = workspace.roadmaps.firstIndex(where: { $0.id == id }) else { return [] }
    let source = ViewSource(workspace, schedule, wording, roadmaps: [roadmap])
    let report = ForecastView(source, forecast.forecast).report
    return TextLayout(report, width: width - 2, wording: wording, today: document.today).lines
  }
}
