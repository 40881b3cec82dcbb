import RoadmapEngine

extension ImportRemark {
  /// A task whose dates after the import differ from those in its file. Both ends of each range are inclusive.
  package struct DateDifference: Hashable, Sendable {
    package let title: String
    package let inFile: ClosedRange<Day>
    package let here: ClosedRange<Day>

    package init(title: String, inFile: ClosedRange<Day>, here: ClosedRange<Day>) {
      self.title = title
      self.inFile = inFile
      self.here = here
    }
  }
}
