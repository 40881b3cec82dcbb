import Canvas
import RoadmapEngine
import Wording

/// Drawing the page of proposals: the list, and the selected proposal beside or below it.
extension Session {
  /// Divides a page with a list and the details of its selected row: beside one another where there is room, else one below the other.
  func areasWithLowerPart(of page: Rect) -> PageAreas {
    if width >= 120 {
      let (right, rest) = page.splittingRight(width >= 160 ? width / 2 : 60)
      return PageAreas(body: rest.splittingRight(1).rest, detail: right)
    }
    let list = min(rows.count + 1, max(6, page.height / 2))
    let (lower, body) = page.splittingBottom(max(0, min(12, page.height - list)))
    return PageAreas(body: body, lower: lower)
  }

  func drawProposals(_ layout: PageLayout, _ frame: inout Frame) {
    let width = layout.list.width
    let valueX = min(24, width / 3)
    let kindX = width >= 60 ? width - 14 : width
    let y = layout.heads.y
    frame.put(wording.columnWhat, x: 4, y: y, .tableHead, width: valueX - 5)
    frame.put(wording.columnProposed, x: valueX, y: y, .tableHead, width: kindX - valueX - 1)
    frame.put(wording.columnKind, x: kindX, y: y, .tableHead, width: width - kindX)
    if rows.isEmpty {
      let text = filter.isEmpty ? page.model.emptyText(in: self) : noHits
      frame.put(keyed: keyed(text), x: 2, y: layout.list.y, filter.isEmpty ? .done : .dim, width: width - 3)
    }
    for (index, row, y) in visibleRows {
      if case .heading(let text) = row { drawHeading(text, y, width, &frame) }
      guard case .own(_, let proposal as Proposal) = row else { continue }
      let isContested = proposal.state == .conflict
      if isContested { frame.put(glyphs.contested, x: 2, y: y, .warning) }
      frame.put(atom(of: proposal), x: 4, y: y, .text, width: valueX - 5)
      frame.put(shortValue(of: proposal), x: valueX, y: y, isContested ? .warning : .text, width: kindX - valueX - 1)
      frame.put(wording.word(proposal.kind), x: kindX, y: y, .dim, width: width - kindX)
      mark(index, Rect(x: 0, y: y, width: width, height: 1), name: 4..<kindX - 1, &frame)
    }
    guard let shown = memories.proposals.shown else { return }
    if let lower = layout.lower {
      frame.put(String(repeating: glyphs.lines.horizontal, count: lower.width), x: lower.x, y: lower.y, .border)
      draw(shown, Rect(x: 2, y: lower.y + 1, width: lower.width - 3, height: lower.height - 1), &frame)
    }
    if let detail = layout.detail {
      for y in detail.y..<detail.maxY { frame.put(glyphs.lines.vertical, x: detail.x - 1, y: y, .border) }
      draw(shown, detail.inset(columns: 1, rows: 0), &frame)
    }
  }

  private func draw(_ shown: ProposalsPage.Shown, _ rect: Rect, _ frame: inout Frame) {
    for (line, text) in lines(of: shown.proposal, shown.effects, columns: rect.width).prefix(rect.height).enumerated() {
      frame.put(text.text, x: rect.x + text.indent, y: rect.y + line, text.role, width: max(0, rect.width - text.indent))
    }
  }

  /// Returns the name of what a proposal changes.
  private func atom(of proposal: Proposal) -> String {
    proposal.atom == PacketWord.presence ? wording.wholeThing(isGone: proposal.isGone) : wording.name(ofAtom: proposal.atom)
  }

  /// Returns what a proposal makes of a value: `4 Mar 2027 → 18 Mar 2027`.
  private func shortValue(of proposal: Proposal) -> String {
    if proposal.refusal != nil { return wording.isRefused }
    guard proposal.atom != PacketWord.presence else { return "" }
    func text(_ value: MergedValue?) -> String { value.map { wording.text($0) } ?? "–" }
    return "\(text(proposal.ours)) \(glyphs.arrow) \(text(proposal.theirs))"
  }

  /// Returns everything that is to be known of a proposal before it is answered: the sentence, the packet, who has changed the value here, and
  /// the dates that would move.
  func lines(
    of proposal: Proposal, _ effects: ConflictEffects?, columns: Int
  ) -> [(text: String, indent: Int, role: Role)] {
    var lines: [(text: String, indent: Int, role: Role)] = []
    lines += TextWidth.wrap(wording.proposal(proposal, in: workspace), columns: columns).map { ($0, 0, .title) }
    let (made, kind) = (wording.instant(proposal.made), wording.word(proposal.kind))
    let packet =
      proposal.origin.isSheet ? wording.fromSheet(proposal.person, made, kind) : wording.fromPacket(proposal.number, made, kind)
    lines += TextWidth.wrap(packet, columns: columns).map { ($0, 0, .dim) }
    for side in proposal.sides {
      let side = "\(wording.hereBy(wording.who(side.author), wording.instant(side.at)))\(wording.colon)\(wording.text(side.value))"
      lines += TextWidth.wrap(side, columns: columns).map { ($0, 0, .warning) }
    }
    guard let effects else { return lines }
    guard let effect = effect(of: 1, in: effects) else { return lines + [(wording.noDateMoves, 0, .dim)] }
    lines += TextWidth.wrap(effect, columns: columns).map { ($0, 0, .notice) }
    for deadline in effects.deadlines where deadline.finishes[1].day != deadline.finishes.first?.day {
      lines.append(line(of: deadline, columns: columns))
    }
    return lines
  }

  /// Returns a deadline with the finish now and after a proposal: `Open the arrangement, due 16 Dec 27: 22 Nov 27 → 5 Jan 28`.
  private func line(of deadline: ConflictEffects.Deadline, columns: Int) -> (text: String, indent: Int, role: Role) {
    let finish = deadline.finishes[1]
    func day(_ day: Day?) -> String { day.map { due($0) } ?? "–" }
    let title = workspace[deadline.step].map { wording.text($0.title) } ?? deadline.step.description
    let dates = wording.finishMoves(due: due(deadline.day), day(deadline.finishes.first?.day), day(finish.day))
    let room = columns - 8 - TextWidth.columns(dates)
    let text = "\(glyph(finish.health)) \(TextWidth.cut(title, columns: max(8, room)))\(wording.comma)\(dates)"
    return (text, 2, (finish.day ?? .first) > deadline.day ? .late : .text)
  }
}
