import Planner
import RoadmapEngine
import Storage
import Wording

/// Settings and filters that are kept for the next time.
extension PlannerLoop {
  /// Saves a setting. A failure is reported once; the setting holds until the person quits.
  /// Stores who works with this copy, and the name for other workspaces too if none is stored for them.
  mutating func identify(_ author: Author, _ session: inout Session) {
    do throws(StorageFault) { try open.identify(author) } catch {
      session.settingsFailed(FileTrouble(error, in: open.store.folder.path))
      return
    }
    if !author.name.isEmpty, Settings.read().name == nil { remember(.name(author.name), &session) }
    session.identified(author)
  }

  mutating func remember(_ setting: Setting, _ session: inout Session) {
    do throws(FileTrouble) { try Settings.write([setting]) } catch {
      if !hasSaidUnset { session.settingsFailed(error) }
      hasSaidUnset = true
    }
  }

  /// Saves the used filters. A failed write is ignored; a damaged file is reported once.
  mutating func keep(_ filters: UsedFilters, _ session: inout Session) {
    do throws(StorageFault) { try open.store.folder.keep(filters) } catch {
      guard !hasSaidUnset, case .broken = FileTrouble(error, in: open.store.folder.path) else { return }
      session.settingsFailed(FileTrouble(error, in: open.store.folder.path))
      hasSaidUnset = true
    }
  }
}
