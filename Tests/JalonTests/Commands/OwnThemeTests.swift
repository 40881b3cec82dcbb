import Support
import Testing

/// A person's own themes on the command line.
@Suite struct OwnThemeTests {
  private let folder = TemporaryFolder()

  private func run(_ arguments: String...) throws -> JalonProcess {
    try JalonProcess.run(arguments, in: folder.path, environment: ["XDG_CONFIG_HOME": folder.path("config"), "LANG": "C"])
  }

  private let scheme =
    "scheme: \"Ünder Water\"\nauthor: \"A. Person\"\n"
    + [
      "000000", "101010", "181818", "202020", "c0c0c0", "f0f0f0", "f8f8f8", "ffffff", "300000", "ffaf5f", "ffd75f", "87d787", "87d7d7",
      "87afff", "d7afff", "af8787",
    ].enumerated().map { "base0\(String($0.offset, radix: 16, uppercase: true)): \"\($0.element)\"\n" }.joined()

  @Test func `a scheme becomes a theme that is listed, and a second one does not write over it`() throws {
    folder.write(scheme, to: "s.yaml")
    let made = try run("themes", "import", "s.yaml")
    #expect(made.status == 0 && made.output.contains("Ünder Water by A. Person"), "\(made.errors)")
    #expect(made.output.contains("late: #300000 → #"))
    #expect(try run("themes").output.contains("under-water\tÜnder Water\tyour own"))
    let first = folder.text(of: "config/jalon/themes/under-water.json")
    #expect(first.contains("\"author\": \"A. Person\""))
    #expect(try run("themes", "import", "s.yaml").status == 0)
    #expect(folder.text(of: "config/jalon/themes/under-water.json") == first)
    #expect(folder.names(in: "config/jalon/themes") == ["under-water-2.json", "under-water.json"])
  }

  @Test func `the fault of a bad scheme is located, in three languages, and no file is left`() throws {
    folder.write(scheme.replacing("\"300000\"", with: "\"red\""), to: "s.yaml")
    for (language, words) in [("en", "red cannot be the value of \"base08\""), ("fr", "red ne peut pas être"), ("ar", "لا يصلح red")] {
      let refused = try run("themes", "import", "s.yaml", "--lang", language)
      #expect(refused.status == 65 && refused.errors.contains("s.yaml:11:1: ") && refused.errors.contains(words), "\(refused.errors)")
    }
    #expect(folder.names() == ["s.yaml"])
    #expect(try run("themes", "import", "none.yaml").status == 66)
    #expect(try run("themes", "import", ".").status == 65)
  }

  @Test func `an own theme with a missing role or a bad colour is refused by name, and the others stay usable`() throws {
    folder.write(scheme, to: "s.yaml")
    _ = try run("themes", "import", "s.yaml")
    let good = folder.text(of: "config/jalon/themes/under-water.json").replacing("under-water", with: "mine")
    folder.write(good.replacing("\"late\"", with: "\"later\""), to: "config/jalon/themes/mine.json")
    var listed = try run("themes")
    #expect(listed.status == 0 && listed.output.contains("midnight\t") && !listed.output.contains("mine\t"))
    #expect(listed.errors.contains("themes/mine.json:") && listed.errors.contains("the key \"late\" is missing"))
    folder.write(good.replacing("#ffd75f", with: "yellow"), to: "config/jalon/themes/mine.json")
    listed = try run("themes", "--lang", "fr")
    #expect(listed.errors.contains("\"yellow\" n’est pas une couleur pour «\u{A0}risk\u{A0}»"))
    _ = try run("demo", "--keep", "w", "--plain")
    let asked = try run("open", "w", "--theme", "mine", "--lang", "ar")
    #expect(asked.status == 65 && asked.errors.contains("themes/mine.json:") && asked.errors.contains("\"risk\""), "\(asked.errors)")
    folder.write(good, to: "config/jalon/themes/other.json")
    #expect(try run("themes").errors.contains("the file is named after \"other\", but its id is \"mine\""))
  }
}
