import RoadmapEngine
import Wording

extension OpenWorkspace {
  func apply(_ assignments: [StepAssignment], to body: inout Body) throws(Failure) {
    try assign(assignments, to: &body) { (assignment, body, context) throws(StepAssignment.Fault) in
      try assignment.apply(to: &body, context)
    }
  }

  func changing(_ body: Body, of party: Party, _ change: (inout Body) -> Void) -> Change? {
    workspace.changing(party.id) { party in
      guard let index = party.bodies.firstIndex(where: { $0.id == body.id }) else { return }
      change(&party.bodies[index])
    }
  }
}
