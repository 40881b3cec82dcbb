extension Report {
  /// A column of a table: what its cells are called, and how it gives way.
  package struct Column: Sendable {
    /// Its name in exports.
    package let key: String
    package let title: String
    /// Its title where it stands alone, as `Jul 2026` for `J`.
    package let name: String
    /// What happens where the page is narrow: it keeps its width, it wraps and shares what is left, or it is left out.
    package let fit: Fit
    /// Whether a line parts it from the columns before it.
    package let startsPart: Bool

    /// What happens to a column where the page is narrow.
    package enum Fit: Sendable, Equatable {
      case fixed
      case flexible
      /// Left out first where the number is greater.
      case optional(Int)
      /// A drawing over time that takes what is left.
      case bars(DayRange)
    }

    package init(_ key: String, _ title: String, _ fit: Fit = .fixed, name: String? = nil, startsPart: Bool = false) {
      self.startsPart = startsPart
      self.key = key
      self.title = title
      self.name = name ?? title
      self.fit = fit
    }
  }
}
