import StatusViews

extension ViewSource {
  /// Returns the shown roadmaps as a project of Microsoft Project (MSPDI). It has the outline, links, calendars of the parties and owners.
  package func projectXML() -> [UInt8] {
    ProjectWriter(self).write()
  }

  /// The remarks on what such a project cannot express, and how it is written instead.
  package var projectRemarks: [ExportRemark] { ProjectWriter(self).remarks }
}
