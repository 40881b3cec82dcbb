import RoadmapEngine
import Wording

extension ViewSource {
  /// Returns the values of a step for which people have to decide, with those that count now and all sides.
  func contested(_ roadmap: Int, _ index: Int) -> [Detail] {
    let reference = reference(roadmap, index)
    return workspace.contested.filter { $0.thing == .step(reference) }.flatMap { conflict in
      [Detail("≠ \(wording.name(ofAtom: conflict.atom))", wording.countsNow(wording.text(conflict.inForce)), .health(.risk))]
        + conflict.sides.map { Detail("", wording.side($0), depth: 1) }
    }
  }
}
