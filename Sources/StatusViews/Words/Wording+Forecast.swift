import Wording

/// Words of the forecast.
extension Wording {
  var forecastTitle: String { phrase(en: "Forecast", fr: "Prévision", ar: "التوقعات") }
  var columnPlanned: String { phrase(en: "Planned", fr: "Prévu", ar: "المخطط") }
  var columnChance: String { phrase(en: "Chance", fr: "Chance", ar: "الاحتمال") }
  var wholeRoadmap: String { phrase(en: "Whole roadmap", fr: "Toute la feuille de route", ar: "خارطة الطريق كلها") }
  var nothingToForecast: String { phrase(en: "Nothing is left to do.", fr: "Il ne reste rien à faire.", ar: "لم يبق ما يُنجز.") }

  func forecastRuns(_ runs: Int, seed: UInt64) -> String {
    phrase(en: "\(runs) runs, seed \(seed)", fr: "\(runs) simulations, série \(seed)", ar: "\(runs) محاكاة، البذرة \(seed)")
  }

  var forecastLegend: String {
    phrase(
      en:
        "P80: finished by that day in 80 of 100 runs. Chance: share of runs that meet the deadline. Critical: share of runs without slack.",
      fr:
        "P80 : achevé ce jour-là dans 80 simulations sur 100. Chance : part des simulations qui tiennent l’échéance. Critique : part sans marge.",
      ar: "P80: تُنجز حتى ذلك اليوم في 80 من 100 محاكاة. الاحتمال: نسبة ما يفي بالموعد. حرج: نسبة ما بلا سماح.")
  }

  /// Tells the range of durations that is assumed for a step without an estimate.
  /// - Parameter percents: of the duration, in the best and in the worst case.
  func forecastSpread(_ percents: (best: Int, worst: Int)) -> String {
    let (best, worst, usual) = (percent(percents.best), percent(percents.worst), percent(100))
    return phrase(
      en: "A step without an estimate is taken to last from \(best) to \(worst) of its duration, most likely \(usual).",
      fr: "Une étape sans estimation est supposée durer de \(best) à \(worst) de sa durée, le plus souvent \(usual).",
      ar: "يُفترض أن الخطوة بلا تقدير تستغرق من \(best) إلى \(worst) من مدتها، والأرجح \(usual).")
  }

  /// Returns a share of the runs: `83%`. A share other than none and all is never shown as 0% or 100%.
  func share(_ times: Int, of runs: Int) -> String {
    guard runs > 0 else { return "–" }
    if times == runs { return percent(100) }
    if times == 0 { return percent(0) }
    let share = (times * 100 + runs / 2) / runs
    return share == 0 ? "< \(percent(1))" : share == 100 ? "> \(percent(99))" : percent(share)
  }

  package func forecastProgress(_ runs: Int, of all: Int) -> String {
    phrase(en: "Forecast: \(runs) of \(all) runs", fr: "Prévision : \(runs) simulations sur \(all)", ar: "التوقعات: \(runs) من \(all)")
  }

  func notForecast(_ steps: Int) -> String {
    phrase(
      en: "\(stepCount(steps)) without dates: they wait in a circle or find no working day. See: jalon check",
      fr: "\(stepCount(steps)) sans dates : attente en cercle, ou plus aucun jour ouvré. Voyez : jalon check",
      ar: "\(stepCount(steps)) بلا تواريخ: تنتظر في حلقة أو لم يبق يوم عمل. انظر: jalon check")
  }
}
