import Support
import Testing

/// `jalon --reset-terminal`, and output that cannot be written.
@Suite struct ResetTerminalTests {
  @Test(.enabled(if: Tmux.isInstalled)) func `--reset-terminal restores a terminal that was left in a bad state`() throws {
    let tmux = try Tmux()
    // Switches on the alternate screen, mouse reports, bracketed paste and line drawing, hides the cursor, and turns off echo, lines and
    // signals.
    let damage = "printf '\\033[?1049h\\033[?1000h\\033[?2004h\\033[?25l\\033(0'; stty raw -echo"
    try tmux.enter("\(damage); \(JalonProcess.path) --reset-terminal; stty -a > \(tmux.path("modes")); echo mend''ed at last")
    try tmux.wait("mended at last")
    let modes = try tmux.text("modes").split { $0 == " " || $0 == ";" || $0 == "\n" }.map { String($0) }
    for mode in ["icanon", "isig", "echo", "iexten", "opost", "onlcr", "icrnl"] { #expect(modes.contains(mode), "\(mode) is off") }
    let state = try tmux.run("display-message", "-p", "#{alternate_on} #{mouse_any_flag} #{cursor_flag}")
    #expect(state.hasPrefix("0 0 1"), "\(state)")
  }

  @Test(arguments: ["en", "fr", "ar"])
  func `without a terminal it says so`(_ language: String) throws {
    let result = try JalonProcess.run(["--reset-terminal", "--lang", language])
    #expect(result.status == 64 && result.output.isEmpty && result.errors.contains("jalon --reset-terminal"))
    #expect(result.errors.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    ["--help"], ["help", "set"], ["party", "--help"], ["--version"], ["--generate-completion-script", "zsh"], ["manual"],
  ])
  func `output that a full disk does not take gives exit 74`(_ words: [String]) throws {
    let result = try JalonProcess.run(words, output: "/dev/full")
    #expect(result.status == 74 && result.errors.hasPrefix("Cannot write the output: "), "\(result.status) \(result.errors)")
  }
}
