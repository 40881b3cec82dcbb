import Glibc
import Archives
import Library
import RoadmapEngine
import Storage
import Wording

/// Packets on the command line.
extension OpenWorkspace {
  /// Returns what is needed to send, receive and review packets.
  func desk() throws(Failure) -> PacketDesk {
    do throws(StoreFault) { return try store.packetDesk(shipped: Library.calendar) } catch { throw packetFailure(error) }
  }

  private func packetFailure(_ fault: StoreFault) -> Failure { Failure(FileTrouble(fault, in: store.folder.path), wording) }

  func failure(_ fault: SendFault) -> Failure {
    switch fault {
    case .noParty: Failure(64, wording.noOwnParty)
    case .own(let party): Failure(64, wording.sentToOwn(wording.party(party, in: workspace)))
    case .nothingToSee(let party): Failure(1, wording.nothingToSend(wording.party(party, in: workspace)))
    case .archive(let fault): Failure(65, PacketInput.diagnostic(fault, "jalon send", wording))
    case .notWritten: Failure(.system("", code: EIO, isReading: false), wording)
    case .store(let fault): packetFailure(fault)
    }
  }

  /// Keeps packets and takes what may be taken at once.
  mutating func receive(
    _ packets: [(packet: Packet, bytes: [UInt8])], accepting kinds: Set<ProposalKind>, isTrial: Bool
  ) throws(Failure) -> Reception {
    do throws(StoreFault) {
      let reception = try store.receive(packets, accepting: kinds, isTrial: isTrial, scribe, shipped: Library.calendar)
      if !isTrial { DoneWork.note() }
      return reception
    } catch { throw packetFailure(error) }
  }

  /// Returns what people should know of a packet that was received.
  mutating func lines(of result: Result<Receipt, PacketRefusal>, named file: String, isTrial: Bool) throws(Failure) -> [String] {
    let receipt: Receipt
    do throws(PacketRefusal) { receipt = try result.get() } catch { throw failure(error, file) }
    let packet = receipt.packet
    let party = wording.party(receipt.from, in: workspace)
    if receipt.isOld { return [wording.receivedOld(party, number: packet.number)] }
    let waiting = receipt.proposed.count - receipt.taken.count
    let lines = [wording.received(party, number: packet.number, taken: receipt.taken.count, waiting: waiting)] + effects(of: receipt)
    return isTrial ? lines + [wording.dryRunOnly] : lines
  }

  /// Returns what was proposed and what taking it has moved, and warns of the problems that it brings.
  mutating func effects(of receipt: Receipt) -> [String] {
    let new = receipt.proposed.filter { !receipt.known.contains($0.id) || receipt.taken.contains($0.id) }
    var lines = self.lines(of: new, taken: receipt.taken)
    if !receipt.taken.isEmpty {
      let (former, now) = (schedule(of: receipt.before), schedule(of: receipt.after))
      lines += effects(MovedStep.between(former, now), ShiftedDeadline.between(former, now))
      let change = receipt.before.difference(to: receipt.after)
      warn(of: PlanCheck.problems(broughtBy: change, before: (receipt.before, former), after: (receipt.after, now)))
    }
    return lines
  }

  private func schedule(of plan: Workspace) -> Schedule {
    Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: Library.calendar), today: today)
  }

  /// Tells why the packet of a file was refused.
  func failure(_ refusal: PacketRefusal, _ file: String) -> Failure {
    func name(_ party: Party.ID) -> String { wording.party(party, in: workspace) }
    return switch refusal {
    case .noParty: Failure(64, wording.noOwnParty)
    case .forOther(let to, let own): Failure(65, wording.packetForOther(file, name(to), own: name(own)))
    case .fromOwn(let own): Failure(65, wording.packetOfOwn(file, name(own)))
    case .otherExchange(let from): Failure(65, wording.packetOfOtherExchange(file, name(from)))
    case .unknownSender(let from): Failure(65, wording.unknownSender(file, from.text))
    case .forged(let from): Failure(65, wording.forgedPacket(file, name(from)))
    case .sameNumber(let from, let number): Failure(65, wording.packetNumberTwice(name(from), number))
    case .store(let fault): packetFailure(fault)
    }
  }

  /// The number of proposals of which the deadlines that follow are worked out.
  private static let reviewed = 50

  /// Returns proposals as lines, by the thing that they are about, with the number of deadlines that would follow.
  /// - Parameter taken: the ids of those that were taken.
  mutating func lines(of proposals: [Proposal], taken: Set<String> = []) -> [String] {
    var lines: [String] = []
    var last: PlanThing?
    for (index, proposal) in ordered(proposals).enumerated() {
      if proposal.thing != last {
        lines.append("\(proposal.thing.name.split(separator: " ").last ?? "") \(wording.title(of: proposal, in: workspace))")
      }
      last = proposal.thing
      let mark = taken.contains(proposal.id) ? " [\(wording.taken)]" : ""
      let follow = index < Self.reviewed && !taken.contains(proposal.id) ? deadlines(following: proposal).map { " \($0)." } ?? "" : ""
      lines.append("  \(proposal.id)  \(wording.proposal(proposal, in: workspace).shortened)\(follow)\(mark)")
    }
    return lines
  }

  /// Returns proposals in the order of the plan: what parties and calendars say, then each roadmap with its steps.
  func ordered(_ proposals: [Proposal]) -> [Proposal] {
    var places: [PlanThing: Int] = [:]
    for roadmap in workspace.roadmaps {
      places[.roadmap(roadmap.id)] = places.count
      for step in roadmap.steps { places[.step(StepReference(roadmap.id, step.id))] = places.count }
    }
    func place(_ thing: PlanThing) -> Int {
      switch thing {
      case .workspace, .party, .calendar, .view: -1
      case .roadmap, .step: places[thing] ?? .max
      }
    }
    return proposals.enumerated().sorted { left, right in
      (place(left.element.thing), left.element.thing.name, left.offset) < (
        place(right.element.thing), right.element.thing.name, right.offset
      )
    }.map(\.element)
  }

  /// Makes the workspace of the receiver of a packet.
  static func beginning(
    _ first: (packet: Packet, bytes: [UInt8]), in folder: String, _ speech: Wording, _ options: WorkspaceOptions
  ) throws(Failure) -> OpenWorkspace {
    WorkspaceFolder.removeDeadParts(of: folder)
    if let isEmpty = try? WorkspaceFolder(folder).isEmpty(), !isEmpty { throw Failure(73, speech.notEmpty(folder)) }
    let author = Author(party: first.packet.to)
    let store: WorkspaceStore
    do throws(StorageFault) {
      try WorkspaceStore.make(folder, from: first.packet, first.bytes, OpenWorkspace.scribe(author))
      DoneWork.note()
      store = try WorkspaceStore(opening: folder)
    } catch { throw OpenWorkspace.failure(error, folder, speech) }
    let home = store.workspace.language
    let open = try OpenWorkspace(
      store: store, fixedDay: options.today,
      wording: Wording(Language.reader(options.lang) ?? home, home: home, digits: Settings.own.digits ?? .western, zone: Clock.secondsAhead)
    )
    let steps = store.workspace.roadmaps.reduce(0) { $0 + $1.steps.count }
    try Output.write(line: open.wording.begun(folder, open.wording.party(first.packet.to, in: store.workspace), steps: steps))
    return open
  }
}
