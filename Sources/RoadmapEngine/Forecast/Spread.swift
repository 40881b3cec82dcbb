/// The possible durations of a step, as a triangular distribution. It lies between the best and the worst case, in working days.
package struct Spread: Hashable, Sendable {
  /// The shortest duration in working days, at least 0.
  package let best: Int
  /// The most likely duration in working days.
  package let usual: Int
  /// The longest duration in working days.
  package let worst: Int

  /// The best and the worst case of a step without an estimate, in percent of its duration.
  package static let defaultPercents = (best: 75, worst: 200)

  /// Creates the spread of a step from its estimate, sorted into ascending order. Without an estimate it comes from its duration.
  package init(of step: Step) {
    let days = min(max(step.workingDays, 0), Int(Day.count))
    guard let estimate = step.estimate else {
      // Rounded up, so that a step of one day takes at least one day.
      best = (days * Spread.defaultPercents.best + 99) / 100
      usual = days
      worst = days * Spread.defaultPercents.worst / 100
      return
    }
    let sorted = [estimate.best, estimate.usual, estimate.worst].map { min(max($0, 0), Int(Day.count)) }.sorted()
    (best, usual, worst) = (sorted[0], sorted[1], sorted[2])
  }

  /// Whether every draw gives the same duration.
  package var isCertain: Bool { best == worst }

  /// Returns the duration that is not exceeded in a share of cases. It is in working days and not rounded.
  /// - Parameter share: from 0 to 1.
  func duration(at share: Double) -> Double {
    let (low, mode, high) = (Double(best), Double(usual), Double(worst))
    let width = high - low
    guard width > 0 else { return mode }
    let turn = (mode - low) / width
    return share < turn ? low + (share * width * (mode - low)).squareRoot() : high - ((1 - share) * width * (high - mode)).squareRoot()
  }
}
