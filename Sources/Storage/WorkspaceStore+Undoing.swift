import RoadmapEngine

/// Why an act is not taken back, or not made again.
package enum UndoFault: Error, Hashable, Sendable {
  /// There is no act to be chosen.
  case nothing
  /// No act that could be chosen has an id that begins so.
  case unknown(String)
  /// Another person did it: it must be named to be chosen. With it comes the next one that is the person's own, if there is one.
  case others(ChangeRecord, older: ChangeRecord?)
  /// Somebody has changed the same since; with it comes what stands in the way, and the next one that can be chosen.
  case refused(ChangeRecord, Conflict, obstacle: ChangeRecord?, older: ChangeRecord?)
  case store(StoreFault)
}

extension WorkspaceStore {
  /// The acts of this copy that are done, or undone, the next one first; one that cannot be read keeps those behind it from being chosen.
  package func rewindable(_ way: Rewinding) -> [ChangeRecord] { UndoStack(ownRecords()).next(way) }

  /// Takes an act of this copy back, or makes it again. It is chosen while nobody else can save, so that two programs never choose the same.
  /// - Parameters:
  ///   - id: of the act, or how that begins; nil: the next one, if it is the person's own.
  ///   - scribe: who does it.
  /// - Returns: the act.
  package mutating func rewind(_ way: Rewinding, _ id: String? = nil, by scribe: Scribe) throws(UndoFault) -> ChangeRecord {
    let lock: CommitLock
    do throws(StorageFault) { lock = try folder.lock() } catch { throw .store(.storage(error)) }
    if !lock.isEnforced { lacksLocks = true }
    do throws(StoreFault) { try reload(under: lock) } catch { throw .store(error) }
    // Without the name of this copy none of its acts is known.
    do throws(StorageFault) { _ = try folder.replica() } catch { throw .store(.storage(error)) }
    // The next act is found without reading the whole history.
    let acts = id == nil ? UndoStack(recentRecords()).next(way) : rewindable(way)
    let act = try choice(of: acts, id, way, by: scribe.author)
    let change = try change(for: act, way, by: scribe.author)
    do throws(StoreFault) {
      _ = try save([scribe.record(change, way == .undo ? .undid(act.id) : .redid(act.id))], under: lock)
    } catch {
      guard case .conflict(let conflict) = error else { throw .store(error) }
      throw .refused(act, conflict, obstacle: nil, older: older(than: act, way, by: scribe.author))
    }
    return act
  }

  private func choice(of acts: [ChangeRecord], _ id: String?, _ way: Rewinding, by author: Author) throws(UndoFault) -> ChangeRecord {
    let readable = acts.prefix(while: \.isReadable)
    if let id {
      let found = readable.filter { $0.id == id || !id.isEmpty && $0.id.hasPrefix(id) }
      if let act = found.first(where: { $0.id == id }) ?? found.first, found.count == 1 || act.id == id { return act }
      if found.isEmpty { try checkReadable(acts) }
      throw .unknown(id)
    }
    guard let act = readable.first else {
      try checkReadable(acts)
      throw .nothing
    }
    guard act.isOwn(of: author) else { throw .others(act, older: older(than: act, way, by: author)) }
    return act
  }

  /// Refuses where an act stands in a line that cannot be read: it may have taken back, or made again, any act before it.
  private func checkReadable(_ acts: [ChangeRecord]) throws(UndoFault) {
    for case .unreadable(let place) in acts.map(\.act) { throw .store(.conflict(.actUnreadable("\(folder.path)/\(place)"))) }
  }

  private func change(for act: ChangeRecord, _ way: Rewinding, by author: Author) throws(UndoFault) -> Change {
    do throws(Conflict) { return try workspace.rewinding(act, way) } catch {
      // Only now everything that was done since is looked at: most acts fit as they are.
      let records = (try? history().records) ?? []
      let later = records.firstIndex { $0.id == act.id }.map { Array(records[($0 + 1)...]) } ?? []
      do throws(Conflict) { return try workspace.rewinding(act, way, since: later) } catch {
        if case .broken(let file) = fault(of: error) { throw .store(.broken(file)) }
        let wanted = (way == .undo ? act.change.inverse : act.change).renamed(by: later.compactMap(\.change.renaming))
        // What another copy did within the same second may stand before the act.
        let since = records.filter { $0.at >= act.at && $0.id != act.id }
        throw .refused(act, error, obstacle: since.obstacle(to: wanted, in: workspace), older: older(than: act, way, by: author))
      }
    }
  }

  /// So many acts are tried for one that can be offered.
  private static let offers = 100

  /// The next act after one that the person did and that can be chosen.
  private func older(than act: ChangeRecord, _ way: Rewinding, by author: Author) -> ChangeRecord? {
    rewindable(way).prefix(while: \.isReadable).drop { $0.id != act.id }.dropFirst().prefix(Self.offers).first { other in
      other.isOwn(of: author) && (try? workspace.rewinding(other, way)) != nil
    }
  }
}
