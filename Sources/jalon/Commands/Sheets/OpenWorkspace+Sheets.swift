import Archives
import Exchange
import Library
import Office
import RoadmapEngine
import StatusViews
import Storage
import Wording

/// Sheets for parties without Jalon.
extension OpenWorkspace {
  /// Records sheets, and writes them into a folder.
  /// - Returns: a line for each.
  mutating func sendSheets(
    to parties: [Party.ID], _ order: SheetOrder, roadmaps: [Roadmap.ID]?, in folder: String
  ) throws(Failure) -> [String] {
    if let last = order.replyBy, last < today { throw Failure(64, wording.lastDayIsPast(last, today: today)) }
    try OutputFile.check(folder: folder)
    let order = try recorded(order)
    var failure: Failure?
    var files = SentFiles(in: folder)
    let opened = self
    let written: [WrittenSheet]
    do throws(SendFault) {
      written = try store.sendSheets(
        to: parties, order, roadmaps: roadmaps, on: today, scribe, shipped: Library.calendar,
        bytes: { sheet in
          do throws(Failure) { return try opened.bytes(of: sheet) } catch {
            failure = error
            return nil
          }
        }, drafting: { sheets in files.draft(sheets.map { ($0.name, $0.bytes) }) })
    } catch {
      files.discard()
      if case .nothingToSee(let party) = error, failure == nil, !order.filter.isEmpty {
        throw Failure(1, wording.noStepMatches(order.filter, wording.party(party, in: workspace)))
      }
      throw failure ?? files.failure ?? self.failure(error)
    }
    DoneWork.note()
    let paths = try files.publish()
    var lines: [String] = []
    for (sheet, path) in zip(written, paths) {
      let party = wording.party(sheet.to, in: workspace)
      lines.append(wording.sheetWritten(path, to: party, steps: SheetTable(try source(of: sheet.sheet)).rows.count, by: order.replyBy))
    }
    return lines
  }

  /// Returns an order as history records it: its filter is in stable words, and names the own party instead of `me`.
  private func recorded(_ order: SheetOrder) throws(Failure) -> SheetOrder {
    guard !order.filter.isEmpty else { return order }
    var author = filterAuthor
    author.namesParty = true
    do throws(FilterFault) {
      let filter = try Filter(order.filter, by: author, in: workspace, schedule())
      return SheetOrder(filter: filter.stable, language: order.language, replyBy: order.replyBy)
    } catch { throw failure(error, in: order.filter) }
  }

  /// Returns the workbook of a sheet; nil if it would hold no step.
  private func bytes(of sheet: SentSheet) throws(Failure) -> [UInt8]? {
    let workbook = PartySheet(sheet, try source(of: sheet))
    return workbook.isEmpty ? nil : try made { () throws(WorkbookFault) in try workbook.bytes() }
  }

  private func made(_ make: () throws(WorkbookFault) -> [UInt8]) throws(Failure) -> [UInt8] {
    do throws(WorkbookFault) { return try make() } catch { throw Failure(error, wording) }
  }

  /// Returns the plan of a sheet in its language, with the steps that its filter chooses.
  private func source(of sheet: SentSheet) throws(Failure) -> ViewSource {
    let plan = sheet.plan
    let speech = Wording(sheet.order.language, home: plan.language, digits: wording.digits)
    guard !sheet.order.filter.isEmpty else { return ViewSource(plan, sheet.schedule, speech) }
    let shown: [[Bool]]
    do throws(FilterFault) {
      let author = FilterAuthor.stored(party: scribe.author.party)
      shown = try Filter(sheet.order.filter, by: author, in: plan, sheet.schedule).matches(in: plan, sheet.schedule)
    } catch { throw failure(error, in: sheet.order.filter) }
    return ViewSource(plan, sheet.schedule, speech) { shown[at: $0]?[at: $1] ?? false }
  }

  /// Reads the contents of files as what other parties have sent.
  func arrivals(
    _ files: [String], _ contents: [Result<ReceivedFile, Failure>]
  ) throws(Failure) -> [Result<Arrival, Failure>] {
    let hasSheets = contents.contains { if case .success(.workbook) = $0 { true } else { false } }
    var desk = hasSheets ? try desk() : nil
    let kept = desk?.packets ?? []
    let found = zip(files, contents).map { file, content in
      Result { () throws(Failure) -> Found in
        switch try content.get() {
        case .packet(let packet, let bytes): return .arrival(Arrival(file: file, packet: packet, bytes: bytes, sheet: nil))
        case .workbook(let workbook): return .sheet(file, workbook, try sent(workbook, named: file, &desk))
        }
      }
    }
    let (wording, today) = (wording, today)
    return found.mapOnAllCores(few: 1) { found in
      Result { () throws(Failure) in
        switch try found.get() {
        case .arrival(let arrival): return arrival
        case .sheet(let file, let workbook, let sent):
          let read = ReadSheet(workbook, sent.identity, sent.sheet, sent.source, kept, today: today)
          do throws(ArchiveFault) {
            return Arrival(file: file, packet: read.packet, bytes: try PacketArchive.bytes(of: read.packet), sheet: read)
          } catch { throw Failure(65, PacketInput.diagnostic(error, file, wording)) }
        }
      }
    }
  }

  /// A file of another party before it is read beside what was sent.
  private enum Found: Sendable {
    case arrival(Arrival)
    case sheet(String, WorkbookContent, Sent)
  }

  /// The sheet that came back, as it was sent.
  private struct Sent: Sendable {
    let identity: SheetIdentity
    let sheet: SentSheet
    let source: ViewSource
  }

  /// Receives packets and returned sheets, and writes the receipts of sheets into a folder.
  /// - Returns: for each arrival what people should know of it, and what was received.
  mutating func receive(
    _ arrivals: [Result<Arrival, Failure>], accepting kinds: Set<ProposalKind>, isTrial: Bool, receipts: String
  ) throws(Failure) -> (told: [Result<ToldArrival, Failure>], reception: Reception) {
    let read = arrivals.compactMap { try? $0.get() }.filter { $0.sheet?.isReceipt != true }
    if !isTrial, read.contains(where: { $0.sheet != nil }) { try OutputFile.check(folder: receipts.isEmpty ? "." : receipts) }
    let reception = try receive(read.map { ($0.packet, $0.bytes) }, accepting: kinds, isTrial: isTrial)
    var after = !isTrial && read.contains { $0.sheet != nil } ? try desk() : nil
    var results = reception.results[...]
    var drafts: [ReceiptDraft?] = []
    var told = arrivals.map { arrival in
      drafts.append(nil)
      return Result { () throws(Failure) -> ToldArrival in
        let arrival = try arrival.get()
        if arrival.sheet?.isReceipt == true { return ToldArrival(lines: [wording.receiptCameBack(arrival.file)], isOld: true) }
        guard let result = results.popFirst() else { return ToldArrival(lines: [], isOld: true) }
        let isOld = (try? result.get())?.isOld ?? false
        guard let sheet = arrival.sheet else {
          return ToldArrival(lines: try lines(of: result, named: arrival.file, isTrial: isTrial), isOld: isOld)
        }
        var told = ToldArrival(lines: try lines(of: sheet, result, named: arrival.file), isOld: isOld)
        told.remarks = SheetRemark.Weight.allCases.flatMap { weight -> [String] in
          let remarks = sheet.reading.remarks.filter { $0.weight == weight }
          return (remarks.isEmpty ? [] : [wording.remarks(weight, remarks.count)])
            + remarks.map { "  \(wording.sheetRemark($0))".shortened }
        }
        if isTrial {
          told.remarks.append(wording.dryRunOnly)
        } else {
          drafts[drafts.count - 1] = ReceiptDraft(sheet, receiptLines(of: sheet, &after), named: arrival.file, in: receipts)
        }
        return told
      }
    }
    // The workbooks are made on all cores, and written one after another, since two files may have one name.
    let copies = drafts.mapOnAllCores(few: 1) { draft in draft.map { draft in Result { () throws(WorkbookFault) in try draft.bytes() } } }
    for (index, (draft, copy)) in zip(drafts, copies).enumerated() {
      guard let draft, let copy, let arrival = try? told[index].get() else { continue }
      told[index] = Result { () throws(Failure) in
        var told = arrival
        told.isReceiptNew = try draft.write(try made { () throws(WorkbookFault) in try copy.get() })
        told.receipt = wording.receiptWritten(draft.paths)
        return told
      }
    }
    return (told, reception)
  }

  /// Returns the sheet that came back, as it was sent.
  private func sent(_ workbook: WorkbookContent, named file: String, _ desk: inout PacketDesk?) throws(Failure) -> Sent {
    let identity: SheetIdentity
    do throws(SheetIdentity.Fault) { identity = try SheetIdentity(workbook) } catch {
      switch error {
      case .none: throw Failure(65, wording.noSheet(file))
      case .newer(let format): throw Failure(65, wording.newerSheet(file, format))
      }
    }
    guard let own = desk?.own else { throw Failure(64, wording.noOwnParty) }
    guard let sheet = desk?.open(Party.ID(identity.to)).sheet(identity.sheet, from: own), sheet.sending.exchange == identity.exchange else {
      throw Failure(65, wording.unknownSheet(file))
    }
    return Sent(identity: identity, sheet: sheet, source: try source(of: sheet))
  }

  /// Returns what people should know of a returned sheet that was received: what it proposes, and what was taken.
  private mutating func lines(
    of read: ReadSheet, _ result: Result<Receipt, PacketRefusal>, named file: String
  ) throws(Failure) -> [String] {
    let receipt: Receipt
    do throws(PacketRefusal) { receipt = try result.get() } catch { throw failure(error, file) }
    let party = wording.party(receipt.from, in: workspace)
    let known = receipt.proposed.count { receipt.known.contains($0.id) && !receipt.taken.contains($0.id) }
    let waiting = receipt.proposed.count - receipt.taken.count - known
    let sent = read.sheet.sending.day
    var lines = [
      receipt.isOld
        ? wording.sheetReceivedBefore(party, sent)
        : wording.sheetReceived(party, sent, taken: receipt.taken.count, waiting: waiting, known: known, asked: read.asked.count)
    ]
    if !receipt.isOld, read.packet.words.isEmpty, read.reading.remarks.isEmpty { lines.append("  \(wording.nothingInSheet)") }
    return lines + effects(of: receipt)
  }

  /// Returns the lines of the receipt of a sheet.
  private func receiptLines(of read: ReadSheet, _ desk: inout PacketDesk?) -> [String] {
    let speech = read.source.wording
    let exchange = desk?.open(read.sheet.party)
    let proposals = read.sheet.proposals(of: read.packet)
    let answers = exchange?.answers(to: proposals, of: read.packet, among: desk?.packets ?? []) ?? proposals.map { _ in nil }
    let told = zip(proposals, answers).map { proposal, answer -> (String, SheetReceipt.Result) in
      let result: SheetReceipt.Result =
        switch answer {
        case .taken?, .same?: .taken
        case .refused(let reason)?: .refused(reason)
        case .kept?: .refused("")
        case nil: .waiting
        }
      return (speech.proposal(proposal, in: read.sheet.plan), result)
    }
    return SheetReceipt(read.reading, told).lines(
      speech, from: speech.party(read.sheet.party, in: read.sheet.plan), sentOn: read.sheet.sending.day)
  }
}

extension ReadSheet {
  /// What the party is asked.
  fileprivate var asked: [SheetRemark] { reading.remarks.filter { $0.weight == .asked } }
}

extension Array {
  /// The element at an index; nil if there is none.
  fileprivate subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
