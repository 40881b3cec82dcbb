extension Report {
  /// A column of a table.
  package struct Column: Sendable {
    /// The key of its cells in JSON.
    package let key: String
    package let title: String
    /// The title in files, where a short title would not be understood: `Jul 2026` for `J`.
    package let name: String
    /// How the column fits on a narrow page.
    package let fit: Fit
    /// Whether a line separates the column from those before it.
    package let startsPart: Bool

    /// What happens to a column on a narrow page: it keeps its width, wraps, or is left out.
    package enum Fit: Sendable, Equatable {
      case fixed
      case flexible
      /// The column is left out; those with greater numbers first.
      case optional(Int)
      /// A drawing over time, which takes the remaining width.
      case bars(DayRange)
      /// Bars that compare numbers, which other columns hold. It is left out as `optional` ones are.
      case share(Int)
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
