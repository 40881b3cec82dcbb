import Foundation
import Office
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// The frame of an office paper in documents, read by python-docx.
@Suite struct WordFrameTests {
  private let folder = TemporaryFolder()

  private struct Document: Decodable {
    let paragraphs, frames: [[String]]
    let pictures, missingStyles: [String]
    let footer, author: String
    let joined: Bool
  }

  /// A picture of two pixels side by side.
  static let picture: [UInt8] = Array(
    Data(
      base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP8z8DAwMAAAAQQAQCZy3jJAAAAAElFTkSuQmCC") ?? Data())

  private var frame: Report.Frame {
    var frame = Report.Frame()
    frame.letterhead = ["République du Niger", "<Ministère> & \u{202E}Travail"]
    frame.logo = Report.Logo(Self.picture)
    frame.reference = "221/MET"
    frame.placeAndDay = ["Niamey", "24 Nov 2026"]
    frame.marking = "Internal"
    frame.author = "Direction du Travail"
    return frame
  }

  private func read(_ report: Report, _ wording: Wording) throws -> Document {
    let path = folder.path("page.docx")
    try Data(OfficeFile.docx(report, wording, today: OfficePlans.today)).write(to: URL(fileURLWithPath: path))
    return try #require(try PythonReader.read("word_document.py", [path], as: [Document].self).first)
  }

  @Test(arguments: Language.allCases)
  func `letterhead, logo, reference, marking, author, signers and codes are where an office looks for them`(language: Language) throws {
    let source = try OfficePlans.source(language)
    let document = try read(source.onPaper(source.report(.signatures), frame), source.wording)
    #expect(document.missingStyles == [] && !document.joined)
    #expect(document.pictures == ["/word/media/logo.png"] && document.author == "Direction du Travail")
    let head = try #require(document.frames.first)
    #expect(head.count == 3 && head[1] == "République du Niger\n<Ministère> & <U+202E>Travail")
    #expect(
      head[2].contains(language == .ar ? "Niamey، \u{200F}24 Nov 2026" : "Niamey, 24 Nov 2026") && head[2].contains("221/MET")
        && head[2].contains("Internal"))
    #expect(document.footer.hasPrefix("Internal"))
    let signers = document.frames.dropFirst().joined().map { $0.split(separator: "\n").first.map(String.init) ?? "" }
    #expect(signers.contains { $0.contains(source.wording.party(Party.ID("NE"), in: source.workspace)) }, "\(signers)")
    #expect(document.paragraphs.suffix(2).contains { $0[1].contains("Direction du Travail") })
  }

  @Test func `a picture that a document cannot have is left out`() throws {
    let source = try OfficePlans.source(.fr)
    var frame = frame
    frame.logo = Report.Logo(Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8))
    #expect(frame.logo?.format == .svg)
    let document = try read(source.onPaper(source.report(.matrix), frame), source.wording)
    #expect(document.pictures == [] && document.frames.first?.count == 2)
    #expect(document.paragraphs.contains { $0[1].contains("LY Libye") && $0[1].contains("MdT Ministère du Travail") })
    #expect(Report.Logo(Array("GIF89a".utf8)) == nil && Report.Logo([]) == nil)
  }

  @Test func `of a PNG only the image goes into a paper, and a damaged one is none`() throws {
    let image = try #require(Report.Logo(Self.picture)).bytes
    var commented = Self.picture
    let comment = Array("Author\u{0}Somebody".utf8)
    // The chunk stands behind the header, which has 13 bytes; its sum is not read.
    commented.insert(contentsOf: [0, 0, 0, UInt8(comment.count)] + Array("tEXt".utf8) + comment + [1, 2, 3, 4], at: 33)
    #expect(Report.Logo(commented)?.bytes == image && Report.Logo(commented)?.pixels != nil)
    for count in [20, 40, Self.picture.count - 1] { #expect(Report.Logo(Array(Self.picture.prefix(count))) == nil, "\(count)") }
    #expect(Report.Logo(Self.picture + Array("<script>".utf8))?.bytes == image)
  }
}
