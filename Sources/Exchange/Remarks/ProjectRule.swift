/// A rule of another program that Jalon does not have.
package enum ProjectRule: Hashable, Comparable, Sendable {
  case asLateAsPossible, mustFinishOn, startNoLater, finishNoEarlier, finishNoLater, lagInPercent, manual
  /// An unknown constraint with this number.
  case unknown(Int)
}
