/// What a project of another program may hold that Jalon does not take over.
package enum ProjectPart: Int, CaseIterable, Hashable, Sendable {
  case calendars, baselines, splits, levelling, priorities, costs, work, physicalPercent, customFields, outlineCodes, contacts, otherNotes
  case externalTasks, outsideLinks, subprojects, properties
  case codes, recurring, units, timephased, fromFinish
}

/// A rule of another program that Jalon keeps in another way, or not at all.
package enum ProjectRule: Hashable, Comparable, Sendable {
  case asLateAsPossible, mustFinishOn, startNoLater, finishNoEarlier, finishNoLater, lagInPercent, manual
  /// A constraint by its number.
  case unknown(Int)
}
