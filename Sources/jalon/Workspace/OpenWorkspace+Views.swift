import Library
import RoadmapEngine
import StatusViews
import Wording

extension OpenWorkspace {
  /// Returns the selection of a command line.
  /// - Parameter ids: the roadmaps; none selects all that are not archived.
  func selection(roadmaps ids: [String], filter: String? = nil, reader: String = "own") throws(Failure) -> ViewSelection {
    var selection = ViewSelection()
    selection.reader = try self.reader(reader)
    selection.filter = filter ?? ""
    selection.party = scribe.author.party
    if !ids.isEmpty {
      selection.roadmaps = []
      for id in ids { selection.roadmaps?.append(workspace.roadmaps[try roadmap(id)].id) }
    }
    return selection
  }

  /// Whoever types filters here.
  var filterAuthor: FilterAuthor { wording.filterAuthor(scribe.author.party) }

  /// Returns the source of views.
  /// - Parameters:
  ///   - needsHistory: whether the view shows changes.
  ///   - needsTurns: whether the view shows whose turn it is in the exchange with other parties.
  func source(_ selection: ViewSelection, needsHistory: Bool = false, needsTurns: Bool = false) throws(Failure) -> ViewSource {
    let records = needsHistory ? try history().records : nil
    do throws(FilterFault) {
      var source = try ViewSource(workspace, schedule(), wording, selection, shipped: Library.calendar, records: records)
      source.home = scribe.author.party
      if needsTurns, selection.reader == .own, selection.filter.isEmpty { source.turns = (try? exchanges().turns) ?? [] }
      return source
    } catch { throw failure(error, in: selection.filter) }
  }

  /// Writes a view to stdout.
  func write(_ view: some ReportView, _ options: ReportOptions) throws(Failure) {
    switch options.format.format {
    case .json: try Output.write(view.json)
    case .text:
      let width = Output.pageWidth(options.width.width)
      try Output.write(page: view.report.text(width: width, wording: wording, today: today, isStyled: Output.isStyled))
    }
  }

  /// Returns the reader with a name: own, joint, public or the id of a party.
  func reader(_ text: String) throws(Failure) -> Reader {
    let reader = Reader(text)
    if case .party(let id)? = reader, workspace[id] == nil {
      throw Failure(64, wording.unknownReader(text, workspace.parties.map(\.id.text)))
    }
    guard let reader else { throw Failure(64, wording.unknownReader(text, workspace.parties.map(\.id.text))) }
    return reader
  }

  /// Returns the failure of a filter, with a mark under the faulty part.
  func failure(_ fault: FilterFault, in filter: String) -> Failure {
    Failure(64, wording.fault(fault), marks: Wording.pointing(at: fault.range, in: filter))
  }
}
