import ArgumentParser
import RoadmapEngine
import StatusViews

struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: String(
      en: "Show how likely the deadlines are: thousands of schedules with durations drawn from their spreads.",
      fr: "Montrer la probabilité des échéances : des milliers de simulations, aux durées prises dans leur fourchette.",
      ar: "عرض احتمال الوفاء بالمواعيد النهائية: آلاف عمليات المحاكاة بمدد مسحوبة من نطاقاتها."),
    discussion: String(
      en: """
        A step's estimate says how long it lasts at best, usually and at worst: jalon set a16 estimate:5/10/30
        The same seed gives the same numbers.
        """,
      fr: """
        L’estimation d’une étape dit sa durée optimiste, probable et pessimiste : jalon set a16 estimate:5/10/30
        La même série donne les mêmes nombres.
        """,
      ar: """
        يحدد تقدير الخطوة مدتها في أحسن الأحوال وفي المعتاد وفي أسوئها: jalon set a16 estimate:5/10/30
        والبذرة نفسها تعطي الأعداد نفسها.
        """,
      examples: "jalon forecast --roadmap ne-ly-labour --runs 10000 --seed 1"))

  @Option(help: .onlyRoadmap, completion: .roadmaps)
  var roadmap: [String] = []
  @Option(
    help: ArgumentHelp(
      .number, en: "How many schedules, from 1 to 1000000.", fr: "Combien de simulations, de 1 à 1000000.",
      ar: "عدد عمليات المحاكاة، من 1 إلى 1000000.")) var runs: Int = Forecast.usualRuns
  @Option(
    help: ArgumentHelp(
      .seed, en: "Any whole number from 0; another one draws other durations.",
      fr: "Un nombre entier à partir de 0, la série ; une autre tire d’autres durées.",
      ar: "عدد صحيح من 0 فما فوق، وهو البذرة؛ والعدد الآخر يسحب مددًا أخرى.")) var seed: UInt64 = 1
  @OptionGroup var report: ReportOptions
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if !Forecast.runLimits.contains(runs) {
      let most = Forecast.runLimits.upperBound
      throw ValidationError(
        en: "\(runs) runs are not possible. Give --runs a number from 1 to \(most).",
        fr: "\(runs) simulations ne sont pas possibles. Donnez à --runs un nombre de 1 à \(most).",
        ar: "لا يمكن إجراء \(runs) محاكاة. أدخل مع --runs عددًا من 1 إلى \(most).")
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
      try open.write(view, report)
    }
  }
}
