import Glibc
import Library
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

  /// Records sheets and writes them into the folder from which the program was started.
  mutating func send(_ sending: SheetSending) -> ExchangeOutcome {
    let messages = KeptMessages()
    var (lines, faults): ([String], [String]) = ([], [])
    Output.$messages.withValue(messages) {
      do throws(Failure) { lines = try sendSheets(to: sending.parties, sending.order, roadmaps: sending.roadmaps, in: ".") } catch {
        faults.append(error.diagnostic.line)
      }
    }
    return ExchangeOutcome(lines: lines, faults: faults + messages.lines, exchanges: try? exchanges())
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
      if !order.parties.isEmpty {
        attempt { () throws(Failure) in try send(to: order.parties, roadmaps: nil, in: Self.folder(of: order.folder)) }
      }
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

  /// Receives the packets and the returned sheets in a folder that are for this party, or one file, and returns a line for each. Other archives and
  /// workbooks are left alone, and so is a sheet in which nobody has written anything, which may be one that was sent; a damaged file for this party is a fault.
  private mutating func receiveAll(in place: String) throws(Failure) -> (lines: [String], faults: [String]) {
    guard let own = scribe.author.party else { throw Failure(64, wording.noOwnParty) }
    if Self.isFile(place) { return try receive(file: place) }
    guard let names = FolderListing.names(in: place) else {
      throw Failure(
        errno == ENOENT ? .noFolder(place) : .system(place, code: errno, isReading: true), wording)
    }
    // Other parties may know this one by a name that it had before.
    var ownNames: Set<Party.ID> = [own]
    if store.hasExchanges {
      var desk = try desk()
      ownNames = desk.ownNames()
    }
    let files = names.filter { ($0.lowercased().hasSuffix(".zip") || PacketInput.isSheet($0)) && !$0.hasPrefix("~$") && !$0.hasPrefix(".") }
    let read = PacketInput.files(files.map { OutputFile.path(of: $0, in: place) }, wording)
    let ours = zip(files, read).filter { name, content in PacketInput.concerns(ownNames, named: name, content) }
    let found = try arrivals(ours.map { OutputFile.path(of: $0.0, in: place) }, ours.map(\.1))
    let arrivals = found.filter { (try? $0.get())?.sheet?.isUntouched != true }
    let told = try receive(arrivals, accepting: [], isTrial: false, receipts: place).told
    var (lines, faults): ([String], [String]) = ([], [])
    for arrival in told {
      do throws(Failure) {
        let arrival = try arrival.get()
        if !arrival.isOld || arrival.isReceiptNew { lines += arrival.lines.prefix(1) }
        if !arrival.isOld { lines += arrival.remarks }
        if let receipt = arrival.receipt, arrival.isReceiptNew { lines.append("  \(receipt)") }
      } catch { faults.append(error.diagnostic.line) }
    }
    if lines.isEmpty, faults.isEmpty {
      let untouched = found.count - arrivals.count
      lines.append(
        told.isEmpty && untouched == 0 ? wording.noPacketsThere(place) : wording.onlyKnownPackets(told.count, untouched: untouched))
    }
    return (lines, faults)
  }

  /// Receives one file that a person names, whoever has saved it last.
  private mutating func receive(file: String) throws(Failure) -> (lines: [String], faults: [String]) {
    let arrivals = try self.arrivals([file], PacketInput.files([file], wording))
    let told = try receive(arrivals, accepting: [], isTrial: false, receipts: Self.folder(of: file)).told
    var lines: [String] = []
    for arrival in told { lines += try arrival.get().all }
    return (lines, [])
  }

  private static func isFile(_ path: String) -> Bool {
    var there = stat()
    return stat(path, &there) == 0 && there.st_mode & S_IFMT == S_IFREG
  }

  /// Returns the folder of a path that may be that of a file.
  private static func folder(of path: String) -> String {
    guard isFile(path) else { return path }
    return path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// Sends packets, and writes them into a folder.
  /// - Returns: a line for each.
  mutating func send(to parties: [Party.ID], roadmaps: [Roadmap.ID]?, in folder: String) throws(Failure) -> [String] {
    try OutputFile.check(folder: folder)
    var lines: [String] = []
    var files = SentFiles(in: folder)
    let packets: [SentPacket]
    do throws(SendFault) {
      packets = try store.send(to: parties, roadmaps: roadmaps, on: today, scribe, shipped: Library.calendar) { packets in
        files.draft(packets.map { ($0.name, $0.bytes) })
      }
    } catch {
      files.discard()
      throw files.failure ?? failure(error)
    }
    DoneWork.note()
    let paths = try files.publish()
    warnOfRoadmapsWithoutAnswer(in: packets.map(\.packet), areChosen: roadmaps != nil)
    for (sent, path) in zip(packets, paths) {
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
      en: "No packet or returned sheet for this party lies in \(folder).",
      fr: "\(folder) ne contient ni envoi ni feuille renvoyée pour cette partie.", ar: "لا توجد في \(folder) حزمة أو ورقة عائدة لهذا الطرف."
    )
  }

  fileprivate func noAnswerPossible(_ own: String, _ roadmap: String, _ parties: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(own) is no party of \(roadmap), so the others cannot answer.",
        fr: "\(own) n’est pas une partie de \(roadmap) : les autres ne pourront pas répondre.",
        ar: "\(own) ليس طرفًا في \(roadmap)، فلا يمكن للآخرين الرد."),
      remedy: "jalon roadmap set \(roadmap) parties:\(parties)")
  }

  /// - Parameter untouched: the number of sheets in which nobody has written anything.
  fileprivate func onlyKnownPackets(_ count: Int, untouched: Int) -> String {
    let known = phrase(
      en: "Nothing new: \(figures(count)) files there are known already.", fr: "Rien de nouveau : fichiers déjà connus \(figures(count)).",
      ar: "لا جديد: الملفات المعروفة سابقًا هناك \(figures(count)).")
    guard untouched > 0 else { return known }
    let left = phrase(
      en: "Sheets in which nobody has written anything: \(figures(untouched)). If one came back so, name the file itself.",
      fr: "Feuilles où personne n’a rien inscrit : \(figures(untouched)). Si l’une est revenue ainsi, indiquez le fichier même.",
      ar: "أوراق لم يكتب فيها أحد شيئًا: \(figures(untouched)). وإن عادت إحداها هكذا فحدد الملف نفسه.")
    return count > 0 ? "\(known) \(left)" : left
  }
}
