import Support
import Testing

/// The manual page and the shell completions.
@Suite struct ManualTests {
  private func page() throws -> (folder: TemporaryFolder, path: String) {
    let folder = TemporaryFolder()
    let made = try JalonProcess.run(["manual", "--today", "2026-11-24"])
    #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
    folder.write(made.output, to: "jalon.1")
    return (folder, folder.path("jalon.1"))
  }

  @Test func `the manual is an mdoc page without a fault, and names every command`() throws {
    let (folder, path) = try page()
    let mandoc = try #require(Program.installed("mandoc"), "needs Debian's mandoc")
    let faults = Program.run(mandoc, ["-T", "lint", "-W", "style", path])
    // Lines of examples may be longer than 80 bytes.
    let others = faults.output.split(separator: "\n").filter { !$0.contains("input text line longer than 80 bytes") }
    #expect(others.isEmpty, "\(others.joined(separator: "\n"))")
    let text = Program.run(mandoc, ["-T", "utf8", "-O", "width=90", path]).output.replacing(/.\u{8}/, with: "")
    let help = try JalonProcess.run(["--help"]).output
    for line in help.split(separator: "SUBCOMMANDS:").last?.split(separator: "\n") ?? [] {
      guard let command = line.firstMatch(of: /^  ([a-z]+)/)?.output.1 else { continue }
      #expect(text.contains("jalon \(command)"), "nothing of \(command)")
    }
    #expect(text.contains("party:LY due.by:+10d -done") && text.contains("--yes-purge ID") && text.contains("title.fr …"))
    #expect(folder.read("jalon.1")?.unicodeScalars.allSatisfy(\.isASCII) ?? false)
  }

  @Test(arguments: [("fr", "COMMANDES"), ("ar", "الأوامر")])
  func `the manual is in the reader's language`(_ language: String, _ section: String) throws {
    let folder = TemporaryFolder()
    let page = try JalonProcess.run(["manual", "--today", "2026-11-24", "--lang", language])
    folder.write(page.output, to: "jalon.1")
    let mandoc = try #require(Program.installed("mandoc"), "needs Debian's mandoc")
    let text = Program.run(mandoc, ["-T", "utf8", "-O", "width=90", folder.path("jalon.1")]).output.replacing(/.\u{8}/, with: "")
    let isPlain = page.output.unicodeScalars.allSatisfy(\.isASCII)
    #expect(isPlain)
    for words in [section, "jalon roadmap add", "--yes-purge"] { #expect(text.contains(words), "\(words)") }
    for words in ["COMMANDS", "By default", "Which", "The "] { #expect(!text.contains(words), "\(words)") }
  }

  @Test(arguments: ["bash", "zsh", "fish"], ["en", "fr", "ar"])
  func `the completions of a shell are a script that it reads`(_ shell: String, _ language: String) throws {
    let folder = TemporaryFolder()
    let script = try JalonProcess.run(["--generate-completion-script", shell, "--lang", language]).output
    #expect(shell == "bash" || script.contains("Show the version.") == (language == "en"))
    folder.write(script, to: "script")
    let program = try #require(Program.installed(shell), "needs Debian's \(shell)")
    let read = Program.run(program, ["-n", folder.path("script")])
    #expect(read.code == 0 && read.output.isEmpty, "\(read.output)")
  }

  @Test func `bash offers the ids of the workspace that the line is about`() throws {
    let story = try CommandStory()
    story.folder.write(try JalonProcess.run(["--generate-completion-script", "bash"]).output, to: "script")
    func offered(_ line: String, in folder: String) -> [String] {
      let words = line.split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }.joined(separator: " ")
      let program = """
        cd '\(folder)'; PATH='\(JalonProcess.path.split(separator: "/").dropLast().map { "/\($0)" }.joined())':$PATH
        . '\(story.folder.path("script"))'
        COMP_WORDS=(\(words)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}
        _jalon jalon "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"; printf '%s\\n' "${COMPREPLY[@]}"
        """
      return Program.run("/bin/bash", ["-c", program]).output.split(separator: "\n").map { String($0) }.sorted()
    }
    let inside = story.folder.path("sample")
    #expect(offered("jalon party set N", in: inside) == ["NE", "NG"])
    #expect(offered("jalon show ne-ly-labour/gaz", in: inside) == ["ne-ly-labour/gazette"])
    #expect(offered("jalon roadmap archive m", in: inside) == ["ml-ly-mou"])
    #expect(offered("jalon rename NE/m", in: inside) == ["NE/mfa", "NE/moi", "NE/moj", "NE/mol"])
    #expect(offered("jalon new x --template bl", in: "/") == ["bla"])
    #expect(offered("jalon open --theme mid", in: "/") == ["midnight"])
    #expect(offered("jalon party set --workspace \(inside) N", in: "/") == ["NE", "NG"])
    // Without a workspace nothing is offered and nothing is printed.
    #expect(offered("jalon party set N", in: "/") == [])
  }
}
