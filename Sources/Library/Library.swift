import CLibrary
import Canvas
import FileFormat
import RoadmapEngine

/// The files that are built into the program: calendars, parties, bodies, templates, the sample and themes, each in the ordinary file
/// format.
package enum Library {
  /// Returns the bytes of a shipped file by its name, such as `calendars/NE.json`; nil if there is none.
  static func bytes(of name: String) -> [UInt8]? {
    (0..<jalon_library_count()).first { index in jalon_library_name(index).map { String(cString: $0) } == name }.flatMap { index in
      jalon_library_bytes(index).map { Array(UnsafeBufferPointer(start: $0, count: jalon_library_size(index))) }
    }
  }

  /// Returns the names of the shipped files of a folder in their order, without the folder and `.json`.
  static func names(in folder: String) -> [String] {
    (0..<jalon_library_count()).compactMap { index -> String? in
      guard let name = jalon_library_name(index).map({ String(cString: $0) }) else { return nil }
      guard name.hasPrefix(folder + "/"), name.hasSuffix(".json") else { return nil }
      return String(name.dropFirst(folder.count + 1).dropLast(".json".count))
    }.sorted()
  }

  /// Returns a shipped calendar; nil if there is none with this id.
  package static func calendar(_ id: WorkingCalendar.ID) -> WorkingCalendar? {
    bytes(of: "calendars/\(id).json").flatMap { try? PlanFile.calendar($0).value }
  }

  /// The ids of the shipped calendars in their order.
  package static var calendars: [WorkingCalendar.ID] { names(in: "calendars").map { WorkingCalendar.ID($0) } }

  /// Returns a shipped template, a roadmap whose parties are roles; nil if there is none with this id.
  package static func template(_ id: String) -> Roadmap? {
    bytes(of: "templates/\(id).json").flatMap { try? PlanFile.roadmap($0).value }
  }

  /// The shipped templates in the order of their ids.
  package static var templates: [Roadmap] { names(in: "templates").compactMap(template) }

  /// The sample workspace: the agreement between Libya and Niger, its continuation, and roadmaps of other parties.
  package static var sample: Workspace {
    var workspace =
      bytes(of: "sample/jalon.json").flatMap { try? PlanFile.workspace($0).value } ?? Workspace(title: .plain(""), language: .en)
    workspace.parties = names(in: "sample/parties").compactMap { name in
      bytes(of: "sample/parties/\(name).json").flatMap { try? PlanFile.party($0).value }
    }
    workspace.roadmaps = names(in: "sample/roadmaps").compactMap { name in
      bytes(of: "sample/roadmaps/\(name).json").flatMap { try? PlanFile.roadmap($0).value }
    }
    return workspace
  }

  /// Returns a shipped party with its name, its calendar and the bodies that most of its kind have; nil if none with this id ships.
  package static func party(_ id: Party.ID) -> Party? {
    bytes(of: "parties/\(id).json").flatMap { try? PlanFile.party($0).value }
  }

  /// The shipped parties with their names, their calendars and the bodies that most of their kind have.
  package static var describedParties: [Party] { parties.compactMap { party($0) } }

  /// The ids of all shipped parties: every party whose calendar ships, and some organisations.
  package static var parties: [Party.ID] { names(in: "parties").map { Party.ID($0) } }

  /// The bodies to which templates refer, with their names.
  package static var bodies: [Body] { bytes(of: "bodies.json").flatMap { try? PlanFile.party($0).value.bodies } ?? [] }
}
