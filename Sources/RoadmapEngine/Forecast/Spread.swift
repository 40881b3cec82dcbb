/// How long a step may take: a triangle of working days from the best case over the usual one to the worst.
package struct Spread: Hashable, Sendable {
  /// In working days, at least 0, in ascending order.
  package let best: Int
  package let usual: Int
  package let worst: Int

  /// The default for a step without an estimate: three quarters of its duration to twice as long, in percent of it.
  package static let defaultPercents = (best: 75, worst: 200)

  /// Of a step by its own estimate, put into order where it is not; else the default around its duration.
  package init(of step: Step) {
    let days = min(max(step.workingDays, 0), Int(Day.count))
    guard let estimate = step.estimate else {
      // Three quarters of a day is a day: rounded up.
      best = (days * Spread.defaultPercents.best + 99) / 100
      usual = days
      worst = days * Spread.defaultPercents.worst / 100
      return
    }
    let sorted = [estimate.best, estimate.usual, estimate.worst].map { min(max($0, 0), Int(Day.count)) }.sorted()
    (best, usual, worst) = (sorted[0], sorted[1], sorted[2])
  }

  package var isCertain: Bool { best == worst }

  /// The duration in working days below which a share of all cases lies, rounded to the nearest day.
  /// - Parameter share: from 0 to 1.
  func duration(at share: Double) -> Double {
    let (low, mode, high) = (Double(best), Double(usual), Double(worst))
    let width = high - low
    guard width > 0 else { return mode }
    let turn = (mode - low) / width
    return share < turn ? low + (share * width * (mode - low)).squareRoot() : high - ((1 - share) * width * (high - mode)).squareRoot()
  }
}
