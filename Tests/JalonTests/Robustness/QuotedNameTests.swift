import Foundation
import Support
import Testing

/// A name that a message quotes is shown visibly and adds no line (Promises.md, S1).
@Suite struct QuotedNameTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  static let names = ["a\nerror: all is lost", "b\rc", "d\u{85}e", "f\u{2028}g", "h\u{202E}i", "j\u{1B}[31mk", "l\u{200F}m"]

  init() throws { try JalonProcess.makeSample(workspace) }

  private func said(_ words: [String]) throws -> String {
    let result = try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"])
    return result.output + result.errors
  }

  private func isHarmless(_ text: String) -> Bool {
    !text.unicodeScalars.contains { scalar in
      scalar != "\n" && scalar != "\t"
        && (scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || [0x61C, 0x200E, 0x200F].contains(scalar.value)
          || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value))
    }
  }

  @Test(arguments: names) func `a name of a file is quoted on one line by every command`(name: String) throws {
    folder.write("title,deadline,roadmap\nGood,2026-12-03,ne-ly-labour\n", to: "\(name).csv")
    folder.write("title\n", to: "\(name).bad")
    folder.write("{", to: "w/roadmaps/\(name).json")
    let file = folder.path(name)
    let commands = [
      ["import", "\(file).csv", "--dry-run"], ["import", "\(file).csv"], ["import", "\(file).bad"], ["import", "\(file).none"], ["check"],
      ["list"], ["export", "--format", "csv", "--output", "\(file)/x"], ["print", "plan", "--output", "\(file)/x"],
      ["copy", "\(file).csv"],
      ["show", name], ["set", "focal", name], ["list", "\(name):x"], ["history", name], ["undo"], ["--\(name)"], ["print", name],
      ["baseline", "add", name], ["baseline", "list"],
    ]
    for command in commands {
      let quoted = try said(command)
      #expect(isHarmless(quoted), "\(command): \(quoted.debugDescription)")
      #expect(!quoted.split(separator: "\n").contains("error: all is lost"), "\(command): \(quoted)")
    }
  }

  @Test func `a title with a line end is printed on one line`() throws {
    _ = try said(["set", "focal", "title:One\nerror: all is lost"])
    for command in [["list"], ["show", "focal"], ["history"], ["check"], ["trash"], ["undo"]] {
      let lines = try said(command).split(separator: "\n")
      #expect(!lines.contains { $0.hasPrefix("error: all is lost") }, "\(command)")
    }
  }

  @Test func `notes keep their lines`() throws {
    _ = try said(["set", "focal", "notes:First line\nsecond line"])
    let lines = try said(["show", "focal"]).split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("First line") } && lines.contains("second line"))
  }
}
