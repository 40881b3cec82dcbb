import RoadmapEngine

/// Why an act is not undone or redone.
package enum UndoFault: Error, Hashable, Sendable {
  /// There is no act that could be undone or redone.
  case nothing
  /// No act, or more than one, has an id that begins with this text.
  case unknown(String)
  /// The next act is another person's, which is undone only if its id is given; `older` is the next act of this person, if there is one.
  case others(ChangeRecord, older: ChangeRecord?)
  /// The act conflicts with a later change, `obstacle` if it is known; `older` is the next act of this person that can be undone or
  /// redone.
  case refused(ChangeRecord, Conflict, obstacle: ChangeRecord?, older: ChangeRecord?)
  case store(StoreFault)
}

extension WorkspaceStore {
  /// Returns the acts of this copy that can be undone or redone, the next one first.
  ///
  /// An unreadable act is included; the acts after it in the list cannot be chosen.
  package func rewindable(_ way: Rewinding) -> [ChangeRecord] { UndoStack(ownRecords()).next(way) }

  /// Undoes or redoes an act of this copy. It is chosen under the lock, so that two programs never choose the same act.
  /// - Parameters:
  ///   - id: the id of the act or the beginning of it; nil for the next act, if it is the author's own.
  ///   - scribe: who does it.
  /// - Returns: the act.
  package mutating func rewind(_ way: Rewinding, _ id: String? = nil, by scribe: Scribe) throws(UndoFault) -> ChangeRecord {
    let lock: CommitLock
    do throws(StorageFault) { lock = try folder.lock() } catch { throw .store(.storage(error)) }
    if !lock.isEnforced { lacksLocks = true }
    do throws(StoreFault) { try reload(under: lock) } catch { throw .store(error) }
    // Throws if the replica id cannot be read, since this copy's acts are then unknown.
    do throws(StorageFault) { _ = try folder.replica() } catch { throw .store(.storage(error)) }
    // Finding the next act does not need the whole history.
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

  /// Returns the act with an id, or the next act.
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

  /// Throws if one of the acts is an unreadable line: it may have undone or redone any act before it.
  private func checkReadable(_ acts: [ChangeRecord]) throws(UndoFault) {
    for case .unreadable(let place) in acts.map(\.act) { throw .store(.conflict(.actUnreadable("\(folder.path)/\(place)"))) }
  }

  /// Returns the change that undoes or redoes an act in the present workspace.
  private func change(for act: ChangeRecord, _ way: Rewinding, by author: Author) throws(UndoFault) -> Change {
    do throws(Conflict) { return try workspace.rewinding(act, way) } catch {
      // Reads the later acts only now, since most acts fit without them.
      let records = (try? history().records) ?? []
      let later = records.firstIndex { $0.id == act.id }.map { Array(records[($0 + 1)...]) } ?? []
      do throws(Conflict) { return try workspace.rewinding(act, way, since: later) } catch {
        if case .broken(let file) = fault(of: error) { throw .store(.broken(file)) }
        let obstacle = records.obstacle(toRewinding: act, way, in: workspace)
        throw .refused(act, error, obstacle: obstacle, older: older(than: act, way, by: author))
      }
    }
  }

  /// The maximum number of acts that are tried to find one to offer.
  private static let offers = 100

  /// Returns the next act after `act` that is the author's own and can be undone or redone; nil if there is none.
  private func older(than act: ChangeRecord, _ way: Rewinding, by author: Author) -> ChangeRecord? {
    rewindable(way).prefix(while: \.isReadable).drop { $0.id != act.id }.dropFirst().prefix(Self.offers).first { other in
      other.isOwn(of: author) && (try? workspace.rewinding(other, way)) != nil
    }
  }
}
