/// Chances of deadlines.
extension Wording {
  package var forecastTitle: String { say("Forecast", "Prévision", "التوقعات") }
  package var columnPlanned: String { say("Planned", "Prévu", "المخطط") }
  package var columnChance: String { say("Chance", "Chance", "الاحتمال") }
  package var columnCritical: String { say("Critical", "Critique", "حرج") }
  package var wholeRoadmap: String { say("Whole roadmap", "Toute la feuille de route", "خارطة الطريق كلها") }
  package var nothingToForecast: String { say("Nothing is left to do.", "Il ne reste rien à faire.", "لم يبق ما يُنجز.") }

  package func forecastRuns(_ runs: Int, seed: UInt64) -> String {
    say("\(runs) runs, seed \(seed)", "\(runs) tirages, graine \(seed)", "\(runs) محاكاة، البذرة \(seed)")
  }

  package var forecastLegend: String {
    say(
      "P80: finished by that day in 80 of 100 runs. Chance: share of runs that meet the deadline. Critical: share of runs without slack.",
      "P80 : achevé ce jour-là dans 80 tirages sur 100. Chance : part des tirages qui tiennent l’échéance. Critique : part sans marge.",
      "P80: تُنجز حتى ذلك اليوم في 80 من 100 محاكاة. الاحتمال: نسبة ما يفي بالموعد. حرج: نسبة ما بلا سماح.")
  }

  /// - Parameter percents: of the duration, in the best and in the worst case.
  package func forecastSpread(_ percents: (best: Int, worst: Int)) -> String {
    say(
      "A step without an estimate is taken to last from \(percents.best) % to \(percents.worst) % of its duration, most likely 100 %.",
      "Une étape sans estimation est supposée durer de \(percents.best) % à \(percents.worst) % de sa durée, le plus souvent 100 %.",
      "يُفترض أن الخطوة بلا تقدير تستغرق من \(percents.best) % إلى \(percents.worst) % من مدتها، والأرجح 100 %.")
  }

  /// `83 %`; a case that is rare but happens is not rounded away.
  package func share(_ times: Int, of runs: Int) -> String {
    guard runs > 0 else { return "–" }
    if times == runs { return "100 %" }
    if times == 0 { return "0 %" }
    let percent = (times * 100 + runs / 2) / runs
    return percent == 0 ? "< 1 %" : percent == 100 ? "> 99 %" : "\(percent) %"
  }

  package func badRuns(_ limits: ClosedRange<Int>) -> String {
    say(
      "Give --runs a number from \(limits.lowerBound) to \(limits.upperBound).",
      "Donnez à --runs un nombre de \(limits.lowerBound) à \(limits.upperBound).",
      "أعط --runs عددًا من \(limits.lowerBound) إلى \(limits.upperBound).")
  }

  package func forecastProgress(_ runs: Int, of all: Int) -> String {
    say("Forecast: \(runs) of \(all) runs", "Prévision : \(runs) tirages sur \(all)", "التوقعات: \(runs) من \(all)")
  }

  package func notForecast(_ steps: Int) -> String {
    say(
      "\(stepCount(steps)) without dates: they wait in a circle or find no working day. See: jalon check",
      "\(stepCount(steps)) sans dates : attente en cercle, ou plus aucun jour ouvré. Voyez : jalon check",
      "\(stepCount(steps)) بلا تواريخ: تنتظر في حلقة أو لم يبق يوم عمل. انظر: jalon check")
  }
}
