import RoadmapEngine
import StatusViews
import Wording

extension OpenWorkspace {
  /// What the command line chooses; without roadmaps every one that is not archived.
  func selection(roadmaps ids: [String], filter: String? = nil, reader: String = "own") throws(Failure) -> ViewSelection {
    var selection = ViewSelection()
    selection.reader = try self.reader(reader)
    selection.filter = filter ?? ""
    if !ids.isEmpty {
      selection.roadmaps = []
      for id in ids { selection.roadmaps?.append(workspace.roadmaps[try roadmap(id)].id) }
    }
    return selection
  }

  /// What a view is made from.
  /// - Parameter needsHistory: whether it tells what was changed.
  func source(_ selection: ViewSelection, needsHistory: Bool = false) throws(Failure) -> ViewSource {
    let records = needsHistory ? try history().records : nil
    do throws(FilterFault) {
      return try ViewSource(workspace, schedule(), wording, selection, shipped: Shipped.calendar, records: records)
    } catch { throw failure(error, in: selection.filter) }
  }

  /// Writes a view to stdout.
  /// - Parameter width: columns of text, at least 60; nil: those of the terminal.
  func write(_ view: some ReportView, as format: ViewFormat, width: Int? = nil) throws(Failure) {
    switch format {
    case .json: try Output.write(view.json)
    case .text:
      let report = view.report
      try Output.write(page: report.text(width: max(60, Output.width(width)), wording: wording, today: today, isStyled: Output.isStyled))
    }
  }

  /// Who reads, as it is typed.
  func reader(_ text: String) throws(Failure) -> Reader {
    let reader = Reader(text)
    if case .party(let id)? = reader, workspace[id] == nil {
      throw Failure(64, wording.unknownReader(text, workspace.parties.map(\.id.text)))
    }
    guard let reader else { throw Failure(64, wording.unknownReader(text, workspace.parties.map(\.id.text))) }
    return reader
  }

  /// What is wrong with a filter, with a mark under the part that is to blame.
  func failure(_ fault: FilterFault, in filter: String) -> Failure {
    Failure(64, wording.fault(fault), marks: Wording.pointing(at: fault.range, in: filter))
  }
}
