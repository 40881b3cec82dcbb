import Glibc
import Planner
import RoadmapEngine
import Storage
import Wording

/// Exchange through a folder in one go, as the planner and line mode offer it.
extension OpenWorkspace {
  /// Returns how far the exchange with each party is, and what waits for an answer.
  func exchanges() throws(Failure) -> Exchanges {
    guard store.hasExchanges else { return Exchanges(own: scribe.author.party, rounds: [], proposals: []) }
    var desk = try desk()
    let waiting = desk.proposals.waiting
    let rounds = desk.partners.map { name in
      RoundState(desk.open(name), desk.packets.filter { $0.origin.from == name }, waiting)
    }
    return Exchanges(own: desk.own, rounds: rounds, proposals: ordered(waiting))
  }

  /// Takes over what other copies have, receives the packets of other parties, and sends packets, in this order, so that what is sent knows all
  /// that has come.
  mutating func exchange(_ order: ExchangeOrder) -> ExchangeOutcome {
    let messages = KeptMessages()
    var (lines, faults): ([String], [String]) = ([], [])
    Output.$messages.withValue(messages) {
      func attempt(_ act: () throws(Failure) -> [String]) {
        do throws(Failure) { lines += try act() } catch { faults.append(error.diagnostic.line) }
      }
      switch order.copies {
      case .none: break
      case .folder: attempt { () throws(Failure) in try exchangeCopies(through: order.folder) }
      case .git: attempt { () throws(Failure) in try syncWithGit() }
      }
      if order.receives {
        attempt { () throws(Failure) in
          let found = try receiveAll(in: order.folder)
          faults += found.faults
          return found.lines
        }
      }
      if !order.parties.isEmpty { attempt { () throws(Failure) in try send(to: order.parties, roadmaps: nil, in: order.folder) } }
    }
    return ExchangeOutcome(lines: lines, faults: faults + messages.lines, exchanges: try? exchanges())
  }

  private mutating func exchangeCopies(through folder: String) throws(Failure) -> [String] {
    let (lines, failure) = try exchanged(with: folder)
    if let failure {
      Output.complain(of: failure.diagnostic)
    }
    return lines
  }

  /// Receives the packets in a folder that are for this party, and returns a line for each. Other archives are left alone; a damaged packet for this party is a fault.
  private mutating func receiveAll(in folder: String) throws(Failure) -> (lines: [String], faults: [String]) {
    guard let names = FolderListing.names(in: folder) else {
      throw Failure(
        errno == ENOENT ? .noFolder(folder) : .system(folder, reason: String(cString: strerror(errno)), isReading: true), wording)
    }
    guard let own = scribe.author.party else { throw Failure(64, wording.noOwnParty) }
    // Other parties may know this one by a name that it had before.
    var ownNames: Set<Party.ID> = [own]
    if store.hasExchanges {
      var desk = try desk()
      ownNames = desk.ownNames()
    }
    var (lines, faults): ([String], [String]) = ([], [])
    var known = 0
    var found: [(path: String, packet: Packet, bytes: [UInt8])] = []
    for name in names where name.lowercased().hasSuffix(".zip") {
      let path = "\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)/\(name)"
      do throws(Failure) {
        let (packet, bytes) = try PacketInput.packet(path, wording)
        guard ownNames.contains(packet.to) else { continue }
        found.append((path, packet, bytes))
      } catch {
        // The name of a packet begins with its sender and its receiver.
        let parts = name.split(separator: "_").map { String($0) }
        if parts.count >= 4, ownNames.contains(Party.ID(parts[1])) { faults.append(error.diagnostic.line) }
      }
    }
    let reception = try receive(found.map { ($0.packet, $0.bytes) }, accepting: [], isTrial: false)
    for (file, result) in zip(found, reception.results) {
      do throws(Failure) {
        if let receipt = try? result.get(), receipt.isOld {
          known += 1
        } else {
          lines += try self.lines(of: result, named: file.path, isTrial: false).prefix(1)
        }
      } catch { faults.append(error.diagnostic.line) }
    }
    if lines.isEmpty, faults.isEmpty { lines.append(known > 0 ? wording.onlyKnownPackets(known) : wording.noPacketsThere(folder)) }
    return (lines, faults)
  }

  /// Sends packets, and writes them into a folder.
  /// - Returns: a line for each.
  mutating func send(to parties: [Party.ID], roadmaps: [Roadmap.ID]?, in folder: String) throws(Failure) -> [String] {
    var lines: [String] = []
    let packets = try send(to: parties, roadmaps: roadmaps)
    warnOfRoadmapsWithoutAnswer(in: packets.map(\.packet), areChosen: roadmaps != nil)
    for sent in packets {
      let path = folder == "." ? sent.name : "\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)/\(sent.name)"
      do throws(Failure) { try OutputFile.write(sent.bytes, to: path) } catch {
        Output.complain(line: wording.packetNotWritten(sent.packet.number))
        throw error
      }
      let steps = sent.packet.plan.roadmaps.reduce(0) { $0 + $1.steps.count }
      lines.append(
        wording.packetWritten(
          path, to: wording.party(sent.to, in: workspace), number: sent.packet.number, steps: steps, words: sent.packet.words.count))
    }
    return lines
  }

  /// Warns of sent roadmaps that do not list the party of this copy. The others may not show it anything of them, so that no answer can come back.
  /// - Parameter areChosen: whether the roadmaps were named. If not, the warning is given only if none of the sent roadmaps can be answered.
  private func warnOfRoadmapsWithoutAnswer(in packets: [Packet], areChosen: Bool) {
    guard let own = scribe.author.party else { return }
    let ids = Set(packets.flatMap { $0.plan.roadmaps.map(\.id) })
    let sent = workspace.roadmaps.filter { ids.contains($0.id) }
    guard areChosen || !sent.contains(where: { $0.parties.contains(own) }) else { return }
    for roadmap in sent where !roadmap.parties.contains(own) {
      let parties = (roadmap.parties + [own]).map(\.text).joined(separator: ",")
      Output.complain(of: wording.noAnswerPossible(wording.party(own, in: workspace), roadmap.id.text, parties))
    }
  }
}

extension Wording {
  fileprivate func noPacketsThere(_ folder: String) -> String {
    phrase(
      en: "No packet for this party lies in \(folder).", fr: "\(folder) ne contient aucun envoi pour cette partie.",
      ar: "لا توجد في \(folder) حزمة لهذا الطرف.")
  }

  fileprivate func noAnswerPossible(_ own: String, _ roadmap: String, _ parties: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(own) is no party of \(roadmap), so the others cannot answer.",
        fr: "\(own) n’est pas une partie de \(roadmap) : les autres ne pourront pas répondre.",
        ar: "\(own) ليس طرفًا في \(roadmap)، فلا يمكن للآخرين الرد."),
      remedy: "jalon roadmap set \(roadmap) parties:\(parties)")
  }

  fileprivate func onlyKnownPackets(_ count: Int) -> String {
    phrase(
      en: "Nothing new: \(figures(count)) packets there are known already.",
      fr: "Rien de nouveau : envois déjà connus \(figures(count)).", ar: "لا جديد: الحزم المعروفة سابقًا هناك \(figures(count)).")
  }
}
