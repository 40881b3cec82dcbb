import RoadmapEngine
import StatusViews
import Wording

/// The parties and bodies that own steps, and their assignments to tasks.
extension ProjectWriter {
  func write(_ resource: ProjectResource, _ uid: Int, _ xml: inout XMLText) {
    let party = wording.party(resource.party, in: source.workspace)
    let body = resource.body.map { wording.body($0, of: resource.party, in: source.workspace) }
    xml.element("Resource") { xml in
      xml.element("UID", uid)
      xml.element("ID", uid)
      xml.element("Name", [party, body].compactMap { $0 }.joined(separator: " "))
      // A work resource that is never overallocated, since it is an institution.
      xml.element("Type", 1)
      xml.element("IsNull", false)
      xml.element("Code", [resource.party.text, resource.body?.text].compactMap { $0 }.joined(separator: "/"))
      xml.element("Group", party)
      xml.element("MaxUnits", "1000.00")
    }
  }

  func writeAssignments(_ xml: inout XMLText) {
    var uid = 0
    let uids = Dictionary(resources.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    for (number, task) in tasks.enumerated() {
      guard case .step(let roadmap, let index) = task.kind else { continue }
      for owner in source.schedule.roadmaps[roadmap].steps[index].owners {
        for body in owner.bodies.isEmpty ? [nil] : owner.bodies.map(Optional.some) {
          guard let resource = uids[ProjectResource(party: owner.party, body: body)] else { continue }
          uid += 1
          xml.element("Assignment") { xml in
            xml.element("UID", uid)
            xml.element("TaskUID", number + 1)
            xml.element("ResourceUID", resource)
            xml.element("Units", "1.00")
          }
        }
      }
    }
  }
}
