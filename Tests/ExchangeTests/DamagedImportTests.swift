import Exchange
import Library
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// A file with a damage anywhere gives a message or a valid change, and never crashes the program.
@Suite struct DamagedImportTests {
  @Test(arguments: [ExchangeFormat.csv, .ics, .mspdi], [1, 2]) func `a damaged file is refused or understood`(
    format: ExchangeFormat, seed: Int
  ) throws {
    var random = SeededRandom(seed: seed)
    let place = Library.sample.roadmaps.firstIndex { $0.id.text == "ne-ly-labour" } ?? 0
    var workspace = Library.sample
    workspace.roadmaps = [workspace.roadmaps[place]]
    workspace.roadmaps[0].steps = Array(workspace.roadmaps[0].steps.prefix(12))
    let good = Plans.bytes(Plans.source(workspace, .fr), as: format)
    let pieces: [[UInt8]] = [
      [0], [0x22], [0x0A], [0x0D], [0x3B], [0x2C], [0x3C], [0x26], [0xFF], [0xC3], [0x2F], [0x3A], Array("99999999999999999999".utf8),
      Array("-9223372036854775808".utf8), Array("SS-99999999999999999999wd".utf8), Array("<!DOCTYPE".utf8), Array("END:VEVENT".utf8),
      Array("P99999999999999999W".utf8), Array("PT9223372036854775807H".utf8), Array("=\u{301}".utf8), Array("2199-12-31".utf8),
      Array("21991231".utf8),
    ]
    let source = Plans.source(workspace)
    let wording = Wording(.ar, home: .en)
    var refused = 0
    for _ in 0..<300 {
      var bytes = good
      for _ in 0..<random.number(1...4) {
        let start = random.number(0...max(0, bytes.count - 1))
        let end = min(bytes.count, start + (random.chance(30) ? random.number(0...400) : random.number(0...2)))
        bytes.replaceSubrange(start..<end, with: random.chance(50) ? random.one(of: pieces) : [UInt8(random.number(0...255))])
      }
      do {
        let file = try ImportedFile(bytes, named: "", as: format, order: random.chance(50) ? .dmy : nil)
        let plan = WorkspaceImport(of: file, into: source, roadmap: random.chance(50) ? 0 : nil, using: &random)
        if !plan.errors.isEmpty {
          refused += 1
          #expect(plan.change.isEmpty)
          #expect(plan.remarks.allSatisfy { !wording.remark($0).sentence.isEmpty })
        }
        var changed = workspace
        try changed.apply(plan.change)
        _ = Plans.source(changed).schedule.dates(roadmap: 0, step: 0)
      } catch let remark as ImportRemark {
        refused += 1
        #expect(!wording.remark(remark).sentence.isEmpty && !wording.remark(remark).remedy.isEmpty)
      }
    }
    #expect(refused > 50)
  }
}
