/// Words about baselines.
extension Wording {
  /// Counts the steps that finish later, earlier and as in a baseline.
  /// - Parameter days: the variance of each step in working days, positive for later.
  package func variances(_ days: [Int]) -> String {
    let (late, early) = (days.count { $0 > 0 }, days.count { $0 < 0 })
    let same = days.count - late - early
    return phrase(
      en: "\(late) later, \(early) earlier, \(same) unchanged", fr: "\(late) plus tard, \(early) plus tôt, \(same) sans changement",
      ar: "\(late) أبعد، \(early) أقرب، \(same) بلا تغيير")
  }

  package func keptBaseline(_ id: String, roadmaps: Int, steps: Int) -> String {
    phrase(
      en: "Kept baseline \(id): \(stepCount(steps)) in \(roadmapCount(roadmaps)).",
      fr: "Référence \(id) conservée : \(stepCount(steps)) dans \(roadmapCount(roadmaps)).",
      ar: "حُفظ المرجع \(id): \(stepCount(steps)) في \(roadmapCount(roadmaps)).")
  }

  package func removedBaseline(_ id: String) -> String {
    phrase(en: "Removed baseline \(id).", fr: "Référence \(id) retirée.", ar: "أزيل المرجع \(id).")
  }
}
