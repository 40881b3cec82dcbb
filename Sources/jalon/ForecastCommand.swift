import ArgumentParser
import RoadmapEngine
import StatusViews
import Wording

struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: "Show how likely the deadlines are: thousands of schedules with durations drawn from their spreads.",
    discussion: """
      A step's estimate says how long it lasts at best, usually and at worst: jalon set a16 estimate:5/10/30
      The same seed gives the same numbers.

      Example: jalon forecast --roadmap ne-ly-labour --runs 10000 --seed 1
      """)

  @Option(help: ArgumentHelp("Only this roadmap; may be given several times.", valueName: "ID"), completion: .roadmaps)
  var roadmap: [String] = []
  @Option(help: ArgumentHelp("How many schedules, from 1 to 1000000.", valueName: "N")) var runs: Int = Forecast.usualRuns
  @Option(help: ArgumentHelp("Any whole number from 0; another one draws other durations.", valueName: "S")) var seed: UInt64 = 1
  @Option(help: ArgumentHelp("text or json.", valueName: "FORMAT")) var format: ViewFormat = .text
  @Option(help: ArgumentHelp("Columns of the page, from 60; by default those of the terminal, else 80.", valueName: "N")) var width: Int?
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if !Forecast.runLimits.contains(runs) {
      throw ValidationError("\(runs) runs are not possible. Give --runs a number from 1 to \(Forecast.runLimits.upperBound).")
    }
    if let width, !(60...1000).contains(width) {
      throw ValidationError("A page of \(width) columns is not possible. Give --width a number from 60 to 1000.")
    }
  }

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let source = try open.source(try open.selection(roadmaps: roadmap))
      var progress = ProgressLine()
      let forecast = Forecast(of: source.schedule, roadmaps: source.roadmaps, runs: runs, seed: seed) { done in
        progress.show(open.wording.forecastProgress(done, of: runs), done: done, of: runs)
        return true
      }
      progress.clear()
      let view = ForecastView(source, forecast)
      try open.write(view, as: format, width: width)
    }
  }
}
