/// A part of a project of another program that Jalon does not import.
package enum ProjectPart: Int, CaseIterable, Hashable, Sendable {
  case baselines, splits, levelling, priorities, costs, work, physicalPercent, customFields, outlineCodes, contacts, otherNotes
  case externalTasks, outsideLinks, subprojects, properties
  case codes, recurring, units, timephased, fromFinish
}
