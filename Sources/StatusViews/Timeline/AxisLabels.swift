/// The two lines of labels over an axis.
package struct AxisLabels: Sendable {
  /// Years, or months over days, and the label of today.
  package let upper: String
  /// Months, days or other units for which there is room.
  package let lower: String
  /// The cells of the label of today.
  package let today: Range<Int>
}
