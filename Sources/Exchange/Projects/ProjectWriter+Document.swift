import RoadmapEngine
import StatusViews
import Wording

/// The elements of the project as a whole.
extension ProjectWriter {
  /// Returns the project as an XML file.
  func write() -> [UInt8] {
    var xml = XMLText()
    xml.element("Project", "xmlns=\"http://schemas.microsoft.com/project\"") { xml in
      xml.element("SaveVersion", 14)
      xml.element("Name", "jalon.xml")
      xml.element("Title", wording.name(source.workspace.title))
      xml.element("ScheduleFromStart", true)
      xml.element("StartDate", "\(calendars.first)T08:00:00")
      xml.element("FinishDate", "\(source.roadmaps.compactMap { source.schedule.finish(ofRoadmap: $0) }.max() ?? calendars.first)T17:00:00")
      xml.element("CalendarUID", 1)
      xml.element("DefaultStartTime", "08:00:00")
      xml.element("DefaultFinishTime", "17:00:00")
      xml.element("MinutesPerDay", 480)
      xml.element("MinutesPerWeek", 2400)
      xml.element("DaysPerMonth", 20)
      xml.element("DurationFormat", 7)
      xml.element("HonorConstraints", true)
      xml.element("NewTasksAreManual", false)
      xml.element("StatusDate", "\(source.schedule.today)T17:00:00")
      xml.element("CurrentDate", "\(source.schedule.today)T08:00:00")
      xml.element("ExtendedAttributes") { xml in
        for field in ProjectField.allCases {
          xml.element("ExtendedAttribute") { xml in
            xml.element("FieldID", field.rawValue)
            xml.element("FieldName", field.name)
            xml.element("Alias", alias(of: field))
          }
        }
      }
      xml.element("Calendars") { xml in
        for calendar in calendars.calendars { calendar.write(calendars.first, calendars.last, wording, &xml) }
      }
      xml.element("Tasks") { xml in for (index, task) in tasks.enumerated() { write(task, index + 1, &xml) } }
      xml.element("Resources") { xml in for (index, resource) in resources.enumerated() { write(resource, index + 1, &xml) } }
      xml.element("Assignments") { xml in writeAssignments(&xml) }
    }
    return xml.bytes
  }

  private func alias(of field: ProjectField) -> String {
    switch field {
    case .step: "Jalon"
    case .deliverable: wording.heading(.deliverable)
    case .placed: wording.workedOutDay
    }
  }
}
