extension WorkspaceStore {
  /// Whether packets of other parties are kept here.
  package var hasReceived: Bool { !receivedNames.isEmpty }

  /// The names of the files of packets that were received and are not replaced by later ones. A later packet has another name.
  package var receivedNames: [String] { (try? folder.list(WorkspaceFolder.received, ending: ".zip")) ?? [] }

  /// Whether a packet was sent or received by any copy whose history is here. It is found without reading the history as records, so that this costs
  /// a workspace without exchanges hardly any time.
  package var hasExchanges: Bool {
    if hasReceived { return true }
    // The records of both acts hold the id of the exchange.
    let word = Array("\"exchange\":\"".utf8)
    return ((try? everyHistoryFile()) ?? []).contains { name in
      guard let bytes = try? folder.read(name.path).bytes else { return false }
      return bytes.span.holds(word)
    }
  }
}

extension Span<UInt8> {
  /// Checks whether some bytes occur.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, count >= wanted.count else { return wanted.isEmpty }
    for start in 0...(count - wanted.count) where self[start] == first {
      if wanted.indices.allSatisfy({ self[start + $0] == wanted[$0] }) { return true }
    }
    return false
  }
}
