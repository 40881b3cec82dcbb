import RoadmapEngine
import StatusViews
import Wording

/// The steps that a pasted text would add to a roadmap.
struct PastedSteps: Sendable {
  struct Entry: Sendable {
    let step: Step
    /// The number of pasted steps that contain it.
    let depth: Int
    /// The fields that the cells have filled, with what was typed.
    let values: [(field: String, text: String)]
  }

  let roadmap: Roadmap.ID
  private(set) var entries: [Entry] = []
  /// What could not be understood and is left out, in sentences.
  private(set) var remarks: [String] = []
  /// The step after which the first one is put; nil for the beginning.
  let predecessor: Step.ID?

  /// - Parameters:
  ///   - columns: what the cells beside the title fill, in their order; nil for a cell that is left out.
  ///   - hasHeadings: whether the text names its columns, so that those that are left out are told once and not for each line.
  init(
    _ lines: [PastedLines.Line], columns: [(field: String, party: Party.ID?)?], hasHeadings: Bool, into roadmap: Roadmap,
    after place: PastePlace, _ session: Session
  ) {
    self.roadmap = roadmap.id
    predecessor = place.predecessor
    var taken = Set((roadmap.steps + roadmap.trash).map(\.id.text))
    let context = session.context(for: roadmap)
    var parents: [Step.ID] = []
    for line in lines {
      let id = session.resources.newID().text
      let unused = taken.contains(id) ? Identifiers.unused(id, fallback: id) { taken.contains($0) } : id
      taken.insert(unused)
      var step = Step(id: Step.ID(unused), title: .plain(""))
      step.phase = place.phase
      parents.removeLast(max(0, parents.count - line.depth))
      step.parent = parents.last ?? place.parent
      var values: [(field: String, text: String)] = []
      for (cell, column) in zip(line.cells, columns) where column == nil && !cell.isEmpty && !hasHeadings {
        remarks.append(session.wording.leftOut(line: line.number, session.wording.cellWithoutField(cell)))
      }
      let beyond = line.cells.dropFirst(columns.count).filter { !$0.isEmpty }
      if !beyond.isEmpty {
        remarks.append(session.wording.leftOut(line: line.number, session.wording.cellWithoutField(beyond.joined(separator: " · "))))
      }
      for (field, text) in [("title", line.title)] + PastedSteps.assignments(line.cells, columns) {
        do throws(StepAssignment.Fault) {
          try StepAssignment(field: field, value: text).apply(to: &step, context)
          if field != "title" { values.append((field, text)) }
        } catch {
          remarks.append(session.wording.leftOut(line: line.number, session.wording.fault(error, isForm: true).line))
        }
      }
      // A title that no step may have leaves no step.
      guard !step.title.isEmpty else { continue }
      parents.append(step.id)
      entries.append(Entry(step: step, depth: line.depth, values: values))
    }
  }

  /// Returns the fields that the cells of a line fill. The owners of several parties are one field.
  private static func assignments(_ cells: [String], _ columns: [(field: String, party: Party.ID?)?]) -> [(String, String)] {
    var owners: [String] = []
    var fields: [(String, String)] = []
    for (cell, column) in zip(cells, columns) {
      guard let column, !cell.isEmpty else { continue }
      guard let party = column.party else {
        fields.append((column.field, column.field == "progress" ? cell.replacing("%", with: "").trimmed : cell))
        continue
      }
      let bodies = cell.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty && !["✓", "+"].contains($0) }
      owners += bodies.isEmpty ? [party.text] : bodies.map { "\(party)/\($0)" }
    }
    return fields + (owners.isEmpty ? [] : [("owners", owners.joined(separator: ", "))])
  }

  /// The change that adds the steps.
  var change: Change {
    var last = predecessor
    return Change(
      entries.map { entry in
        defer { last = entry.step.id }
        return .step(roadmap, before: nil, after: entry.step, follows: last)
      })
  }
}

/// Where pasted steps are put.
struct PastePlace: Sendable {
  let phase: Phase.ID?
  let parent: Step.ID?
  /// The step after which they stand; nil for the beginning.
  let predecessor: Step.ID?
}

extension Session {
  /// Shows the steps that a pasted text would add to the roadmap of the page.
  mutating func pasteLines(_ text: String) {
    guard let id = page.roadmap, page.kind == .steps, let roadmap = workspace[id] else { return warn(wording.pasteIgnored) }
    let pasted = PastedLines(text) { PastedSteps.column(of: $0, in: roadmap) != nil }
    guard pasted.lines.count <= PastedLines.most else { return warn(wording.tooManyLines(pasted.lines.count, most: PastedLines.most)) }
    let columns: [(field: String, party: Party.ID?)?] =
      pasted.otherHeadings?.map { PastedSteps.column(of: $0, in: roadmap) }
      ?? (tableColumns?.others.map { column in column.kind.pastedField.map { ($0, column.party) } } ?? [])
    let steps = PastedSteps(
      pasted.lines, columns: columns, hasHeadings: pasted.headings != nil, into: roadmap, after: placeToPaste(in: roadmap), self)
    guard !steps.entries.isEmpty || !pasted.untitled.isEmpty else { return warn(wording.pasteIgnored) }
    let unread = pasted.otherHeadings.map { headings in zip(headings, columns).filter { $1 == nil && !$0.isEmpty }.map(\.0) } ?? []
    let untitled = pasted.untitled.map { wording.leftOut(line: $0, wording.hasNoTitle) }
    layers.push(PastePreview(steps: steps, unread: unread, untitled: untitled))
  }

  /// The place after the selected step, or at the end of the selected phase.
  func placeToPaste(in roadmap: Roadmap) -> PastePlace {
    switch selectedRow {
    case .step(let index, let step, _, _):
      PastePlace(phase: roadmap.steps[index].phase, parent: roadmap.steps[index].parent, predecessor: step)
    case .phase(_, let phase):
      PastePlace(phase: phase, parent: nil, predecessor: roadmap.steps.last { $0.phase == phase }?.id ?? roadmap.steps.last?.id)
    default: PastePlace(phase: roadmap.phases.first?.id, parent: nil, predecessor: roadmap.steps.last?.id)
    }
  }
}

extension StepColumn {
  /// The field that a pasted cell of the column fills; nil for what is only worked out.
  fileprivate var pastedField: String? {
    switch self {
    case .title, .owners, .deadline, .progress, .waiting, .tags: rawValue
    case .start: "notBefore"
    case .due: "deadline"
    case .health, .finish, .slack: nil
    }
  }
}

extension PastedSteps {
  /// Returns what a column fills by its heading in any language: a field of a step, or the owners of a party; nil if nothing is known of it.
  fileprivate static func column(of heading: String, in roadmap: Roadmap) -> (field: String, party: Party.ID?)? {
    if let party = roadmap.parties.first(where: { $0.text == heading }) { return ("owners", party) }
    return fields[FoldedText(heading).text].map { ($0, nil) }
  }

  /// The fields by the headings of their columns, folded.
  private static let fields: [String: String] = {
    var fields: [String: String] = [:]
    let speeches = Language.allCases.map { Wording($0, home: $0) }
    for speech in speeches {
      for key in StepFormFields.newKeys + ["notBefore", "progress", "tags", "notes", "deliverable", "source"] {
        fields[FoldedText(speech.label(key)).text] = key
        fields[FoldedText(key).text] = key
      }
      for column in StepColumn.allCases {
        guard let field = column.pastedField else { continue }
        for name in [speech.heading(column), speech.name(column)] { fields[FoldedText(name).text] = field }
      }
    }
    return fields
  }()
}

extension Wording {
  fileprivate func leftOut(line: Int, _ fault: String) -> String {
    phrase(en: "Line \(figures(line)): \(fault)", fr: "Ligne \(figures(line)) : \(fault)", ar: "السطر \(figures(line)): \(fault)")
  }

  fileprivate var hasNoTitle: String {
    phrase(
      en: "there is no title, so it becomes no step.", fr: "sans intitulé, elle ne devient pas une étape.", ar: "بلا عنوان، فلا يصبح خطوة.")
  }

  /// - Parameter text: what a cell holds that stands under a column that is worked out, or under none.
  fileprivate func cellWithoutField(_ text: String) -> String {
    phrase(
      en: "\"\(text)\" stands under no column that can be filled in, and is left out.",
      fr: "« \(text) » ne se trouve sous aucune colonne à remplir et sera laissé de côté.",
      ar: "«\(text)» ليس تحت عمود يُملأ، ولن يُؤخذ.")
  }

  fileprivate func tooManyLines(_ lines: Int, most: Int) -> String {
    phrase(
      en:
        "\(figures(lines)) lines were pasted; at most \(figures(most)) become steps at once. For more, save a CSV file and use jalon import.",
      fr:
        "\(figures(lines)) lignes collées ; \(figures(most)) au plus deviennent des étapes à la fois. Au-delà, enregistrez un fichier CSV et utilisez jalon import.",
      ar: "عدد الأسطر الملصقة \(figures(lines))، والحد الأقصى دفعة واحدة \(figures(most)). لما زاد احفظ ملف CSV واستخدم jalon import.")
  }
}
